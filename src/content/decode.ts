import { createHash } from 'node:crypto';
import type { Exclusion } from './content.ts';

/** The text of a blob, byte-order mark and line endings included, or why it cannot be judged. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly exclusion: Exclusion };

/** Git looks for a NUL in this many leading bytes to tell binary from text (buffer_is_binary in git's xdiff-interface.c). */
const binarySniffBytes = 8_000;

/** A page into which an editor or a paste has let slip a NUL here and there is text all the same; programs and pictures hold many more. */
const strayNuls = 0.01;

/** A Git LFS pointer is smaller than this (Git LFS specification, "The Pointer"). */
const lfsPointerBytes = 1_024;

/** Turns the bytes of a blob into text by strict UTF-8: nothing is replaced, guessed or dropped. */
export function decodeContent(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, exclusion: { reason: 'empty' } };
  if (isUtf16(bytes)) return { ok: false, exclusion: { reason: 'not-utf8' } };
  if (isBinary(bytes)) return { ok: false, exclusion: { reason: 'binary' } };
  const text = strictUtf8(bytes);
  if (text === undefined) return { ok: false, exclusion: { reason: 'not-utf8' } };
  if (bytes.length < lfsPointerBytes && isLfsPointer(text)) return { ok: false, exclusion: { reason: 'lfs-pointer' } };
  return { ok: true, text };
}

/** The id that git gives a blob of these bytes. */
export function gitBlobId(bytes: Uint8Array, algorithm: 'sha1' | 'sha256' = 'sha1'): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function isBinary(bytes: Uint8Array): boolean {
  if (!bytes.subarray(0, binarySniffBytes).includes(0)) return false;
  const nuls = bytes.reduce((sum, byte) => (byte === 0 ? sum + 1 : sum), 0);
  return nuls > bytes.length * strayNuls || strictUtf8(bytes) === undefined;
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function isLfsPointer(text: string): boolean {
  return /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v\d+\r?\n/.test(text) && /^oid sha256:/m.test(text);
}
