import { clause } from '../review/english.ts';
import type { Words } from './language/words.ts';
import { fileUrl, placeWords } from './location.ts';
import { code, inline } from './markdown-text.ts';
import type { Subject } from './report.ts';
import type { ShownFinding } from './shown-findings.ts';
import { waiverWords } from './waiver-words.ts';

const icons = { blocking: '\u{1F6D1}', warning: '\u26A0\uFE0F', info: '\u2139\uFE0F' } as const;

/** Where a finding is shown, and in whose words. */
export interface FindingPlace {
  readonly subject: Subject;
  readonly path: string;
  readonly words: Words;
  /** What it costs, where a score decides. */
  readonly points?: { readonly points: number; readonly others: number };
}

/** One finding as an item of a list: where, what, the sentence it is about, what to write instead, the rule; on two lines when brief. */
export function findingItem(shown: ShownFinding, place: FindingPlace, brief = false): string {
  const { finding } = shown;
  const { words, subject, path } = place;
  const where = placeWords(finding, words);
  const url = finding.range === undefined ? undefined : fileUrl(subject, path, finding.range);
  const what = `${iconOf(shown)} **${url === undefined ? where : `[${where}](${url})`}** ${said(shown, words)}`;
  const now = nowLine(shown, words);
  if (brief) {
    const change = [...now, ...fixLine(shown, words)].join(' \u2192 ');
    const lines = [what, ...reasonLines(shown, words), ...(change === '' ? [] : [change])];
    return `- ${lines.join('<br>')} ${small(shown, place)}`;
  }
  const lines = [
    what,
    ...now.map((quote) => `${words.finding.now} ${quote}`),
    ...reasonLines(shown, words),
    ...fixLine(shown, words),
  ];
  return `- ${[...lines, small(shown, place)].join('<br>')}`;
}

/** One finding beside the line it is about: what and by which rule, and the fix in words where no button offers it. */
export function findingRemark(shown: ShownFinding, place: FindingPlace, offered: boolean): string {
  return [
    `${iconOf(shown)} ${said(shown, place.words)}`,
    ...againstLine(shown, place.words),
    ...reasonLines(shown, place.words),
    ...(offered ? [] : fixLine(shown, place.words)),
    small(shown, place),
  ].join('<br>');
}

/** Only what must be fixed carries the stop sign. */
function iconOf({ finding, group }: ShownFinding): string {
  if (group === 'must-fix') return icons.blocking;
  return icons[finding.severity === 'info' ? 'info' : 'warning'];
}

/** Of a blocking rule that was broken and blocks nothing, the reader should know why. */
function said({ finding, group }: ShownFinding, words: Words): string {
  if (finding.waived !== undefined) {
    return `${inline(finding.message, 600)} *(${inline(waiverWords(finding.waived, words), 400)})*`;
  }
  const why =
    finding.severity !== 'blocking' || group !== 'advice'
      ? ''
      : ` *(${finding.blocks ? words.finding.onlyAdvice : words.finding.notConfirmed})*`;
  return `${inline(finding.message, 600)}${why}`;
}

/** The words that it is about, and those that they do not go together with. */
function nowLine(shown: ShownFinding, words: Words): readonly string[] {
  const { quote } = shown.finding;
  // Between quotation marks white space alone looks like nothing at all.
  const text = quote === undefined ? '' : inline(quote.text, 300);
  const quoted = text === '' ? [] : [words.quoted(text)];
  const parts = [...quoted, ...againstLine(shown, words)];
  return parts.length === 0 ? [] : [parts.join(' ')];
}

function againstLine({ finding: { also } }: ShownFinding, words: Words): readonly string[] {
  return also === undefined ? [] : [`${words.finding.against} ${words.quoted(inline(also.text, 300))}`];
}

/** What others say of the same text in words of their own. */
function reasonLines({ reasons }: ShownFinding, words: Words): readonly string[] {
  return reasons.map(({ reviewer, criterion, finding: { message, suggestion } }) => {
    const instead = suggestion ? ` \u2192 ${words.quoted(inline(suggestion, 200))}` : '';
    return `\u2022 ${inline(message, 400)}${instead} <sub>${code(criterion, 60)} \u2014 ${inline(reviewer, 60)}</sub>`;
  });
}

function fixLine({ finding: { suggestion, lacks } }: ShownFinding, words: Words): readonly string[] {
  if (lacks !== undefined) return [`**${words.finding.fix}** ${inline(words.finding.lacks(lacks), 400)}`];
  if (suggestion === undefined) return [];
  const what = suggestion === '' ? words.finding.takeOut : words.quoted(inline(suggestion, 500));
  return [`**${words.finding.fix}** ${what}`];
}

function small({ criteria, reviewers, id }: ShownFinding, { words, points }: FindingPlace): string {
  const rules = criteria.map(({ id, text, source }) =>
    [
      code(id, 60),
      ...(text === undefined ? [] : [inline(clause(text), 300)]),
      ...(source === undefined ? [] : [`(${inline(source, 200)})`]),
    ].join(' '),
  );
  const who = inline(words.list(reviewers), 200);
  const cost = points === undefined ? [] : [words.finding.points(points.points, points.others)];
  return `<sub>${[`${rules.join('; ')} \u2014 ${who}`, ...cost, code(id, 400)].join(' \u00B7 ')}</sub>`;
}
