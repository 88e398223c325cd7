import type { ContentFile } from '../../src/content/content.ts';
import type { Page } from '../../src/content/page.ts';
import { parsePage } from '../../src/content/parse.ts';

/** A content file with nothing known but its name and text, all of it changed. */
export function fileOf(path: string, text: string): ContentFile {
  return {
    path,
    status: 'modified',
    blobSha: '0'.repeat(40),
    text,
    changedLines: [{ start: 1, end: 1_000_000 }],
    commentableLines: [],
  };
}

/** A page, parsed as the gate would. */
export function pageOf(text: string, path = 'page.md'): Promise<Page> {
  return parsePage(fileOf(path, text));
}
