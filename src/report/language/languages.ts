import type { ReportLanguage } from '../../review/report-language.ts';
import type { Catalogue } from './catalogue.ts';
import { en } from './en/en.ts';
import type { Words } from './words.ts';

type Other = Exclude<ReportLanguage, 'en'>;

// Four fifths of all that a report is made of, and a run needs one of them at most.
const sources: Readonly<Record<Other, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  de: () => import('./de/in-german.ts'),
  es: () => import('./es/in-spanish.ts'),
  fr: () => import('./fr/in-french.ts'),
  ja: () => import('./ja/in-japanese.ts'),
};
const loaded = new Map<Other, Catalogue>();

/** Makes a language ready. Whoever learns which language a report has, from a configuration or a record, waits for it. */
export async function loadLanguage(language: ReportLanguage): Promise<void> {
  if (language === 'en' || loaded.has(language)) return;
  const { catalogue } = await sources[language]();
  loaded.set(language, catalogue);
}

/** Our own words in a language that is ready. */
export function wordsIn(language: ReportLanguage): Words {
  return language === 'en' ? en : catalogueOf(language).words;
}

/** What a language other than English is made of, once it is ready. */
export function catalogueOf(language: Other): Catalogue {
  const catalogue = loaded.get(language);
  if (catalogue === undefined) throw new Error(`the language ${language} is used before it is loaded`);
  return catalogue;
}
