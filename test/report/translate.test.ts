import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { renderComment } from '../../src/report/comment.ts';
import { inItsLanguage } from '../../src/report/in-language.ts';
import { sayings as german } from '../../src/report/language/de/sayings.ts';
import { loadLanguage } from '../../src/report/language/languages.ts';
import { sayings } from '../../src/report/language/sayings.ts';
import { terms } from '../../src/report/language/terms.ts';
import { translate } from '../../src/report/language/translate.ts';
import { reportLanguageSchema } from '../../src/review/report-language.ts';
import { fileReport, finding, reportOf, reviewed, summaryOf } from '../support/builders.ts';
import { hostileText } from './hostile.ts';

const root = join(import.meta.dirname, '..', '..');
await Promise.all(reportLanguageSchema.options.map(loadLanguage));
const others = reportLanguageSchema.options.filter((language) => language !== 'en');
const every = [...sayings, ...terms];

const filled = (sentence: string, values: readonly string[]): string =>
  sentence.replaceAll(/\{(\d)\}/g, (_, slot) => values[Number(slot)] ?? '');

describe.each(others)('in %s', (language) => {
  it.each(every)('there are words for: %s', (english) => {
    const values = ['7', 'docs/b.md', '12', 'c'];
    const said = translate(filled(english, values), language);
    // Some words are the same in two languages.
    if (english !== 'image') expect(said).not.toBe(filled(english, values));
    expect(said).not.toMatch(/\{\d\}/);
    for (const [, slot] of english.matchAll(/\{(\d)\}/g)) expect(said).toContain(values[Number(slot)]);
  });

  it('what is ours inside of a sentence is translated too', () => {
    const said = translate(
      'Line 4: This looks like a GitHub token. Revoke it now: it stays in the history even when the line is removed. If it is not yours to revoke, write a placeholder. A human has to look at it.',
      language,
    );
    expect(said).not.toMatch(/\b(Line|looks|token\.|human)\b/);
  });

  it('a name of a criterion before a sentence stays', () => {
    expect(translate('BV-3: the model could not tell', language)).toMatch(/^BV-3: /);
    expect(translate('BV-3: the model could not tell', language)).not.toContain('tell');
  });
});

test.prop([hostileText.filter((text) => text !== '' && !every.some((one) => text.includes(one.slice(0, 8))))])(
  'what is put in stays as it is, and is never read as more than text',
  (value) => {
    expect(translate(`There is no file "${value}".`, 'de')).toBe(`Es gibt keine Datei \u201E${value}\u201C.`);
    expect(translate(value, 'en')).toBe(value);
  },
);

test.prop([fc.string({ unit: 'binary', maxLength: 300 })])('what is not ours stays whole', (text) => {
  fc.pre(!every.some((one) => !one.startsWith('{') && text.startsWith(one.slice(0, 6))));
  expect(translate(`x ${text}`, 'fr')).toBe(`x ${text}`);
});

it('takes no longer for a text that repeats our words many times', () => {
  const text = '"a" links to "'.repeat(280);
  const before = performance.now();
  translate(text, 'ja');
  expect(performance.now() - before).toBeLessThan(200);
});

describe('what checkers say', () => {
  const literal = z.union([
    z.object({ type: z.literal('Literal'), value: z.string() }).transform(({ value }) => value),
    z
      .object({
        type: z.literal('TemplateLiteral'),
        quasis: z.array(z.object({ value: z.object({ cooked: z.string().nullable() }) })),
      })
      .transform(({ quasis }) => quasis.map(({ value }) => value.cooked).join('{}')),
  ]);
  const named = z.union([
    z.object({ type: z.literal('Property'), key: z.object({ name: z.literal('message') }), value: z.unknown() }),
    z
      .object({
        type: z.literal('VariableDeclarator'),
        id: z.object({ name: z.literal('message') }),
        init: z.unknown(),
      })
      .transform(({ init }) => ({ value: init })),
  ]);
  const choice = z.object({
    type: z.literal('ConditionalExpression'),
    consequent: z.unknown(),
    alternate: z.unknown(),
  });

  function sentences(node: unknown): readonly string[] {
    const own = literal.safeParse(node).data;
    if (own !== undefined) return [own];
    const both = choice.safeParse(node).data;
    return both === undefined ? [] : [...sentences(both.consequent), ...sentences(both.alternate)];
  }

  function messagesIn(node: unknown): readonly string[] {
    if (Array.isArray(node)) return node.flatMap(messagesIn);
    if (typeof node !== 'object' || node === null) return [];
    const found = named.safeParse(node).data;
    return [...(found === undefined ? [] : sentences(found.value)), ...Object.values(node).flatMap(messagesIn)];
  }

  const known = new Set<string>(every.map((one) => one.replaceAll(/\{\d\}/g, '{}')));
  /** Sentences that are put together of parts: what comes out of them stands in the catalogue. */
  const composed = new Set([
    '{}{}',
    '"{}": {}',
    'secretlint {}',
    '{} {}.',
    '{} has letters of another alphabet in it. Type it again.',
    '{} has no heading or anchor "#{}"{}',
    'The schema knows no key "{}"{}.',
    '"{}" links to "{}" on line {}, which this change {}.',
  ]);

  it.each(globSync('src/review/rules/**/*.ts', { cwd: root }))('in %s has words in every language', (path) => {
    const said = messagesIn(parseAst(readFileSync(join(root, path), 'utf8'), { lang: 'ts' }));
    expect(said.filter((one) => /\s/.test(one) && !known.has(one) && !composed.has(one))).toEqual([]);
  });
});

it('a report speaks its language in what checkers say, and keeps the words of models', () => {
  const rules = summaryOf('links', { kind: 'rules' });
  const said = finding({ message: 'There is no file "docs/x.md"; did you mean "y.md"?' });
  const ofModel = finding({ message: 'This heading has no text. Write one, or take the heading out.' });
  const report = reportOf(
    [
      fileReport('a.md', [
        reviewed(rules, { findings: [said], undecided: ['This page could not be checked: it gave no reason.'] }),
        reviewed(summaryOf('legal'), { findings: [ofModel] }),
      ]),
    ],
    { language: 'de', notices: ['The record of this run could not be saved: the next run reviews everything again.'] },
  );
  const comment = renderComment(inItsLanguage(report));
  expect(comment).toContain('Es gibt keine Datei \u201Edocs/x.md\u201C; ist \u201Ey.md\u201C gemeint?');
  expect(comment).toContain('This heading has no text. Write one, or take the heading out.');
  expect(comment).toContain('ohne Angabe eines Grundes');
  expect(comment).toContain('Das Protokoll dieses Laufs konnte nicht gespeichert werden');
  expect(inItsLanguage({ ...report, language: 'en' })).toEqual({ ...report, language: 'en' });
  expect(german['This heading has no text. Write one, or take the heading out.']).toMatch(/\u00DCberschrift/);
});
