import type { Diagnosis } from './diagnosis.ts';
import { eventsOf, type GateStep, record } from './workflow-file.ts';

const needed = [
  ['contents', 'read', 'read the changed pages, and the rules at the base commit'],
  ['pull-requests', 'write', 'write one comment and one review'],
  ['checks', 'write', 'show the verdict as a check'],
  ['actions', 'read', 'take over the reviews of earlier runs'],
] as const;

/** What is wrong with the job around the gate: what it may do, when it is left out, and how it ends. */
export function diagnoseJob(step: GateStep): readonly Diagnosis[] {
  return [...permissions(step), ...silence(step), ...endings(step), ...foreignCode(step)];
}

function permissions({ path, workflow, job, jobLine, line, inputs }: GateStep): readonly Diagnosis[] {
  const own = job.permissions !== undefined;
  const granted = own ? job.permissions : workflow.permissions;
  const at = (key: string): number => (own ? jobLine('permissions', key) : line('permissions', key));
  // A token of the job's own making has permissions of its own.
  if ('github-token' in inputs) return [];
  if (granted === 'write-all') {
    const found = 'the job may write everything, and the gate needs four permissions';
    return [{ level: 'warning', path, line: at(''), found, change: `Write ${inWords()}.` }];
  }
  if (granted === undefined) {
    const found = 'no permissions are declared, so the job has what the repository gives by default';
    return [{ level: 'warning', path, line: jobLine(), found, change: `Add permissions: ${inWords()}.` }];
  }
  if (granted === 'read-all') {
    const found = 'the job may write nothing: no comment, no review, no check';
    return [{ level: 'error', path, line: at(''), found, change: `Write ${inWords()}.` }];
  }
  const has = record(granted);
  return needed.flatMap(([name, access, why]): readonly Diagnosis[] => {
    const given = has[name];
    if (given === 'write' || given === access) return [];
    const found = `the permission ${name}: ${access} is missing, which the gate needs to ${why}`;
    const level = name === 'contents' ? 'error' : 'warning';
    return [{ level, path, line: at(name), found, change: `Write ${name}: ${access}.` }];
  });
}

function inWords(): string {
  return needed.map(([name, access]) => `${name}: ${access}`).join(', ');
}

/** A skipped job or step counts as passed, and so does one that may fail. */
function silence(gate: GateStep): readonly Diagnosis[] {
  const { path, job, step, jobLine, stepLine } = gate;
  if (gate.inputs.stage === 'decide') return skippedDecision(gate);
  const of = (where: 'job' | 'step', at: (key: string) => number, has: Readonly<Record<string, unknown>>) => [
    ...('if' in has
      ? [
          {
            ...{ level: 'error' as const, path, line: at('if') },
            found: `the ${where} has a condition, and a ${where} that is skipped counts as passed`,
            change: 'Take the condition out: the gate says itself when there is nothing to review.',
          },
        ]
      : []),
    ...(has['continue-on-error'] === undefined || has['continue-on-error'] === false
      ? []
      : [
          {
            ...{ level: 'error' as const, path, line: at('continue-on-error') },
            found: `the ${where} goes on after an error, so a page that is rejected passes`,
            change: 'Take continue-on-error out; mode: advise is how a gate only advises.',
          },
        ]),
  ];
  const needs: readonly Diagnosis[] =
    job.needs === undefined
      ? []
      : [
          {
            ...{ level: 'warning', path, line: jobLine('needs') },
            found: 'the job waits for others, and is skipped, which counts as passed, when one of them fails',
            change: 'Take needs out.',
          },
        ];
  return [...of('job', jobLine, job), ...of('step', stepLine, step), ...needs];
}

/** The job that decides waits for others, and must run whatever became of them. */
function skippedDecision({ path, job, jobLine }: GateStep): readonly Diagnosis[] {
  if (/^(?:\$\{\{\s*)?always\(\)(?:\s*\}\})?$/.test(String(job.if ?? '').trim())) return [];
  return [
    {
      ...{ level: 'error', path, line: jobLine('if') },
      found: 'the job that decides is skipped when one before it fails, and a skipped job counts as passed',
      change: 'Set if: always().',
    },
  ];
}

function endings({ path, workflow, job, line, jobLine }: GateStep): readonly Diagnosis[] {
  const concurrency = job.concurrency === undefined ? workflow.concurrency : job.concurrency;
  const at = (key: string): number =>
    job.concurrency === undefined ? line('concurrency', key) : jobLine('concurrency', key);
  const cancels = record(concurrency)['cancel-in-progress'];
  const found: Diagnosis[] = [];
  if (cancels === true) {
    found.push({
      ...{ level: 'warning', path, line: at('cancel-in-progress') },
      found: 'any event cancels a run under way, and leaves a cancelled check on the commit that waits to be merged',
      change: `Write cancel-in-progress: \${{ github.event.action == 'synchronize' }}.`,
    });
  }
  if (concurrency === undefined) {
    found.push({
      ...{ level: 'warning', path, line: line('jobs') },
      found: 'runs of one pull request go on beside each other, and each asks the models again',
      change: `Add concurrency: with group: content-gate-\${{ github.event_name }}-\${{ github.event.pull_request.number || github.ref }}.`,
    });
  }
  if (job.strategy !== undefined) {
    found.push({
      ...{ level: 'error', path, line: jobLine('strategy') },
      found: 'a matrix gives the check several names, and none of them is the one that a rule requires',
      change: 'Take strategy out: one job judges everything.',
    });
  }
  const minutes = job['timeout-minutes'];
  if (minutes === undefined) {
    found.push({
      ...{ level: 'warning', path, line: jobLine() },
      found: 'the job may run for six hours',
      change: 'Add timeout-minutes: 15.',
    });
  }
  return found;
}

/** Under pull_request_target the job has secrets: code of the pull request must not meet them. */
function foreignCode({ path, workflow, job, jobLine }: GateStep): readonly Diagnosis[] {
  if (!eventsOf(workflow).has('pull_request_target') || !Array.isArray(job.steps)) return [];
  return job.steps.flatMap((one, index): readonly Diagnosis[] => {
    const { uses, with: inputs } = record(one);
    const ref = record(inputs).ref;
    const takesHead = typeof ref === 'string' && /head/.test(ref);
    return typeof uses === 'string' && uses.startsWith('actions/checkout@') && takesHead
      ? [
          {
            ...{ level: 'error', path, line: jobLine('steps', index) },
            found: 'code of the pull request is checked out where secrets are at hand',
            change: 'Take this step out: the gate reads pages through the API.',
          },
        ]
      : [];
  });
}
