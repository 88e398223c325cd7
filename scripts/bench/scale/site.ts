import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { gitBlobId } from '../../../src/content/decode.ts';
import { article } from '../article.ts';

/** A site of which one pull request brings or changes every page. */
export interface Site {
  readonly pages: number;
  /** Every file of the commit that is judged, or of the one that it starts from, by its path. */
  tree(side: Side): ReadonlyMap<string, string>;
  text(side: Side, path: string): string | undefined;
}

/** Where a text stands: before the change, or after it. */
export type Side = 'base' | 'head';

const words = 80;
const pagesInAFolder = 25;
const pathOf = (page: number): string =>
  `docs/part-${Math.floor(page / (pagesInAFolder * 100))}/chapter-${Math.floor(page / pagesInAFolder)}/page-${page}.md`;

const rubric =
  '---\nresponsibility: Looks after tone.\n---\n\n- [T1] (blocking, must-not-contain) No result is promised.\n- [T2] (warning, judgement) The reader is spoken to.\n';

/** Where the configuration of the site stands. */
export const configurationPath = '.github/content-gate.yml';

/** A site of so many pages, every second of which was there before and is changed; the limits are as high as they go. */
export function siteOf(pages: number, limits: Readonly<Record<string, number>>): Site {
  const configuration = { reviewers: { tone: { uses: '.github/tone.md', weight: 1, required: true } }, limits };
  const beside = new Map([
    [configurationPath, stringify(configuration)],
    ['.github/tone.md', rubric],
  ]);
  const numbers = new Map(Array.from({ length: pages }, (_, page) => [pathOf(page), page] as const));
  const text = (side: Side, path: string): string | undefined => {
    const page = numbers.get(path);
    if (page === undefined) return beside.get(path);
    if (side === 'head') return article(page, words);
    return page % 2 === 0 ? undefined : `${article(page, words)}\nThis sentence was taken out.\n`;
  };
  const trees = new Map<Side, ReadonlyMap<string, string>>();
  return {
    pages,
    text,
    tree(side) {
      const known =
        trees.get(side) ??
        new Map(
          [...beside.keys(), ...numbers.keys()].flatMap((path) => {
            const found = text(side, path);
            return found === undefined ? [] : [[path, gitBlobId(Buffer.from(found))] as const];
          }),
        );
      trees.set(side, known);
      return known;
    },
  };
}

/** The id of a folder at a commit: a digest of its path, since nobody here looks into it by its content. */
export const folderId = (side: Side, path: string): string =>
  createHash('sha1').update(`${side} ${path}`).digest('hex');
