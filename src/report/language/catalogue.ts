import type { Translator } from './translator.ts';
import type { Words } from './words.ts';

/** What a language other than English is made of: its own words, and our sentences in it. */
export interface Catalogue {
  readonly words: Words;
  readonly translator: Translator;
}
