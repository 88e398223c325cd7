import { describe, expect, it } from 'vitest';
import { decodeContent, gitBlobId } from '../../src/content/decode.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeContent', () => {
  it.each([
    ['plain', bytes('a\r\né😀'), { ok: true, text: 'a\r\né😀' }],
    ['byte-order mark kept', bytes('\uFEFFa'), { ok: true, text: '\uFEFFa' }],
    ['empty', bytes(''), { ok: false, exclusion: { reason: 'empty' } }],
    ['NUL', bytes('a\0b'), { ok: false, exclusion: { reason: 'binary' } }],
    ['a NUL in a page', bytes(`${'A lamp.\n'.repeat(20)}\0\nIt glows.\n`), { ok: true }],
    ['many NULs in a page', bytes('A \0 lamp.\n'.repeat(20)), { ok: false, exclusion: { reason: 'binary' } }],
    [
      'a NUL in what is no UTF-8',
      new Uint8Array([...bytes('A lamp.\n'.repeat(20)), 0, 0xe9]),
      { ok: false, exclusion: { reason: 'binary' } },
    ],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0]), { ok: false, exclusion: { reason: 'not-utf8' } }],
    ['Latin-1', new Uint8Array([0x63, 0xe9, 0x20]), { ok: false, exclusion: { reason: 'not-utf8' } }],
    ['overlong', new Uint8Array([0xc0, 0xaf]), { ok: false, exclusion: { reason: 'not-utf8' } }],
    ['lone surrogate', new Uint8Array([0xed, 0xa0, 0x80]), { ok: false, exclusion: { reason: 'not-utf8' } }],
    [
      'LFS pointer',
      bytes(`version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`),
      { ok: false, exclusion: { reason: 'lfs-pointer' } },
    ],
    ['text about LFS', bytes('A pointer starts with version https://git-lfs.github.com/spec/v1\n'), { ok: true }],
  ])('%s', (_, input, expected) => expect(decodeContent(input)).toMatchObject(expected));

  it('names blobs as git does', () => {
    expect(gitBlobId(bytes('hello\n'))).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
    expect(gitBlobId(bytes(''))).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  });
});
