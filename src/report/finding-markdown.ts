import { clause } from '../english.ts';
import { fileUrl, placeWords } from './location.ts';
import { code, inline, quoteBlock, quotedFence } from './markdown-text.ts';
import type { Subject } from './report.ts';
import type { ShownFinding } from './shown-findings.ts';

const severityIcons = { blocking: '\u{1F6D1}', warning: '\u26A0\uFE0F', info: '\u2139\uFE0F' } as const;

/** One finding as Markdown: where, what, the sentence it is about, the rule it breaks, what to do. */
export function findingMarkdown(shown: ShownFinding, subject: Subject, path: string): string {
  const { finding } = shown;
  const place = placeWords(finding);
  const url = finding.range === undefined ? undefined : fileUrl(subject, path, finding.range);
  // Only what must be mended carries the stop sign.
  const icon =
    finding.blocks && shown.group !== 'advice'
      ? severityIcons.blocking
      : severityIcons[finding.severity === 'info' ? 'info' : 'warning'];
  const where = url === undefined ? `**${place}**` : `**[${place}](${url})**`;
  return [
    `${icon} ${where}: ${inline(finding.message, 600)}${whyItDoesNotBlock(shown)}<br><sub>${ruleWords(shown)}</sub>`,
    ...(finding.quote === undefined ? [] : [quoteBlock(finding.quote.text, 500)]),
    ...(finding.also === undefined ? [] : ['against', quoteBlock(finding.also.text, 500)]),
    ...suggestionMarkdown(shown),
    ...(finding.lacks === undefined ? [] : [`Takes a fact that the page does not give: ${inline(finding.lacks, 300)}`]),
  ].join('\n\n');
}

/** Of a blocking rule that was broken and blocks nothing, the reader should know why. */
function whyItDoesNotBlock({ finding, group }: ShownFinding): string {
  if (finding.severity !== 'blocking' || group !== 'advice') return '';
  return finding.blocks ? ' *(its reviewer only advises)*' : ' *(not confirmed, so it does not block)*';
}

function ruleWords({ criteria, reviewers }: ShownFinding): string {
  const rules = criteria.map(({ id, text, source }) =>
    [
      code(id, 60),
      ...(text === undefined ? [] : [inline(clause(text), 300)]),
      ...(source === undefined ? [] : [`(${inline(source, 200)})`]),
    ].join(' '),
  );
  return `${rules.join('; ')} \u2014 ${reviewers.map((name) => inline(name, 60)).join(' and ')}`;
}

function suggestionMarkdown({ finding: { suggestion, quote, range } }: ShownFinding): readonly string[] {
  if (suggestion === undefined) return [];
  if (suggestion === '') return ['Suggestion: take it out.'];
  // The quote right above is what would be replaced, if it is the very same place; otherwise it is only near it.
  const same = JSON.stringify(quote?.range) === JSON.stringify(range);
  return [`${same ? 'Write instead' : 'Suggestion'}:`, quotedFence(suggestion)];
}
