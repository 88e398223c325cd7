import type { Page } from '../../../../content/page.ts';
import { regionAt } from '../../page-position.ts';
import { isWhole, type SlipHit } from './rule.ts';

/** Words that no sentence has twice in a row on purpose. */
const never = new Set(
  `a an the of to for with from by at and or but if your our their its my this these those as than into are was were be been have has
  will would can could should must may might not when where which while how they we there about also only each because between
  without through then them whether does some other such`.split(/\s+/u),
);
/** Words that are said twice for effect, or that end one part of a sentence and begin the next. */
const meant = new Set(
  `very really long far many much more less bye yes had that blah knock night pretty again same ping well hush extra super deep
  good great what here there none never little slowly round over step side hand face back line word page time turn down
  vote wait less click like love ever bang choo boing walla duran ding tick yada yadda something vroom beep boop tap clap chop hop buzz drip click honk knock zoom woof meow tut chug toot`.split(
    /\s+/u,
  ),
);
/** Short words that stand twice in a sentence by mistake only; others of their length are names of tools. */
const shortWords = new Set(
  'way one any all get set use run put add new how who two our see do let did has its per yet both'.split(' '),
);
const pair =
  /(?<![\p{L}\p{N}_/.\\@#'’:=-])(?<word>\p{L}+)(?<gap> |\r?\n[ \t]*)(?<again>\p{L}+)(?![\p{L}\p{N}_/\\@(=:]|-[\p{L}\p{N}]|['’]\p{L}|\.\p{L})/gu;

const preposition = /^(?:by|after|to|and|or|upon|for|in|on|of|with|at|against)$/u;

const twoTwice =
  /(?<![\p{L}\p{N}_/.\\@#'’:=-])(?<words>(?<first>\p{Ll}+) (?<second>\p{Ll}+)) \k<words>(?![\p{L}\p{N}_/\\@(=:-]|['’]\p{L}|\.\p{L})/gu;

/** Two words that stand twice in a row: one of them is one that no sentence repeats, and the other is another word. */
function repeatedPairs(page: Page): readonly SlipHit[] {
  return [...page.masked.matchAll(twoTwice)].flatMap((match): SlipHit[] => {
    const { words = '', first = '', second = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    // "One by one by hand", "day to day to": a preposition between the same words is an expression.
    const isMeant =
      first === second ||
      // "Instead of lists of lists": the same preposition before both.
      (preposition.test(first) && !never.has(second)) ||
      preposition.test(second) ||
      meant.has(first) ||
      meant.has(second);
    if (
      isMeant ||
      isNextClause(page.masked, match.index, end) ||
      !(never.has(first) || never.has(second)) ||
      !isWhole(page, match.index, end)
    )
      return [];
    return inSentence(page, match.index, end) ? [{ span: { start: match.index, end }, replacement: words }] : [];
  });
}

/** "When you pause the game the game goes on": one clause ends with the words, and the next begins with them. */
function isNextClause(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[.!?:;,(]\s+|\s)(?:when|whenever|if|once|while|after|before|until|as soon as|unless|because)\s+(?:\p{L}+['’]?\p{L}*\s+){1,6}$/iu.test(
      text.slice(Math.max(0, start - 90), start),
    ) &&
    /^ (?:is|are|was|were|has|had|will|can|must|should|may|does|goes|\p{Ll}{2,}s)\b/u.test(text.slice(end, end + 20))
  );
}

/**
 * "Who could we talk to to light it?", "the host that it will connect to to open a door": a clause ends with its preposition, and what it
 * is for begins.
 */
function isEndOfClause(text: string, start: number, end: number): boolean {
  return (
    /\b(?:who|whom|what|which|that|where)\b[^.?!;:\n]{1,60}\b(?:talk|speak|listen|refer|belong|go|connect|write|reply|turn|send|get|subscribe|navigate|point|bind|look|respond)(?:s|ed|ing)? $/iu.test(
      text.slice(Math.max(0, start - 110), start),
    ) && /^ \p{Ll}/u.test(text.slice(end, end + 2))
  );
}

/** Words that stand twice in a row by mistake. */
export function repeatedWords(page: Page): readonly SlipHit[] {
  const hits: SlipHit[] = [...repeatedPairs(page)];
  for (let at = 0; ; ) {
    pair.lastIndex = at;
    const match = pair.exec(page.masked);
    if (match === null) return hits;
    const { word = '', gap = '', again = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    // The second word may be the first of the next pair.
    at = end - again.length;
    if (word.toLowerCase() !== again.toLowerCase()) continue;
    at = end;
    if (isSlip(page, word, again, gap, match.index, end))
      hits.push({ span: { start: match.index, end }, replacement: oneOf(page.masked, word, end) });
  }
}

/** The word once, but for "Is is" at the beginning: what is missing there is the subject. */
function oneOf(text: string, word: string, end: number): string {
  if (word !== 'Is') return word;
  const [mark = ''] = /[.!?]/u.exec(text.slice(end, end + 300)) ?? [];
  return mark === '?' ? 'Is it' : 'It is';
}

function isSlip(page: Page, word: string, again: string, gap: string, start: number, end: number): boolean {
  if (!isWhole(page, start, end) || isShown(page.masked, start) || isThrice(page.masked, word, end)) return false;
  const lower = word.toLowerCase();
  // A capital on the second word is a name ("the The Lamp"), one letter may be one ("a A").
  if (again !== again.toLowerCase() || (word !== lower && word.slice(1) !== lower.slice(1))) return false;
  if (lower === 'to' && isEndOfClause(page.masked, start, end)) return false;
  // "Master slave, master master": a kind of setup beside another of two such words.
  if (
    /^(?:master|primary|leader)$/u.test(lower) &&
    /\b(?:slave|replica|replication|secondary|follower)\b/iu.test(page.masked.slice(Math.max(0, start - 60), end + 60))
  )
    return false;
  if (never.has(lower)) return !(word.length === 1 && word !== lower);
  if (
    lower === 'is' &&
    /(?:^|[.!?] |\n\s*)(?:This|It|There|That) $/u.test(page.masked.slice(Math.max(0, start - 20), start))
  )
    return true;
  if (lower === 'is')
    return !/\b(?:it|that|this|what|which|he|she|who|there|as|[a-z]+s) $/iu.test(
      page.masked.slice(Math.max(0, start - 20), start),
    );
  // A word of the page itself may stand twice in a list of keys, in a heading or in the cell of a table.
  if (word !== lower || gap !== ' ' || (lower.length < 4 && !shortWords.has(lower)) || meant.has(lower)) return false;
  return regionAt(page, start) === 'prose' && inSentence(page, start, end);
}

/** "But but but": who says a word three times means it. */
function isThrice(text: string, word: string, end: number): boolean {
  return new RegExp(`^[ ,]{1,2}${word}(?![\\p{L}\\p{N}])`, 'iu').test(text.slice(end, end + word.length + 3));
}

/** Whether a sentence about words that stand twice shows one, in quotation marks. */
function isShown(text: string, start: number): boolean {
  const [before = ''] = /[^\n]{0,300}$/u.exec(text.slice(Math.max(0, start - 300), start)) ?? [];
  return (
    /["\u201c][^"\u201c\u201d]{0,60}$/u.test(before) &&
    (before.match(/"/gu)?.length ?? 0) % 2 === (before.includes('"') ? 1 : 0) &&
    /\b(?:repeat\w*|repetition|twice|duplicat\w*|doubled|consecutive\w*|in a row)\b/iu.test(before)
  );
}

/** Whether other words stand on both sides: two words alone are a cell, a label or a name. */
function inSentence(page: Page, start: number, end: number): boolean {
  return (
    /[\p{Ll},] $/u.test(page.masked.slice(Math.max(0, start - 2), start)) &&
    /^(?: \p{Ll}|[.,;:])/u.test(page.masked.slice(end, end + 2)) &&
    !page.text
      .slice(page.text.lastIndexOf('\n', start) + 1, start)
      .trimStart()
      .startsWith('|')
  );
}
