import { fc, it as law } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { configure } from '../../src/config/configuration.ts';
import { problemLine } from '../../src/config/problem.ts';
import { glossaryFromVale } from '../../src/config/vale-glossary.ts';
import { spelledOut } from '../../src/config/vale-pattern.ts';
import type { RulesReviewer } from '../../src/review/reviewer.ts';
import { checkerDescriptions } from '../../src/review/rules/checkers/registry.ts';
import { baseWith, noModel } from './sources.ts';

const vale = `extends: substitution
message: Use '%s' instead of '%s'.
level: error
ignorecase: true
exceptions: [login shell]
swap:
  'log(?:-| )in|login': sign in
  'colou?rs?': hue
  'e-?mails? .*': email
  master: main|primary
`;
const checkers = new Map(checkerDescriptions.map((one) => [one.name, one]));
const readBase = baseWith({ 'styles/Terms.yml': vale, 'styles/none.yml': 'extends: existence\ntokens: [a]\n' });

async function configured(text: string) {
  return configure({ path: 'gate.yml', text }, { readBase, checkers, access: noModel, formats: [] });
}

async function glossaries(text: string): Promise<readonly RulesReviewer[]> {
  const result = await configured(text);
  if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
  return result.reviewers.flatMap((one) =>
    one.kind === 'rules' && checkers.get(one.checker)?.takesTerms ? [one] : [],
  );
}

describe('terms of the configuration', () => {
  it.each([
    ['nobody where there are none', 'version: 1\n', []],
    ['a checker that joins', 'terms: [{ write: email, not: e-mail }]\n', [['glossary', 0]]],
    [
      'it beside declared reviewers',
      'terms: [{ not: x y }]\nreviewers: { links: { uses: links } }\n',
      [['glossary', 0]],
    ],
    [
      'the declared one',
      'terms: [{ not: x y }]\nreviewers: { words: { uses: glossary, weight: 2 } }\n',
      [['words', 2]],
    ],
    [
      'one under another name',
      'terms: [{ not: x y }]\nreviewers: { glossary: { uses: links } }\n',
      [['glossary-2', 0]],
    ],
    [
      'it in a phase',
      'terms: [{ not: x y }]\npipeline: [{ phase: one, tasks: [links, glossary] }]\n',
      [['glossary', 0]],
    ],
    ['it without a phase', 'terms: [{ not: x y }]\npipeline: [{ phase: one, tasks: [links] }]\n', [['glossary', 0]]],
  ])('are for %s', async (_, text, expected) => {
    const found = await glossaries(text);
    expect(found.map(({ name, weight }) => [name, weight])).toEqual(expected);
    for (const { options } of found) expect(options.terms).toHaveLength(1);
  });

  it('come from files of Vale, with what was left out', async () => {
    const text =
      'terms:\n  - { write: email, not: e-mail }\n  - { vale: styles/Terms.yml, in: [prose], except: [log in the sauna] }\n';
    const [glossary] = await glossaries(text);
    expect(glossary?.options.terms).toMatchObject([
      { write: 'email', not: 'e-mail', in: ['prose', 'headings'], case: 'any', except: [] },
      {
        write: ['sign in'],
        not: ['log-in', 'log in', 'login'],
        in: ['prose'],
        except: ['login shell', 'log in the sauna'],
      },
      { write: ['hue'], not: ['color', 'colors', 'colour', 'colours'] },
      { write: ['main', 'primary'], not: ['master'] },
    ]);
    const result = await configured(text);
    expect(result.ok && result.warnings.map(problemLine)).toEqual([
      expect.stringContaining('of which is left out: the entry "e-?mails? .*"'),
    ]);
  });

  it.each([
    ['an entry of nothing', 'terms: [{ in: [prose] }]\n', 'write, not or both, or vale alone'],
    ['a file and words', 'terms: [{ vale: styles/Terms.yml, not: x }]\n', 'write, not or both, or vale alone'],
    ['a file that is not there', 'terms: [{ vale: styles/gone.yml }]\n', 'does not exist at the base commit'],
    ['a file of another kind', 'terms: [{ vale: styles/none.yml }]\n', 'it is no substitution file of Vale'],
    ['words with a space at the end', 'terms: [{ not: "x " }]\n', 'without a space at either end'],
    ['an unknown part', 'terms: [{ not: x, in: [footers] }]\n', 'prose, headings, alternatives or all'],
    ['a path outside', 'terms: [{ vale: ../Terms.yml }]\n', 'without ".."'],
  ])('cannot be %s', async (_, text, message) => {
    const result = await configured(text);
    expect(result.ok ? '' : result.problems.map(problemLine).join('\n')).toContain(message);
  });
});

describe('a pattern of Vale', () => {
  it.each([
    ['email', ['email']],
    ['e-?mail', ['email', 'e-mail']],
    ['(?:log|sign)(?: |-)?on', ['logon', 'log on', 'log-on', 'signon', 'sign on', 'sign-on']],
    ['[Ww]eb ?site', ['Website', 'Web site', 'website', 'web site']],
    ['\\bnode\\.js\\b', ['node.js']],
    ['(?i)git\\s+hub', undefined],
    ['git\\shub', ['git hub']],
    ['a*', undefined],
    ['(a+)+$', undefined],
    ['(?!no)yes', undefined],
    ['[a-z]x', undefined],
    ['[^a]x', undefined],
    ['\\w+', undefined],
    ['(?:a|b', undefined],
    ['a)', undefined],
    ['a??', undefined],
    ['a|', undefined],
    ['(?:a|b|c|d)'.repeat(8), undefined],
    ['('.repeat(500), undefined],
  ])('%s is spelled out or left alone', (pattern, expected) => {
    const found = spelledOut(pattern);
    expect(found?.toSorted()).toEqual(expected?.toSorted());
  });

  const piece = fc.constantFrom('a', 'bc', ' ', '-', 'd?', '(?:e|f g)', '[hi]', '(j|k)?', '\\.', 'l');
  law.prop([fc.array(piece, { minLength: 1, maxLength: 6 })])(
    'matches what it is spelled out as, and that alone',
    (pieces) => {
      const pattern = pieces.join('');
      const found = spelledOut(pattern) ?? [];
      for (const one of found)
        expect(one.replaceAll(/\s/gu, '')).toMatch(new RegExp(`^(?:${pattern.replaceAll(' ', '')})$`, 'u'));
    },
  );

  law.prop([fc.string({ maxLength: 300 })])('of any kind is read at once', (pattern) => {
    const found = spelledOut(pattern);
    expect(found === undefined || (found.length > 0 && found.length <= 200)).toBe(true);
  });
});

describe('a file of Vale', () => {
  it.each([
    ['no mapping', '- a\n'],
    ['broken', 'swap: [\n'],
    ['with parts of words', 'extends: substitution\nnonword: true\nswap: { a: b }\n'],
    ['for code', 'extends: substitution\nscope: raw\nswap: { a: b }\n'],
    ['that refers to itself', 'extends: substitution\na: &a [*a]\nswap: { a: b }\n'],
    ['too long', `extends: substitution\nswap: { a: b }\n#${'x'.repeat(500_000)}`],
  ])('%s is none', (_, text) => {
    expect(glossaryFromVale(text)).toMatchObject(text.includes('&a') ? {} : { ok: false });
  });

  it('keeps capitals and parts as it says', () => {
    expect(
      glossaryFromVale('extends: substitution\nscope: [heading.h2, raw]\nswap:\n  IOS: iOS\n  a(b): $1\n'),
    ).toEqual({
      ok: true,
      terms: [{ write: ['iOS'], not: ['IOS'], in: ['headings'], case: 'exact', except: [] }],
      leftOut: ['the scope "raw"', 'the entry "a(b)"'],
    });
  });
});
