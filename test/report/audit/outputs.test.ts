import { fc, test } from '@fast-check/vitest';
import { describe, expect, test as plain } from 'vitest';
import type { PageSummary } from '../../../src/report/audit/audit-report.ts';
import { pageStates } from '../../../src/report/audit/audit-report.ts';
import { auditOutputs } from '../../../src/report/audit/outputs.ts';
import { sectionsOf } from '../../../src/report/audit/sections.ts';
import { type AuditFacts, sumUp } from '../../../src/report/audit/sum-up.ts';
import { noUsage } from '../../../src/review/review.ts';

const facts: AuditFacts = {
  ...{ version: '1.0.0', language: 'en', commit: '0123456789abcdef0123456789abcdef01234567', shards: 4 },
  configuration: { path: '.github/content-gate.yml', found: true },
  problems: ['shard 3 of 4 is missing'],
  notices: ['No exception is used any more.'],
  spent: { usage: { ...noUsage, calls: 1234 }, cost: 4.2, callLimit: 2000, costLimit: 5 },
  ...{ startedAt: '2026-11-27T02:17:00.000Z', durationMs: 754_000 },
};

function page(path: string, state: PageSummary['state'], message = 'There is no file "gone.md".'): PageSummary {
  const finding = { criterion: 'dead-file', message, line: 7, quote: 'gone.md', toFix: true, reviewers: ['links'] };
  const isFine = state === 'approved' || state === 'not-judged';
  return {
    ...{ path, state, score: state === 'not-judged' ? null : isFine ? 100 : 40 },
    why:
      state === 'not-judged'
        ? 'the ceiling of this audit left no room for it'
        : isFine
          ? 'the page passes'
          : '1 problem must be fixed',
    ...{ toFix: isFine ? 0 : 1, other: 0 },
    criteria: isFine ? [] : [{ id: 'dead-file', text: 'Links lead to a file.', toFix: 1, other: 0 }],
    findings: isFine ? [] : [finding],
  };
}

const pages = [
  page('docs/guides/one.md', 'approved'),
  page('docs/guides/two.md', 'rejected'),
  page(
    'docs/guides/three.md',
    'needs-work',
    'Twelve words say what two would say as well, and nobody reads to the end of it.',
  ),
  page('docs/news/four.md', 'not-judged'),
  page('docs/news/five.md', 'undecided'),
  page('docs/index.md', 'approved'),
];
const surface = { colour: false, columns: 100, detail: 'normal' } as const;

describe('an audit', () => {
  plain.each(auditOutputs.map((output) => [output.name, output] as const))(
    'as %s',
    async (name, { render, extension = '.txt' }) => {
      await expect(render(sumUp(pages, facts), surface)).toMatchFileSnapshot(`../../golden/audit/${name}${extension}`);
    },
  );

  plain.each([60, 120])('at %i columns has no line that is longer, and says the sum last', (columns) => {
    const [pretty] = auditOutputs;
    const lines = pretty
      .render(sumUp(pages, facts), { ...surface, columns })
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => line.length > columns)).toEqual([]);
    expect(lines.findLastIndex((line) => line.startsWith('Audit: '))).toBeGreaterThan(lines.length - 8);
  });

  const hostile = '::error::x\n<script>alert(1)</script> @team #1 \u202E|`\u001b[31m](javascript:x) ##[error]';
  plain.each(auditOutputs.map((output) => [output.name, output.render] as const))(
    'as %s shows what others wrote, and acts on none of it',
    (name, render) => {
      const bad = {
        ...page(name === 'markdown' ? 'docs/bad.md' : `docs/${hostile}.md`, 'rejected', hostile),
        why: hostile,
      };
      const text = render(sumUp([bad], { ...facts, problems: [hostile], notices: [hostile] }), surface);
      expect(text).not.toMatch(/[^\n\P{Cc}]|\u202E|^\s*::error/mu);
      if (name === 'pretty' || name === 'json') expect(text).not.toContain('##[');
      if (name === 'html' || name === 'markdown') expect(text).not.toContain('<script>');
      if (name === 'markdown') expect(text).not.toContain('@team');
    },
  );

  plain('of nothing says so', () => {
    const [pretty] = auditOutputs;
    expect(pretty.render(sumUp([], { ...facts, problems: [], notices: [] }), surface)).toContain(
      'There is no page to judge.',
    );
  });
});

const paths = fc.uniqueArray(
  fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 4 })
    .map((parts) => `docs/${parts.join('/')}.md`),
  { maxLength: 60 },
);

test.prop([
  paths.chain((names) => fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length }))),
])('a report hangs on no order of its pages, and each page is in one section that it lies in', ([names, shuffled]) => {
  const of = (all: readonly string[]) =>
    sumUp(
      all.map((path) => page(path, pageStates[path.length % pageStates.length] ?? 'approved')),
      facts,
    );
  expect(of(shuffled)).toEqual(of(names));
  const { sections } = of(names);
  expect(sections.reduce((sum, section) => sum + section.pages, 0)).toBe(names.length);
  for (const [path, folder] of sectionsOf(names)) expect(path.startsWith(folder === '' ? '' : `${folder}/`)).toBe(true);
});

test('where each page has a folder of its own, the large folders are sections, and all others are one', () => {
  const names = [
    ...Array.from({ length: 90 }, (_, index) => `content/posts-${index}/index.md`),
    ...Array.from({ length: 30 }, (_, index) => `content/guides/page-${index}.md`),
  ];
  const { sections } = sumUp(
    names.map((path) => page(path, 'rejected')),
    facts,
  );
  expect(sections.map(({ folder, pages }) => [folder, pages]).toSorted()).toEqual([
    ['content', 90],
    ['content/guides', 30],
  ]);
});
