import { diffArrays } from 'diff';
import type { LineRange } from './content.ts';

/** What a unified diff says about the head side of a file. */
export interface PatchLines {
  /** Lines that the change added or altered. */
  readonly changedLines: readonly LineRange[];
  /** Lines that the diff shows, changed or not. */
  readonly commentableLines: readonly LineRange[];
}

const hunkHeader = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/**
 * Reads the hunks of one file's unified diff. The counts in the hunk headers say what is content, so that a content line
 * that looks like a header stays content; `undefined` means that hunks and counts disagree (a cut-off or forged patch).
 */
export function readPatch(patch: string): PatchLines | undefined {
  const lines = patch.split('\n');
  const changed: number[] = [];
  const shown: number[] = [];
  let index = 0;
  let lastShown = 0;
  while (index < lines.length) {
    const header = hunkHeader.exec(lines[index] ?? '');
    index += 1;
    if (!header) continue;
    let oldLeft = Number(header[1] ?? 1);
    let newLeft = Number(header[3] ?? 1);
    let line = Number(header[2]);
    if (newLeft > 0 && line <= lastShown) return undefined;
    while (oldLeft > 0 || newLeft > 0) {
      const row = lines[index];
      index += 1;
      if (row === undefined) return undefined;
      const sign = row[0] ?? ' ';
      if (sign === '\\') continue;
      if (sign !== '+' && sign !== '-' && sign !== ' ' && row !== '\r') return undefined;
      if (sign !== '+') oldLeft -= 1;
      if (sign !== '-') {
        newLeft -= 1;
        shown.push(line);
        if (sign === '+') changed.push(line);
        lastShown = line;
        line += 1;
      }
      if (oldLeft < 0 || newLeft < 0) return undefined;
    }
  }
  return { changedLines: runsOf(changed), commentableLines: runsOf(shown) };
}

/** Above this many edits a comparison stops looking for the shortest one: its cost grows with the square of the edits. */
const maxEdits = 2_000;

/**
 * The lines of `headText` that `baseText` does not have there. Two texts with very little in common are not aligned line
 * by line: everything between their common first and last lines then counts as changed, so that nothing escapes.
 */
export function changedLinesBetween(baseText: string, headText: string): readonly LineRange[] {
  const base = linesWithEnds(baseText);
  const head = linesWithEnds(headText);
  let before = 0;
  while (before < base.length && before < head.length && base[before] === head[before]) before += 1;
  let after = 0;
  const comparable = Math.min(base.length, head.length) - before;
  while (after < comparable && base[base.length - 1 - after] === head[head.length - 1 - after]) after += 1;
  const headEnd = head.length - after;
  if (headEnd === before) return [];
  const parts = diffArrays(base.slice(before, base.length - after), head.slice(before, headEnd), {
    maxEditLength: maxEdits,
  });
  if (parts === undefined) return [{ start: before + 1, end: headEnd }];
  const changed: LineRange[] = [];
  let line = before + 1;
  for (const part of parts) {
    if (part.removed) continue;
    if (part.added) changed.push({ start: line, end: line + part.count - 1 });
    line += part.count;
  }
  return changed;
}

function linesWithEnds(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

function runsOf(lines: readonly number[]): readonly LineRange[] {
  const runs: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && last.end + 1 === line) last.end = line;
    else runs.push({ start: line, end: line });
  }
  return runs;
}
