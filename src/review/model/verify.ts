import type { ContentFile } from '../../content/content.ts';
import { locateQuote, type QuoteLocation } from '../../content/locate.ts';
import type { Page, Region } from '../../content/page.ts';
import { overlapsLines } from '../../content/position.ts';
import type { AnswerStatus, Finding, LocatedQuote } from '../review.ts';
import type { Criterion } from '../reviewer.ts';
import { quoteSpellings } from './shown-text.ts';
import type { WireAnswer } from './wire.ts';

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
  readonly suggestion?: string;
  /** Unmet, in changed text or absent from the page, with the evidence that its kind needs. */
  readonly canBlock: boolean;
}

/** Where text counts as something that readers are told. */
const readRegions: ReadonlySet<Region> = new Set(['prose', 'heading', 'alt-text']);
const unseenRegions: ReadonlySet<Region> = new Set(['comment', 'hidden']);

/**
 * Believes an answer as far as its evidence reaches. What must not be there fails only with a quote that stands in the
 * page; what must be there passes only with a quote from text that readers see; a near match shows and never counts.
 */
export function verifyAnswer(answer: WireAnswer, criterion: Criterion, page: Page): VerifiedAnswer {
  const base = { criterion, reason: answer.reason, canBlock: false } as const;
  const locations = locate(answer.quote, page);
  switch (answer.status) {
    case 'not_applicable':
    case 'uncertain':
      return { ...base, status: answer.status };
    case 'met':
      return criterion.kind === 'must-contain' ? verifyPresence(base, locations, page) : { ...base, status: 'met' };
    case 'not_met':
      return criterion.kind === 'must-contain'
        ? verifyAbsence(base, locations, page)
        : verifyProblem(base, answer, locations, page);
    default:
      return answer.status satisfies never;
  }
}

type Base = Pick<VerifiedAnswer, 'criterion' | 'reason'> & { readonly canBlock: false };

/** `undefined` when nothing was quoted. */
type Locations = readonly QuoteLocation[] | undefined;

function verifyPresence(base: Base, locations: Locations, page: Page): VerifiedAnswer {
  const found = locations?.find(({ match, region }) => match !== 'near' && readRegions.has(region));
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
function verifyAbsence(base: Base, locations: Locations, page: Page): VerifiedAnswer {
  const trigger = preferred(
    (locations ?? []).filter(({ match }) => match !== 'near'),
    page.file,
  );
  return {
    ...base,
    status: 'not_met',
    standing: 'whole-page',
    canBlock: true,
    ...(trigger === undefined ? {} : { quote: asQuote(trigger, page) }),
  };
}

function verifyProblem(base: Base, answer: WireAnswer, locations: Locations, page: Page): VerifiedAnswer {
  const { criterion } = base;
  if (locations === undefined) {
    // An overall impression has no one sentence to point at; it may cost points and can never block.
    return criterion.kind === 'judgement' && criterion.severity !== 'blocking'
      ? { ...base, status: 'not_met', standing: 'whole-page' }
      : { ...base, status: 'uncertain', changedBecause: 'it was called unmet without a quote that shows it' };
  }
  const firm = locations.filter(({ match }) => match !== 'near');
  const found = preferred(firm, page.file) ?? preferred(locations, page.file);
  if (found === undefined) {
    return { ...base, status: 'uncertain', changedBecause: 'the quoted text is not in the page' };
  }
  const standing = overlapsLines(found.range, page.file.changedLines) ? 'changed' : 'already-there';
  const shown = { ...base, quote: asQuote(found, page), standing } as const;
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
  if (unseenRegions.has(found.region)) {
    return { ...shown, status: 'uncertain', changedBecause: 'the quoted text stands where readers do not see it' };
  }
  const suggestion = usableSuggestion(answer.suggestion, found, page);
  return { ...shown, status: 'not_met', canBlock: true, ...(suggestion === undefined ? {} : { suggestion }) };
}

function locate(quote: string | null, page: Page): Locations {
  if (quote === null || quote === '') return undefined;
  // One or two letters stand in every page and show nothing.
  if (quote.replace(/[^\p{L}\p{N}]/gu, '').length < 2) return [];
  let near: readonly QuoteLocation[] = [];
  for (const spelling of quoteSpellings(quote)) {
    const locations = locateQuote(page, spelling);
    if (locations.some(({ match }) => match !== 'near')) return locations;
    if (near.length === 0) near = locations;
  }
  return near;
}

/** In changed text if it stands there too, and rather where readers see it. */
function preferred(locations: readonly QuoteLocation[], file: ContentFile): QuoteLocation | undefined {
  const changed = locations.filter(({ range }) => overlapsLines(range, file.changedLines));
  return [...changed, ...locations].find(({ region }) => !unseenRegions.has(region)) ?? changed[0] ?? locations[0];
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
  if (suggestion === null || suggestion === '' || suggestion.length > longestSuggestion) return undefined;
  if (match === 'look-alike' || !(region === 'prose' || region === 'heading')) return undefined;
  if (/[<>`{}|\p{Cc}\p{Cf}\u2028\u2029]|:\/\/|!\[|\]\(|www\./iu.test(suggestion)) return undefined;
  return suggestion === page.text.slice(span.start, span.end) ? undefined : suggestion;
}
