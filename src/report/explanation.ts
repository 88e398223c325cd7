import { findingItem } from './finding-markdown.ts';
import { wordsIn } from './language/languages.ts';
import { code, inline } from './markdown-text.ts';
import type { Report } from './report.ts';
import { shownFindings } from './shown-findings.ts';

/** One finding of a run for whoever asked what it is about; `undefined` where the run has none of this id. */
export function explanation(report: Report, id: string): string | undefined {
  const words = wordsIn(report.language);
  for (const file of report.files) {
    const shown = shownFindings(file).find((one) => one.id.split(',').includes(id));
    if (shown === undefined) continue;
    const { commands } = words;
    const asked = file.reviewers.filter(({ reviewer }) => shown.reviewers.includes(reviewer.name));
    const holds = shown.group === 'must-fix';
    return [
      `**${code(file.path, 300)}**`,
      findingItem(shown, { subject: report.subject, path: file.path, words }),
      ...asked.map(({ reviewer }) => `- ${inline(commands.reviewer(reviewer.name, reviewer.responsibility), 500)}`),
      `- ${holds ? commands.holds : commands.holdsNothing}`,
      ...(holds ? [`- ${commands.waysOn(code(`/content-gate waive ${shown.id} …`, 500))}`] : []),
    ].join('\n');
  }
  return undefined;
}
