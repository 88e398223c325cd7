import { posix } from 'node:path';
import { closest } from '../../../../content/edit-distance.ts';
import { canSkim } from '../../../../content/formats/formats.ts';
import type { Page } from '../../../../content/page.ts';
import { parsePage } from '../../../../content/parse.ts';
import { overlapsLines } from '../../../../content/position.ts';
import type { CheckResult, RawFinding, RulesTools } from '../../checker.ts';
import { rangeOf } from '../../page-position.ts';
import { type Address, addressesOf } from './addresses.ts';
import { type Anchors, anchorKey, anchorsFrom, anchorsOf } from './anchors.ts';
import { judgement, siteEvidence, skimmed } from './calibration.ts';
import { incomingFindings } from './incoming.ts';
import { type LinkKind, resolve, type Target, type Tree, targetOf, treeOf } from './link-resolution.ts';

interface Settings {
  readonly roots: readonly string[];
  readonly ignored: (url: string) => boolean;
}

interface Suspect {
  readonly link: Address;
  readonly target: Target;
  readonly finding: RawFinding;
}

/** How many other pages are read for the headings that links name. */
const remoteLimit = 40;
const trees = new WeakMap<ReadonlySet<string>, Tree>();
const kindWords: Readonly<Record<LinkKind, string>> = {
  anchor: 'to a heading of the same page',
  file: 'to files',
  page: 'to pages without a file extension',
  rooted: 'that start with a slash',
};

/** Judges every link of a page against the head commit, and each kind of link by how it fares on the site. */
export async function checkLinks(page: Page, settings: Settings, tools: RulesTools): Promise<CheckResult> {
  const links = addressesOf(page).filter((link) => !settings.ignored(link.url));
  const certain = links.flatMap(plainFault);
  const targets = links.flatMap((link) => {
    const target = targetOf(link.url);
    return target === undefined ? [] : [{ link, target }];
  });
  const own = await anchorsOf(page);
  const suspects = targets
    .filter(({ target }) => target.kind === 'anchor')
    .flatMap(({ link, target }) => anchorSuspect(link, target, own, undefined));
  const paths = await tools.head.paths(tools.signal);
  const notes: string[] = [];
  let tree: Tree | undefined;
  if (paths === undefined) {
    notes.push('The list of files could not be read whole, so links to other files were not checked.');
  } else {
    tree = trees.get(paths) ?? treeOf(paths);
    trees.set(paths, tree);
    suspects.push(...(await fileSuspects(page, targets, tree, settings, tools)));
  }
  const judged = await withoutRoutedLinks(page, targets, suspects, tree, settings, tools);
  const incoming = paths === undefined ? [] : await incomingFindings(page, paths, settings.roots, tools);
  return {
    findings: [...certain, ...(await withStandings(page, judged.suspects, tools)), ...incoming],
    notes: [...notes, ...judged.notes],
  };
}

function plainFault(link: Address): RawFinding[] {
  const what = link.image ? 'image' : 'link';
  if (link.url.trim() === '') {
    return [{ criterion: 'empty-address', message: `This ${what} has no address.`, span: link.span }];
  }
  if (/^file:|^[a-z]:[\\/]/iu.test(link.url)) {
    return [
      {
        criterion: 'local-address',
        message: `This ${what} leads to a file on one person's disk; nobody else can open it.`,
        span: link.span,
      },
    ];
  }
  return [];
}

function anchorSuspect(link: Address, target: Target, anchors: Anchors, page: string | undefined): Suspect[] {
  const key = anchorKey(target.fragment);
  if (!anchors.complete || /^(?:top|:~:.*|L\d+.*)?$/u.test(target.fragment) || key === '' || anchors.keys.has(key))
    return [];
  const near = closest(target.fragment, anchors.slugs);
  const where = page === undefined ? 'This page' : page;
  const suggestion = near === undefined ? undefined : `${link.url.slice(0, link.url.indexOf('#'))}#${near}`;
  return [
    {
      link,
      target,
      finding: {
        criterion: 'dead-anchor',
        message: `${where} has no heading or anchor "#${target.fragment}"${near === undefined ? '.' : `; did you mean "#${near}"?`}`,
        span: link.span,
        ...(suggestion === undefined ? {} : { suggestion }),
      },
    },
  ];
}

async function fileSuspects(
  page: Page,
  targets: readonly { link: Address; target: Target }[],
  tree: Tree,
  settings: Settings,
  tools: RulesTools,
): Promise<readonly Suspect[]> {
  const suspects: Suspect[] = [];
  const anchors = new Map<string, Anchors>();
  for (const { link, target } of targets) {
    if (target.kind === 'anchor') continue;
    const resolution = resolve(target, page.file.path, tree, settings.roots);
    if (resolution.found === false) suspects.push(missingFile(page, link, target, resolution.tried, tree, tools));
    if (resolution.found !== true || resolution.file === undefined || target.fragment === '') continue;
    if (!canSkim(resolution.file)) continue;
    let known = anchors.get(resolution.file);
    if (known === undefined && anchors.size < remoteLimit) {
      const other = await skimmed(resolution.file, tools);
      if (other === undefined) continue;
      known = await anchorsFrom(other);
      anchors.set(resolution.file, known);
    }
    if (known !== undefined) suspects.push(...anchorSuspect(link, target, known, resolution.file));
  }
  return suspects;
}

function missingFile(page: Page, link: Address, target: Target, tried: string, tree: Tree, tools: RulesTools): Suspect {
  const removed = tools.changed.find(
    (file) => (file.status === 'removed' && file.path === tried) || file.previousPath === tried,
  );
  const moved = removed?.status === 'renamed' ? removed.path : soleNamesake(tried, tree);
  const suggestion =
    moved === undefined || target.kind === 'rooted' ? undefined : relative(page.file.path, moved, link.url);
  const cause =
    removed === undefined
      ? `There is no file "${tried}" at this commit`
      : removed.status === 'renamed'
        ? `This change moves "${tried}" to "${removed.path}"`
        : `This change removes "${tried}"`;
  return {
    link,
    target,
    finding: {
      criterion: target.kind === 'file' ? 'dead-file' : 'dead-page',
      message: `${cause}${suggestion === undefined ? '.' : `; did you mean "${suggestion}"?`}`,
      span: link.span,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(removed === undefined ? {} : { standing: 'changed' as const }),
    },
  };
}

function soleNamesake(path: string, tree: Tree): string | undefined {
  const name = posix.basename(path).toLowerCase();
  if (/^(?:index|readme|_index)\./u.test(name)) return undefined;
  const namesakes: string[] = [];
  for (const file of tree.files) {
    if (posix.basename(file).toLowerCase() === name) namesakes.push(file);
    if (namesakes.length > 1) return undefined;
  }
  return namesakes[0];
}

function relative(from: string, to: string, url: string): string {
  const path = posix.relative(posix.dirname(from), to);
  const rest = /[?#].*$/u.exec(url)?.[0] ?? '';
  return `${url.startsWith('./') && !path.startsWith('.') ? './' : ''}${path}${rest}`;
}

/** Leaves out the kinds of link that do not resolve on the rest of the site either. */
async function withoutRoutedLinks(
  page: Page,
  targets: readonly { link: Address; target: Target }[],
  suspects: readonly Suspect[],
  tree: Tree | undefined,
  settings: Settings,
  tools: RulesTools,
): Promise<{ suspects: readonly Suspect[]; notes: string[] }> {
  if (suspects.length === 0) return { suspects, notes: [] };
  const evidence = tree === undefined ? undefined : await siteEvidence(page, tree, settings.roots, tools);
  const notes: string[] = [];
  const quiet = new Set<LinkKind>();
  for (const kind of new Set(suspects.map(({ target }) => target.kind))) {
    const old = targets.filter(({ link, target }) => target.kind === kind && !isChanged(page, link));
    const oldDead = suspects.filter(({ link, target }) => target.kind === kind && !isChanged(page, link));
    const links = (evidence?.[kind].links ?? 0) + old.length;
    const dead = (evidence?.[kind].dead ?? 0) + oldDead.length;
    let verdict = judgement({ links, dead });
    // A team that names its roots has said how links that start with a slash are meant.
    if (verdict === 'unknown' && kind === 'rooted' && settings.roots.length === 0) verdict = 'stand-down';
    if (verdict === 'unknown' && kind === 'page') {
      const all = targets.filter(({ target }) => target.kind === kind).length;
      const allDead = suspects.filter(({ target }) => target.kind === kind).length;
      if (allDead >= 3 && allDead * 2 > all) verdict = 'stand-down';
    }
    if (verdict !== 'stand-down') continue;
    quiet.add(kind);
    const share =
      links === 0
        ? 'nothing else on the site shows how they resolve'
        : `${dead} of ${links} do not resolve in untouched pages`;
    notes.push(`Links ${kindWords[kind]} were not judged: ${share}, so a router is likely to serve them.`);
  }
  return {
    suspects: suspects.filter(({ target, finding }) => !quiet.has(target.kind) || finding.standing === 'changed'),
    notes,
  };
}

function isChanged(page: Page, link: Address): boolean {
  return overlapsLines(rangeOf(page, link.span), page.file.changedLines);
}

/** A heading that this change renamed kills links on lines that it does not touch: the text before the change tells. */
async function withStandings(
  page: Page,
  suspects: readonly Suspect[],
  tools: RulesTools,
): Promise<readonly RawFinding[]> {
  const findings = suspects.map(({ finding }) => finding);
  const oldLinks = suspects.filter(({ link, target }) => target.kind === 'anchor' && !isChanged(page, link));
  if (oldLinks.length === 0 || page.file.status === 'added') return findings;
  const before = await tools.base.read(page.file.previousPath ?? page.file.path, tools.signal);
  if (!before.ok) return findings;
  const then = await anchorsOf(await parsePage({ ...page.file, text: before.text }));
  return suspects.map(({ link, target, finding }) =>
    target.kind === 'anchor' && !isChanged(page, link) && then.keys.has(anchorKey(target.fragment))
      ? { ...finding, standing: 'changed' as const }
      : finding,
  );
}
