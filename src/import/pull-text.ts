import type { SourcePage } from '../publication/page-source.ts';
import { cell, inline } from '../report/markdown-text.ts';
import { oneLine } from '../report/neutralise.ts';
import { counted } from '../review/english.ts';
import type { RefusedPage } from './imported.ts';

/** So many pages are listed one by one. */
const mostListed = 100;

const untitled = 'a page without a title';

/** The title of the pull request for these pages. */
export function pullTitle(pages: readonly SourcePage[]): string {
  const [first] = pages;
  if (first !== undefined && pages.length === 1) return `Import from Notion: ${oneLine(first.title, 80)}`;
  return `Import from Notion: ${counted(pages.length, 'page')}`;
}

/** The words of the pull request for these pages, with what kept others out. */
export function pullBody(pages: readonly SourcePage[], refused: readonly RefusedPage[]): string {
  const rows = pages
    .slice(0, mostListed)
    .map(
      ({ title, url, authors, edited }) =>
        `| [${cell(title === '' ? untitled : title, 120)}](${url}) | ${cell(authors.join(', '), 120)} | ${cell(edited.slice(0, 16).replace('T', ' '))} |`,
    );
  const more = pages.length > mostListed ? [`And ${counted(pages.length - mostListed, 'more page')}.`, ''] : [];
  return [
    'Pages from Notion, as they stood there when the import ran. Edit them in Notion: the next import brings the change here.',
    '',
    '| page | written by | last edited |',
    '|---|---|---|',
    ...rows,
    '',
    ...more,
    ...refusedLines(refused),
  ].join('\n');
}

function refusedLines(refused: readonly RefusedPage[]): readonly string[] {
  if (refused.length === 0) return [];
  const lines = refused
    .slice(0, mostListed)
    .flatMap(({ page, problems }) =>
      problems
        .slice(0, 5)
        .map(
          (problem) =>
            `- [${inline(page.title === '' ? untitled : page.title, 120)}](${page.url}): ${inline(problem)}.`,
        ),
    );
  return [`Not in it, ${counted(refused.length, 'page')}:`, '', ...lines, ''];
}
