import type { Catalogue } from '../catalogue.ts';
import { createTranslator } from '../translator.ts';
import { forms } from './forms.ts';
import { ja } from './ja.ts';
import { texts } from './texts.ts';

/** All that this language needs. */
export const catalogue: Catalogue = {
  words: ja,
  translator: createTranslator(texts, {
    sentence: '',
    clause: '\uFF1B',
    list: forms.list,
    counted: (number, what) => `${what}${number}\u4EF6`,
  }),
};
