import type { Dialect } from '../../../../content/dialects/dialect.ts';
import { type Site, siteOf } from '../../../../content/dialects/site.ts';
import type { CodeBlock, Page } from '../../../../content/page.ts';
import type { CheckResult, RawFinding, RulesTools } from '../../checker.ts';
import { knownSitesOf } from '../../known-sites.ts';
import { endOfStructure } from '../../open-fences.ts';
import { isForWriters } from '../../page-part.ts';
import { switchFindings } from '../../suppression-findings.ts';
import { accessibilityFindings, type LinkFiller } from './accessibility.ts';
import { signsOf } from './style-signs.ts';
import { rowStandings } from './table-rows.ts';

const syntaxOnly = [
  'reversed-link',
  'undefined-reference',
  'heading-syntax',
  'table-shape',
  'inner-space',
  'bare-url',
  'fence-language',
];

/** What is wrong with the marks of a page. */
export async function markFindings(page: Page, tools: RulesTools): Promise<CheckResult> {
  const sites = await knownSitesOf(tools);
  const site = siteOf(page.file.path, sites, tools.site);
  const shared = [
    ...accessibilityFindings(page, page.syntax.isMarkdown ? whoFillsLinks(site.dialect, sites) : 'nobody'),
    ...switchFindings(page, 'linter-switch', ['markdownlint', 'remark-lint', 'lint', 'prettier']),
  ];
  if (!page.syntax.isMarkdown) {
    return {
      findings: shared,
      notApplicable: Object.fromEntries(syntaxOnly.map((id) => [id, `The page is ${page.syntax.name}.`])),
    };
  }
  const blocks = page.codeBlocks.flatMap(namelessBlock);
  const signs = signsOf(page);
  if (signs.size === 0) return { findings: [...shared, ...blocks] };
  // The linter parses the page once more, and is large: it is loaded for pages that give it something to do.
  const { styleFindings } = await import('./markdown-style.ts');
  const known = endOfStructure(page);
  const standingOf = signs.has('MD056') ? rowStandings(page, site.dialect) : undefined;
  const style = styleFindings(page, signs).flatMap((finding): readonly RawFinding[] => {
    const { criterion, span } = finding;
    if ((span?.start ?? 0) >= known) return [];
    const standing = criterion === 'table-shape' && span !== undefined ? standingOf?.(span) : undefined;
    if (standing === 'right') return [];
    const isForm = criterion === 'table-shape' && isForWriters(page.file.path);
    const isHeadingAnyway = isIndented(finding) && site.dialect.headingsAtLineStart !== true;
    return [standing === 'blank-end' || isForm || isHeadingAnyway ? { ...finding, isUnsure: true } : finding];
  });
  if (style.some(isWithoutSpace) && (await needsNoSpace(page, tools))) {
    return { findings: [...shared, ...style.filter((finding) => !isWithoutSpace(finding)), ...blocks] };
  }
  return { findings: [...shared, ...style, ...blocks] };
}

/** A page beside the folder of a site, such as a list of changes, may be taken in by one of its pages. */
function whoFillsLinks(dialect: Dialect, sites: readonly Site[]): LinkFiller {
  if (dialect.fillsLinks === true) return 'site';
  return sites.some((one) => one.dialect.fillsLinks === true) ? 'perhaps' : 'nobody';
}

const isWithoutSpace = ({ source }: RawFinding): boolean => source?.endsWith(' MD018') === true;

const isIndented = ({ source }: RawFinding): boolean => source?.endsWith(' MD023') === true;

/** Whether the page belongs to a site of Middleman whose renderer asks for no space behind the number signs of a heading. */
async function needsNoSpace({ file }: Page, { base, signal }: RulesTools): Promise<boolean> {
  const settings = 'config.rb';
  if (!/^(?:source|data)\//u.test(file.path) || !(await base.paths(signal))?.has(settings)) return false;
  const read = await base.read(settings, signal);
  return (
    read.ok && /^\s*set\s+:markdown_engine,\s*:redcarpet\b/mu.test(read.text) && !/space_after_headers/u.test(read.text)
  );
}

function namelessBlock({ fence, language }: CodeBlock): readonly RawFinding[] {
  // A block that is only indented cannot name a language.
  if (language !== undefined || fence === undefined) return [];
  return [
    {
      criterion: 'fence-language',
      message: 'Name the language of this code block; use "text" when it has none.',
      span: fence.mark,
      source: 'markdownlint MD040',
    },
  ];
}
