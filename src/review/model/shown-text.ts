/**
 * Marks by which chat templates tell roles and tools apart. Servers that tokenise them wherever they occur would let
 * content speak as somebody else (ChatML, Llama, Mistral, Gemma, DeepSeek, reasoning and tool tags).
 */
const controlMark =
  /([<[])(\\*)(?=[|｜]|\/?(?:INST|SYS|TOOL_CALLS|TOOL_RESULTS|AVAILABLE_TOOLS|SYSTEM_PROMPT|\/SYS)\]|<\/?SYS>|\/?(?:s|bos|eos|pad|unk|think|thinking|tool_call|tool_response|tool_calls|function_call|start_of_turn|end_of_turn|start_header_id|end_header_id|unused\d{1,3})>)/giu;
const brokenMark = new RegExp(controlMark.source.replace('(\\\\*)', '\\\\(\\\\*)'), 'giu');

/** Breaks the control marks of chat templates by a backslash that `restoreMarks` takes out again. */
export function breakMarks(text: string): string {
  return text.replace(controlMark, '$1\\$2');
}

/** The inverse of `breakMarks`, for words that a model copied from what it was shown. */
export function restoreMarks(text: string): string {
  return text.replace(brokenMark, '$1$2');
}

// Controls other than tab and line feed, unpaired surrogates, and format characters that a reader cannot see. Joiners
// are shown only after Latin letters, and variation selectors only in a row: elsewhere they are ordinary typography, as
// are directional marks and isolates.
const invisibleRun =
  /(?:(?![\t\n])\p{Cc}|[\u115F\u1160\u17B4\u17B5\u180E\u200B\u2028-\u202E\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}\p{Surrogate}]|(?<=[\p{ASCII}\u00A0-\u024F])[\u200C\u200D]+|[\uFE00-\uFE0F](?=[\uFE00-\uFE0F]))+/gu;
const flagOfRegion = /\u{1F3F4}[\u{E0061}-\u{E007A}\u{E0030}-\u{E0039}]{3,6}\u{E007F}/gu;

/**
 * Shows what a reader cannot see as `[U+202E]`, a run as its first character and a count, so that hidden text neither
 * steers nor costs. Flags, emoji, Persian and Arabic stay as they are.
 */
function showInvisible(text: string): string {
  let result = '';
  let position = 0;
  for (const flag of text.matchAll(flagOfRegion)) {
    result += replaceInvisible(text.slice(position, flag.index)) + flag[0];
    position = flag.index + flag[0].length;
  }
  return result + replaceInvisible(text.slice(position));
}

function replaceInvisible(text: string): string {
  return text.replace(invisibleRun, (run) => {
    const characters = [...run];
    const more = characters.length - 1;
    return `[${codePoint(run)}${more === 0 ? '' : ` +${more}`}]`;
  });
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Untrusted or referenced text as a model may see it: every mark broken, everything invisible shown. */
export function shownText(text: string): string {
  return breakMarks(showInvisible(text));
}

/** What stands between the number of a line and its text, once or more often: where the page has it, one more. */
export const lineSign = '\u203A';
const hiddenLabel = new RegExp(`\\[hidden (?:comment|text)${lineSign}+ ?|\\](?=\\s*$)`, 'gmu');
const lineNumber = new RegExp(`^[ \\t]*\\(?(\\d{1,7})\\)?[ \\t]*${lineSign}+ ?`, 'gmu');

/** The number of the line that a quote names before its words; `undefined` when it names none. */
export function shownLineOf(quote: string): number | undefined {
  const [, digits] = quote.matchAll(lineNumber).next().value ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** The two quotes of an answer about two places, or the one. */
export function placesIn(quote: string): readonly string[] {
  const [first = '', second, ...more] = quote.split(/\s*\[(?:\.{3}|\u2026)\]\s*/u);
  return second === undefined || more.length > 0 || first === '' || second === '' ? [quote] : [first, second];
}

/** What a quote may have been in the page, most likely first: as given, and with the marks of the view taken away. */
export function quoteSpellings(quote: string): readonly string[] {
  const withoutNumbers = quote.replace(lineNumber, '').replace(hiddenLabel, '');
  const withInvisible = withoutNumbers.replace(/\[U\+([0-9A-F]{4,6})\]/gu, (whole, digits: string) => {
    const code = Number.parseInt(digits, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
  return [...new Set([quote, withoutNumbers, restoreMarks(withoutNumbers), restoreMarks(withInvisible)])];
}
