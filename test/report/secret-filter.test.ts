import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it, test } from 'vitest';
import { createSecretFilter, formsOfSecret } from '../../src/report/secret-filter.ts';

const key = 'sk-proj-Zq8vT2mYw4LrX9cB7nKd1HsP';
const knowing = (...secrets: readonly string[]) => {
  const filter = createSecretFilter();
  for (const secret of secrets) filter.add(secret);
  return filter;
};
const letters = (text: string): string => text.replaceAll(/[^A-Za-z0-9]/g, '');

describe('the forms of a secret', () => {
  test('are lines, URL, base64 at each alignment, hexadecimal', () => {
    const secret = 'sk-secret/key+with=signs';
    const forms = formsOfSecret(` ${secret}\n`);
    expect(forms).toEqual(
      expect.arrayContaining([
        ...[secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')],
        Buffer.from(secret).toString('hex'),
      ]),
    );
    for (const prefix of ['', 'x', 'xy', 'user:', 'x-access-token:']) {
      const inside = Buffer.from(`${prefix}${secret} and more`).toString('base64');
      expect(
        forms.some((form) => inside.includes(form)),
        prefix,
      ).toBe(true);
    }
    expect(formsOfSecret('line one of it\nline two of it')).toEqual(
      expect.arrayContaining(['line one of it', 'line two of it']),
    );
    expect(forms.every((form) => form.length >= 4)).toBe(true);
    expect(formsOfSecret(' \n')).toEqual([]);
  });
});

const bytes = (base: number): readonly string[] => [...Buffer.from(key)].map((byte) => byte.toString(base));

describe('a secret in a text', () => {
  it.each([
    ['as it is', key],
    ['in base64', Buffer.from(key).toString('base64')],
    ['in base64 inside more', Buffer.from(`Bearer ${key} and more`).toString('base64')],
    ['in base64 for URLs', Buffer.from(key).toString('base64url')],
    ['in hexadecimal', Buffer.from(key).toString('hex')],
    ['in capital hexadecimal', Buffer.from(key).toString('hex').toUpperCase()],
    ['in hexadecimal by bytes', Buffer.from(key).toString('hex').replaceAll(/../g, '$& ')],
    ['with every sign encoded for a URL', [...key].map((one) => `%${one.charCodeAt(0).toString(16)}`).join('')],
    ['over two lines', `${key.slice(0, 15)}\n${key.slice(15)}`],
    ['with blanks between', [...key].join(' ')],
    ['with zero-width signs between', [...key].join('\u200B')],
    ['with escapes before hyphens', key.replaceAll('-', '\\-')],
    ['between code marks', `\`${key.slice(0, 14)}\`\`${key.slice(14)}\``],
    ['in capitals', key.toUpperCase()],
    ['backwards', [...key].reverse().join('')],
    ['in letters with accents', [...key].join('\u0301')],
    [
      'in letters of mathematics',
      [...key]
        .map((one) => (/[a-z]/.test(one) ? String.fromCodePoint(0x1d41a + one.charCodeAt(0) - 97) : one))
        .join(''),
    ],
    ['in wide letters', [...key].map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).join('')],
    [
      'as escapes',
      bytes(16)
        .map((one) => `\\x${one}`)
        .join(''),
    ],
    [
      'as escapes of JSON',
      bytes(16)
        .map((one) => `\\u00${one}`)
        .join(''),
    ],
    [
      'as references of HTML',
      bytes(10)
        .map((one) => `&#${one};`)
        .join(''),
    ],
    [
      'as hexadecimal references of HTML',
      bytes(16)
        .map((one) => `&#x${one};`)
        .join(''),
    ],
    ['as numbers', bytes(10).join(', ')],
    [
      'as hexadecimal numbers',
      bytes(16)
        .map((one) => `0x${one}`)
        .join(', '),
    ],
    ['in base64 twice', Buffer.from(Buffer.from(key).toString('base64')).toString('base64')],
    ['with its letters moved on', 'fx-cebw-Md8iG2zLj4YeK9pO7aXq1UfC'],
    ['in two bytes a letter', Buffer.from(key, 'utf16le').toString('hex')],
    ['its first half', key.slice(0, 18)],
    ['its second half', key.slice(16)],
  ])('%s is masked, and the words around it stay', (_how, shown) => {
    const said = knowing(key).text(`The key is ${shown} here.`);
    expect(said).toMatch(/^The key is .{0,16}\*\*\*.{0,16} here\.$/su);
    expect(knowing(key).text(said)).toBe(said);
  });

  it.each(['Keys start with sk-proj- and are long.', 'Nothing to see in 0123456789 and abcdefghij.', '', 'sk-proj'])(
    'that only looks like it stays: %s',
    (text) => {
      expect(knowing(key).text(text)).toBe(text);
    },
  );

  property.prop([
    fc.stringMatching(/^[a-z0-9]{24}$/),
    fc.nat(12),
    fc.stringMatching(/^[0-9]{0,40}$/),
    fc.stringMatching(/^[0-9]{0,40}$/),
  ])('is masked from twelve letters in a row on, wherever they stand', (secret, at, before, after) => {
    const piece = secret.slice(at, at + 12);
    expect(letters(knowing(secret).text(`${before}${piece}${after}`))).not.toContain(piece);
  });

  test('is masked where it is as long as the token of a job, and what shares its parts only is not', () => {
    const token = Array.from({ length: 60 }, (_, at) => `Yz${(at * 7919).toString(36)}wQ${at * 31}mB`).join('.');
    const filter = knowing(token);
    for (const from of [0, 301, token.length - 20]) {
      const piece = token.slice(from, from + 20);
      expect(filter.text(`It was ${piece} there.`)).toMatch(/^It was .{0,8}\*\*\*.{0,8} there\.$/u);
    }
    const parts = [3, 97, 211].map((from) => letters(token).slice(from, from + 4)).join('');
    expect(filter.text(`It was ${parts} there.`)).toBe(`It was ${parts} there.`);
  });

  test('is masked as a whole where it is short', () => {
    expect(knowing('hunter2').text('pass hunter2, not hunter')).toBe('pass ***, not hunter');
    expect(knowing('abc').text('abc')).toBe('abc');
  });

  test('that becomes known later is masked in what was clear before', () => {
    const filter = createSecretFilter();
    filter.add('another-secret-value-1');
    const value = { name: 'word-4711-of-a-key' };
    expect(filter.inside(value)).toBe(value);
    filter.add('word-4711-of-a-key');
    expect(filter.inside(value)).toEqual({ name: '***' });
  });

  test('is masked inside values, and a value without one is the same value', () => {
    const filter = knowing(key);
    const value = { a: [`x ${key}`, 1, null], b: { c: 'fine' } };
    expect(filter.inside(value)).toEqual({ a: ['x ***', 1, null], b: { c: 'fine' } });
    expect(value.a[0]).toContain(key);
    const fine = { a: ['x'] };
    expect(filter.inside(fine)).toBe(fine);
  });

  const secret = fc.stringMatching(/^[A-Za-z0-9_-]{20,60}$/).filter((one) => letters(one).length >= 16);
  const around = fc.string({ maxLength: 30 });
  property.prop([secret, around, around, fc.constantFrom('', ' ', '\n', '\u200B', '\\', '-', '", "')])(
    'never passes in any form or split by signs, whatever stands around it',
    (one, before, after, between) => {
      const filter = knowing(one);
      for (const form of formsOfSecret(one)) {
        const said = filter.text(before + [...form].join(between) + after);
        expect(letters(said)).not.toContain(letters(form));
        expect(filter.text(said)).toBe(said);
      }
    },
  );

  property.prop([fc.string({ unit: 'binary', maxLength: 2000 })])(
    'that it does not hold leaves a text as it is',
    (text) => {
      fc.pre(!letters(text).includes('Zq8vT2'));
      expect(knowing(key).text(text)).toBe(text);
    },
  );
});
