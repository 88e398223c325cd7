import { diffArrays } from 'diff';
import type { LineRange } from './content.ts';

/** A run of lines that the change took away. */
export interface Removal {
  /** How many lines of the head stand before it. */
  readonly after: number;
  readonly removed: readonly string[];
  /** The lines that the change put in their place. */
  readonly inPlace: readonly string[];
}

/** What a change did to the lines of a text. */
export interface LineChanges {
  /** Lines that the change added or altered. */
  readonly changedLines: readonly LineRange[];
  /** Lines that it took away, in order. */
  readonly removals: readonly Removal[];
}

/** What a unified diff says about the head side of a file. */
export interface PatchLines extends LineChanges {
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
  const removals: { after: number; removed: string[]; inPlace: string[] }[] = [];
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
    // A hunk without lines of the head names the line before it, and not its own first one.
    if (newLeft === 0) line += 1;
    let removal: (typeof removals)[number] | undefined;
    while (oldLeft > 0 || newLeft > 0) {
      const row = lines[index];
      index += 1;
      if (row === undefined) return undefined;
      const sign = row[0] ?? ' ';
      if (sign === '\\') continue;
      if (sign !== '+' && sign !== '-' && sign !== ' ' && row !== '\r') return undefined;
      if (sign !== '+') oldLeft -= 1;
      if (sign === '-') {
        if (removal === undefined || removal.inPlace.length > 0) {
          removal = { after: line - 1, removed: [], inPlace: [] };
          removals.push(removal);
        }
        removal.removed.push(row.slice(1));
      } else if (sign === '+') removal?.inPlace.push(row.slice(1));
      else removal = undefined;
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
  return { changedLines: runsOf(changed), commentableLines: runsOf(shown), removals };
}

/** Above this many edits a comparison stops looking for the shortest one: its cost grows with the square of the edits. */
const maxEdits = 2_000;

/**
 * The lines of `headText` that `baseText` does not have there, and those that it has no more. Two texts with very little in
 * common are not aligned line by line: everything between their common first and last lines then counts as changed, so
 * that nothing escapes.
 */
export function changesBetween(baseText: string, headText: string): LineChanges {
  const base = linesWithEnds(baseText);
  const head = linesWithEnds(headText);
  let before = 0;
  while (before < base.length && before < head.length && base[before] === head[before]) before += 1;
  let after = 0;
  const comparable = Math.min(base.length, head.length) - before;
  while (after < comparable && base[base.length - 1 - after] === head[head.length - 1 - after]) after += 1;
  const headEnd = head.length - after;
  const baseEnd = base.length - after;
  const whole = { after: before, removed: base.slice(before, baseEnd), inPlace: head.slice(before, headEnd) };
  const removals = whole.removed.length === 0 ? [] : [whole];
  if (headEnd === before) return { changedLines: [], removals };
  const parts = diffArrays(whole.removed, whole.inPlace, { maxEditLength: maxEdits });
  if (parts === undefined) return { changedLines: [{ start: before + 1, end: headEnd }], removals };
  return changesOf(parts, before);
}

function changesOf(
  parts: readonly { added?: boolean; removed?: boolean; value: string[] }[],
  before: number,
): LineChanges {
  const changedLines: LineRange[] = [];
  const removals: Removal[] = [];
  let line = before;
  for (const [index, { added, removed, value }] of parts.entries()) {
    const next = parts[index + 1];
    if (removed === true)
      removals.push({ after: line, removed: value, inPlace: next?.added === true ? next.value : [] });
    else if (added === true) changedLines.push({ start: line + 1, end: line + value.length });
    if (removed !== true) line += value.length;
  }
  return { changedLines, removals };
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
