import { createTwoFilesPatch } from 'diff';
import { lineStartsOf } from '../content/lines.ts';
import { writeInWorkspace } from '../local/workspace-file.ts';
import type { CheckWords } from '../report/language/check-words.ts';
import { oneLine, visible } from '../report/neutralise.ts';
import { offeredChange } from '../report/offered-change.ts';
import type { FileReport, Report } from '../report/report.ts';
import type { Finding } from '../review/review.ts';

/** Whose suggestions are put into the working tree. */
export type FixWhose = 'checkers' | 'all';

/** A page with suggestions put in place of what they replace. */
export interface FixedPage {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly fixes: number;
  /** Whether a suggestion of a model is among them. */
  readonly byModel: boolean;
}

/**
 * The pages of a report with what can safely be fixed: a replacement of exactly the words that were found, of a checker, or
 * of a model where somebody asked for that. Of two that overlap the first stands.
 */
export function fixedPages(report: Report, whose: FixWhose): readonly FixedPage[] {
  return report.files.flatMap((file) => {
    const page = fixedPage(file, whose);
    return page === undefined ? [] : [page];
  });
}

function fixedPage(file: FileReport, whose: FixWhose): FixedPage | undefined {
  const { path, text, reviewers } = file;
  if (text === undefined) return undefined;
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const plain = text.slice(mark.length);
  const starts = lineStartsOf(plain);
  const edits = reviewers
    .filter(({ reviewer }) => whose === 'all' || reviewer.kind === 'rules')
    .flatMap(({ reviewer, review }) =>
      (review?.findings ?? []).flatMap((finding) => {
        const edit = editOf(finding, plain, starts);
        return edit === undefined ? [] : [{ ...edit, byModel: reviewer.kind === 'model' }];
      }),
    )
    // Checkers first: they do not err by chance.
    .toSorted((one, other) => Number(one.byModel) - Number(other.byModel) || one.start - other.start);
  const chosen: (typeof edits)[number][] = [];
  for (const edit of edits) {
    if (!chosen.some((other) => edit.start < other.end && other.start < edit.end)) chosen.push(edit);
  }
  if (chosen.length === 0) return undefined;
  const after = chosen
    .toSorted((one, other) => other.start - one.start)
    .reduce((page, { start, end, with: replacement }) => page.slice(0, start) + replacement + page.slice(end), plain);
  const byModel = chosen.some((edit) => edit.byModel);
  return { path, before: text, after: `${mark}${after}`, fixes: chosen.length, byModel };
}

/** Only what stands there to the letter is replaced, and by nothing that hides. */
function editOf(finding: Finding, text: string, starts: readonly number[]) {
  const change = offeredChange(finding);
  const line = change === undefined ? undefined : starts[change.line - 1];
  if (change === undefined || line === undefined || visible(change.text) !== change.text) return undefined;
  const [start, end] = [line + change.startColumn - 1, line + change.endColumn - 1];
  return text.slice(start, end) === finding.quote?.text ? { start, end, with: change.text } : undefined;
}

/** Where pages are read and written. */
export interface WorkingTree {
  readonly root: string;
  readonly read: (path: string) => Promise<string | undefined>;
  readonly say: (line: string) => void;
  /** For what stands in columns and is not to be broken anew. */
  readonly show: (text: string) => void;
  readonly words: CheckWords;
}

/** Puts the fixes into the working tree and says what it did; a page that was edited since it was read is left alone. */
export async function applyFixes(
  pages: readonly FixedPage[],
  { root, read, say, show, words }: WorkingTree,
): Promise<number> {
  let fixed = 0;
  for (const { path, before, after, fixes, byModel } of pages) {
    if ((await read(path)) !== before) {
      say(words.notFixed(oneLine(path, 300)));
      continue;
    }
    if (byModel) show(visible(createTwoFilesPatch(path, path, before, after, '', '', { context: 1 })));
    const written = await writeInWorkspace(root, path, after);
    if (written.ok) {
      fixed += fixes;
      say(words.fixed(fixes, oneLine(path, 300)));
    } else say(oneLine(written.warning));
  }
  if (pages.length === 0) say(words.nothingToFix);
  return fixed;
}
