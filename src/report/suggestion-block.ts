import type { Finding } from '../review/review.ts';
import { visible } from './neutralise.ts';
import { linesOf } from './page-lines.ts';
import type { FileReport, Subject } from './report.ts';

/** A person should be able to check what one click commits. */
const longest = 400;

/**
 * A block that GitHub turns into a commit at one click, or nothing when anything about it is not beyond doubt: the text
 * is a model's, and whoever clicks may not read it.
 */
export function suggestionBlock(finding: Finding, file: FileReport, subject: Subject): readonly string[] {
  const { suggestion, range, quote, fix } = finding;
  if (fix === 'untested') return [];
  if (subject.kind !== 'pull-request' || subject.fromFork) return [];
  if (suggestion === undefined || range === undefined || quote?.match !== 'exact') return [];
  if (range.startLine !== range.endLine || suggestion.length > longest || !isPlain(suggestion)) return [];
  const line = file.text === undefined ? undefined : linesOf(file.text)[range.startLine - 1];
  if (line === undefined || line.slice(range.startColumn - 1, range.endColumn - 1) !== quote.text) return [];
  const replaced = `${line.slice(0, range.startColumn - 1)}${suggestion}${line.slice(range.endColumn - 1)}`;
  // The rest of the line is the page's own; it is shown unescaped, so it must not speak to GitHub or to bots either.
  if (!isSafeLine(replaced) || replaced === line) return [];
  return [`\`\`\`suggestion\n${replaced}\n\`\`\``];
}

/** Words and punctuation only: nothing that links, embeds, fences, hides or addresses somebody. */
function isPlain(text: string): boolean {
  return isSafeLine(text) && !/[<>`@]|\]\(|:\/\/|www\.|\{[{%]/i.test(text);
}

function isSafeLine(line: string): boolean {
  return visible(line) === line && !/[\n\r]|`{3}|~{3}|<!--|^\s*[/!]|^\s*::|##\[/.test(line);
}
