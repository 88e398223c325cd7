import type { Configuration, FixInfo, LintError } from 'markdownlint';
import { lint } from 'markdownlint/sync';
import type { Page, Span } from '../../../../content/page.ts';
import type { RawFinding } from '../../checker.ts';
import { lineSpan, rangeOnPage } from '../../page-position.ts';
import { templateCode } from '../../template-code.ts';
import { doubts } from './style-doubts.ts';

interface Rule {
  readonly criterion: string;
  readonly message: string;
  /** What is said in its place where the linter tells one slip from another. */
  readonly messageOf?: (error: LintError) => string | undefined;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** The rules that were right nearly every time on edited documentation; the linter's other rules are taste or noise. */
const rules: Readonly<Record<string, Rule>> = {
  MD011: {
    criterion: 'reversed-link',
    message: 'The brackets of this link are the wrong way round: write [text](address).',
  },
  MD018: { criterion: 'heading-syntax', message: 'Put a space after the number signs, or this is not a heading.' },
  MD020: { criterion: 'heading-syntax', message: 'Put a space before the closing number signs.' },
  MD023: { criterion: 'heading-syntax', message: 'Start the heading at the beginning of the line.' },
  MD034: { criterion: 'bare-url', message: 'Write this address as a link, or between angle brackets.' },
  MD037: {
    criterion: 'inner-space',
    message: 'A space just inside the emphasis marks keeps them from working. Remove it.',
  },
  MD038: { criterion: 'inner-space', message: 'Remove the space just inside the code marks.' },
  MD039: { criterion: 'inner-space', message: 'Remove the space just inside the brackets of the link.' },
  MD052: {
    criterion: 'undefined-reference',
    message:
      'This reference link has no definition, so it is shown as plain text. Define it, or write the address behind it in parentheses.',
  },
  MD056: {
    criterion: 'table-shape',
    message:
      'This row has fewer cells than the header of its table. Add what is missing, or an empty line above it if it is no row.',
    messageOf: ({ errorDetail }) =>
      /\bToo many\b/u.test(errorDetail ?? '')
        ? 'This row has more cells than the header of its table, and what is too many is not shown. Remove a bar, or write it as "\\|".'
        : undefined,
  },
};

/** What the linter has to say about the Markdown of a page by some of its rules; comments in the page cannot switch it off. */
export function styleFindings(
  page: Page,
  names: ReadonlySet<string> = new Set(Object.keys(rules)),
): readonly RawFinding[] {
  // The linter parses for rules that ask for it, which the one on references does not, though it needs it: another one does.
  const asked = Object.entries(rules).filter(([name]) => names.has(name) || name === 'MD011');
  const results = lint({
    strings: { page: page.text },
    config: {
      default: false,
      ...Object.fromEntries(
        asked.map(([name, rule]): [string, Configuration[string]] => [name, rule.settings ?? true]),
      ),
    },
    noInlineConfig: true,
    handleRuleFailures: true,
  });
  const nested = nestedHeadingLines(page);
  const foreign = [...page.codeBlocks.map(({ span }) => span), ...page.expressions, ...templateCode(page.text)];
  return (results.page ?? []).flatMap((error) => {
    const name = error.ruleNames[0] ?? '';
    const rule = rules[name];
    // Inside a component headings are indented by custom, and are headings all the same.
    if (rule === undefined) return [];
    if (name === 'MD023' && (page.syntax.hasComponents || nested.has(error.lineNumber))) return [];
    const finding = toFinding(page, error, rule);
    // The linter does not know components: to it, code inside one may be text, and text may be code.
    if (foreign.some((span) => span.start < finding.span.end && finding.span.start < span.end)) return [];
    if (doubts[name]?.(page, finding.span) === true) return [];
    return name === 'MD034' && isQuoted(page, finding.span) ? [] : [finding];
  });
}

/** The lines of headings in an entry or a quotation: at the beginning of the line they would leave it. */
function nestedHeadingLines(page: Page): ReadonlySet<number> {
  const nested = page.headings.filter(({ inOutline }) => !inOutline);
  return new Set(nested.map(({ span }) => rangeOnPage(page, span).startLine));
}

/** An address between quotation marks is the value of something, and not an invitation to go there. */
function isQuoted({ text }: Page, { start, end }: Span): boolean {
  const [before = '', after = ''] = [text[start - 1], text[end]];
  return /^(?:""|''|\u201C\u201D|\u2018\u2019|\u201E\u201C|\u00AB\u00BB)$/u.test(before + after);
}

function toFinding(page: Page, error: LintError, rule: Rule): RawFinding & { readonly span: Span } {
  const line = lineSpan(page, error.lineNumber);
  const [column = 1, length = line.end - line.start] = error.errorRange ?? [];
  const named: Span = {
    start: Math.min(line.end, line.start + column - 1),
    end: Math.min(line.end, line.start + column - 1 + length),
  };
  const fix =
    error.fixInfo === null || error.fixInfo === undefined
      ? undefined
      : edited(page, error.lineNumber, named, error.fixInfo);
  return {
    criterion: rule.criterion,
    message: rule.messageOf?.(error) ?? rule.message,
    source: `markdownlint ${error.ruleNames[0] ?? ''}`,
    span: fix?.span ?? (named.end > named.start ? named : line),
    ...(fix === undefined ? {} : { suggestion: fix.suggestion, changes: 'marks' }),
  };
}

/** The linter's edit as a replacement of the text that it is about. */
function edited(
  page: Page,
  lineNumber: number,
  named: Span,
  fix: FixInfo,
): { readonly span: Span; readonly suggestion: string } | undefined {
  if ((fix.lineNumber ?? lineNumber) !== lineNumber || fix.deleteCount === -1) return undefined;
  const line = lineSpan(page, lineNumber);
  const start = line.start + (fix.editColumn ?? 1) - 1;
  const end = start + (fix.deleteCount ?? 0);
  if (end > line.end) return undefined;
  const span = { start: Math.min(start, named.start), end: Math.max(end, named.end) };
  const suggestion = page.text.slice(span.start, start) + (fix.insertText ?? '') + page.text.slice(end, span.end);
  return { span, suggestion };
}
