import type { ContentFile } from './content.ts';
import { allLines } from './line-blocks.ts';
import { knowing } from './text-aside.ts';

const asNew = new WeakMap<ContentFile, ContentFile>();

/** The page as it stands to one reviewer: new in every line to those that did not judge it where it stood before. */
export function shownTo(file: ContentFile, reviewer: string): ContentFile {
  if (file.newTo?.includes(reviewer) !== true) return file;
  // The same object each time: what was worked out about a file is kept by it.
  const known = asNew.get(file) ?? knowing(file, { status: 'added', changedLines: allLines(file.text) });
  asNew.set(file, known);
  return known;
}
