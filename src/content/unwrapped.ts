import type { LineRange } from './content.ts';
import type { Removal } from './patch.ts';

/** What opens a stretch of a page that is shown in another way than the rest, with what closes it. */
const wrappings: readonly { readonly open: RegExp; readonly close: RegExp }[] = [
  { open: /<!--/gu, close: /-->/gu },
  { open: /\{\/\*/gu, close: /\*\/\}/gu },
  { open: /\{%-?\s*comment\b/gu, close: /\{%-?\s*endcomment\b/gu },
  { open: /\{#/gu, close: /#\}/gu },
  { open: /^[ \t]*:{3,}[ \t]*[^\s:]/gmu, close: /^[ \t]*:{3,}[ \t]*$/gmu },
];
/** These open and close with the same mark. */
const fences: readonly RegExp[] = [/^[ ]{0,3}(?:`{3,}|~{3,})/gmu, /%%/gu];
const tag = /<(\/?)([a-zA-Z][\w.-]{0,60})\b[^<>]*>/gu;
const voidElement = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/iu;

/** Above this many altered wrappings the whole page below the first of them counts: each of them is looked for through all of it. */
const mostLookedFor = 100;

/**
 * The stretches whose wrapping the change took away or altered: of a comment, an element, a fence. Their own lines are as they
 * were, and may be seen now where they were not before. Each goes up to what closes it, there or among the lines taken away.
 */
export function unwrapped(lines: readonly string[], removals: readonly Removal[]): readonly LineRange[] {
  const opened = removals.flatMap((removal, index) => {
    const closers = openedBy(removal.removed.join('\n'), removal.inPlace.join('\n'));
    const start = removal.after + removal.inPlace.length + 1;
    return closers.length === 0 || start > lines.length ? [] : [{ start, closers, index }];
  });
  const [first] = opened;
  if (first !== undefined && opened.length > mostLookedFor) return [{ start: first.start, end: lines.length }];
  return opened.flatMap(({ start, closers, index }) => {
    const ends = closers.map((closer) => endOf(closer, start, lines, removals.slice(index + 1)));
    const end = Math.max(...ends);
    return end < start ? [] : [{ start, end }];
  });
}

/** What closes the wrappings that were opened in the removed lines, left open there, and not opened in the same way again. */
function openedBy(removed: string, inPlace: string): readonly RegExp[] {
  const closers = wrappings
    .filter(({ open, close }) => excess(removed, open, close) > Math.max(0, excess(inPlace, open, close)))
    .map(({ close }) => close);
  const fenced = fences.filter((fence) => countOf(removed, fence) % 2 === 1 && countOf(inPlace, fence) % 2 === 0);
  const kept = new Set(openTags(inPlace).map(({ source }) => source));
  const elements = openTags(removed).filter(({ source }) => !kept.has(source));
  return [...closers, ...fenced, ...elements.slice(0, 20).map(({ name }) => new RegExp(`</${name}\\s*>`, 'giu'))];
}

function openTags(text: string): readonly { readonly name: string; readonly source: string }[] {
  const open: { name: string; source: string }[] = [];
  for (const [source, slash, name = ''] of text.matchAll(tag)) {
    if (voidElement.test(name) || source.endsWith('/>')) continue;
    const last = slash === '' ? -1 : open.findLastIndex((element) => element.name.toLowerCase() === name.toLowerCase());
    if (slash === '') open.push({ name, source });
    else if (last >= 0) open.splice(last, 1);
  }
  return open;
}

/** The last line of a stretch: before the closing mark where it was taken away, else with it; the end of the page without one. */
function endOf(closer: RegExp, start: number, lines: readonly string[], later: readonly Removal[]): number {
  const within = lines.findIndex((line, index) => index + 1 >= start && countOf(line, closer) > 0);
  const taken = later.find(({ removed }) => countOf(removed.join('\n'), closer) > 0);
  return Math.min(within < 0 ? lines.length : within + 1, taken === undefined ? lines.length : taken.after);
}

const countOf = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;
const excess = (text: string, open: RegExp, close: RegExp): number => countOf(text, open) - countOf(text, close);
