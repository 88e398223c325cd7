import { type ScreeningHit, takeHits } from './criteria.ts';

/** Characters that cannot be seen, in runs; everything is decided on the run and its two neighbours. */
const invisibleRun =
  /(?:(?![\t\n\f\r])\p{Cc}|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\u17b4|\u17b5|[\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]|\p{Variation_Selector})+/gu;

/** Scripts whose letters join, or whose words part, by zero-width characters. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hebrew}\p{Script=Hangul}]/u;
const pictured = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1f1e6}-\u{1f1ff}\u20e3]/u;
const keycapBase = /[0-9#*]/;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The selector that asks for a picture in colours. */
const emojiStyle = /^\ufe0f+$/;
/** What services that send mail put behind the line that is shown beside the subject, so that no more is shown there. */
const filler = '\u200c\u200b\u200d\u200e\u200f\ufeff';

/** A run of this many invisible characters is a message rather than a slip of an editor. */
const messageLength = 8;

/**
 * Finds control, zero-width, tag and direction characters that no script and no emoji asks for. `isCode` tells of a place whether code
 * is shown there: what a terminal colours stands there as it is.
 */
export function invisibleHits(text: string, isCode: (at: number) => boolean = () => false): readonly ScreeningHit[] {
  const hits = [...takeHits(strayHits(text, isCode), text.length), ...takeHits(directionHits(text), text.length)];
  const left = hits
    .filter(({ criterion }) => criterion === 'invisible-character')
    .reduce((sum, { start, end }) => sum + end - start, 0);
  // One bit at a time between letters: each of them looks like a slip, all of them together do not.
  const isChannel = left >= messageLength * 4;
  return hits.map((hit) => (isChannel && hit.criterion === 'invisible-character' ? { ...hit, needsHuman: true } : hit));
}

function* strayHits(text: string, isCode: (at: number) => boolean): Generator<ScreeningHit> {
  for (const match of text.matchAll(invisibleRun)) {
    const hit = judge(text, match.index, match[0]);
    if (hit && !(isColour(text, hit) && isCode(hit.start))) yield hit;
  }
}

function judge(text: string, start: number, run: string): ScreeningHit | undefined {
  const end = start + run.length;
  const before = characterBefore(text, start);
  const after = String.fromCodePoint(text.codePointAt(end) ?? 0x20);
  const at = { start, end };
  const characters = [...run];
  if (characters.some(isTag)) return tagHit(at, characters, before);
  const selectors = characters.filter((character) => /\p{Variation_Selector}/u.test(character));
  // The same one over again is a slip of an editor, in which nothing can be written.
  const isRepeated =
    selectors.length > 1 &&
    selectors.length <= 8 &&
    new Set(characters).size === 1 &&
    characters.length === selectors.length;
  if (
    isRepeated &&
    (isAtHome(characters[0] ?? '', before, after, '', true) || (emojiStyle.test(run) && pictured.test(after)))
  ) {
    return undefined;
  }
  if (run === filler) return undefined;
  if (selectors.length > 1) {
    return {
      ...at,
      criterion: 'tag-characters',
      message: messageOf('several variation selectors in a row'),
      needsHuman: true,
    };
  }
  const line = needsLine(run) ? lineAround(text, start) : '';
  // Of a million in a row each is judged as the first of its kind.
  const strangers = new Set(
    [...new Set(characters)].filter((one) => !isAtHome(one, before, after, line, characters.length === 1)),
  );
  const odd = characters.filter((one) => strangers.has(one));
  const [first] = odd;
  if (first === undefined) return undefined;
  // The two that choose how a sign looks slip in alone when one is pasted; other selectors have no use but to say something.
  const isStraySelector = odd.length === 1 && /^[\ufe0e\ufe0f]$/.test(first);
  if (/\p{Variation_Selector}/u.test(first) && !isStraySelector) {
    return {
      ...at,
      criterion: 'tag-characters',
      message: messageOf(`${nameOf(first)} behind a letter`),
      needsHuman: true,
    };
  }
  const many = odd.length > 1 ? ` and ${odd.length - 1} more` : '';
  return {
    ...at,
    criterion: 'invisible-character',
    message: messageOf(`${nameOf(first)}${many}`),
    needsHuman: odd.length >= messageLength || odd.some(hides) || splitsWord(odd, before, after),
  };
}

/** Whether what was found only opens a sequence that chooses colours or weight; 8 conceals, and 28 shows again. */
function isColour(text: string, { start, end }: ScreeningHit): boolean {
  const introducer = { '\u001b': '\u001b[', '\u009b': '\u009b' }[text.slice(start, end)];
  if (introducer === undefined || !text.startsWith(introducer, start)) return false;
  const [, parameters] = /^([\d;:]{0,40})m/.exec(text.slice(start + introducer.length, start + 44)) ?? [];
  const chosen = parameters?.replace(/[34]8[;:](?:5[;:]\d+|2(?:[;:]\d+){3})/g, '');
  return chosen !== undefined && !/(?:^|;)0*8(?:;|$)/.test(chosen);
}

/** What makes a terminal conceal or overwrite text. */
function hides(character: string): boolean {
  return character === '\b' || character === '\u001b' || character === '\u009b';
}

/** Whether a word is in two pieces for a machine that looks for it, and whole to its readers. */
function splitsWord(odd: readonly string[], before: string, after: string): boolean {
  return (
    odd.some((character) => /[\u200b-\u200d\u2060-\u2064\ufeff]|\p{Cc}/u.test(character)) &&
    /\p{L}/u.test(before) &&
    /\p{L}/u.test(after)
  );
}

function tagHit(at: { start: number; end: number }, run: readonly string[], before: string): ScreeningHit | undefined {
  const letters = run.map((character) => (character.codePointAt(0) ?? 0) - 0xe0000);
  const isFlag =
    before === '\u{1f3f4}' &&
    letters.length >= 4 &&
    letters.length <= 7 &&
    letters.at(-1) === 0x7f &&
    letters.slice(0, -1).every((letter) => (letter >= 0x30 && letter <= 0x39) || (letter >= 0x61 && letter <= 0x7a));
  if (isFlag) return undefined;
  const spelled = letters
    .filter((letter) => letter >= 0x20 && letter < 0x7f)
    .map((letter) => String.fromCharCode(letter));
  const meaning = spelled.length > 0 ? ` that spell ${JSON.stringify(spelled.join('').slice(0, 80))}` : '';
  return {
    ...at,
    criterion: 'tag-characters',
    message: messageOf(`${run.length} tag or selector characters${meaning}`),
    needsHuman: true,
  };
}

function isTag(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xe0000 && code <= 0xe0fff && !(code >= 0xe0100 && code <= 0xe01ef);
}

/** Whether a script or an emoji beside it gives the character something to do. */
function isAtHome(character: string, before: string, after: string, line: string, isAlone: boolean): boolean {
  const code = character.codePointAt(0) ?? 0;
  // Soft hyphens and direction marks are everyday typography; direction controls are looked at line by line.
  if (code === 0xad || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return true;
  if (code === 0x200e || code === 0x200f || code === 0x061c) return rightToLeft.test(line);
  // Behind a dot it keeps a name like "Lamp.io" from becoming a link.
  if (code === 0x200c && isAlone && before === '.') return true;
  if (code === 0x200c || code === 0x200d)
    return [before, after].some((near) => joining.test(near) || pictured.test(near));
  if (code === 0x200b || code === 0x2060) {
    // Where a long path or a range of numbers may break, or may not.
    const isAtSign = isAlone && (/[\p{P}\p{S}]/u.test(before) || /[\p{P}\p{S}]/u.test(after));
    return isAtSign || joining.test(before) || joining.test(after) || (before === ' ' && joining.test(line));
  }
  // A blank pattern of dots among others, as in pictures made of signs.
  if (code === 0x2800) return /[\u2801-\u28ff]/.test(line);
  if (code >= 0xe0100) return /\p{Script=Han}/u.test(before);
  if (code >= 0xfe00 && code <= 0xfe0f)
    return pictured.test(before) || !/[\p{L}\p{N}\s]/u.test(before) || joining.test(before) || keycapBase.test(before);
  if (code === 0x180e || (code >= 0x180b && code <= 0x180f)) return /\p{Script=Mongolian}/u.test(before + after);
  return code === 0x115f || code === 0x1160 || code === 0x34f ? joining.test(before) || /\p{M}/u.test(before) : false;
}

/** Overrides always, embeddings and isolates where they are not closed on their own line. */
function* directionHits(text: string): Generator<ScreeningHit> {
  const open: { start: number; character: string }[] = [];
  for (const { 0: character, index } of text.matchAll(/[\u202a-\u202e\u2066-\u2069]|\n|$/g)) {
    if (character === '\n' || character === '') {
      for (const left of open.splice(0)) yield direction(left.start, left.character, 'is not closed on its line');
    } else if (character === '\u202c' || character === '\u2069') {
      const last = open.at(-1);
      if (last && (character === '\u2069') === last.character >= '\u2066') open.pop();
      else yield direction(index, character, 'closes nothing');
    } else {
      if (character === '\u202d' || character === '\u202e') yield direction(index, character, 'turns the order round');
      open.push({ start: index, character });
    }
  }
}

function direction(start: number, character: string, why: string): ScreeningHit {
  const message = `${nameOf(character)} ${why}: the text may read in another order than it is written.`;
  return { criterion: 'bidi-control', message, start, end: start + 1, needsHuman: true };
}

function characterBefore(text: string, index: number): string {
  const code = text.codePointAt(index - 2);
  if (code !== undefined && index >= 2 && code > 0xffff) return String.fromCodePoint(code);
  return text[index - 1] ?? ' ';
}

function needsLine(run: string): boolean {
  return /[\u200e\u200f\u061c\u2800\u200b]/.test(run);
}

function lineAround(text: string, index: number): string {
  const before = text.slice(Math.max(index - 500, 0), index);
  const after = text.slice(index, index + 500);
  return before.slice(before.lastIndexOf('\n') + 1) + after.replace(/\n[\s\S]*/, '');
}

function messageOf(what: string): string {
  return `Here stands something that readers cannot see: ${what}. Delete it, or say what it is for.`;
}

const names = new Map([
  [0x200b, 'a zero-width space'],
  [0x200c, 'a zero-width non-joiner'],
  [0x200d, 'a zero-width joiner'],
  [0x2060, 'a word joiner'],
  [0xfeff, 'a byte-order mark inside of the text'],
  [0x202d, 'A left-to-right override'],
  [0x202e, 'A right-to-left override'],
]);

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names.get(code);
  return name ? `${name} (${number})` : number;
}
