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
