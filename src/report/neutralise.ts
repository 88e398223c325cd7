// Everything that a report shows was written by somebody else: the page, its path, a model, a server. Each sink takes
// its text through one function, and each function goes the same way: normalise (line ends, broken surrogates), make
// visible what hides, cut, then escape for the place where it will stand. Every step is linear in the text.

/** Splits a construct without a trace for the eye: neither GitHub nor the runner see through it. */
export const breaker = '\u200B';

const emojiBase = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/v;
const emojiNext = /^\p{Extended_Pictographic}/v;
/** Scripts in which a zero-width joiner or non-joiner is spelling (Unicode Standard, chapter 23.2). */
const joiningLetter =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/v;
const selectable = /[\p{Emoji}\p{S}\p{Script=Han}]$/v;

/** Subdivision flags are spelt with tag characters (UTS 51); all other tag characters hide text. */
const hidden =
  /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,6}\u{E007F}|[[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\n\t\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]]/gv;

// Nearly every line of a log is like this. The expressions below take long to compile and are not needed for it.
const plain = /^[\n\x20-\x7E]*$/;

/** The text as a person would see it: unified line ends, and nothing that hides, reorders or steers a terminal. */
export function visible(text: string): string {
  if (plain.test(text)) return text;
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(hidden, (found: string, offset: number, whole: string) => {
      const before = whole.slice(Math.max(0, offset - 2), offset);
      const after = whole.slice(offset + found.length, offset + found.length + 2);
      return found.startsWith('\u{1F3F4}') || isSpelling(found, before, after) ? found : codePoint(found);
    });
}

function isSpelling(found: string, before: string, after: string): boolean {
  if (found === '\u200D' && emojiBase.test(before) && emojiNext.test(after)) return true;
  if (found === '\u200D' || found === '\u200C') {
    return joiningLetter.test(before.slice(-1)) && joiningLetter.test(after.slice(0, 1));
  }
  const selector = found.codePointAt(0) ?? 0;
  if (selector >= 0xfe00 && selector <= 0xfe0f) return selectable.test(before);
  return selector >= 0xe0100 && selector <= 0xe01ef && /\p{Script=Han}$/v.test(before);
}

function codePoint(character: string): string {
  const value = character.codePointAt(0) ?? 0;
  return `[U+${value.toString(16).toUpperCase().padStart(4, '0')}]`;
}

// What most texts have none of: white space that is not a single space.
const otherSpace = /[^\S ]| {2}/;

/** The text on one line, words apart by single spaces; one that is not to be broken stays so. */
export function collapsed(text: string): string {
  if (!otherSpace.test(text)) return text.trim();
  return text.replaceAll(/\s+/g, (space) => (space === '\u00A0' || space === '\u202F' ? space : ' ')).trim();
}

/** At most `limit` code points, the last of them an ellipsis when something was cut. */
export function truncated(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = Array.from(text.slice(0, 2 * limit + 2));
  return points.length <= limit ? text : `${points.slice(0, limit - 1).join('')}\u2026`;
}

// The runner reads commands from a line that starts with two colons, and the older form from anywhere in a line. Every
// word can come to start a line where text is wrapped. The variants become the same characters under compatibility
// normalisation, which a log viewer may apply.
const leadingCommand = /(?<=^|\s)[:\uFF1A\uFE55\uFE13](?=[:\uFF1A\uFE55\uFE13])/gmu;
const leadingAssignment = /(?<=^|\s)\u2A74/gmu;
const anyCommand = /[#\uFF03\uFE5F](?=[#\uFF03\uFE5F][[\uFF3B\uFE47])/gu;

/** Takes the meaning out of everything that the runner would read as a command. */
function withoutCommands(text: string): string {
  return text
    .replaceAll(leadingCommand, `$&${breaker}`)
    .replaceAll(leadingAssignment, `${breaker}$&`)
    .replaceAll(anyCommand, `$&${breaker}`);
}

/** For a log or a terminal: one line. */
export function oneLine(text: string, limit = 500): string {
  return withoutCommands(truncated(collapsed(visible(text)), limit));
}

/** For a log: every line of the text behind a bar, so that none of them starts where the runner looks. */
export function logLines(text: string, limit = 10_000): string {
  return withoutCommands(truncated(visible(text), limit))
    .split('\n')
    .map((line) => `\u2502 ${line}`)
    .join('\n');
}

/** For an annotation, in a check run or as a workflow command: plain text, lines kept. */
export function annotationText(text: string, limit = 1000): string {
  return withoutCommands(truncated(visible(text).trim(), limit));
}
