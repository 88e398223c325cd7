import type { Words } from '../language/words.ts';
import { visible } from '../neutralise.ts';
import type { FileReport } from '../report.ts';
import { cutToColumns } from '../text-columns.ts';
import { element, text } from './text.ts';

const rowHeight = 22;
const labels = 190;
const width = 800;

/** The phases and tasks of a page as bars over time; the table of votes says the same in numbers. */
export function timeline(file: FileReport, words: Words): string {
  const tasks = file.reviewers.filter(({ outcome }) => outcome.startedMs !== undefined || outcome.durationMs > 0);
  if (tasks.length === 0) return '';
  const endOf = ({ outcome: { startedMs = 0, durationMs } }: (typeof tasks)[number]): number => startedMs + durationMs;
  const whole = Math.max(1, ...tasks.map(endOf));
  const scale = (ms: number): number => Math.round((ms / whole) * (width - labels - 90) * 10) / 10;
  const byStart = tasks.toSorted((one, other) => (one.outcome.startedMs ?? 0) - (other.outcome.startedMs ?? 0));
  const phases = [...new Set(byStart.map(({ outcome }) => outcome.phase ?? ''))];
  const ordered = phases.flatMap((phase) => tasks.filter(({ outcome }) => (outcome.phase ?? '') === phase));
  const bars = ordered.map(({ reviewer, outcome, reusedFrom }, index) => {
    const y = index * rowHeight + 4;
    const { startedMs = 0, durationMs, status, phase } = outcome;
    const x = labels + scale(startedMs);
    const length = Math.max(2, scale(durationMs));
    const kind = reusedFrom !== undefined ? ' reused' : status === 'completed' ? '' : ' failed';
    const name = cutToColumns(visible(phase === undefined ? reviewer.name : `${phase} / ${reviewer.name}`), 27);
    const time = reusedFrom === undefined ? words.duration(durationMs) : words.table.reused;
    return [
      `<text x="${labels - 8}" y="${y + 12}" text-anchor="end">${text(name)}</text>`,
      `<rect class="bar${kind}" x="${x}" y="${y}" width="${length}" height="${rowHeight - 8}" rx="2"/>`,
      `<text x="${x + length + 6}" y="${y + 12}">${text(time)}</text>`,
    ].join('');
  });
  const height = ordered.length * rowHeight + 8;
  const label = ordered
    .map(({ reviewer, outcome }) => `${reviewer.name} ${words.duration(outcome.durationMs)}`)
    .join(', ');
  return element(
    'figure',
    {},
    element('figcaption', { class: 'soft' }, text(words.page.timeline)),
    element(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words.page.timeline },
      `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${text(`${words.page.timeline}${words.colon}${label}`, 600)}">`,
      `<line class="axis" x1="${labels}" y1="0" x2="${labels}" y2="${height}"/>`,
      ...bars,
      '</svg>',
    ),
  );
}
