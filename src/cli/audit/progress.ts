import type { Clock } from '../../engine/clock.ts';
import type { Words } from '../../report/language/words.ts';
import { oneLine } from '../../report/neutralise.ts';
import { cutToColumns } from '../../report/text-columns.ts';
import { counted, dollars } from '../../review/english.ts';
import type { Terminal } from '../world.ts';
import type { AuditProgress } from './judge-site.ts';

/** Lines of a log come at most this often. */
const logEveryMs = 15_000;
/** Before this nobody can tell how long the rest takes. */
const earliestGuessMs = 3000;

/** Live progress of an audit: one line that is written over on a terminal, and one now and then in a log. */
export function showAuditProgress(
  terminal: Terminal,
  { duration }: Pick<Words, 'duration'>,
  clock: Clock,
): { readonly show: (progress: AuditProgress) => void; readonly clear: () => void } {
  let phase: AuditProgress['phase'] | undefined;
  let startedAt = clock();
  let toldAt = clock();
  let shown = false;
  return {
    show(progress) {
      const now = clock();
      if (progress.phase !== phase) startedAt = now;
      const isNew = progress.phase !== phase;
      phase = progress.phase;
      const line = lineOf(progress, now - startedAt, duration);
      if (terminal.isTerminal) {
        // A line that wraps cannot be taken back.
        terminal.write(`\r\u001b[2K${cutToColumns(line, terminal.columns - 1)}`);
        shown = true;
      } else if (isNew || progress.done === progress.of || now - toldAt >= logEveryMs) {
        terminal.write(`${line}\n`);
        toldAt = now;
      }
    },
    clear() {
      if (shown) terminal.write('\r\u001b[2K');
      shown = false;
    },
  };
}

function lineOf(progress: AuditProgress, elapsedMs: number, duration: Words['duration']): string {
  const { phase, done, of, path, usage, cost } = progress;
  const what = phase === 'checkers' ? 'checkers' : 'models';
  const left = elapsedMs < earliestGuessMs || done === of ? undefined : (elapsedMs / done) * (of - done);
  const parts = [
    `${done} of ${counted(of, 'page')} judged by ${what}`,
    ...(phase === 'models' ? [`${counted(usage.calls, 'call')}${cost === undefined ? '' : `, ${dollars(cost)}`}`] : []),
    ...(left === undefined ? [] : [`about ${duration(Math.ceil(left / 1000) * 1000)} left`]),
    oneLine(path, 200),
  ];
  return parts.join(' \u00B7 ');
}
