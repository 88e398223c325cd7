import type { Change } from '../content/content.ts';
import type { JudgedFile } from '../report/create-report.ts';
import { judgeFiles } from './judge-files.ts';
import type { RunPlan } from './plan-run.ts';
import type { GateOptions, GatePorts, GateSettings } from './ports.ts';

/** Has every page judged as planned; nothing of a page that could not be judged is left out. */
export function judgePlan(
  { plans, memory, exceptions, access }: RunPlan,
  change: Change,
  { config }: GateSettings,
  ports: GatePorts,
  options: GateOptions,
): Promise<readonly JudgedFile[]> {
  const rulesSource = {
    head: ports.source.head,
    base: ports.source.base,
    changed: change.listed,
    pages: plans.map(({ file }) => file.path),
    ...(config.content.site === undefined ? {} : { site: config.content.site }),
    results: ports.results,
    reach: ports.reach,
  };
  return judgeFiles(plans, {
    config,
    ports: {
      access,
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
    onEvent: ports.onEvent,
    persist: memory.persist,
    ended: memory.ended,
  });
}
