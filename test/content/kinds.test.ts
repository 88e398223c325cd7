import { fc, test } from '@fast-check/vitest';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { kindRulesOf } from '../../src/config/page-conditions.ts';
import { configSchema } from '../../src/config/schema.ts';
import { kindsOf, usualKinds } from '../../src/content/kinds.ts';
import { criteriaFor } from '../../src/review/reviewer.ts';

const text = '# Page\n\nWords.\n';
const marked = (mark: string) => `---\n${mark}\n---\n\n${text}`;

describe('the kind of a page', () => {
  it.each<[string, string, readonly string[]]>([
    ['docs/guides/backup.md', text, ['tutorial']],
    ['docs/quickstart.mdx', text, ['tutorial']],
    ['Reference/cli/flags.md', text, ['reference']],
    ['legal/imprint.md', text, ['policy']],
    ['PRIVACY.md', text, ['policy']],
    ['_posts/2026-01-31-hello.md', text, ['news']],
    ['CHANGELOG.md', text, ['news']],
    ['content/pricing.md', text, ['marketing']],
    ['docs/backup.md', text, []],
    ['docs/backup.md', marked('type: how-to'), ['tutorial']],
    ['docs/backup.md', marked('layout: post'), ['news']],
    ['docs/guides/terms.md', text, ['tutorial', 'policy']],
  ])('%s', (path, page, kinds) => {
    expect(kindsOf({ path, text: page }, undefined, usualKinds)).toEqual(kinds);
  });

  const names = [
    'tutorial',
    'Guides',
    'how-to',
    'API',
    'apis',
    'api-v2',
    'cli',
    'Policies',
    'terms',
    'blog',
    '_posts',
    'news',
    'docs',
  ];
  const part = fc
    .tuple(
      fc.constantFrom('', '.', 'x', 'my-'),
      fc.constantFrom(...names),
      fc.constantFrom('', 's', '-1', '.md', '\n', 'K'),
    )
    .map((pieces) => pieces.join(''));
  test.prop([fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))], { numRuns: 400 })(
    'is told of a path as its patterns tell it',
    (path) => {
      for (const [kind, rules] of Object.entries(usualKinds)) {
        const patterns = rules.flatMap(({ paths }) => paths ?? []);
        const options = { dot: true, nocase: false, windows: false, flags: 's' };
        const kinds: readonly string[] = kindsOf({ path, text }, undefined, usualKinds);
        expect(kinds.includes(kind), kind).toBe(picomatch([...patterns], options)(path));
      }
    },
  );

  it('is as the team says, and as usual where it says nothing', () => {
    const content = { kinds: { policy: { paths: ['rules/**'] }, news: { 'front-matter': { category: ['story'] } } } };
    const rules = kindRulesOf(configSchema.parse({ content }));
    expect(kindsOf({ path: 'rules/a.md', text }, undefined, rules)).toEqual(['policy']);
    expect(kindsOf({ path: 'legal/a.md', text }, undefined, rules)).toEqual([]);
    expect(kindsOf({ path: 'a.md', text: marked('category: story') }, undefined, rules)).toEqual(['news']);
    expect(kindsOf({ path: 'guides/a.md', text }, undefined, rules)).toEqual(['tutorial']);
  });

  it('is still what it was before its mark was taken out', () => {
    expect(kindsOf({ path: 'a.md', text }, marked('type: tutorial'), usualKinds)).toEqual(['tutorial']);
  });

  it('only ever adds questions', () => {
    const common = { text: 'T', kind: 'must-not-contain', severity: 'warning', weight: 1 } as const;
    const criteria = [
      { ...common, id: 'A' },
      { ...common, id: 'B', for: ['tutorial' as const, 'reference' as const] },
    ];
    expect(criteriaFor(criteria, []).map(({ id }) => id)).toEqual(['A']);
    expect(criteriaFor(criteria, ['news']).map(({ id }) => id)).toEqual(['A']);
    expect(criteriaFor(criteria, ['news', 'reference']).map(({ id }) => id)).toEqual(['A', 'B']);
  });
});
