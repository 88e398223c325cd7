import { describe, expect, test } from 'vitest';
import type { Page, Region } from '../../../src/content/page.ts';
import { verifyAnswer } from '../../../src/review/model/verify-answer.ts';
import type { WireAnswer } from '../../../src/review/model/wire-answer.ts';
import type { Criterion } from '../../../src/review/reviewer.ts';
import { criterion, page, regionOf } from './pages.ts';

const sentence = 'Returns on each of our savings plans are guaranteed for ever and ever.';
const text = `# Savings\n\nWe open at nine.\n${sentence}\nOlder words stand here.\n`;
const within = (region: Region): Page => page(text, { regions: [regionOf(text, sentence, region)] });
const forbidden = criterion('A', 'must-not-contain', 'blocking');
const wanted = criterion('B', 'must-contain', 'blocking');
const said = (status: WireAnswer['status'], quote: string | null, suggestion: string | null = null): WireAnswer => ({
  criterion: 'A',
  reason: 'r',
  quote,
  status,
  suggestion,
});
const verified = (answer: WireAnswer, document: Page, asked: Criterion = forbidden) =>
  verifyAnswer(answer, asked, document);

describe('a stretch that readers may not see', () => {
  const start = text.indexOf(sentence);
  const end = start + sentence.length;
  test.each<[string, { readonly start: number; readonly end: number }, string]>([
    ['up to its first character', { start: start - 5, end: start }, 'met'],
    ['into its first character', { start: start - 5, end: start + 1 }, 'uncertain'],
    ['from its last character on', { start: end - 1, end: end + 5 }, 'uncertain'],
    ['from the character after it on', { start: end, end: end + 5 }, 'met'],
  ])('takes what must be there only from a quote that it reaches into: %s', (_, doubtful, status) => {
    const document = { ...page(text), doubtful: [doubtful] };
    const said: WireAnswer = { criterion: 'B', reason: 'r', quote: sentence, status: 'met', suggestion: null };
    expect(verified(said, document, wanted)).toMatchObject({ status });
  });
});

describe('a quote of what must not be there', () => {
  test.each<[Region, boolean]>([
    ['prose', true],
    ['heading', true],
    ['alt-text', true],
    ['code', true],
    ['front-matter', true],
    ['comment', false],
    // That readers do not see it is a guess here: it takes nothing from a judge.
    ['hidden', true],
  ])('from %s can block: %s', (region, blocks) => {
    expect(verified(said('not_met', sentence), within(region))).toMatchObject({
      status: blocks ? 'not_met' : 'uncertain',
      canBlock: blocks,
      quote: { text: sentence, region },
      standing: 'changed',
    });
  });

  test('from an element that says itself that nobody sees it never blocks', () => {
    const start = text.indexOf(sentence);
    const document = { ...page(text), unseen: [{ start, end: start + sentence.length }] };
    expect(verified(said('not_met', sentence), document)).toMatchObject({ status: 'uncertain', canBlock: false });
  });

  test('is rather taken from where readers see it', () => {
    const twice = `Say it: ${sentence}\n\n${sentence}\n`;
    const document = page(twice, { regions: [{ start: 8, end: 8 + sentence.length, region: 'comment' }] });
    expect(verified(said('not_met', sentence), document)).toMatchObject({
      status: 'not_met',
      quote: { region: 'prose', range: { startLine: 3 } },
    });
  });

  test.each<[string, string, number, string, string]>([
    ['the line itself', sentence, 4, 'not_met', 'changed'],
    ['the line before', sentence, 3, 'not_applicable', 'already-there'],
    ['the line after', sentence, 5, 'not_applicable', 'already-there'],
    ['the line after, with the line break quoted', `${sentence}\n`, 5, 'not_applicable', 'already-there'],
    ['the first of two lines', `We open at nine.\n${sentence}`, 3, 'not_met', 'changed'],
    ['the last of two lines', `We open at nine.\n${sentence}`, 4, 'not_met', 'changed'],
  ])('where the change touches %s', (_, quote, line, status, standing) => {
    const document = page(text, { changed: [{ start: line, end: line }] });
    expect(verified(said('not_met', quote), document)).toMatchObject({ status, standing });
  });

  test.each<[string, string | null, string]>([
    ['nothing', null, 'without a quote'],
    ['an empty text', '', 'without a quote'],
    ['one letter', 'R', 'not in the page'],
    ['what is not there', 'Our dog barks loudly at night.', 'not in the page'],
    ['what is only similar', 'Returns on each of our savings plans are guaranteed for ever and even.', 'only similar'],
  ])('that is %s never blocks', (_, quote, because) => {
    expect(verified(said('not_met', quote), page(text))).toMatchObject({
      status: 'uncertain',
      canBlock: false,
      changedBecause: expect.stringContaining(because),
    });
  });

  test('may be missing for an overall impression that does not block', () => {
    const impression = (severity: 'warning' | 'blocking') =>
      verified(said('not_met', null), page(text), criterion('C', 'judgement', severity));
    expect(impression('warning')).toMatchObject({ status: 'not_met', standing: 'whole-page', canBlock: false });
    expect(impression('blocking')).toMatchObject({ status: 'uncertain', canBlock: false });
  });
});

describe('a quote of what must be there', () => {
  test.each<[Region, string]>([
    ['prose', 'met'],
    ['heading', 'met'],
    ['alt-text', 'uncertain'],
    ['code', 'uncertain'],
    ['front-matter', 'uncertain'],
    ['comment', 'uncertain'],
    ['hidden', 'uncertain'],
  ])('from %s makes it %s', (region, status) => {
    expect(verified(said('met', sentence), within(region), wanted)).toMatchObject({ status, canBlock: false });
  });

  test('is needed', () => {
    expect(verified(said('met', null), page(text), wanted).status).toBe('uncertain');
    expect(verified(said('met', null), page(text)).status).toBe('met');
  });

  test('is not needed to say that it is missing', () => {
    expect(verified(said('not_met', null), page(text), wanted)).toMatchObject({
      status: 'not_met',
      standing: 'whole-page',
      canBlock: true,
    });
  });
});

describe('two places that do not go together', () => {
  const hours = 'We open at nine every day.';
  const closed = 'On Sundays we are closed all day.';
  const contradiction = `# Hours\n\n${hours}\n\n${closed}\n`;
  const quote = `${hours} [...] ${closed}`;

  test.each<[string, readonly number[], string | undefined, string]>([
    ['both new: the later one', [3, 5], closed, 'changed'],
    ['the first one new', [3], hours, 'changed'],
    ['the second one new', [5], closed, 'changed'],
    ['neither new', [1], closed, 'already-there'],
  ])('send the writer to what the change brought in, %s', (_, lines, words, standing) => {
    const document = page(contradiction, { changed: lines.map((line) => ({ start: line, end: line })) });
    const answer = verified(said('not_met', quote, 'We open at ten.'), document);
    expect(answer).toMatchObject({ standing, quote: { text: words } });
    expect(answer.also?.text).toBe(words === hours ? closed : hours);
    expect(answer.suggestion).toBeUndefined();
  });

  test('show nothing when one of them is not in the page', () => {
    expect(verified(said('not_met', `${hours} [...] We open at noon on Mondays.`), page(contradiction))).toMatchObject({
      status: 'uncertain',
      changedBecause: 'the quoted text is not in the page',
    });
  });

  test('are one place where the page itself has the mark between them', () => {
    const answer = verified(said('not_met', quote), page(`# Hours\n\n${quote}\n`));
    expect(answer).toMatchObject({ status: 'not_met', quote: { text: quote } });
    expect(answer.also).toBeUndefined();
  });
});

describe('words that stand more than once', () => {
  const words = 'Press the green button now.';
  const twice = page(`# Steps\n\n${words}\n\n${words}\n`);

  test('are not replaced unless their line is named', () => {
    expect(verified(said('not_met', words, 'Press Start.'), twice).suggestion).toBeUndefined();
    for (const line of [3, 5]) {
      expect(verified(said('not_met', `${line}› ${words}`, 'Press Start.'), twice)).toMatchObject({
        suggestion: 'Press Start.',
        quote: { range: { startLine: line } },
      });
    }
  });

  test('stand where our code finds them, whatever line is named', () => {
    // The last number above the words names them as well; a number below all of them names none.
    for (const [named, found] of [
      [1, 3],
      [4, 5],
      [9, 3],
    ]) {
      const answer = verified(said('not_met', `${named}› ${words}`, 'Press Start.'), twice);
      expect(answer).toMatchObject({ status: 'not_met', quote: { range: { startLine: found } } });
      expect(answer.suggestion).toBeUndefined();
    }
  });
});

describe('a remedy', () => {
  test('may take the words out', () => {
    expect(verified(said('not_met', sentence, ''), page(text)).suggestion).toBe('');
  });

  test.each<[string, Criterion, string | null]>([
    ['a sentence', forbidden, sentence],
    ['something that is missing', wanted, null],
  ])('may take facts that the page lacks: for %s', (_, asked, quote) => {
    const answer = verified(said('not_met', quote, '? the source  of the figure'), page(text), asked);
    expect(answer).toMatchObject({ status: 'not_met', lacks: 'the source of the figure' });
    expect(answer.suggestion).toBeUndefined();
  });
});
