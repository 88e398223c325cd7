import { folderOf, nearName, soleNamesake } from './namesakes.ts';
import type { PublishedLink, PublishedPage } from './published-pages.ts';
import type { Suspect } from './suspect.ts';
import type { LinkKind, Tree } from './targets.ts';

/** What a link asks for, with places of other pages as a kind of their own. */
type Asked = LinkKind | 'place';

/** So many different targets must lead nowhere on published pages before a kind of link is doubted: two are just broken links. */
const leastDead = 3;
/** And more than this share of all links of the kind: on sites whose rules we know it is 3 % and less (measured on 200 sites). */
const doubtfulShare = 0.05;
/** In one folder, of which a build may make the files. */
const doubtfulShareInFolder = 0.25;
/** On so many published pages the same place of the same page leads nowhere. */
const leastPagesOfPlace = 2;

interface Fault extends PublishedLink {
  readonly from: string;
  readonly asked: Asked;
}

/** What of the published pages speaks against judging a link. */
export interface Evidence {
  readonly faults: readonly Fault[];
  readonly counts: Readonly<Record<Asked, { links: number; dead: number; targets: number; pages: number }>>;
  /** How many links lead into a folder. */
  readonly intoFolder: ReadonlyMap<string, number>;
  /** How many links name a place with a full stop in it, which headings do not give. */
  readonly dotted: number;
}

/** Counts the links of published pages, by what they ask for. `others`: pages that are read anyway. */
export function evidenceOf(
  pages: readonly PublishedPage[],
  others: ReadonlyMap<string, PublishedPage['anchors']>,
): Evidence {
  const anchors = new Map([...others, ...pages.map((page) => [page.path, page.anchors] as const)]);
  const faults: Fault[] = [];
  const links = { anchor: 0, place: 0, file: 0, page: 0, rooted: 0, alias: 0 };
  const intoFolder = new Map<string, number>();
  let dotted = 0;
  for (const { path, links: own } of pages) {
    for (const link of own) {
      const { target, leads, file } = link;
      links[target.kind] += 1;
      if (target.kind === 'file' && file !== undefined && leads !== undefined) {
        intoFolder.set(folderOf(file), (intoFolder.get(folderOf(file)) ?? 0) + 1);
      }
      if (leads === false) faults.push({ ...link, from: path, asked: target.kind });
      const there = leads === true && target.kind !== 'anchor' && file !== undefined ? anchors.get(file) : undefined;
      if (target.kind === 'anchor' && isDotted(target)) dotted += 1;
      if (there === undefined || target.fragment === '') continue;
      if (isDotted(target)) dotted += 1;
      links.place += 1;
      if (there.complete && !there.has(target)) faults.push({ ...link, from: path, asked: 'place' });
    }
  }
  const countOf = (asked: Asked) => {
    const dead = faults.filter((fault) => fault.asked === asked);
    return {
      links: links[asked],
      dead: dead.length,
      targets: new Set(dead.map(keyOf)).size,
      pages: new Set(dead.map(({ from }) => from)).size,
    };
  };
  return {
    faults,
    counts: {
      ...{ anchor: countOf('anchor'), place: countOf('place'), file: countOf('file') },
      ...{ page: countOf('page'), rooted: countOf('rooted'), alias: countOf('alias') },
    },
    intoFolder,
    dotted,
  };
}

/** What a suspect asks for. */
function askedBy({ target, finding }: Suspect): Asked {
  return finding.criterion === 'dead-anchor' && target.kind !== 'anchor' ? 'place' : target.kind;
}

/** Whether published pages of the site hold the same fault, so that we do not understand the site or it does not mind. */
export function isSharedFault(suspect: Suspect, evidence: Evidence, tree: Tree): boolean {
  const { target, file: tried } = suspect;
  const asked = askedBy(suspect);
  const { faults } = evidence;
  if (asked === 'place') {
    const same = faults.filter(
      (one) => one.asked === 'place' && one.file === tried && one.target.fragment === target.fragment,
    );
    if (new Set(same.map(({ from }) => from)).size >= leastPagesOfPlace) return true;
  } else if (asked !== 'anchor') {
    if (faults.some((one) => one.target.kind !== 'anchor' && (one.target.path === target.path || one.file === tried)))
      return true;
  }
  if (asked === 'page' || asked === 'rooted') return false;
  if ((asked === 'anchor' || asked === 'place') && isDotted(target) && areDottedMade(evidence)) return true;
  if (asked === 'file' && isMappedFolder(suspect, evidence, tree)) return true;
  // The file that is meant is there under nearly the same name.
  if (asked === 'file' && nearName(tried, tree) !== undefined) return false;
  const { links, dead, targets, pages } = evidence.counts[asked];
  const isCommon = targets >= leastDead && pages > 1 && dead > doubtfulShare * links;
  return isCommon || (asked === 'file' && isDoubtfulFolder(tried, evidence));
}

const isDotted = ({ fragment }: PublishedLink['target']): boolean => /[^.]\.[^.]/u.test(fragment);

/** Whether a program makes places such as "config.lamp" and "r-lamp.on.bulb": several of them are on no page. */
function areDottedMade({ faults, dotted }: Evidence): boolean {
  const dead = faults.filter(({ asked, target }) => (asked === 'anchor' || asked === 'place') && isDotted(target));
  return new Set(dead.map(keyOf)).size >= leastDead && dead.length > doubtfulShareInFolder * dotted;
}

/** Whether several other files of the folder are missing for published pages: a build makes what lies there. */
function isDoubtfulFolder(tried: string, { faults, intoFolder }: Evidence): boolean {
  const folder = folderOf(tried);
  const dead = faults.filter(({ asked, file }) => asked === 'file' && file !== undefined && folderOf(file) === folder);
  const targets = new Set(dead.map(({ file }) => file)).size;
  return targets >= leastDead && dead.length > doubtfulShareInFolder * (intoFolder.get(folder) ?? 0);
}

/** Whether published pages link to another file of the missing folder that lies in the same other folder: a build puts one into the other. */
function isMappedFolder({ file: tried }: Suspect, { faults }: Evidence, tree: Tree): boolean {
  const meant = soleNamesake(tried, tree);
  if (meant === undefined) return false;
  return faults.some(({ asked, file }) => {
    if (asked !== 'file' || file === undefined || file === tried || folderOf(file) !== folderOf(tried)) return false;
    const other = soleNamesake(file, tree);
    return other !== undefined && folderOf(other) === folderOf(meant);
  });
}

function keyOf({ asked, from, file, target }: Fault): string {
  return asked === 'anchor'
    ? `${from}#${target.fragment}`
    : asked === 'place'
      ? `${file}#${target.fragment}`
      : target.path;
}
