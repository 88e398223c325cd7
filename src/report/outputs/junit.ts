import { unreadContent } from '../../content/unread.ts';
import { clause } from '../../review/english.ts';
import type { Decision } from '../../verdict/verdict.ts';
import { wordsIn } from '../language/languages.ts';
import type { Words } from '../language/words.ts';
import { placeWords } from '../location.ts';
import { annotationText, oneLine, visible } from '../neutralise.ts';
import type { Renderer } from '../output.ts';
import type { FileReport, Report, ReviewerReport } from '../report.ts';
import { shownFindings } from '../shown-findings.ts';

/** For everything that shows test results: a suite for each reviewer, a case for each page. */
export const junit: Renderer = { render };

/** How a case ended: only what decides the verdict fails or errs, so that the file is red exactly when the gate is. */
interface Case {
  readonly name: string;
  readonly durationMs: number;
  readonly ending: 'passed' | 'failure' | 'error' | 'skipped';
  readonly title: string;
  readonly text: string;
  /** Unless it says otherwise. */
  readonly isPage?: boolean;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

function render(report: Report): string {
  const words = wordsIn(report.language);
  const names = [...new Set(report.files.flatMap(({ reviewers }) => reviewers.map(({ reviewer }) => reviewer.name)))];
  const suites: readonly Suite[] = [
    {
      name: 'verdict',
      cases: [
        wholeCase(report, words),
        ...report.files.map((file) => verdictCase(file, words)),
        ...unreadCases(report, words),
      ],
    },
    ...names.map((name) => ({
      name,
      cases: report.files.flatMap((file) =>
        file.reviewers
          .filter(({ reviewer }) => reviewer.name === name)
          .map((entry) => reviewerCase(entry, file, words)),
      ),
    })),
  ];
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="content-gate" ${totals(all, report.durationMs)}>`,
    ...suites.map(suiteXml),
    '</testsuites>',
    '',
  ].join('\n');
}

/** The change as a whole: it may be held by more than its pages, and there may be none. */
function wholeCase({ overall, durationMs }: Report, words: Words): Case {
  return { ...decisionCase('the whole change', overall, durationMs, words), isPage: false };
}

function verdictCase({ path, verdict, durationMs }: FileReport, words: Words): Case {
  return decisionCase(path, verdict, durationMs, words);
}

function decisionCase(
  name: string,
  { decision, reason }: { readonly decision: Decision; readonly reason: string },
  durationMs: number,
  words: Words,
): Case {
  const title = `${words.decision[decision]}${words.colon}${clause(reason)}`;
  const ending = decision === 'approved' ? 'passed' : decision === 'inconclusive' ? 'error' : 'failure';
  return { name, durationMs, ending, title, text: title };
}

function unreadCases({ leftOut }: Report, words: Words): readonly Case[] {
  return unreadContent(leftOut).map(({ path, exclusion }) => {
    const title = words.open.notRead(path, words.exclusion(exclusion));
    return { name: path, durationMs: 0, ending: 'error', title, text: title };
  });
}

function reviewerCase({ reviewer, outcome, review }: ReviewerReport, file: FileReport, words: Words): Case {
  const common = { name: file.path, durationMs: outcome.durationMs };
  const decided = file.verdict.decision !== 'approved';
  if (review === undefined) {
    const title = outcome.cause ?? outcome.status;
    return { ...common, ending: reviewer.required && decided ? 'error' : 'skipped', title, text: title };
  }
  const own = shownFindings(file).filter(({ reviewers }) => reviewers.includes(reviewer.name));
  const text = [
    ...own.map(({ finding }) => `${placeWords(finding, words)}${words.colon}${finding.message}`),
    ...review.undecided.map((line) => words.open.undecided([reviewer.name], line)),
  ].join('\n');
  const open = review.undecided.length + review.unread.length > 0;
  const counts = reviewer.weight > 0 && decided;
  if (counts && !review.approved && !open) {
    return { ...common, ending: 'failure', title: words.vote['does-not-approve'], text };
  }
  if (counts && open) return { ...common, ending: 'error', title: words.vote['does-not-approve-partly'], text };
  return { ...common, ending: 'passed', title: '', text };
}

function totals(cases: readonly Case[], durationMs: number): string {
  const count = (ending: Case['ending']): number => cases.filter((one) => one.ending === ending).length;
  return `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}" time="${seconds(durationMs)}"`;
}

function suiteXml({ name, cases }: Suite): string {
  const total = cases.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return [
    `  <testsuite name="${attribute(name)}" ${totals(cases, total)}>`,
    ...cases.map((one) => caseXml(one, name)),
    '  </testsuite>',
  ].join('\n');
}

function caseXml({ name, durationMs, ending, title, text, isPage = true }: Case, suite: string): string {
  const path = attribute(name);
  const file = isPage ? ` file="${path}"` : '';
  const open = `    <testcase classname="${attribute(`content-gate.${suite}`)}" name="${path}"${file} time="${seconds(durationMs)}"`;
  const body = escaped(annotationText(text, 20_000));
  switch (ending) {
    case 'passed':
      return body === '' ? `${open}/>` : `${open}>\n      <system-out>${body}</system-out>\n    </testcase>`;
    case 'skipped':
      return `${open}>\n      <skipped message="${attribute(title)}"/>\n    </testcase>`;
    case 'failure':
    case 'error':
      return `${open}>\n      <${ending} message="${attribute(title)}" type="${ending}">${body}</${ending}>\n    </testcase>`;
    default:
      return ending satisfies never;
  }
}

const seconds = (ms: number): string => (ms / 1000).toFixed(3);
const attribute = (text: string): string => escaped(oneLine(text, 1000));

/** XML 1.0 has no way to write most control characters, lone surrogates and two more; the others are spelt by `visible`. */
function escaped(text: string): string {
  return visible(text)
    .replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll(/[<>&"']/g, (found) => `&#${found.codePointAt(0)};`);
}
