import type { Words } from './language/words.ts';
import type { Report } from './report.ts';

/** What a reader must know before the first thing to do, on one line; `undefined` when the verdict says it all. */
export function standingLine(report: Report, words: Words): string | undefined {
  const { unasked, configuration, mode, subject } = report;
  const lines = [
    ...(unasked === undefined ? [] : [words.standing.unasked(unasked.model, unasked.reviewers, unasked.skipped)]),
    ...(mode === 'advise' && !configuration.found && subject.kind !== 'local'
      ? [words.standing.noConfiguration(configuration.path)]
      : []),
  ];
  return lines.length === 0 ? undefined : lines.join(' ');
}

/**
 * The short reminder that nothing is blocked, for a verdict that would block; nothing where the line above says so already,
 * and nothing on this machine, where the exit code tells the verdict in either mode.
 */
export function advisoryNote({ mode, overall, configuration, subject }: Report, words: Words): string | undefined {
  if (mode !== 'advise' || overall.decision === 'approved' || subject.kind === 'local') return undefined;
  return configuration.found ? words.advisory : undefined;
}
