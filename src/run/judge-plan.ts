import type { Change } from '../content/content.ts';
import type { JudgedFile } from '../report/create-report.ts';
import { answeredRun, askedElsewhere } from './answers.ts';
import type { FilePlan } from './file-plan.ts';
import { judgeFiles } from './judge-files.ts';
import type { RunPlan } from './plan-run.ts';
import type { GateOptions, GatePorts, GateSettings } from './ports.ts';
import type { ModelAccess } from './review-ports.ts';

/**
 * Has every page judged as planned; nothing of a page that could not be judged is left out. What other machines answered is taken
 * as they left it, and then no model is asked here.
 */
export async function judgePlan<Page>(
  { plans, memory, exceptions, access }: Pick<RunPlan, 'plans' | 'memory' | 'exceptions' | 'access'>,
  change: Change,
  { config }: GateSettings,
  ports: GatePorts,
  options: GateOptions,
  settle: (judged: JudgedFile) => Promise<Page>,
  /** What is judged now, where that is not all of the plan. */
  now: readonly FilePlan[] = plans,
): Promise<readonly Page[]> {
  const rulesSource = {
    head: ports.source.head,
    base: ports.source.base,
    changed: change.listed,
    pages: plans.map(({ file }) => file.path),
    ...(config.content.site === undefined ? {} : { site: config.content.site }),
    results: ports.results,
    reach: ports.reach,
  };
  const answers = await ports.answers;
  return judgeFiles(now, {
    config,
    ports: {
      access: answers === undefined ? access : withoutAsking(access),
      check: (reviewer, page, signal) => ports.rules.review(page, reviewer, rulesSource, signal),
      parse: ports.rules.parse,
      day: new Date(ports.clock()).toISOString().slice(0, 10),
      language: config['report-language'],
      secrets: ports.secrets,
      filter: ports.filter,
      earlier: (file, reviewer) => memory.earlier(file, reviewer, ports.source.base, options.signal),
      onUnmet: memory.doubt,
      waive: exceptions.apply,
    },
    clock: ports.clock,
    signal: options.signal,
    deadline: options.deadline,
    known: memory.known,
    ...(answers === undefined ? {} : { answered: (plan) => answeredRun(plan, answers, memory, ports.clock) }),
    onEvent: ports.onEvent,
    persist: memory.persist,
    ended: memory.ended,
    settle,
  });
}

function withoutAsking(access: ModelAccess): ModelAccess {
  return access.kind === 'missing' ? access : { kind: 'missing', reason: askedElsewhere, named: access.name };
}
