type Tell = (part: string) => string | undefined;

/** How a language puts several of our texts together. */
export interface Joints {
  readonly sentence: string;
  readonly clause: string;
  readonly list: (words: readonly string[]) => string;
  readonly counted: (number: string, what: string) => string;
}

/** In most languages the number stands before what is counted. */
export const plainly = (number: string, what: string): string => `${number} ${what}`;
/** Several texts of ours in one: sentences, clauses, the words of a list, a number of something; `undefined` where none is ours. */
export function joined(text: string, joints: Joints, tell: Tell): string | undefined {
  const { sentence, clause, list, counted } = joints;
  return (
    someOf(text.split(/(?<=[.!?]) (?=[\p{Lu}\d"])/u), tell)?.join(sentence) ??
    someOf(text.split('; '), tell)?.join(clause) ??
    unended(text, tell) ??
    listOf(text, tell, list) ??
    countedOf(text, tell, counted)
  );
}

/** The parts of which at least one is ours. */
function someOf(parts: readonly string[], tell: Tell): readonly string[] | undefined {
  if (parts.length < 2 || parts.length > 40) return undefined;
  const told = parts.map(tell);
  return told.every((part) => part === undefined) ? undefined : parts.map((part, index) => told[index] ?? part);
}

/** A sentence that stands in another one has given its full stop away. */
function unended(text: string, tell: Tell): string | undefined {
  return /[\p{L}\p{N})"]$/u.test(text) && /^\p{Lu}/u.test(text)
    ? tell(`${text}.`)?.replace(/[.\u3002]$/u, '')
    : undefined;
}

/** All words of a list, or none: a comma is in many texts. */
function listOf(text: string, tell: Tell, list: Joints['list']): string | undefined {
  const words = text.split(/, | and /);
  if (words.length < 2 || words.length > 20) return undefined;
  const told = words.flatMap((word) => tell(word) ?? []);
  return told.length === words.length ? list(told) : undefined;
}

function countedOf(text: string, tell: Tell, counted: Joints['counted']): string | undefined {
  const { number, what } = /^(?<number>\d[\d,]*) (?<what>\p{L}.*)$/su.exec(text)?.groups ?? {};
  const told = what === undefined ? undefined : tell(what);
  return number === undefined || told === undefined ? undefined : counted(number, told);
}
