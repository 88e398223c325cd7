import { changedText } from '../content/changed-text.ts';
import type { LineRange } from '../content/content.ts';
import { formatOf } from '../content/formats/formats.ts';
import { changesBetween, readPatch } from '../content/patch.ts';
import type { ListedFile } from './changed-rows.ts';

/** Which lines the change touched, and on which of them GitHub takes comments. */
export interface Touched {
  readonly changedLines: readonly LineRange[];
  readonly commentableLines: readonly LineRange[];
}

const bare = (line: string | undefined): string | undefined => line?.replace(/^\uFEFF|\r$/g, '');

/**
 * The lines by GitHub's own diff; `undefined` when there is none, when it contradicts its row or the text, or when nobody may
 * have been able to read the file before: it was too large, or not UTF-8.
 */
export function touchedByPatch(file: ListedFile, text: string, maxFileBytes: number): Touched | undefined {
  if (file.patch === undefined) return undefined;
  const touched = readPatch(file.patch);
  if (touched === undefined) return undefined;
  // Inside hunks nothing but an added line begins with "+", and nothing but a removed one with "-".
  const rows = file.patch.split('\n');
  const added = rows.filter((row) => row.startsWith('+')).map((row) => row.slice(1));
  const removed = rows.filter((row) => row.startsWith('-'));
  if (added.length !== file.additions || removed.length !== file.deletions) return undefined;
  // GitHub shows other encodings as if they were UTF-8; only the bytes tell.
  if (removed.some((row) => /[^\0-\x7f]/u.test(row))) return undefined;
  if (Buffer.byteLength(text) + sizeOf(removed) - sizeOf(added) > maxFileBytes) return undefined;
  const lines = text.split('\n');
  let next = 0;
  for (const { start, end } of touched.changedLines) {
    for (let line = start; line <= end; line += 1, next += 1) {
      if (bare(lines[line - 1]) !== bare(added[next])) return undefined;
    }
  }
  if (next !== added.length) return undefined;
  return { changedLines: changedText(text, isHtml(file.path), touched), commentableLines: touched.commentableLines };
}

/** The lines by comparing both texts; comments have a place where the page of the pull request shows a diff. */
export function touchedByTexts(
  { path, shownPatch }: Pick<ListedFile, 'path' | 'shownPatch'>,
  before: string,
  text: string,
): Touched {
  const shown = shownPatch === undefined ? undefined : readPatch(shownPatch);
  const changedLines = changedText(text, isHtml(path), changesBetween(before, text));
  return { changedLines, commentableLines: shown?.commentableLines ?? [] };
}

const sizeOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);

const isHtml = (path: string): boolean => formatOf(path).name === 'html';
