import type { Page } from '../../../../content/page.ts';
import type { RawFinding } from '../../checker.ts';
import { openFences } from '../../open-fences.ts';
import { isForWriters } from '../../page-part.ts';
import { lineSpan, offsetOnPage, rangeOnPage, regionAt } from '../../page-position.ts';
import { templateCode } from '../../template-code.ts';
import { templateComments } from '../../template-comments.ts';
import { headingTest, isInForm, isNoNote, isPartOfWord, isShownInCode } from './note-doubts.ts';

const mergeMark = /^(?:<{7}|>{7}|\|{7}) \S[^\n]*|^<{7}$|^>{7}$/gmu;
/** What a note tells its writer to do; "TODO app" and "WIP limits" are what a page is about. */
const orders =
  'add|ask|change|check|clarify|clean|complete|confirm|consider|create|decide|define|delete|describe|document|double|draft|drop|elaborate|expand|explain|figure|fill|find|finish|fix|get|give|improve|include|insert|investigate|link|list|make|mention|merge|move|need|needs|note|provide|put|remove|rename|replace|review|rewrite|say|see|show|split|tell|test|translate|update|use|verify|write';
const note = new RegExp(
  [
    String.raw`\b(?:TODO|FIXME|XXX)\b[ \t]*[:(]`,
    String.raw`^[ \t]*(?:[-*+][ \t]+)?(?:TODO|FIXME|TBD|TKTK|WIP)\b(?=[ \t]*(?:$|[:(.!,;\u2013\u2014]|-[ \t])|[ \t]+(?:${orders})\b)`,
    String.raw`\[(?:TODO|TBD|FIXME|TK|insert\b)[^\]\n]{0,200}\](?!\(|:)`,
    String.raw`\blorem ipsum\b`,
  ].join('|'),
  'gimu',
);
/** Words that are notes only in capitals: "todo" is also a name for a list. */
const capitals = /TODO|FIXME|XXX|TBD|TKTK|WIP|TK/u;

/** What a writer forgot to take out or to close. */
export function leftoverFindings(page: Page): readonly RawFinding[] {
  return [...syntaxFindings(page), ...mergeFindings(page), ...noteFindings(page), ...fenceFindings(page)];
}

function syntaxFindings(page: Page): readonly RawFinding[] {
  const problem = page.syntaxProblem;
  if (problem === undefined) return [];
  const start = offsetOnPage(page, problem.line, problem.column);
  const line = lineSpan(page, problem.line);
  return [
    {
      criterion: 'page-syntax',
      message: `The page does not parse as ${problem.expected}: ${problem.message.replace(/\.?$/u, '.')} It was judged as plain Markdown.`,
      span: { start: Math.min(start, line.end), end: Math.max(line.end, Math.min(start + 1, page.text.length)) },
    },
  ];
}

function mergeFindings(page: Page): readonly RawFinding[] {
  return [...page.text.matchAll(mergeMark)]
    .filter((match) => regionAt(page, match.index) !== 'code')
    .map((match) => ({
      criterion: 'merge-marks',
      message:
        'This line was left behind by a merge that was not resolved. Choose one of the two versions, and remove the marks.',
      span: { start: match.index, end: match.index + match[0].trimEnd().length },
    }));
}

function noteFindings(page: Page): readonly RawFinding[] {
  const found = [...page.masked.matchAll(note)]
    .filter((match) => capitals.test(match[0]) || /lorem|\[insert/iu.test(match[0]))
    .filter((match) => !isComment(page, match.index) && !isNoNote(page, match.index, match[0]));
  if (found.length === 0) return [];
  // A note in a comment of a template, or in code, is there for those who write it.
  const code = [...templateCode(page.text), ...templateComments(page)];
  const isHeading = headingTest(page);
  const isDemonstration = demonstrates(page);
  const isMeant = (words: string, at: number): boolean =>
    /lorem/iu.test(words)
      ? isDemonstration || isExample(page, at) || isShownInCode(page, at) || isNamed(page, at, words)
      : isPartOfWord(page, at, words) || isInForm(page, at, words);
  return found
    .filter(({ index }) => !code.some(({ start, end }) => start <= index && index < end))
    .map((match) => {
      const lead = match[0].length - match[0].trimStart().length;
      return {
        criterion: 'unfinished',
        message: 'This looks like a note or filler text. Replace it before publication, or take it out.',
        span: { start: match.index + lead, end: match.index + match[0].trimEnd().length },
        isUnsure: isForWriters(page.file.path) || isHeading(match.index, match[0]) || isMeant(match[0], match.index),
      };
    });
}

const demonstration =
  /(?:^|[^\p{L}])(?:examples?|demos?|samples?|typograph\w*|style-?guides?|components?|shortcodes?|kitchen-?sink|themes?|layouts?|templates?|tests?|fixtures?|placeholders?|playgrounds?|syntax|elements?|markdown|cheat-?sheets?|widgets?|snapshots?|archetypes?|grids?|columns?|cards?|tabs?)(?=$|[^\p{L}])/iu;

/** Whether a page shows what text looks like somewhere: filler text is what it shows then. */
function demonstrates({ file, headings }: Page): boolean {
  return demonstration.test(file.path) || headings.some(({ depth, text }) => depth < 3 && demonstration.test(text));
}

/** "Use any lorem ipsum generator": inside a sentence, before the name of what makes it or is made of it. */
function isNamed({ text }: Page, at: number, words: string): boolean {
  const end = at + words.length;
  // An entry of a list of tools may begin with the name of one.
  if (/^[ \t-]generators?\b/iu.test(text.slice(end, end + 12))) return true;
  return (
    /\p{L}[ \t]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^[ \t-](?:generators?|texts?|fillers?|placeholders?|plugins?|paragraphs?|sentences?|content|copy)\b/iu.test(
      text.slice(end, end + 20),
    )
  );
}

/** In the parts of a component, a shortcode or a quotation, filler shows what they look like; so it does between other words. */
function isExample({ text, quotations }: Page, at: number): boolean {
  if (quotations.some(({ start, end }) => start <= at && at < end)) return true;
  const before = text.slice(Math.max(0, at - 400), at);
  return /(?:<\/?[A-Za-z][^<>]{0,300}>|\{\{[<%][^{}]{0,300}\}\}|\{%[^{}]{0,300}%\}|^[ \t]*:{2,}[^\n]{0,200}|^[ \t]*(?:!!!|\?\?\?\+?)[^\n]{0,200}|\]\(|["'`\u201c])[^\p{L}\p{N}]*$/mu.test(
    before,
  );
}

/** A line behind a percent sign is a comment to MyST: its writers leave each other notes there. */
function isComment({ text }: Page, at: number): boolean {
  return /^[ \t]*%[ \t]/u.test(text.slice(text.lastIndexOf('\n', at - 1) + 1));
}

function fenceFindings(page: Page): readonly RawFinding[] {
  return openFences(page).map(({ span, mark, isUnsure }) => ({
    isUnsure,
    criterion: 'unclosed-fence',
    message:
      'This code block is never closed, so what follows is shown as code. Close it with a line of the same marks.',
    span: { start: span.start, end: Math.max(mark.end, lineSpan(page, rangeOnPage(page, span).startLine).end) },
  }));
}
