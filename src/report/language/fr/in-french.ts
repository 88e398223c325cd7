import type { Catalogue } from '../catalogue.ts';
import { plainly } from '../joined.ts';
import { createTranslator } from '../translator.ts';
import { forms } from './forms.ts';
import { fr } from './fr.ts';
import { texts } from './texts.ts';

/** All that this language needs. */
export const catalogue: Catalogue = {
  words: fr,
  translator: createTranslator(texts, { sentence: ' ', clause: '\u00A0; ', list: forms.list, counted: plainly }),
};
