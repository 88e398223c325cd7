import type { PublicationRecord, RecordedPage } from '../../record/publication-schema.ts';
import { duration } from '../../review/english.ts';
import { cell, code, codeCell, inline } from '../markdown-text.ts';
import { pagesByNeed, publicationPhases } from './facts.ts';
import { endingIcons } from './icons.ts';
import { headlineOf, linkOf, remarksOf, wordsOf } from './sentences.ts';
import type { PublicationWords } from './words.ts';

/** More pages than these are counted, and not listed: a summary has an end. */
const mostPages = 500;

/** A publication in Markdown, for the page of the job: the pages with their addresses, what to do first, the phases, the undo. */
export function publicationSummary(record: PublicationRecord): string {
  const words = wordsOf(record);
  const pages = pagesByNeed(record.pages);
  const { page, state, place, phase, time } = words.heads;
  const rows = pages.slice(0, mostPages).map((one) => `| ${pageRow(one, words).join(' | ')} |`);
  const failures = publicationPhases(record).flatMap(({ name, failures }) => failures.map((one) => ({ name, ...one })));
  return [
    `## ${words.title}`,
    '',
    ...headlineOf(record, words).map((sentence) => `${sentence}  `),
    '',
    ...failures.map(
      ({ name, path, why }) =>
        `- **${inline(name, 60)}**${path === undefined ? '' : ` ${code(path)}`}: ${inline(why, 600)}`,
    ),
    ...(failures.length > 0 ? [''] : []),
    ...(rows.length === 0 ? [] : [`| | ${page} | ${state} | ${place} |`, '|-|-|-|-|', ...rows, '']),
    ...(pages.length > mostPages ? [`… ${pages.length - mostPages}`, ''] : []),
    ...recoveredLines(record, words),
    `<details><summary>${words.phases}</summary>`,
    '',
    `| ${phase} | ${state} | ${time} |`,
    '|-|-|-:|',
    ...publicationPhases(record).map((one) => `| ${cell(one.name, 60)} | ${words.state[one.state]} | ${timeOf(one)} |`),
    '',
    '</details>',
    ...(record.run.warnings.length === 0
      ? []
      : ['', `**${words.notices}**`, '', ...record.run.warnings.slice(0, 50).map((warning) => `- ${inline(warning)}`)]),
    '',
  ].join('\n');
}

/** How long a phase took; nothing for one that did not run. */
export function timeOf({ state, durationMs }: ReturnType<typeof publicationPhases>[number]): string {
  return state === 'completed' || state === 'failed' ? duration(durationMs) : '';
}

function pageRow(page: RecordedPage, words: PublicationWords): readonly string[] {
  const { kind } = page.ending;
  const link = linkOf(page);
  const loadMs = page.verified?.loadMs ?? null;
  return [
    endingIcons[kind],
    codeCell(page.path),
    words.ending[kind],
    [
      ...(link === undefined ? [] : [`[${cell(link.replace(/^https?:\/\//u, ''), 200).replaceAll('`', '')}](${link})`]),
      ...(kind === 'published' && loadMs !== null ? [words.loaded(duration(loadMs))] : []),
      ...remarksOf(page, words).map((remark) => cell(remark, 500)),
    ].join('<br>'),
  ];
}

function recoveredLines({ recovered }: PublicationRecord, words: PublicationWords): readonly string[] {
  if (recovered.length === 0) return [];
  return [
    `**${words.recovered}**`,
    '',
    ...recovered.slice(0, 100).map(({ what, kind }) => `- ${code(what)}: ${words.back[kind]}`),
    '',
  ];
}
