import { visit } from 'unist-util-visit';
import type { Document } from '../../../../content/document.ts';
import type { RawFinding } from '../../checker.ts';
import { lineSpan, offsetOf, rangeOf, regionAt } from '../../document-position.ts';
import { spanOf } from '../links/collection.ts';

const mergeMark = /^(?:<{7}|>{7}|\|{7}) \S[^\n]*|^<{7}$|^>{7}$/gmu;
const note =
  /\b(?:TODO|FIXME|XXX)\b[ \t]*[:(]|^[ \t]*(?:[-*+][ \t]+)?(?:TODO|FIXME|TBD|TKTK|WIP)\b|\[(?:TODO|TBD|FIXME|TK|insert\b)[^\]\n]{0,200}\](?!\(|:)|\blorem ipsum\b/gimu;
/** Words that are notes only in capitals: "todo" is also a name for a list. */
const capitals = /TODO|FIXME|XXX|TBD|TKTK|WIP|TK/u;

/** What a writer forgot to take out or to close. */
export function leftoverFindings(document: Document): readonly RawFinding[] {
  return [
    ...syntaxFindings(document),
    ...mergeFindings(document),
    ...noteFindings(document),
    ...fenceFindings(document),
  ];
}

function syntaxFindings(document: Document): readonly RawFinding[] {
  const problem = document.syntaxProblem;
  if (problem === undefined) return [];
  const start = offsetOf(document, problem.line, problem.column);
  const line = lineSpan(document, problem.line);
  return [
    {
      criterion: 'page-syntax',
      message: `The page does not parse as ${document.format === 'mdx' ? 'MDX' : document.format}: ${problem.message.replace(/\.?$/u, '.')} It was judged as plain Markdown.`,
      span: { start: Math.min(start, line.end), end: Math.max(line.end, Math.min(start + 1, document.text.length)) },
    },
  ];
}

function mergeFindings(document: Document): readonly RawFinding[] {
  return [...document.text.matchAll(mergeMark)]
    .filter((match) => regionAt(document, match.index) !== 'code')
    .map((match) => ({
      criterion: 'merge-marks',
      message: 'This line was left behind by a merge that was not resolved.',
      span: { start: match.index, end: match.index + match[0].trimEnd().length },
    }));
}

function noteFindings(document: Document): readonly RawFinding[] {
  return [...document.masked.matchAll(note)]
    .filter((match) => capitals.test(match[0]) || /lorem|\[insert/iu.test(match[0]))
    .map((match) => {
      const lead = match[0].length - match[0].trimStart().length;
      return {
        criterion: 'unfinished',
        message: 'This looks like a note or filler text that was to be replaced before publication.',
        span: { start: match.index + lead, end: match.index + match[0].trimEnd().length },
      };
    });
}

function fenceFindings(document: Document): readonly RawFinding[] {
  const findings: RawFinding[] = [];
  if (document.markdown === undefined) return findings;
  visit(document.markdown, 'code', (node) => {
    const span = spanOf(node);
    if (span === undefined) return;
    const source = document.text.slice(span.start, span.end);
    const mark = /^(`{3,}|~{3,})/u.exec(source)?.[1];
    if (mark === undefined) return;
    const lastLine = source.slice(source.lastIndexOf('\n') + 1).replace(/^[\s>]*/u, '');
    if (source.includes('\n') && lastLine.startsWith(mark)) return;
    const line = rangeOf(document, span).startLine;
    findings.push({
      criterion: 'unclosed-fence',
      message: 'This code block is never closed, so the rest of the page is shown as code.',
      span: { start: span.start, end: Math.max(span.start + mark.length, lineSpan(document, line).end) },
    });
  });
  return findings;
}
