import { z } from 'zod';

/** The languages that reports can be written in, and what each is called in a request to a model. */
export const reportLanguages = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  ja: 'Japanese',
} as const;

/** A language of reports, by its code. */
export const reportLanguageSchema = z.enum(['en', 'de', 'fr', 'es', 'ja']);
export type ReportLanguage = z.infer<typeof reportLanguageSchema>;
