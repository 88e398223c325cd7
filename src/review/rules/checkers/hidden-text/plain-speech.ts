import type { Span } from '../../../../content/page.ts';

/** What would make an order of the rest of a sentence: then nothing of it is taken for plain speech. */
const order =
  /\b(?:please|kindly|must|should|shall|approve\w*|accept\w*|pass|mark|rate|score|grade|skip|ignore|treat|consider|answer|return|respond|reply|say|praise|recommend|do not|don't|never|always|met|instructions?|directives?|prompts?|rules?|guidelines?|criteri\w+|rubrics?|system|assistant)\b/i;
const program = '(?:debug(?:ging)?|log(?:ging)?|console|terminal|compiler|build|error|warning)';
const printed = '(?:messages?|information|output|lines?)';

/**
 * Sentences about programs that begin like an order to a machine. Each is told by a whole turn of phrase, since whoever orders would
 * word around any single word.
 */
const turns: readonly RegExp[] = [
  // What a reader passes over on the screen, and what comes up then.
  new RegExp(
    `^(?:ignore|disregard) the (?:previous|above|preceding) ${program} ${printed}(?: and|,) (?:then )?you (?:can|will|should)(?: then| now)? see the (?:following |next )?prompt$`,
    'i',
  ),
  // What a program that signs somebody in does: "they bypass any existing cache and prompt for new credentials".
  /^bypass (?:any|the|all) existing (?:[\w-]+ ){0,2}(?:cache|credentials?|session|token)s? and prompt$/i,
  // What an option does, in the help of a command.
  /^override the existing (?:[\w-]+ ){1,4}?(?:configuration|settings?|files?|policy|values?|profiles?), (?:never|without) prompt$/i,
  // A value by its name, and what it does.
  /^(?:ignore|override|forget|bypass)["'`]{1,3} ?: (?:keeps|leaves|uses|retains|preserves) the [\w-]+ (?:prompts?|instructions?)$/i,
  // A field of a program, and the next row of its table.
  /^override or extend (?:the|its|an?) (?:[\w-]+ ){0,2}system prompt$/i,
  /^override [\w-]{1,40} \| \| ["'`]?[\w-]{1,40}["'`]? \| [^.!?:]{1,60}$/i,
  // What a program does as if, and looks up then.
  /^pretend to (?:start|stop|open|close|run|connect)\b [\w -]{1,40} and (?:check|review)$/i,
];

/** Whether words in plain sight that look like an order to a machine speak of something else beyond doubt; `text` is the page as written. */
export function isPlainSpeech(text: string, { start, end }: Span): boolean {
  const stretch = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  const [before = ''] = /[^\n]*$/u.exec(text.slice(Math.max(0, start - 200), start)) ?? [];
  const after = text.slice(end, end + 300);
  if (/^for /iu.test(stretch)) {
    // A theme at the end of its block: "the home of models for AI:". A label stands at the beginning, and something stands behind it.
    const isTheme = /\b(?:the|an?|our|its)\s[^.!?:\n]{2,60}$/iu.test(before);
    return isTheme && /^[^:\n]*:[ \t]*\r?\n/u.test(text.slice(start, end + 20)) && isCalm(after);
  }
  const [sentence = ''] = /^(?:(?!\n[ \t]*\n|\|[ \t]*\n)[^.!?])*/u.exec(after) ?? [];
  return isCalm(sentence) && turns.some((turn) => turn.test(stretch));
}

/** Whether nothing is ordered, and no letter could pass for another one. */
function isCalm(words: string): boolean {
  return !order.test(words) && !/[^\p{ASCII}\u2010-\u2026]/u.test(words);
}
