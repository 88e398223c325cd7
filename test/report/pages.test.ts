import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { renderCheckRun } from '../../src/report/check-run.ts';
import { commentMarker, renderComment } from '../../src/report/comment.ts';
import { plainSurface, type Surface } from '../../src/report/output.ts';
import { json } from '../../src/report/outputs/json.ts';
import { markdown } from '../../src/report/outputs/markdown.ts';
import { pretty } from '../../src/report/outputs/pretty.ts';
import type { Report, Subject } from '../../src/report/report.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { at, fileReport, finding, quoteAt, reportOf, reviewed, summaryOf, weighted } from '../support/builders.ts';
import { situations } from './situations.ts';

const renderJson = (report: Report): string => json.render(report, plainSurface);
const renderMarkdownReport = (report: Report): string => markdown.render(report, plainSurface);
const renderTerminal = (
  report: Report,
  surface: Omit<Surface, 'detail'>,
  detail: Surface['detail'] = 'normal',
): string => pretty.render(report, { ...surface, detail });

const pages: Readonly<Record<string, (report: Report) => string>> = {
  comment: renderComment,
  summary: renderSummary,
  'check run': (report) => renderCheckRun(report).summary,
  'report.md': renderMarkdownReport,
};
const situation = (name: string): Report => {
  const report = situations[name];
  if (report === undefined) throw new Error(`no situation ${name}`);
  return report;
};

function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child: Nodes) => nodesOf(child)) : [])];
}

describe.each(Object.entries(pages))('hostile text in the %s', (_, render) => {
  const markdown = render(situation('hostile'));
  const nodes = nodesOf(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));

  it('makes no element, picture or link that is not ours', () => {
    for (const node of nodes) {
      expect(node.type).not.toMatch(/^(image|imageReference|definition|linkReference|footnote\w*)$/);
      if (node.type === 'link')
        expect(node.url).toMatch(/^https:\/\/github\.com\/octo-org\/handbook\/(blob|actions)\//);
      if (node.type === 'html') {
        expect(node.value).toMatch(
          /^(<!-- content-gate:content-gate:v1 --><!-- head [0-9a-f]{40} --><h2>[^<>]*<\/h2>|<details><summary>[^<>]*(<code>[^<>]*<\/code>[^<>]*)?<\/summary>|<\/details>|<br>|<\/?sub>)$/,
        );
      }
      if (node.type === 'text') expect(node.value).not.toMatch(/@[\w/]|#\d/);
      if (node.type === 'listItem') expect(node.checked ?? null).toBeNull();
    }
  });

  it('holds our marker once at most, at the very beginning, and no line that a bot or the runner reads', () => {
    expect(markdown.lastIndexOf(commentMarker('content-gate'))).toBeLessThanOrEqual(0);
    for (const line of markdown.split('\n')) expect(line).not.toMatch(/^\s*(::|\/|@)/);
  });

  it('closes every frame that it opens', () => {
    expect(markdown.match(/^<details>/gm)?.length ?? 0).toBe(markdown.match(/^<\/details>$/gm)?.length ?? 0);
  });
});

describe('every page', () => {
  it.each(Object.entries(situations))('says verdict and first action in its first two lines: %s', (_, report) => {
    const [first, second] = renderComment(report).split('\n');
    expect(first).toMatch(
      /^<!-- content-gate:content-gate:v1 -->.*<h2>\S+ (Approved|Needs work|Rejected|Not fully checked): \S.*<\/h2>$/,
    );
    if (report.files.length > 0) expect(second).toMatch(/^(\*\*First:\*\* \[\S|[A-Z])/);
    expect(renderSummary(report).split('\n')[0]).toMatch(
      /^## \S+ (Approved|Needs work|Rejected|Not fully checked): \S/,
    );
  });

  /** So many findings that must be fixed, on so many pages. */
  const troubled = (findings: number, pages: number): Report =>
    reportOf(
      Array.from({ length: pages }, (_, page) =>
        fileReport(`docs/${page}.md`, [
          reviewed(summaryOf('legal'), {
            findings: Array.from({ length: findings / pages }, (_nothing, index) =>
              finding({ ...quoteAt('guaranteed', at(index + 1)), message: `Problem ${index}.`, suggestion: 'likely' }),
            ),
          }),
          reviewed(summaryOf('brand-voice')),
        ]),
      ),
    );

  it.each([
    [1, 1, 12],
    [13, 1, 60],
    [13, 13, 60],
    [66, 1, 200],
    [66, 11, 200],
    [66, 66, 200],
  ])(
    'of %i findings on %i pages names the first at once, and takes at most %i lines before the folds',
    (findings, pages, most) => {
      const comment = renderComment(troubled(findings, pages));
      expect(comment.split('\n').slice(0, 3).join('\n')).toContain(
        'replace \u201Cguaranteed\u201D with \u201Clikely\u201D',
      );
      const before = comment.split('\n<details>')[0] ?? '';
      // As a browser shows them, too: a break is a line of its own, small print goes with it.
      expect(
        before
          .replaceAll(/<br><sub>/g, ' ')
          .replaceAll('<br>', '\n')
          .split('\n').length,
      ).toBeLessThanOrEqual(most);
      expect(before).not.toContain('|:--');
      const everything = comment.match(/Problem \d+\./g) ?? [];
      expect(everything).toHaveLength(findings);
    },
  );

  it('about an approved change is two lines before the folds', () => {
    const fine = (path: string): ReturnType<typeof fileReport> => fileReport(path, [reviewed(summaryOf('legal'))]);
    for (const report of [reportOf([fine('a.md')]), reportOf([fine('a.md'), fine('b.md'), fine('c.md')])]) {
      const [before = ''] = renderComment(report).split('\n\n<details>');
      expect(before.split('\n')).toHaveLength(2);
    }
    const one = troubled(1, 1).files[0];
    const mixed = renderComment(reportOf([...(one === undefined ? [] : [one]), fine('b.md')]));
    expect(mixed).toContain('\n\n\u2705 `b.md`\n\n<details>');
  });

  it('names no score where a finding decides, and says what lets a page pass where a score does', () => {
    expect(renderComment(situation('rejected-by-veto')).split('<details>')[0]).not.toMatch(/score|76/);
    const [before = ''] = renderComment(situation('needs-work')).split('<details>');
    expect(before).toMatch(
      /the score is 70, and 80 is needed\. Fixing it makes the score 90, which lets the page pass/,
    );
    expect(before.match(/costs \d+\.?\d* points/g)).toHaveLength(1);
  });

  const crowded = reportOf(
    Array.from({ length: 40 }, (_, file) =>
      fileReport(`docs/${file}.md`, [
        reviewed(summaryOf('brand-voice'), {
          score: 10,
          findings: Array.from({ length: 60 }, (_, index) =>
            finding({
              ...quoteAt(`\u{1F600} ${'word '.repeat(60)}`, at(index + 1)),
              message: `Number ${index} of file ${file}. ${'Long. '.repeat(40)}`,
              blocks: index < 3,
              severity: index < 3 ? 'blocking' : 'warning',
            }),
          ),
        }),
      ]),
    ),
  );

  it('stays below the limit of each place, drops whole findings, and says how many', () => {
    const comment = renderComment(crowded);
    expect(Array.from(comment).length).toBeLessThanOrEqual(60_000);
    expect(Array.from(comment).length).toBeGreaterThan(50_000);
    // The first one stands in the second line, too.
    const shown = (comment.match(/Number \d+ of file \d+/g)?.length ?? 0) - 1;
    expect(comment).toContain(`**${(2400 - shown).toLocaleString('en-US')} findings did not fit here`);
    expect(comment.match(/^<details>/gm)?.length ?? 0).toBe(comment.match(/^<\/details>$/gm)?.length ?? 0);
    expect(comment).toMatch(/<summary>How this was judged<\/summary>/);
    // What must be fixed goes before what does not block.
    expect(comment.match(/\u{1F6D1}/gu)?.length).toBe(shown);
    expect(Buffer.byteLength(renderSummary(crowded))).toBeLessThanOrEqual(900_000);
    expect(Buffer.byteLength(renderCheckRun(crowded).summary)).toBeLessThanOrEqual(65_000);
    expect(renderMarkdownReport(crowded).match(/Number \d+ of file \d+/g)).toHaveLength(2401);
  });

  it('gives a check run at most 50 remarks, the worst first, and a title that fits', () => {
    const { annotations, title } = renderCheckRun(crowded);
    expect(annotations).toHaveLength(50);
    expect(new Set(annotations.map(({ level }) => level))).toEqual(new Set(['failure']));
    expect(title.length).toBeLessThanOrEqual(255);
    const advised = renderCheckRun({ ...crowded, mode: 'advise' });
    expect(advised.annotations.map(({ level }) => level)).not.toContain('failure');
  });

  it('keeps columns to remarks on one line', () => {
    const range = { startLine: 3, startColumn: 2, endLine: 5, endColumn: 1 };
    const report = reportOf([
      fileReport('a.md', [
        reviewed(summaryOf('brand-voice'), {
          findings: [finding({ range }), finding({ range: at(9, 4, 4), message: 'x' })],
        }),
      ]),
    ]);
    expect(renderCheckRun(report).annotations).toMatchObject([
      { startLine: 3, endLine: 4 },
      { startLine: 9, endLine: 9 },
    ]);
    for (const annotation of renderCheckRun(report).annotations) expect(annotation).not.toHaveProperty('startColumn');
  });

  it('shows the same words at the same place once, signed by both', () => {
    const promise = finding(quoteAt('guaranteed', at(14)));
    const report = reportOf([
      fileReport('a.md', [
        reviewed(summaryOf('legal'), { findings: [promise], approved: false }),
        reviewed(summaryOf('brand-voice'), {
          findings: [{ ...promise, criterion: 'BV-3', blocks: false, severity: 'info' }],
        }),
      ]),
    ]);
    const comment = renderComment(report);
    expect(
      comment
        .split('\n')
        .slice(2)
        .join('\n')
        .match(/This promises a result/g),
    ).toHaveLength(1);
    expect(comment).toContain('legal and brand-voice');
    expect(comment).toContain('\u{1F6D1} **[Line 14]');
  });

  it('builds links that a path cannot leave', () => {
    const path = 'docs/a b)[x](y) #1?&%2e"<>\u202E..md';
    const url =
      /\]\((https:\S+)\)/.exec(
        renderComment(reportOf([fileReport(path, [reviewed(summaryOf('a'), { findings: [finding()] })])])),
      )?.[1] ?? '';
    expect(url).toMatch(/^https:\/\/github\.com\/octo-org\/handbook\/blob\/[0-9a-f]{40}\/docs\/[\w.%-]+$/);
    expect(decodeURIComponent(new URL(url).pathname.split('/').slice(5).join('/'))).toBe(path);
  });

  it('says in advice mode that nothing is blocked', () => {
    expect(renderComment(situation('undecided'))).toContain('Advisory: nothing is blocked');
    expect(renderTerminal(situation('undecided'), { colour: false, columns: 80 })).toContain(
      'Advisory: nothing is blocked.',
    );
  });
});

describe('the terminal', () => {
  it('keeps to its width as far as paths and tables allow, and shows nothing that steers it', () => {
    const text = renderTerminal(situation('hostile'), { colour: false, columns: 60 });
    expect(text).not.toMatch(/[\p{Cc}--\n]|[\u202A-\u202E]/v);
    expect(text).not.toMatch(/^\s*::|##\[/m);
  });

  it.each(Array.from({ length: 60 }, (_, index) => 40 + index))(
    'wraps no command to the start of a line at %i columns',
    (columns) => {
      const text = renderTerminal(situation('hostile'), { colour: false, columns });
      expect(text.normalize('NFKC')).not.toMatch(/^\s*::|##\[/m);
    },
  );

  it.each([40, 50, 60, 80, 100, 120])('cuts tables and wraps sentences cleanly at %i columns', (columns) => {
    for (const [name, report] of Object.entries(situations)) {
      if (name === 'hostile') continue;
      for (const detail of ['quiet', 'normal', 'verbose'] as const) {
        const text = renderTerminal(report, { colour: false, columns }, detail);
        // A path stays whole, so that a terminal can open it.
        const lines = text.split('\n').filter((line) => !line.includes('content/'));
        if (detail !== 'quiet') for (const line of lines) expect([...line].length).toBeLessThanOrEqual(columns);
      }
    }
  });

  it('says nothing of blocking on this machine, where the exit code tells the verdict', () => {
    const subject: Subject = { kind: 'local', directory: '/site', range: undefined };
    expect(renderTerminal({ ...situation('undecided'), subject }, { colour: false, columns: 80 })).not.toContain(
      'Advisory',
    );
  });

  it('colours only when told, and says the same then', () => {
    const report = situation('rejected-by-veto');
    const options = { columns: 100 };
    const plain = renderTerminal(report, { ...options, colour: false });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken away.
    expect(renderTerminal(report, { ...options, colour: true }).replaceAll(/\u001B\[\d+m/g, '')).toBe(plain);
  });

  it('names the place so that an editor opens it', () => {
    expect(renderTerminal(situation('rejected-by-veto'), { colour: false, columns: 100 })).toContain(
      'content/pricing.md:14:1',
    );
  });
});

describe('JSON', () => {
  it('is JSON, whatever it holds, and safe to print', () => {
    const text = renderJson(situation('hostile'));
    const value = JSON.parse(text);
    expect(value.files[0].path).toBe(situation('hostile').files[0]?.path);
    expect(text).not.toMatch(/[\p{Cc}--\n]|[\u202A-\u202E]/v);
    expect(text).not.toMatch(/^\s*::|##\[/m);
  });

  it('has stable keys', () => {
    expect(Object.keys(JSON.parse(renderJson(situation('approved'))))).toMatchInlineSnapshot(`
      [
        "schema",
        "gate",
        "version",
        "mode",
        "verdict",
        "passed",
        "score",
        "reason",
        "nextAction",
        "policy",
        "configuration",
        "subject",
        "findings",
        "files",
        "leftOut",
        "notices",
        "unasked",
        "exceptions",
        "waivedHere",
        "model",
        "usage",
        "cost",
        "spending",
        "startedAt",
        "durationMs",
        "runUrl",
      ]
    `);
  });

  it('carries the sum from which the verdict can be recomputed', () => {
    const { files } = JSON.parse(
      renderJson(reportOf([fileReport('a.md', [reviewed(summaryOf('a'), { score: 91 })], weighted)])),
    );
    expect(files[0].arithmetic).toMatchObject({ left: 91_000, operator: '>=', right: 80_000 });
  });
});

it.each([
  ['of an adviser', { weight: 0, required: false }, { blocks: true }, 'its reviewer only advises'],
  ['that was not confirmed', {}, { blocks: false }, 'not confirmed, so it does not block'],
])('a broken blocking rule %s says why it blocks nothing, without a stop sign', (_, reviewer, changes, why) => {
  const broken = finding({ ...quoteAt('gone.md', at(3, 1, 8)), severity: 'blocking', ...changes });
  const comment = renderComment(
    reportOf([
      fileReport('docs/a.md', [
        reviewed(summaryOf('voice')),
        reviewed(summaryOf('links', reviewer), { findings: [broken] }),
      ]),
    ]),
  );
  expect(comment).toContain(`*(${why})*`);
  expect(comment).not.toContain('\u{1F6D1}');
});
