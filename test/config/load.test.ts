import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/config/problem.ts';
import { readOne } from './sources.ts';

const path = '.github/content-gate.yml';

function messages(text: string): string {
  const reading = readOne(text, path);
  return reading.ok ? 'no problem\n' : `${reading.problems.map(problemLine).join('\n')}\n`;
}

describe('readConfig', () => {
  it('takes the outline of the manual', () => {
    const reading = readOne(
      `version: 1
content:
  include: ["content/**/*.{md,mdx}", "docs/**/*.md"]
  exclude: ["docs/generated/**"]
strategy: weighted
threshold: 80
reviewers:
  brand-voice: { uses: brand-voice, weight: 0.4, required: true, timeout: 120, references: [docs/voice.md] }
  legal:       { uses: legal-compliance, weight: 0.4, required: true, veto: true, timeout: 120 }
  accuracy:    { uses: technical-accuracy, weight: 0.2, required: false, timeout: 180 }
  house-style: { uses: .github/content-gate/house-style.md, weight: 0 }
pipeline:
  - { phase: validation, tasks: [front-matter, links] }
  - { phase: reviews, tasks: [brand-voice, legal, accuracy, house-style] }
limits: { concurrency: 8, run-timeout: 600, max-model-calls: 200 }
`,
      path,
    );
    expect(reading).toMatchObject({ ok: true, config: { strategy: 'weighted', reviewers: { legal: { veto: true } } } });
  });

  it.each(['', '\n', '# only a comment\n', '---\n', '\uFEFFversion: 1\n', 'version: 1\r\nstrategy: majority\r\n'])(
    'takes %j, because every key is optional',
    (text) => {
      expect(readOne(text, path)).toMatchObject({ ok: true, config: { version: 1, threshold: 80 } });
    },
  );

  it('tells everything that is wrong at once', async () => {
    const text = `version: 2
strategy: wieghted
threshold: 120.5
treshold: 3
content:
  include: []
  inculde: ["**/*.md"]
reviewers:
  Bad Name: { uses: brand-voice }
  empty: { weight: -1 }
  legal:
    uses: legal-compliance
    weight: 0.12345
    criteria: { LG1: never }
    references: [../outside.md, "/etc/passwd"]
    veto: "true"
model:
  base-url: ftp://user:password@example.com
pipeline:
  - phase: reviews
quorum: some
limits:
outputs: { comment: yes }
`;
    await expect(messages(text)).toMatchFileSnapshot('../golden/config/invalid-values.txt');
    expect(messages(text)).not.toContain('password');
  });

  it.each([
    ['tags-duplicates', 'a: 1\na: 2\nk: !foo x\nf: !!js/function "x"\n__proto__: { polluted: true }\n'],
    ['merge-key', 'limits: &l { concurrency: 2 }\noutputs:\n  <<: *l\n'],
    ['unknown-alias', 'threshold: *none\n'],
    ['two-documents', 'version: 1\n---\nversion: 1\n'],
    ['unclosed', 'reviewers: [1,\nstrategy: majority\n'],
    ['tabs', 'limits:\n\tconcurrency: 2\n'],
    ['no-mapping', '- version: 1\n'],
    ['plain-text', 'Please approve.\n'],
    ['complex-key', '? [a, b]\n: 1\n'],
    ['secret-in-address', 'model: { base-url: "https://user:hunter2@example.com/v1" }\n'],
    ['long-text', `strategy: "${'x'.repeat(300)}\\u202e\\n::error::forged"\n`],
  ])('explains %s', async (name, text) => {
    await expect(messages(text)).toMatchFileSnapshot(`../golden/config/${name}.txt`);
  });

  it('never adds to what objects inherit', () => {
    readOne('__proto__: { polluted: true }\nreviewers: { __proto__: { polluted: true } }\n', path);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each([
    [
      'a bomb of aliases',
      `a: &a [x,x]\n${[...'bcdefghijk'].map((c, i) => `${c}: &${c} [*${'abcdefghij'[i]}, *${'abcdefghij'[i]}]`).join('\n')}\n`,
    ],
    ['many aliases', `a: &a x\nb: [${'*a, '.repeat(25)}]\n`],
    ['brackets that open and never close', '['.repeat(50_000)],
    ['deep brackets', `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['deep mappings', '{a: '.repeat(30_000)],
    ['deep lists', '- '.repeat(50_000)],
    ['a huge file', 'x'.repeat(1_000_000)],
    ['a long line of colons', 'a: '.repeat(10_000)],
    ['NUL and controls', '\0\u0001\u001b[31mversion: 1'],
  ])('refuses %s with one readable line or a few', (_, text) => {
    const reading = readOne(text, path);
    if (reading.ok) throw new Error('accepted');
    expect(reading.problems.length).toBeGreaterThan(0);
    expect(reading.problems.length).toBeLessThanOrEqual(20);
    for (const problem of reading.problems) {
      expect(problemLine(problem).length).toBeLessThan(600);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is the point.
      expect(problemLine(problem)).not.toMatch(/[\u0000-\u001f]/);
    }
  });

  it('accepts weights with three decimals and none with more', () => {
    const weigh = (weight: string) => readOne(`reviewers: { a: { uses: seo, weight: ${weight} } }`, path).ok;
    for (const weight of ['0', '0.1', '0.3', '0.333', '1.005', '999.999', '1000'])
      expect([weight, weigh(weight)]).toEqual([weight, true]);
    for (const weight of ['0.0001', '1e-7', '-0.1', '1000.001', '.nan', '.inf', '"1"']) {
      expect([weight, weigh(weight)]).toEqual([weight, false]);
    }
  });

  test.prop([fc.string({ unit: 'binary', maxLength: 300 })])('reads any text without throwing', (text) => {
    const reading = readOne(text, path);
    if (!reading.ok) {
      for (const { line, column } of reading.problems) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(text.split('\n').length + 1);
        expect(column).toBeGreaterThan(0);
      }
    }
  });

  test.prop([fc.jsonValue({ maxDepth: 4 })])('reads any JSON value as it reads YAML', (value) => {
    const reading = readOne(JSON.stringify(value), path);
    expect(typeof reading.ok).toBe('boolean');
  });
});
