import type { Finding } from '../review/review.ts';
import { visible } from './neutralise.ts';
import { offeredChange } from './offered-change.ts';
import { linesOf } from './page-lines.ts';
import type { FileReport, Subject } from './report.ts';

/** A person should be able to check what one click commits. */
const longest = 400;

/** A block with the fixes of one line, and the findings whose fixes are in it. */
export interface SuggestionBlock {
  readonly block: readonly string[];
  readonly offered: ReadonlySet<Finding>;
}

/**
 * A block that GitHub turns into a commit at one click, with every fix of the line that is beyond doubt: the text is a
 * model's, and whoever clicks may not read it. Of two fixes that overlap the first is offered.
 */
export function suggestionBlock(findings: readonly Finding[], file: FileReport, subject: Subject): SuggestionBlock {
  const nothing: SuggestionBlock = { block: [], offered: new Set() };
  if (subject.kind !== 'pull-request' || subject.fromFork || file.text === undefined) return nothing;
  const lines = linesOf(file.text);
  const edits: Edit[] = [];
  for (const finding of findings) {
    const edit = editOf(finding, lines[(finding.range?.startLine ?? 0) - 1]);
    const fits =
      edit !== undefined &&
      edits.every(({ line, start, end }) => line === edit.line && (edit.end <= start || end <= edit.start));
    if (fits) edits.push(edit);
  }
  const [first] = edits;
  if (first === undefined) return nothing;
  const replaced = edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((line, { start, end, text }) => `${line.slice(0, start)}${text}${line.slice(end)}`, first.line);
  // The rest of the line is the page's own; it is shown unescaped, so it must not speak to GitHub or to bots either.
  if (!isSafeLine(replaced) || replaced === first.line) return nothing;
  return { block: [`\`\`\`suggestion\n${replaced}\n\`\`\``], offered: new Set(edits.map(({ finding }) => finding)) };
}

interface Edit {
  readonly finding: Finding;
  readonly line: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function editOf(finding: Finding, line: string | undefined): Edit | undefined {
  const change = offeredChange(finding);
  if (change === undefined || line === undefined || change.text.length > longest || !isPlain(change.text))
    return undefined;
  const [start, end] = [change.startColumn - 1, change.endColumn - 1];
  return line.slice(start, end) === finding.quote?.text ? { finding, line, start, end, text: change.text } : undefined;
}

/** Words and punctuation only: nothing that links, embeds, fences, hides or addresses somebody. */
function isPlain(text: string): boolean {
  return isSafeLine(text) && !/[<>`@]|\]\(|:\/\/|www\.|\{[{%]/i.test(text);
}

function isSafeLine(line: string): boolean {
  return visible(line) === line && !/[\n\r]|`{3}|~{3}|<!--|^\s*[/!]|^\s*::|##\[/.test(line);
}
