import type { ContentFile } from '../content/content.ts';
import { parsePage } from '../content/parse.ts';
import { screen } from '../review/rules/checkers/hidden-text/screening.ts';

const text = '# A page\n\nWords, *marks*, `code`, a [link](https://example.com) and\n\n- one\n- two\n';
const sample: ContentFile = {
  ...{ path: 'page.md', status: 'added', blobSha: '', text },
  ...{ changedLines: [], commentableLines: [] },
};

/** Reads a page of our own: what parsers and expressions compile with their first page is compiled by then. */
export async function readFirstPage(): Promise<void> {
  screen(await parsePage(sample));
}
