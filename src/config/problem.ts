import { editDistance } from '../content/edit-distance.ts';
import { listed } from '../review/english.ts';

/** The keys that lead from the top of a file to a value. */
export type KeyPath = readonly (string | number)[];

/** A place in a file, 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with a configuration, in the parts that a person needs to fix it. */
export interface ConfigProblem extends Position {
  /** A warning leaves the configuration usable. */
  readonly level: 'error' | 'warning';
  readonly path: string;
  /** The key in dots, e.g. `reviewers.legal.weight`; empty when the whole file is meant. */
  readonly key: string;
  readonly found: string;
  readonly allowed: string;
  /** The allowed word that is nearest to what was found, when one is near. */
  readonly suggestion?: string;
}

/** The one line in which a problem is told, wherever it is shown. */
export function problemLine(problem: ConfigProblem): string {
  const key = problem.key === '' ? '' : `${problem.key}: `;
  const hint = problem.suggestion === undefined ? '' : ` Did you mean "${problem.suggestion}"?`;
  return `${problem.path}:${problem.line}:${problem.column}: ${key}found ${problem.found}; allowed: ${problem.allowed}.${hint}`;
}

/** A key path as people write it: dots between names, brackets around positions. */
export function keyInWords(key: KeyPath): string {
  return key
    .map((part) =>
      typeof part === 'number' ? `[${part}]` : /^[\w-]{1,60}$/u.test(part) ? `.${part}` : `.${quoted(part)}`,
    )
    .join('')
    .replace(/^\./u, '');
}

/** Text from a file inside a message: on one line, cut, and without a web address's password. */
export function quoted(text: string, length = 60): string {
  const shown = text.replace(/\/\/[^/@\s]*@/gu, '//***@');
  return JSON.stringify(shown.length > length ? `${shown.slice(0, length)}...` : shown).replace(
    /[\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** A value of a file in a few words. */
export function valueInWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return value.length === 1 ? 'a list of one entry' : `a list of ${value.length} entries`;
  if (typeof value === 'object') return 'a mapping';
  return String(value);
}

/** Words as a person lists them: "a, b or c". */
export function oneOf(words: readonly string[]): string {
  return listed(words, 'or');
}

/** The nearest of the allowed words, when it is near enough to be what was meant. */
export function nearest(word: string, allowed: readonly string[]): { readonly suggestion?: string } {
  if (word.length > 100) return {};
  let best: { readonly suggestion: string; readonly distance: number } | undefined;
  for (const suggestion of allowed) {
    const limit = Math.max(1, Math.floor(suggestion.length / 3));
    const distance = editDistance(word.toLowerCase(), suggestion.toLowerCase(), limit);
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { suggestion, distance };
  }
  return best === undefined || best.suggestion === word ? {} : { suggestion: best.suggestion };
}

/** Problems as a person meets them, from the top of each file down. */
export function inOrder(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  return problems.toSorted(
    (a, b) =>
      a.path.localeCompare(b.path, 'en') || a.line - b.line || a.column - b.column || a.key.localeCompare(b.key, 'en'),
  );
}
