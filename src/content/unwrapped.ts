import type { LineRange } from './content.ts';
import type { LineChanges } from './patch.ts';
import { type Wrapping, wrappingsOf } from './wrappings.ts';

/**
 * Lines that are as they were and stand in less than they did: what commented them out, closed, hid or fenced them is gone, ends
 * sooner or reads otherwise, whether the change took a mark away or added one. Readers may see them now and did not before.
 */
export function unwrapped(lines: readonly string[], changes: LineChanges, isHtml: boolean): readonly LineRange[] {
  const { before, formerLine } = alignment(lines, changes);
  const former = eventsOf(wrappingsOf(before.join('\n'), isHtml));
  if (former.size === 0) return [];
  const now = eventsOf(wrappingsOf(lines.join('\n'), isHtml));
  const balance = new Balance();
  const found: { start: number; end: number }[] = [];
  let at = 0;
  for (const [index, line] of formerLine.entries()) {
    const number = index + 1;
    balance.apply(now.get(number), -1);
    if (line === undefined) continue;
    while (at < line) {
      at += 1;
      balance.apply(former.get(at), 1);
    }
    if (balance.isBlank) continue;
    const last = found.at(-1);
    if (last !== undefined && last.end === number - 1) last.end = number;
    else found.push({ start: number, end: number });
  }
  return found;
}

/** The lines of the text before the change, and for each line of today which of them it was. */
function alignment(lines: readonly string[], { changedLines, removals }: LineChanges) {
  const before: string[] = [];
  const formerLine: (number | undefined)[] = [];
  let removal = 0;
  let range = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    for (let next = removals[removal]; next !== undefined && next.after <= index; next = removals[removal]) {
      before.push(...next.removed.map((line) => line.replace(/\r?\n$/u, '')));
      removal += 1;
    }
    if (index === lines.length) break;
    while ((changedLines[range]?.end ?? Number.POSITIVE_INFINITY) < index + 1) range += 1;
    if ((changedLines[range]?.start ?? Number.POSITIVE_INFINITY) <= index + 1) {
      formerLine.push(undefined);
    } else {
      before.push(lines[index] ?? '');
      formerLine.push(before.length);
    }
  }
  return { before, formerLine };
}

interface Events {
  readonly opened: string[];
  readonly closed: string[];
}

/** By line: what begins there, and what ended on the line above. */
function eventsOf(wrappings: readonly Wrapping[]): ReadonlyMap<number, Events> {
  const events = new Map<number, Events>();
  const at = (line: number): Events => {
    const known = events.get(line) ?? { opened: [], closed: [] };
    events.set(line, known);
    return known;
  };
  for (const { first, last, label } of wrappings) {
    at(first).opened.push(label);
    at(last + 1).closed.push(label);
  }
  return events;
}

/** What a line stood in before more often than it does now. */
class Balance {
  readonly #counts = new Map<string, number>();
  #more = 0;

  get isBlank(): boolean {
    return this.#more === 0;
  }

  apply(events: Events | undefined, sign: 1 | -1): void {
    if (events === undefined) return;
    for (const label of events.closed) this.#add(label, -sign);
    for (const label of events.opened) this.#add(label, sign);
  }

  #add(label: string, by: number): void {
    const before = this.#counts.get(label) ?? 0;
    const after = before + by;
    this.#counts.set(label, after);
    if (before > 0 && after <= 0) this.#more -= 1;
    if (before <= 0 && after > 0) this.#more += 1;
  }
}
