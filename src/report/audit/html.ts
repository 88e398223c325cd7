import { createHash } from 'node:crypto';
import { style } from '../html/style.ts';
import { element, table, text } from '../html/text.ts';
import type { AuditReport, AuditSection, PageSummary } from './audit-report.ts';
import { type AuditLanguage, footOf, headlinesOf, isWorst, languageOf } from './lines.ts';
import type { AuditOutput } from './output.ts';

/** The audit as a page for a browser: one file that needs nothing else and runs nothing. */
export const html: AuditOutput = {
  name: 'html',
  about: 'A page for a browser, with every section and its worst pages.',
  extension: '.html',
  render,
};

/** More pages of a section are counted: a page of the whole site would open in no browser. */
const pagesOfSection = 50;
const criteriaShown = 30;

function render(report: AuditReport): string {
  const language = languageOf(report);
  const { own, words } = language;
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  const [first = '', ...others] = headlinesOf(report, language);
  const pages = Map.groupBy(report.pages.filter(isWorst), ({ path }) => folderOf(path, report.sections));
  return [
    '<!doctype html>',
    `<html lang="${words.tag}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${text(`${own.title}: ${first}`, 200)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    element('h1', {}, text(own.title)),
    element('p', { class: 'first' }, text([first, ...others].join(' '))),
    ...listed(own.problems, report.problems),
    ...(report.sections.length === 0 ? [] : [element('h2', {}, text(own.sections)), sectionTable(report, language)]),
    ...(report.criteria.length === 0 ? [] : [element('h2', {}, text(own.criteria)), criteriaTable(report, language)]),
    ...notJudged(report, language),
    ...report.sections.map((section, index) => sectionPart(section, index, pages.get(section.folder) ?? [], language)),
    ...listed(own.notices, report.notices),
    element('p', { class: 'soft' }, text(footOf(report, language).join(' '))),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The section of a page is the longest folder that it lies in. */
function folderOf(path: string, sections: readonly AuditSection[]): string {
  const around = sections.filter(({ folder }) => folder === '' || path.startsWith(`${folder}/`));
  return around.reduce((longest, { folder }) => (folder.length > longest.length ? folder : longest), '');
}

function sectionTable({ sections }: AuditReport, { own }: AuditLanguage): string {
  const { heads } = own;
  return table(
    own.sections,
    [
      heads.section,
      heads.pages,
      heads.passes,
      heads.fails,
      heads.undecided,
      heads.notJudged,
      heads.toFix,
      heads.mostFound,
    ],
    sections.map(({ folder, pages, states, toFix, other, criteria }, index) => [
      toFix + other === 0
        ? element('code', {}, text(nameOf(folder, own)))
        : element('a', { href: `#section-${index + 1}` }, element('code', {}, text(nameOf(folder, own)))),
      text(String(pages)),
      text(String(states.approved)),
      text(String(states.rejected + states['needs-work'])),
      text(String(states.undecided)),
      text(String(states['not-judged'])),
      text(String(toFix)),
      criteria
        .map(({ id, toFix: must, other: more }) => `${element('code', {}, text(id, 80))} ${must + more}`)
        .join(', '),
    ]),
  );
}

const nameOf = (folder: string, { root }: AuditLanguage['own']): string => (folder === '' ? root : `${folder}/`);

function criteriaTable({ criteria }: AuditReport, { own }: AuditLanguage): string {
  const { heads } = own;
  return table(
    own.criteria,
    [heads.criterion, heads.toFix, heads.other, heads.pages],
    criteria
      .slice(0, criteriaShown)
      .map(({ id, text: asks, toFix, other, pages }) => [
        `${element('code', {}, text(id, 80))} ${text(asks, 300)}`,
        text(String(toFix)),
        text(String(other)),
        text(String(pages)),
      ]),
  );
}

function notJudged({ notJudged: groups }: AuditReport, { own }: AuditLanguage): readonly string[] {
  if (groups.length === 0) return [];
  const items = groups.map(({ why, pages, examples }) => {
    const left = pages - examples.length;
    const names = examples.map((path) => element('code', {}, text(path, 300)));
    return element(
      'li',
      {},
      element('strong', {}, text(own.pages(pages))),
      text(`: ${why}`, 500),
      element('div', { class: 'soft' }, [...names, ...(left > 0 ? [text(own.more(left))] : [])].join(', ')),
    );
  });
  return [element('h2', {}, text(own.notJudged)), element('ul', {}, ...items)];
}

function sectionPart(
  { folder }: AuditSection,
  index: number,
  worst: readonly PageSummary[],
  { own }: AuditLanguage,
): string {
  if (worst.length === 0) return '';
  const left = worst.length - pagesOfSection;
  return element(
    'section',
    { class: 'page', id: `section-${index + 1}` },
    element('h2', {}, element('code', {}, text(nameOf(folder, own)))),
    ...worst.slice(0, pagesOfSection).map((page) => pagePart(page, own)),
    ...(left > 0 ? [element('p', { class: 'soft' }, text(own.more(left)))] : []),
  );
}

function pagePart({ path, state, why, findings, toFix, other }: PageSummary, own: AuditLanguage['own']): string {
  const left = toFix + other - findings.length;
  const tone = state === 'rejected' ? 'stop-word' : 'warn-word';
  return [
    element('h3', {}, text(path, 300)),
    element(
      'p',
      {},
      element('span', { class: state === 'not-judged' ? 'soft' : tone }, text(own.state[state])),
      state === 'not-judged' || why === '' ? '' : text(`: ${why}`, 500),
    ),
    ...findings.map(({ line, message, criterion, quote, toFix: must }) =>
      element(
        'div',
        { class: must ? 'note stop' : 'note' },
        element(
          'p',
          {},
          text(`${line === null ? '' : `${own.line(line)}: `}${message}`, 600),
          ' ',
          element('code', { class: 'soft' }, text(criterion, 80)),
        ),
        ...(quote === null ? [] : [element('p', { class: 'soft' }, text(`\u201C${quote}\u201D`, 400))]),
      ),
    ),
    ...(left > 0 ? [element('p', { class: 'soft' }, text(own.more(left)))] : []),
  ].join('');
}

function listed(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0
    ? []
    : [element('h2', {}, text(title)), element('ul', {}, ...lines.map((line) => element('li', {}, text(line, 1000))))];
}
