import { type NotionImport, wantedStatuses } from '../config/import-schema.ts';
import type { SourcePage } from '../publication/page-source.ts';
import { type Branches, branchOf } from './branches.ts';
import type { StandingFile } from './import-store.ts';
import type { RefusedPage } from './imported.ts';
import { originOf } from './page-file.ts';
import { isSlug, slugOf } from './slug.ts';

/** A page with the file that it goes to. */
export interface Placed {
  readonly page: SourcePage;
  readonly path: string;
  /** The file as it stands on the default branch. */
  readonly onBase?: StandingFile;
  /** Its status asks for it, or it waits on its branch; other pages are only told what became of them. */
  readonly isWanted: boolean;
}

/**
 * Gives each page its file. A page that is there keeps its path, whatever became of its title; a new one gets it from its slug;
 * and no page takes a file that belongs to another, or that nobody imported.
 */
export function placePages(
  pages: readonly SourcePage[],
  base: ReadonlyMap<string, StandingFile>,
  branches: Branches,
  settings: NotionImport,
): { readonly placed: readonly Placed[]; readonly refused: readonly RefusedPage[] } {
  const onBase = pathsOf(base, settings);
  const wanted = new Set(wantedStatuses(settings));
  const placed: Placed[] = [];
  const refused: RefusedPage[] = [];
  for (const page of pages) {
    const standing = branches.standing.get(page.id);
    // A status that an import gave a page itself keeps it where it is, and brings no other page in.
    const isWanted = wanted.has(page.status ?? '') || standing !== undefined;
    const isDone = page.status === settings['write-back']?.status.merged;
    if (!isWanted && (isDone || !onBase.has(page.id))) continue;
    if (branches.byName.get(branchOf(page, settings))?.kind === 'foreign') continue;
    const problem = slugProblem(page);
    if (problem !== undefined) {
      refused.push({ page, problems: [problem] });
      continue;
    }
    const slug = page.slug === undefined || page.slug === '' ? slugOf(page.title, page.id) : page.slug;
    const path = onBase.get(page.id) ?? standing?.path ?? `${settings.folder}/${slug}.md`;
    const there = base.get(path);
    placed.push({ page, path, isWanted, ...(there === undefined ? {} : { onBase: there }) });
  }
  return withoutCollisions(placed, refused, base, settings);
}

function withoutCollisions(
  placed: readonly Placed[],
  refused: readonly RefusedPage[],
  base: ReadonlyMap<string, StandingFile>,
  settings: NotionImport,
): ReturnType<typeof placePages> {
  // Some file systems take names that differ in case alone for one.
  const folded = (path: string): string => path.normalize('NFC').toLowerCase();
  const taken = new Map([...base].map(([path, file]) => [folded(path), { path, file }]));
  const good: Placed[] = [];
  const bad: RefusedPage[] = [...refused];
  for (const one of placed) {
    const others = placed.filter(({ page, path }) => page.id !== one.page.id && folded(path) === folded(one.path));
    const there = taken.get(folded(one.path));
    const problems = [
      ...others.map(({ page }) => `it has the same slug as "${page.title}" (${page.url}); give one of them another`),
      ...(there === undefined || isOwn(there.path, there.file, one, settings)
        ? []
        : [
            `${there.path} is already there and was not imported from this page; give the page another slug, or remove the file`,
          ]),
    ];
    if (problems.length === 0) good.push(one);
    else bad.push({ page: one.page, problems });
  }
  return { placed: good, refused: bad };
}

function isOwn(path: string, file: StandingFile, one: Placed, settings: NotionImport): boolean {
  return path === one.path && file.text !== undefined && originOf(file.text, settings)?.id === one.page.id;
}

function slugProblem({ slug, title }: SourcePage): string | undefined {
  if (slug !== undefined && slug !== '' && !isSlug(slug)) {
    return `its slug "${slug.slice(0, 80)}" cannot be one; use small letters, digits and single hyphens, at most 80`;
  }
  return title === '' && (slug === undefined || slug === '') ? 'it has no title; give it one' : undefined;
}

/** Which page stands in which file, by its id. */
function pathsOf(files: ReadonlyMap<string, StandingFile>, settings: NotionImport): ReadonlyMap<string, string> {
  return new Map(
    [...files].flatMap(([path, { text }]): readonly [string, string][] => {
      const origin = text === undefined ? undefined : originOf(text, settings);
      return origin === undefined ? [] : [[origin.id, path]];
    }),
  );
}
