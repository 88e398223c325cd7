import type { ReportLanguage } from '../../review/report-language.ts';
import { catalogueOf } from './languages.ts';

/** Longer than any sentence of ours. */
const longest = 4000;

/**
 * A text of ours in another language; what is put into it is translated where it is ours too, and stays as it is where it is
 * not, or where it is quoted. A text that is not ours stays whole.
 */
export function translate(text: string, language: ReportLanguage): string {
  if (language === 'en' || text.length > longest) return text;
  return catalogueOf(language).translator.told(text) ?? text;
}

/** The same where it is one of ours word for word, with nothing put in: what a team wrote may look like ours and is not. */
export function translateWhole(text: string, language: ReportLanguage): string {
  return language === 'en' ? text : (catalogueOf(language).translator.whole(text) ?? text);
}
