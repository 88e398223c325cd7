/**
 * What a Markdown or HTML parser needs more than a moment for: measured on micromark 4 and parse5 8, whose time grows with the
 * square of some constructs in one paragraph and whose stack ends at deep nesting. Limits are far above any page that a
 * person wrote or a generator made, and far below what takes seconds.
 */
const limits = {
  nesting: 100,
  brackets: 4_000,
  emphasis: 2_000,
  backticks: 10_000,
  openings: 400,
  addresses: 2_000,
  underscored: 400,
  braces: 1_500,
  lazyLines: 1_000,
  underlines: 1_000,
  openElements: 400,
  combiningMarks: 1_000,
  constructsInAll: 100_000,
  lines: 30_000,
} as const;

/** How often each costly construct occurs in one block, the unit in which parsers look for its other half. */
interface BlockCounts {
  brackets: number;
  emphasis: number;
  backticks: number;
  openings: number;
  addresses: number;
  underscored: number;
  braces: number;
  lazyLines: number;
}

const names: Readonly<Record<keyof BlockCounts, string>> = {
  brackets: 'square brackets in one paragraph',
  emphasis: 'emphasis marks in one paragraph',
  backticks: 'runs of backticks in one paragraph',
  openings: 'unclosed HTML comments or declarations in one paragraph',
  addresses: 'addresses run together in one paragraph',
  underscored: 'addresses run together in one paragraph',
  braces: 'braces in one paragraph',
  lazyLines: 'block quotes interrupted by plain lines',
};

const fresh = (): BlockCounts => ({
  brackets: 0,
  emphasis: 0,
  backticks: 0,
  openings: 0,
  addresses: 0,
  underscored: 0,
  braces: 0,
  lazyLines: 0,
});

/**
 * Names the construct that would keep a parser busy for seconds or end its stack; `undefined` when there is none. It reads
 * the text once. It cannot know every such text: parsing still needs a time limit of its own.
 */
export function looksExplosive(text: string): string | undefined {
  if (hasLongMarkRun(text)) return 'a pile of combining marks on one character';
  let counts = fresh();
  const elements = new OpenElements();
  let constructs = 0;
  let underlines = 0;
  let previousWasQuote = false;
  let fence: string | undefined;
  let lines = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    start = end + 1;
    const prefix = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t>]+|$))*/.exec(line)?.[0] ?? '';
    const nesting = depthOf(prefix);
    if (nesting > limits.nesting) return `block quotes or lists nested ${nesting} deep`;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      continue;
    }
    if (mark !== undefined) {
      fence = mark;
      counts = fresh();
      continue;
    }
    lines += 1;
    if (lines > limits.lines) return `more than ${limits.lines} lines outside of code`;
    const isQuote = /^ {0,3}>/.test(line);
    if (endsBlock(line)) counts = fresh();
    else if (previousWasQuote && !isQuote) counts.lazyLines += 1;
    previousWasQuote = isQuote;
    if (/^ {0,3}(?:=+|-+)[ \t\r]*$/.test(line)) underlines += 1;
    if (underlines > limits.underlines) return `more than ${limits.underlines} underlined headings`;
    if (elements.add(line.replace(/`[^`]{1,500}`/g, '')) > limits.openElements)
      return `more than ${limits.openElements} HTML elements open at once`;
    constructs += 1 + countLine(line, counts);
    if (constructs > limits.constructsInAll) return `more than ${limits.constructsInAll} lines and marks`;
    for (const [name, label] of labels) {
      if (counts[name] > limits[name]) return `more than ${limits[name]} ${label}`;
    }
  }
  return undefined;
}

/** The same for HTML, whose parser takes every other sign for a letter: only piled marks and elements without an end keep it busy. */
export function looksExplosiveInHtml(text: string): string | undefined {
  if (hasLongMarkRun(text)) return 'a pile of combining marks on one character';
  const isTooDeep = new OpenElements().add(text) > limits.openElements;
  return isTooDeep ? `more than ${limits.openElements} HTML elements open at once` : undefined;
}

function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): readonly (readonly [Key, Value])[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys.map((key) => [key, record[key]]);
}

const labels = entries(names);

function depthOf(prefix: string): number {
  const marks = prefix.match(/>|[-*+](?=[ \t>]|$)|\d[.)]/g)?.length ?? 0;
  const indent = /^[ \t]*/.exec(prefix)?.[0].length ?? 0;
  // Each level of a list moves its text two columns in; code may stand far to the right, but not behind a list mark.
  return marks > 0 ? marks + Math.floor(indent / 2) : 0;
}

/** A blank line, a list item, a table row or a heading: the parser reads what follows for itself. */
function endsBlock(line: string): boolean {
  return /^\s*$|^[ \t>]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|\||#{1,6}[ \t])/.test(line);
}

function countLine(line: string, counts: BlockCounts): number {
  const count = (pattern: RegExp): number => line.match(pattern)?.length ?? 0;
  const brackets = count(/[[\]]/g);
  // Behind two backslashes a star is a mark again.
  const unescaped = line.includes('\\') ? line.replace(/\\[\\*~]/g, '.') : line;
  const emphasis = unescaped.match(/\*+|~+|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu)?.length ?? 0;
  counts.brackets += brackets;
  counts.emphasis += emphasis;
  counts.backticks += count(/`+/g);
  counts.openings += count(/<[!?]/g) - count(/-->|\?>|\]\]>/g);
  counts.addresses += count(/[^\s(]www\.|[^\s(<"'=[]https?:\/\//g);
  // The parser takes an underscore for the end of a word, and reads on to the end of the line from each.
  counts.underscored += count(/_www\./g);
  counts.braces += count(/[{}]/g);
  return brackets + emphasis;
}

function hasLongMarkRun(text: string): boolean {
  for (const run of text.matchAll(/\p{M}+/gu)) if (run[0].length > limits.combiningMarks) return true;
  return false;
}

const neverNested = new Set(
  'area base br col dd dt embed hr img input li link meta option p source td th tr wbr'.split(' '),
);

/** Counts the elements that are open at once. */
class OpenElements {
  #open = 0;
  #lastCounts = false;

  add(line: string): number {
    let most = this.#open;
    for (const [tag] of line.matchAll(/<\/?[A-Za-z][\w.-]{0,30}|\/>/g)) {
      const closes = tag.startsWith('</') || (tag === '/>' && this.#lastCounts);
      this.#lastCounts = /^<[A-Za-z]/.test(tag) && !neverNested.has(tag.slice(1).toLowerCase());
      if (closes) this.#open = Math.max(this.#open - 1, 0);
      else if (this.#lastCounts) this.#open += 1;
      most = Math.max(most, this.#open);
    }
    return most;
  }
}
