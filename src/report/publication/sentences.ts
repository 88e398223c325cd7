import type { PublicationRecord, RecordedPage } from '../../record/publication-schema.ts';
import { type ReportLanguage, reportLanguageSchema } from '../../review/report-language.ts';
import { countsOf } from './facts.ts';
import { type PublicationWords, publicationWords } from './words.ts';

/** The language of a record; English where it names none that there is. */
export function languageOf({ language }: Pick<PublicationRecord, 'language'>): ReportLanguage {
  return reportLanguageSchema.catch('en').parse(language);
}

/** The words of the language of a record. */
export function wordsOf(record: Pick<PublicationRecord, 'language'>): PublicationWords {
  return publicationWords[languageOf(record)];
}

/** How a publication went, in one or two sentences. */
export function headlineOf({ pages, run }: PublicationRecord, words: PublicationWords): readonly string[] {
  const { published, unchanged, takenBack, left, missing, all } = countsOf(pages);
  if (run.ending === null) return [words.underWay];
  return [
    missing === 0 ? words.done(published, unchanged) : words.notAll(missing, all),
    ...(left > 0 ? [words.notTaken(left)] : takenBack > 0 ? [words.taken] : []),
  ];
}

/** What a page's reader should know beside its address: why it is not there, or what to do first. */
export function remarksOf({ ending, verified }: RecordedPage, words: PublicationWords): readonly string[] {
  switch (ending.kind) {
    case 'refused':
      return ending.problems;
    case 'left':
    case 'superseded':
      return [ending.why];
    case 'taken-back':
      return [
        ...(ending.copies === undefined ? [] : [`${words.copies} ${ending.copies}`]),
        ...(verified?.parts ?? []).flatMap((part) => (part.ok ? [] : [part.said])),
      ];
    case 'published':
    case 'unchanged':
    case 'under-way':
    case 'draft':
    case 'not-begun':
      return [];
    default:
      return ending satisfies never;
  }
}

/** The address of a page where this run put or found it, if it is one that may become a link: the record may be anybody's. */
export function linkOf({ ending }: RecordedPage): string | undefined {
  const place = 'address' in ending ? ending.address : undefined;
  return place !== undefined && /^https?:\/\/[\w.:[\]-]+(?:\/[\w.~!$'+,;=:@%/-]*)?$/u.test(place) ? place : undefined;
}
