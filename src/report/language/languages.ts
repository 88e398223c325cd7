import type { ReportLanguage } from '../../review/report-language.ts';
import { en } from './en/en.ts';
import type { Words } from './words.ts';

const catalogues: Readonly<Record<ReportLanguage, Words>> = { en, de: en, fr: en, es: en, ja: en };

/** Our own words in a language. */
export function wordsIn(language: ReportLanguage): Words {
  return catalogues[language];
}
