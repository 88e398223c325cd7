import { inline } from '../report/markdown-text.ts';
import { oneLine } from '../report/neutralise.ts';
import { counted } from '../review/english.ts';
import { summaryLine } from './import-pages.ts';
import type { Imported } from './imported.ts';

/** What an import did, for a terminal or a log: one line each. */
export function importLines(imported: Imported, isDry: boolean): readonly string[] {
  const { pulls, refused, problems, told } = imported;
  const verb = isDry ? 'would be written' : 'written';
  return [
    ...pulls.flatMap(({ url, wrote, pages }) =>
      pages.map(({ title }) => oneLine(`${wrote ? verb : 'already there'}: ${title} (${url})`)),
    ),
    ...refused.flatMap(({ page, problems: why }) =>
      why.map((problem) => oneLine(`refused: ${page.title === '' ? page.url : page.title}: ${problem}.`)),
    ),
    ...problems.map((problem) => oneLine(problem)),
    ...(told === 0
      ? []
      : [`what became of ${counted(told, 'page')} ${isDry ? 'would be noted' : 'was noted'} in Notion.`]),
    oneLine(`${summaryLine(imported)}.`),
  ];
}

/** The same as Markdown, for the summary of a job. */
export function importSummary(imported: Imported, isDry: boolean): string {
  const lines = importLines(imported, isDry).map((line) => `- ${inline(line, 600)}`);
  return ['## Import from Notion', '', ...lines, ''].join('\n');
}

/** Whether everything that was to come in did. */
export function isComplete({ refused, problems }: Imported): boolean {
  return refused.length === 0 && problems.length === 0;
}
