import type { ContentFile } from '../../content/content.ts';
import type { Page } from '../../content/page.ts';
import { lineOf, offsetOf } from '../../content/position.ts';
import type { Finding, Review } from '../review.ts';
import { type Edit, meansTheSame, withEdits } from './same-meaning.ts';

/** What trying a change needs of the run. */
export interface TrialTools {
  readonly parse: (file: ContentFile) => Promise<Page>;
  /** The review of the page as it is by every checker that judges it. */
  readonly before: (signal: AbortSignal) => Promise<readonly Review[]>;
  /** The review of the page with changes by the same checkers, in the same order. */
  readonly after: (changed: Page, signal: AbortSignal) => Promise<readonly Review[]>;
  /** Checkers that repeat what another program found: judging again tells nothing about their findings. */
  readonly repeating: ReadonlySet<string>;
}

interface Candidate extends Edit {
  readonly finding: Finding;
  readonly key: string;
}

/** How often a page is judged again for the suggestions of one reviewer, alone and together, and how much text that may be. */
const mostTrials = 12;
const mostCharacters = 400_000;
/** So many findings of one criterion in changed text are listed, and so many in the rest of the page. */
const listed = { changed: 50, old: 20 } as const;

/**
 * Decides which suggestions of checkers are offered. Each is put in place in memory, and the page parsed and judged again by all
 * its checkers: what adds a finding, leaves its own one, or changes what the page means besides the words is not offered, and its
 * finding keeps its message. All that is offered on one page holds together as well, so that whoever takes several gets the same.
 * There is one of these for each page, so that it knows what it offered for one reviewer when it tries the next.
 */
export class TriedChanges {
  readonly #page: Page;
  readonly #tools: TrialTools;
  readonly #held = new Map<string, boolean>();
  #offered: readonly Candidate[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  #trials = 0;

  constructor(page: Page, tools: TrialTools) {
    this.#page = page;
    this.#tools = tools;
  }

  /** The review with those suggestions that are offered. */
  decide(review: Review, signal: AbortSignal): Promise<Review> {
    if (review.findings.every(({ suggestion }) => suggestion === undefined)) return Promise.resolve(review);
    const decided = this.#turn.then(() => this.#decide(review, signal));
    this.#turn = decided.catch(() => undefined);
    return decided;
  }

  async #decide(review: Review, signal: AbortSignal): Promise<Review> {
    this.#trials = 0;
    const candidates = this.#candidates(review);
    const alone: Candidate[] = [];
    // Those of different blocks are tried at once; of one block, one after the other.
    for (const round of rounds(candidates, this.#page)) alone.push(...(await this.#holding(round, [], signal)));
    // What holds alone has used up none of what is left for trying it with the others.
    this.#trials = 0;
    const together = await this.#holding(alone, this.#offered, signal);
    this.#offered = [...this.#offered, ...together];
    const offered = new Set(together.map(({ finding }) => finding));
    return { ...review, findings: review.findings.map((one) => (offered.has(one) ? one : withoutSuggestion(one))) };
  }

  #candidates({ reviewer, findings }: Review): readonly Candidate[] {
    const { text, lineStarts } = this.#page;
    const chosen: Candidate[] = [];
    for (const finding of findings) {
      const { suggestion, range, quote } = finding;
      if (suggestion === undefined || range === undefined || quote?.match !== 'exact') continue;
      const start = offsetOf(lineStarts, text.length, range.startLine, range.startColumn);
      const end = offsetOf(lineStarts, text.length, range.endLine, range.endColumn);
      const isFree = [...this.#offered, ...chosen].every((other) => end <= other.start || other.end <= start);
      if (isFree && text.slice(start, end) === quote.text)
        chosen.push({ finding, start, end, text: suggestion, key: keyOf(reviewer, finding) });
    }
    return chosen.sort((one, other) => one.start - other.start);
  }

  /** Those of some changes that hold, together with others that do. */
  async #holding(
    changes: readonly Candidate[],
    base: readonly Candidate[],
    signal: AbortSignal,
  ): Promise<readonly Candidate[]> {
    if (changes.length === 0) return [];
    if (await this.#holds([...base, ...changes], signal)) return changes;
    if (changes.length === 1) return [];
    const middle = Math.ceil(changes.length / 2);
    const first = await this.#holding(changes.slice(0, middle), base, signal);
    const second = await this.#holding(changes.slice(middle), [...base, ...first], signal);
    return [...first, ...second];
  }

  async #holds(changes: readonly Candidate[], signal: AbortSignal): Promise<boolean> {
    const id = changes
      .map(({ start, text }) => `${start} ${text}`)
      .toSorted()
      .join('\n');
    const known = this.#held.get(id);
    if (known !== undefined) return known;
    this.#trials += 1;
    if (this.#trials > mostTrials || this.#trials * this.#page.text.length > mostCharacters) return false;
    // What goes wrong here takes a suggestion away, and nothing else.
    const holds = await this.#try(changes, signal).catch(() => false);
    this.#held.set(id, holds);
    return holds;
  }

  async #try(changes: readonly Candidate[], signal: AbortSignal): Promise<boolean> {
    const page = this.#page;
    const changed = await this.#tools.parse({ ...page.file, text: withEdits(page.text, changes) });
    if (!meansTheSame(page, changed, changes)) return false;
    const before = await this.#tools.before(signal);
    const after = await this.#tools.after(changed, signal);
    return !objects(before, after, changes, this.#tools.repeating);
  }
}

/** Changes with at most one of each block in a round: of one block they could make up for each other. */
function rounds(candidates: readonly Candidate[], { text, lineStarts }: Page): readonly (readonly Candidate[])[] {
  const all: Candidate[][] = [];
  let [block, index] = [-1, 0];
  for (const candidate of candidates) {
    const own = blockOf(text, lineStarts, candidate.start);
    index = own === block ? index + 1 : 0;
    block = own;
    const round = all[index] ?? [];
    round.push(candidate);
    all[index] = round;
  }
  return all;
}

/** The number of the blank line before a place. */
function blockOf(text: string, lineStarts: readonly number[], place: number): number {
  let line = lineOf(lineStarts, place) - 1;
  while (line > 0 && text.slice(lineStarts[line - 1], lineStarts[line]).trim() !== '') line -= 1;
  return line;
}

function withoutSuggestion({ suggestion: _, ...finding }: Finding): Finding {
  return finding;
}

function keyOf(reviewer: string, { criterion, standing }: Pick<Finding, 'criterion' | 'standing'>): string {
  return `${reviewer} ${criterion} ${standing}`;
}

/** Whether a checker finds more than before, or still finds what a change was to put right. */
function objects(
  before: readonly Review[],
  after: readonly Review[],
  changes: readonly Candidate[],
  repeating: ReadonlySet<string>,
): boolean {
  if (before.length !== after.length) return true;
  return after.some((review, index) => {
    const earlier = before[index];
    if (earlier === undefined || review.undecided.length > earlier.undecided.length) return true;
    const was = byKey(earlier);
    const is = byKey(review);
    const isCut = earlier.findings.filter(({ standing }) => standing === 'already-there').length >= listed.old;
    const keys = new Set([...is.keys(), ...changes.map(({ key }) => key).filter((key) => was.has(key))]);
    return [...keys].some((key) => {
      const old = was.get(key) ?? [];
      if (isCut && key.endsWith('already-there')) return false;
      const settled = repeating.has(review.reviewer) ? 0 : changes.filter((change) => change.key === key).length;
      // Where a list was cut, what moved up from behind its end is not new.
      const end = old.length >= listed.changed ? Math.max(...old.map(lineOfFinding)) : Number.POSITIVE_INFINITY;
      const now = (is.get(key) ?? []).filter((finding) => lineOfFinding(finding) <= end);
      return now.length > old.length - settled;
    });
  });
}

function lineOfFinding({ range }: Finding): number {
  return range?.startLine ?? 0;
}

function byKey({ reviewer, findings }: Review): ReadonlyMap<string, readonly Finding[]> {
  return Map.groupBy(findings, (finding) => keyOf(reviewer, finding));
}
