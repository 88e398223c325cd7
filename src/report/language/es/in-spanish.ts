import type { Catalogue } from '../catalogue.ts';
import { plainly } from '../joined.ts';
import { createTranslator } from '../translator.ts';
import { es } from './es.ts';
import { forms } from './forms.ts';
import { texts } from './texts.ts';

/** All that this language needs. */
export const catalogue: Catalogue = {
  words: es,
  translator: createTranslator(texts, { sentence: ' ', clause: '; ', list: forms.list, counted: plainly }),
};
