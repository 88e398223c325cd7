import { type NotionImport, wantedStatuses, writtenStatuses } from '../config/import-schema.ts';
import { gitBlobId } from '../content/decode.ts';
import type { SourcePage } from '../publication/page-source.ts';
import { counted } from '../review/english.ts';
import { type Branches, branchOf, readBranches } from './branches.ts';
import type { BranchWrite, StandingFile } from './import-store.ts';
import type { ImportEnding, Imported, ImportWorld, PageChange, RefusedPage } from './imported.ts';
import { digestOf, originOf, pageFile } from './page-file.ts';
import { fetchPictures, survey } from './pictures.ts';
import { type Placed, placePages } from './place-pages.ts';
import { pullBody, pullTitle } from './pull-text.ts';
import { writeBack } from './write-back.ts';

/** Brings every page with the wanted status onto a branch, each whole or not at all, and says what kept the others. */
export async function importPages(world: ImportWorld): Promise<ImportEnding> {
  const { source, store, settings, signal } = world;
  const base = await store.files(settings.folder, signal);
  if (!base.ok) return base;
  const listed = await source.pages([...new Set([...wantedStatuses(settings), ...writtenStatuses(settings)])], signal);
  if (!listed.ok) return { ok: false, problem: listed.problem };
  const branches = await readBranches(listed.value, world);
  if (!branches.ok) return branches;
  const { placed, refused } = placePages(listed.value, base.value, branches.value, settings);
  const changes: PageChange[] = [];
  const kept: RefusedPage[] = [...refused];
  const current: Placed[] = [];
  for (const one of placed) {
    const made = await changeOf(one, branches.value, world);
    if (made.kind === 'whole') return { ok: false, problem: made.problem };
    if (made.kind === 'unchanged') current.push(one);
    // A page whose status an import set itself is only told what became of it.
    else if (!one.isWanted) continue;
    else if (made.kind === 'refused') kept.push({ page: one.page, problems: made.problems });
    else changes.push({ page: one.page, files: made.files });
  }
  const delivered = await deliver(changes, kept, branches.value, world);
  const back = await writeBack({ changes, current, branches: branches.value, written: delivered.written }, world);
  return {
    ok: true,
    imported: {
      pulls: delivered.pulls,
      unchanged: current.length,
      refused: kept,
      told: back.told,
      problems: [...branches.value.problems, ...delivered.problems, ...back.problems],
    },
  };
}

type Made =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'change'; readonly files: BranchWrite['files'] }
  | { readonly kind: 'refused'; readonly problems: readonly string[] }
  | { readonly kind: 'whole'; readonly problem: string };

/** Makes the files of a page, or takes them from its branch where nothing has changed since. */
async function changeOf({ page, path, onBase }: Placed, branches: Branches, world: ImportWorld): Promise<Made> {
  const { source, settings, signal } = world;
  const text = await source.text(page.id, signal);
  if (!text.ok)
    return text.scope === 'whole'
      ? { kind: 'whole', problem: text.problem }
      : { kind: 'refused', problems: [text.problem] };
  if (text.value.kind === 'refused') {
    const { names } = text.value;
    return {
      kind: 'refused',
      problems: [
        `it holds what cannot be taken over: ${names.join(', ')}; write it in another form, or split the page`,
      ],
    };
  }
  const surveyed = await survey(text.value.text, source);
  if (!surveyed.ok) return { kind: 'refused', problems: surveyed.problems };
  const digest = digestOf(page, surveyed.stable);
  if (onBase?.text !== undefined && originOf(onBase.text, settings)?.digest === digest) return { kind: 'unchanged' };
  const standing = filesOn(branches, page, path, settings);
  const there = standing.get(path)?.text;
  if (there !== undefined && originOf(there, settings)?.digest === digest) {
    return { kind: 'change', files: new Map([...standing].map(([name, { blob }]) => [name, { blob }])) };
  }
  const folder = path.replace(/\/?[^/]*$/, '');
  const name = path.slice(folder === '' ? 0 : folder.length + 1).replace(/\.md$/, '');
  const pictured = await fetchPictures(surveyed, name, source, settings, signal);
  if (!pictured.ok) return { kind: 'refused', problems: pictured.problems };
  const file = pageFile(page, pictured.text, digest, settings);
  if (file === undefined) {
    return {
      kind: 'refused',
      problems: ['its properties are too much for front matter; take some out of import.notion.fields'],
    };
  }
  const below = (one: string): string => (folder === '' ? one : `${folder}/${one}`);
  return {
    kind: 'change',
    files: new Map([
      [path, { bytes: Buffer.from(file) }],
      ...[...pictured.files].map(([one, bytes]) => [below(one), { bytes }] as const),
    ]),
  };
}

/** The files of a page that stand on its branch: its text, and the pictures in the folder beside it. */
function filesOn(
  branches: Branches,
  page: SourcePage,
  path: string,
  settings: NotionImport,
): ReadonlyMap<string, StandingFile> {
  const branch = branches.byName.get(branchOf(page, settings));
  if (branch?.kind !== 'own') return new Map();
  const beside = `${path.replace(/\.md$/, '')}/`;
  return new Map([...branch.changed].filter(([name]) => name === path || name.startsWith(beside)));
}

interface Delivery {
  readonly pulls: Imported['pulls'];
  readonly problems: readonly string[];
  /** Branches that have a new commit, of which no verdict is known. */
  readonly written: ReadonlySet<string>;
}

/** Writes each branch whose files are not there yet; a page that was refused keeps what stands on its branch. */
async function deliver(
  changes: readonly PageChange[],
  refused: readonly RefusedPage[],
  branches: Branches,
  { store, settings, signal }: ImportWorld,
): Promise<Delivery> {
  const pulls: Imported['pulls'][number][] = [];
  const problems: string[] = [];
  const written = new Set<string>();
  const names = [...new Set(changes.map(({ page }) => branchOf(page, settings)))];
  for (const name of names) {
    const branch = branches.byName.get(name);
    if (branch === undefined || branch.kind === 'foreign') continue;
    const here = changes.filter(({ page }) => branchOf(page, settings) === name);
    const kept = refused
      .flatMap(({ page }) => branches.standing.get(page.id) ?? [])
      .filter((one) => one.branch === name);
    const files: BranchWrite['files'] = new Map([
      ...kept.flatMap((one) => [...one.files].map(([path, { blob }]) => [path, { blob }] as const)),
      ...here.flatMap((change) => [...change.files]),
    ]);
    const pages = here.map(({ page }) => page);
    const notIn = settings['pull-request'] === 'all' ? refused : [];
    const isThere = branch.kind === 'own' && branch.pull !== undefined && sameFiles(branch.changed, files);
    if (isThere && branch.kind === 'own' && branch.pull !== undefined) {
      pulls.push({ url: branch.pull.url, wrote: false, pages });
      continue;
    }
    const body = pullBody(pages, notIn);
    const done = await store.deliver({ branch: name, files, title: pullTitle(pages), body }, signal);
    if (!done.ok) problems.push(done.problem);
    else {
      pulls.push({ url: done.value.url, wrote: done.value.wrote, pages });
      if (done.value.wrote) written.add(name);
    }
  }
  return { pulls, problems, written };
}

/** Whether a branch holds these very files and no others. */
function sameFiles(changed: ReadonlyMap<string, StandingFile>, files: BranchWrite['files']): boolean {
  return (
    changed.size === files.size &&
    [...files].every(([path, file]) => changed.get(path)?.blob === ('blob' in file ? file.blob : gitBlobId(file.bytes)))
  );
}

/** One line on what an import did, as people are told. */
export function summaryLine({ pulls, unchanged, refused }: Imported): string {
  const count = (wrote: boolean) =>
    pulls.filter((one) => one.wrote === wrote).reduce((sum, { pages }) => sum + pages.length, 0);
  return [
    `${counted(count(true), 'page')} written`,
    `${counted(count(false), 'page')} already in a pull request`,
    `${counted(unchanged, 'page')} unchanged`,
    `${counted(refused.length, 'page')} refused`,
  ].join(', ');
}
