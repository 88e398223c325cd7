import { createHash } from 'node:crypto';
import type { PublicationRecord, RecordedPage } from '../../record/publication-schema.ts';
import { duration } from '../../review/english.ts';
import { style } from '../html/style.ts';
import { element, table, text } from '../html/text.ts';
import { pagesByNeed, publicationPhases } from './facts.ts';
import { endingIcons } from './icons.ts';
import { headlineOf, languageOf, linkOf, remarksOf, wordsOf } from './sentences.ts';
import { timeOf } from './summary.ts';
import type { PublicationWords } from './words.ts';

/** A publication as a page for a browser: one file that needs nothing else and runs nothing. */
export function publicationPage(record: PublicationRecord): string {
  const words = wordsOf(record);
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  const phases = publicationPhases(record);
  const failures = phases.flatMap(({ name, failures: failed }) => failed.map((one) => ({ name, ...one })));
  const { heads } = words;
  return [
    '<!doctype html>',
    `<html lang="${languageOf(record)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${text(`${words.title}: ${headlineOf(record, words)[0] ?? ''}`, 200)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    element('h1', {}, text(words.title)),
    ...headlineOf(record, words).map((sentence) => element('p', { class: 'first' }, text(sentence))),
    list(failures.map(({ name, path, why }) => `${name}${path === undefined ? '' : ` ${path}`}: ${why}`)),
    ...pagesByNeed(record.pages).map((page) => pageSection(page, words)),
    ...(record.recovered.length === 0
      ? []
      : [
          element('h2', {}, text(words.recovered)),
          list(record.recovered.map(({ what, kind }) => `${what}: ${words.back[kind]}`)),
        ]),
    table(
      words.phases,
      [heads.phase, heads.state, heads.time],
      phases.map((phase) => [text(phase.name, 60), text(words.state[phase.state]), text(timeOf(phase))]),
    ),
    ...(record.run.warnings.length === 0 ? [] : [element('h2', {}, text(words.notices)), list(record.run.warnings)]),
    element(
      'p',
      { class: 'soft' },
      text(`${record.place.site} · ${record.subject.headSha ?? ''} · ${record.updatedAt}`),
    ),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function pageSection(page: RecordedPage, words: PublicationWords): string {
  const { kind } = page.ending;
  const link = linkOf(page);
  const loadMs = page.verified?.loadMs ?? null;
  return element(
    'section',
    { class: 'page' },
    element('h2', {}, `${endingIcons[kind]} ${text(page.path, 300)}`),
    element(
      'p',
      {},
      text(words.ending[kind]),
      ...(link === undefined ? [] : [': ', element('a', { href: link }, text(link))]),
      ...(kind === 'published' && loadMs !== null ? [`, ${text(words.loaded(duration(loadMs)))}`] : []),
    ),
    list(remarksOf(page, words)),
    ...(page.proof === null ? [] : [element('p', { class: 'soft' }, text(verdictWords(page.proof, words)))]),
  );
}

function verdictWords({ madeAt, headSha, runId }: NonNullable<RecordedPage['proof']>, words: PublicationWords): string {
  return [words.verdictOf(madeAt), headSha, runId].filter((part) => part !== null).join(' · ');
}

const list = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : element('ul', {}, ...lines.map((line) => element('li', {}, text(line, 1000))));
