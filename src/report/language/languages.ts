import type { ReportLanguage } from '../../review/report-language.ts';
import { de } from './de/de.ts';
import { en } from './en/en.ts';
import { es } from './es/es.ts';
import { fr } from './fr/fr.ts';
import { ja } from './ja/ja.ts';
import type { Words } from './words.ts';

const catalogues: Readonly<Record<ReportLanguage, Words>> = { en, de, fr, es, ja };

/** Our own words in a language. */
export function wordsIn(language: ReportLanguage): Words {
  return catalogues[language];
}
