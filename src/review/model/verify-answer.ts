import { locateQuote, type QuoteLocation } from '../../content/locate.ts';
import type { Page, Region } from '../../content/page.ts';
import { overlapsLines } from '../../content/position.ts';
import type { AnswerStatus, Finding, LocatedQuote } from '../review.ts';
import type { Criterion } from '../reviewer.ts';
import { placesIn, quoteSpellings, shownLineOf } from './shown-text.ts';
import type { WireAnswer } from './wire-answer.ts';

/** An answer after its evidence was looked for in the page. */
export interface VerifiedAnswer {
  readonly criterion: Criterion;
  readonly status: AnswerStatus;
  readonly reason: string;
  /** Why the status is not the model's own. */
  readonly changedBecause?: string;
  /** The quoted text where our code found it. */
  readonly quote?: LocatedQuote;
  /** For something unmet, and for a near match that is shown without counting. */
  readonly standing?: Finding['standing'];
  /** The other of two places that do not go together. */
  readonly also?: LocatedQuote;
  readonly suggestion?: string;
  /** What a better text would take, and the page does not have. */
  readonly lacks?: string;
  /** Unmet, in changed text or absent from the page, with the evidence that its kind needs. */
  readonly canBlock: boolean;
}

/** Where text counts as something that readers are told. */
const readRegions: ReadonlySet<Region> = new Set(['prose', 'heading']);

/** Whether readers surely do not see a place. A guess that they may not is none: it would take text from a judge. */
function isUnseen({ region, span }: QuoteLocation, { unseen }: Page): boolean {
  return region === 'comment' || unseen.some(({ start, end }) => start <= span.start && span.end <= end);
}

/** Whether readers surely see a place; here any guess that they may not counts. */
function isSeen({ region, span }: QuoteLocation, { doubtful }: Page): boolean {
  return readRegions.has(region) && !doubtful.some(({ start, end }) => start < span.end && span.start < end);
}

/**
 * Believes an answer as far as its evidence reaches. What must not be there fails only with a quote that stands in the
 * page; what must be there passes only with a quote from text that readers see; a near match shows and never counts.
 */
export function verifyAnswer(
  answer: WireAnswer,
  criterion: Criterion,
  page: Page,
  absentBefore: ReadonlySet<string> = new Set(),
): VerifiedAnswer {
  const lacks = factsLacking(answer.suggestion);
  const said = { criterion, reason: answer.reason, canBlock: false } as const;
  const base = lacks === undefined || answer.status !== 'not_met' ? said : { ...said, lacks };
  const { locations, also, line } = locate(answer.quote, page);
  switch (answer.status) {
    case 'not_applicable':
    case 'uncertain':
      return { ...base, status: answer.status };
    case 'met':
      return criterion.kind === 'must-contain' ? verifyPresence(base, locations, page) : { ...base, status: 'met' };
    case 'not_met':
      return criterion.kind === 'must-contain'
        ? verifyAbsence(base, locations, page, absentBefore)
        : verifyProblem(base, answer, { locations, also, line }, page);
    default:
      return answer.status satisfies never;
  }
}

type Base = Pick<VerifiedAnswer, 'criterion' | 'reason' | 'lacks'> & { readonly canBlock: false };

/** `undefined` when nothing was quoted. */
type Locations = readonly QuoteLocation[] | undefined;

function verifyPresence(base: Base, locations: Locations, page: Page): VerifiedAnswer {
  const found = locations?.find((place) => place.match !== 'near' && isSeen(place, page));
  if (found !== undefined) return { ...base, status: 'met', quote: asQuote(found, page) };
  return { ...base, status: 'uncertain', changedBecause: whyNoPresence(locations) };
}

function whyNoPresence(locations: Locations): string {
  if (locations === undefined) return 'it was called met without a quote that shows it';
  if (locations.length === 0) return 'the quote that should show it is not in the page';
  return locations.every(({ match }) => match === 'near')
    ? 'the quote that should show it is only similar to the page'
    : 'the quote that should show it stands where readers do not see it as text';
}

/** Something absent has no place; a quote can only say what calls for it. */
function verifyAbsence(
  base: Base,
  locations: Locations,
  page: Page,
  absentBefore: ReadonlySet<string>,
): VerifiedAnswer {
  const trigger = preferred(
    (locations ?? []).filter(({ match }) => match !== 'near'),
    page,
  );
  const quote = trigger === undefined ? {} : { quote: asQuote(trigger, page) };
  // Of a page of which not a line is new, nothing was taken away either.
  if (absentBefore.has(base.criterion.id) || page.file.changedLines.length === 0) {
    const changedBecause = 'the page did not have it before this change either';
    return { ...base, ...quote, status: 'not_applicable', standing: 'already-there', changedBecause };
  }
  return { ...base, ...quote, status: 'not_met', standing: 'whole-page', canBlock: true };
}

function verifyProblem(base: Base, answer: WireAnswer, quoted: Quoted, page: Page): VerifiedAnswer {
  const { criterion } = base;
  const { locations, also } = quoted;
  if (locations === undefined) {
    // An overall impression has no one sentence to point at; it may cost points and can never block.
    return criterion.kind === 'judgement' && criterion.severity !== 'blocking'
      ? { ...base, status: 'not_met', standing: 'whole-page' }
      : { ...base, status: 'uncertain', changedBecause: 'it was called unmet without a quote that shows it' };
  }
  const firm = locations.filter(({ match }) => match !== 'near');
  const found = preferred(firm, page) ?? preferred(locations, page);
  if (found === undefined) {
    return { ...base, status: 'uncertain', changedBecause: 'the quoted text is not in the page' };
  }
  const other = also === undefined ? undefined : preferred(also, page);
  const concerned = other === undefined ? [found] : [found, other];
  const standing = concerned.some(({ range }) => overlapsLines(range, page.file.changedLines))
    ? 'changed'
    : 'already-there';
  const second = other === undefined ? {} : { also: asQuote(other, page) };
  const shown = { ...base, quote: asQuote(found, page), ...second, standing } as const;
  if (found.match === 'near') {
    return { ...shown, status: 'uncertain', changedBecause: 'the quoted text is only similar to the page' };
  }
  if (standing === 'already-there') {
    return {
      ...shown,
      status: 'not_applicable',
      changedBecause: 'it stands only in text that this change did not touch',
    };
  }
  if (isUnseen(found, page)) {
    return { ...shown, status: 'uncertain', changedBecause: 'the quoted text stands where readers do not see it' };
  }
  const suggestion = isUnique(quoted, page) ? usableSuggestion(answer.suggestion, found, page) : undefined;
  return { ...shown, status: 'not_met', canBlock: true, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** Where the words of an answer stand. */
interface Quoted {
  readonly locations: Locations;
  /** Of two places that do not go together, the second. */
  readonly also?: readonly QuoteLocation[] | undefined;
  /** The line that the model named before its words: it chooses between places that we found, and finds none. */
  readonly line?: number | undefined;
}

function locate(quote: string | null, page: Page): Quoted {
  if (quote === null || quote === '') return { locations: undefined };
  const line = shownLineOf(quote);
  const whole = locateOne(quote, line, page);
  const [first = quote, second] = placesIn(quote);
  if (second === undefined || isFirm(whole)) return { locations: whole, line };
  const one = locateOne(first, line, page);
  const other = locateOne(second, shownLineOf(second), page);
  // Two halves of which one is not in the page show nothing.
  if (!isFirm(one) || !isFirm(other)) return { locations: whole, line };
  const inChange = (places: readonly QuoteLocation[]) =>
    places.some(({ range }) => overlapsLines(range, page.file.changedLines));
  // The writer is sent to what the change brought in, and to the later place where both are.
  const sent = inChange(other) || !inChange(one) ? { locations: other, also: one } : { locations: one, also: other };
  return sent;
}

function isFirm(locations: readonly QuoteLocation[]): boolean {
  return locations.some(({ match }) => match !== 'near');
}

function locateOne(quote: string, line: number | undefined, page: Page): readonly QuoteLocation[] {
  // One or two letters stand in every page and show nothing.
  if (quote.replace(/[^\p{L}\p{N}]/gu, '').length < 2) return [];
  let near: readonly QuoteLocation[] = [];
  for (const spelling of quoteSpellings(quote)) {
    const locations = locateQuote(page, spelling, line === undefined ? undefined : { start: line, end: line });
    if (isFirm(locations)) return locations;
    if (near.length === 0) near = locations;
  }
  return near;
}

/** Whether it is beyond doubt which words are meant: they stand in changed text once, or their line was named. */
function isUnique({ locations = [], also, line }: Quoted, page: Page): boolean {
  if (also !== undefined) return false;
  const places = locations.filter(
    (place) => place.match !== 'near' && overlapsLines(place.range, page.file.changedLines),
  );
  if (places.length < 2) return true;
  return (
    line !== undefined && places.filter(({ range }) => overlapsLines(range, [{ start: line, end: line }])).length === 1
  );
}

/** In changed text if it stands there too, and rather where readers see it. */
function preferred(locations: readonly QuoteLocation[], page: Page): QuoteLocation | undefined {
  const changed = locations.filter(({ range }) => overlapsLines(range, page.file.changedLines));
  return [...changed, ...locations].find((place) => !isUnseen(place, page)) ?? changed[0] ?? locations[0];
}

function asQuote({ span, range, match, region }: QuoteLocation, page: Page): LocatedQuote {
  return { text: page.text.slice(span.start, span.end), match, region, range };
}

const longestSuggestion = 500;

/** Suggestions are one click from being committed: plain words only, and only in place of words that we found. */
function usableSuggestion(
  suggestion: string | null,
  { match, region, span }: QuoteLocation,
  page: Page,
): string | undefined {
  if (suggestion === null || suggestion.length > longestSuggestion || factsLacking(suggestion) !== undefined) {
    return undefined;
  }
  if (match === 'look-alike' || !(region === 'prose' || region === 'heading')) return undefined;
  if (/[<>`{}|\p{Cc}\p{Cf}\u2028\u2029]|:\/\/|!\[|\]\(|www\./iu.test(suggestion)) return undefined;
  return suggestion === page.text.slice(span.start, span.end) ? undefined : suggestion;
}

/** The facts that a better text would take, where the answer says in its form for it that the page lacks them. */
function factsLacking(suggestion: string | null): string | undefined {
  return /^\?\s*(\S.{0,299})/su
    .exec(suggestion ?? '')?.[1]
    ?.replace(/\s+/gu, ' ')
    .trim();
}
