import type { Words } from '../language/words.ts';
import { visible } from '../neutralise.ts';
import type { FileReport } from '../report.ts';
import { cutToColumns } from '../text-columns.ts';
import { element, text } from './text.ts';

const labels = 190;
const wideWidth = 800;
const wideRow = 22;
const narrowWidth = 340;
const narrowRow = 34;

/** The phases and tasks of a page as bars over time; the table of votes says the same in numbers. */
export function timeline(file: FileReport, words: Words): string {
  const tasks = file.reviewers.filter(({ outcome }) => outcome.startedMs !== undefined || outcome.durationMs > 0);
  if (tasks.length === 0) return '';
  const endOf = ({ outcome: { startedMs = 0, durationMs } }: (typeof tasks)[number]): number => startedMs + durationMs;
  const whole = Math.max(1, ...tasks.map(endOf));
  const byStart = tasks.toSorted((one, other) => (one.outcome.startedMs ?? 0) - (other.outcome.startedMs ?? 0));
  const phases = [...new Set(byStart.map(({ outcome }) => outcome.phase ?? ''))];
  const ordered = phases.flatMap((phase) => tasks.filter(({ outcome }) => (outcome.phase ?? '') === phase));
  const bars = ordered.map(({ reviewer, outcome, reusedFrom }): Bar => {
    const { startedMs = 0, durationMs, status, phase } = outcome;
    return {
      kind: reusedFrom !== undefined ? 'bar reused' : status === 'completed' ? 'bar' : 'bar failed',
      name: visible(phase === undefined ? reviewer.name : `${phase} / ${reviewer.name}`),
      time: reusedFrom === undefined ? words.duration(durationMs) : words.table.reused,
      from: startedMs / whole,
      share: durationMs / whole,
    };
  });
  const label = ordered
    .map(({ reviewer, outcome }) => `${reviewer.name} ${words.duration(outcome.durationMs)}`)
    .join(', ');
  const named = `role="img" aria-label="${text(`${words.page.timeline}${words.colon}${label}`, 600)}"`;
  return element(
    'figure',
    {},
    element('figcaption', { class: 'soft' }, text(words.page.timeline)),
    wide(bars, named),
    narrow(bars, named),
  );
}

/** A task as it is drawn: where it begins and how long it is, as shares of the whole. */
interface Bar {
  readonly kind: string;
  readonly name: string;
  readonly time: string;
  readonly from: number;
  readonly share: number;
}

const rounded = (length: number): number => Math.round(length * 10) / 10;

/** The names beside the bars. */
function wide(bars: readonly Bar[], named: string): string {
  const room = wideWidth - labels - 90;
  const height = bars.length * wideRow + 8;
  return [
    `<svg class="wide" viewBox="0 0 ${wideWidth} ${height}" ${named}>`,
    `<line class="axis" x1="${labels}" y1="0" x2="${labels}" y2="${height}"/>`,
    ...bars.map(({ kind, name, time, from, share }, index) => {
      const y = index * wideRow + 4;
      const x = labels + rounded(from * room);
      const length = Math.max(2, rounded(share * room));
      return [
        `<text x="${labels - 8}" y="${y + 12}" text-anchor="end">${text(cutToColumns(name, 27))}</text>`,
        `<rect class="${kind}" x="${x}" y="${y}" width="${length}" height="${wideRow - 8}" rx="2"/>`,
        `<text x="${rounded(x + length + 6)}" y="${y + 12}">${text(time)}</text>`,
      ].join('');
    }),
    '</svg>',
  ].join('');
}

/** The names above the bars, for a phone; of the two pictures one is shown. */
function narrow(bars: readonly Bar[], named: string): string {
  return [
    `<svg class="narrow" viewBox="0 0 ${narrowWidth} ${bars.length * narrowRow}" ${named}>`,
    ...bars.map(({ kind, name, time, from, share }, index) => {
      const y = index * narrowRow;
      const length = Math.max(2, rounded(share * narrowWidth));
      return [
        `<text x="0" y="${y + 12}">${text(cutToColumns(name, 36))}</text>`,
        `<text x="${narrowWidth}" y="${y + 12}" text-anchor="end">${text(time)}</text>`,
        `<rect class="${kind}" x="${Math.min(narrowWidth - length, rounded(from * narrowWidth))}" y="${y + 17}" width="${length}" height="10" rx="2"/>`,
      ].join('');
    }),
    '</svg>',
  ].join('');
}
