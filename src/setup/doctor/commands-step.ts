import type { Diagnosis } from './diagnosis.ts';
import { diagnoseStep } from './step.ts';
import { eventsOf, type GateStep, record } from './workflow-file.ts';

const needed = [
  ['actions', 'write', 'run the gate again'],
  ['pull-requests', 'write', 'answer'],
  ['contents', 'read', 'read the configuration'],
] as const;

/** What is wrong with a workflow that follows commands in pull requests: it has rights to write, so it must not be the author's. */
export function diagnoseCommands(step: GateStep): readonly Diagnosis[] {
  const { path, workflow, job, line, jobLine } = step;
  const events = eventsOf(workflow);
  const found: Diagnosis[] = [...diagnoseStep(step)];
  for (const name of ['pull_request', 'pull_request_review', 'pull_request_review_comment']) {
    if (!events.has(name)) continue;
    found.push({
      ...{ level: 'error', path, line: line('on', name) },
      found: `under ${name} GitHub takes this workflow, which may write, from the pull request itself`,
      change: 'Write issue_comment for comments, and pull_request_target for labels.',
    });
  }
  const types = events.get('issue_comment')?.types;
  if (!events.has('issue_comment')) {
    const change = 'Add issue_comment: { types: [created] } below on.';
    found.push({ level: 'error', path, line: line('on'), found: 'no comment starts this workflow', change });
  } else if (!Array.isArray(types) || types.some((type) => type !== 'created')) {
    found.push({
      ...{ level: 'warning', path, line: line('on', 'issue_comment') },
      found: 'more than a new comment starts this workflow, and only that is an order',
      change: 'Write types: [created] below issue_comment.',
    });
  }
  const own = job.permissions !== undefined;
  const granted = record(own ? job.permissions : workflow.permissions);
  for (const [name, access, why] of needed) {
    if (granted[name] === access || granted[name] === 'write') continue;
    found.push({
      ...{ level: 'error', path, line: own ? jobLine('permissions', name) : jobLine() },
      found: `the permission ${name}: ${access} is missing, which is needed to ${why}`,
      change: `Write ${name}: ${access}.`,
    });
  }
  const steps = Array.isArray(job.steps) ? job.steps : [];
  if (steps.some((one) => String(record(one).uses).startsWith('actions/checkout@'))) {
    const change = 'Take the checkout out.';
    found.push({ level: 'error', path, line: jobLine('steps'), found: 'a job that may write checks code out', change });
  }
  return found;
}
