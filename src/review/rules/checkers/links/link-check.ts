import { type Site, siteOf } from '../../../../content/dialects/site.ts';
import type { Page } from '../../../../content/page.ts';
import { counted } from '../../../english.ts';
import type { CheckResult, RawFinding, RulesTools } from '../../checker.ts';
import { knownSitesOf } from '../../known-sites.ts';
import { incomingFindings } from './incoming.ts';
import { withStandings } from './link-standings.ts';
import { withOwnIds } from './own-ids.ts';
import { type Address, addressesOf } from './page-addresses.ts';
import { withoutRoutedLinks } from './routed-links.ts';
import { suspectsOf } from './suspects.ts';
import { targetOf, treeBefore, treeOf } from './targets.ts';

/** What a team says of its links. */
export interface LinkSettings {
  readonly roots: readonly string[];
  readonly ignored: (url: string) => boolean;
}

/** Judges every link of a page against the head commit by the rules of its site: only what is certain is a finding. */
export async function checkLinks(page: Page, settings: LinkSettings, tools: RulesTools): Promise<CheckResult> {
  const paths = await tools.head.paths(tools.signal);
  const own = siteOf(page.file.path, await knownSitesOf(tools), tools.site);
  const links = addressesOf(page).filter((link) => !settings.ignored(link.url) && !isInComment(page, link, own));
  const targets = links.flatMap((link) => {
    const target = targetOf(link.url);
    return target === undefined ? [] : [{ link, target }];
  });
  const site = targets.some(({ target }) => target.fragment !== '') ? await withOwnIds(own, tools) : own;
  const tree = paths === undefined ? undefined : treeOf(paths);
  const builders = tree === undefined ? undefined : await treeBefore(tree, tools);
  const standpoint = { path: page.file.path, site, roots: settings.roots, builders };
  const found = await suspectsOf(page, targets, standpoint, tree, tools);
  const { suspects, lost, unknown } = await withStandings(page, targets, found, standpoint, tools);
  const judged = await withoutRoutedLinks(page, targets, suspects, found.anchors, tree, standpoint, tools);
  const incoming = await incomingFindings(page, paths, standpoint, tools);
  return {
    findings: [
      ...links.flatMap((link) => plainFault(page, link)),
      ...judged.suspects.map(({ finding }) => finding),
      ...lost,
      ...incoming.findings,
    ],
    notes: [
      ...(paths === undefined
        ? ['The list of files could not be read whole, so links to other files were not checked.']
        : []),
      ...uncheckedNotes([...unknown, ...judged.unknown]),
      ...judged.notes,
      ...incoming.notes,
    ],
  };
}

/** Whether a link stands on a line that the generator of the site takes for a note. */
function isInComment({ text }: Page, { span }: Address, { dialect }: Site): boolean {
  if (dialect.commentLine === undefined) return false;
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  return dialect.commentLine.test(text.slice(start, span.start));
}

/** One line on what nobody can tell from the repository alone, counted by the reason. */
function uncheckedNotes(unknown: readonly string[]): readonly string[] {
  if (unknown.length === 0) return [];
  const counts = new Map<string, number>();
  for (const why of unknown) counts.set(why, (counts.get(why) ?? 0) + 1);
  const reasons = [...counts].map(([why, count]) => `${count} ${why}`);
  return [`${counted(unknown.length, 'link')} could not be checked: ${reasons.join('; ')}.`];
}

function plainFault({ text, file }: Page, link: Address): RawFinding[] {
  const what = link.image ? 'image' : 'link';
  if (link.url.trim() === '') {
    // "[comment]: <> (words)" is how writers of Markdown leave a note that nobody is shown.
    if (/^\[[^\]\n]*\]:[ \t]*<>/u.test(text.slice(link.span.start, link.span.end))) return [];
    // "[video:vimeo/1]()" is a notation of its own, in which the words are the address.
    if (/^!?\[[a-z][\w-]*:\S+\]\(\s*\)$/u.test(text.slice(link.span.start, link.span.end))) return [];
    // In the list of a book this is a chapter that is still to be written.
    if (/(?:^|\/)SUMMARY\.md$/u.test(file.path)) return [];
    // Without an address and without words it shows nothing to anybody: a script fills it in, or nobody misses it.
    const isUnsure =
      link.image && /^<img\b[^<>]*\salt\s*=\s*(?:""|'')/iu.test(text.slice(link.span.start, link.span.end));
    return [{ criterion: 'empty-address', message: `This ${what} has no address.`, span: link.span, isUnsure }];
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
