import picomatch from 'picomatch';
import type { Page } from '../../../../content/page.ts';
import { overlapsLines } from '../../../../content/position.ts';
import type { CheckResult, RulesTools } from '../../checker.ts';
import { rangeOnPage } from '../../page-position.ts';
import { checkLinks } from './link-check.ts';
import type { LinkOptions } from './link-options.ts';
import { addressesOf } from './page-addresses.ts';

/** Where the links of a page lead inside of the repository and, if the team wants it, outside. */
export async function linkFindings(
  page: Page,
  { roots, ignore, external, allow }: LinkOptions,
  tools: RulesTools,
): Promise<CheckResult> {
  const ignored = ignore.length === 0 ? () => false : picomatch([...ignore]);
  const inside = await checkLinks(page, { roots, ignored }, tools);
  if (!external) return { ...inside, notApplicable: { 'dead-external': 'Other sites are not asked.' } };
  const { externalFindings } = await import('./external.ts');
  const written = addressesOf(page).filter(
    ({ url, span }) => !ignored(url) && overlapsLines(rangeOnPage(page, span), page.file.changedLines),
  );
  const outside = await externalFindings(written, { allow, ignore }, tools);
  return {
    findings: [...inside.findings, ...outside.findings],
    notes: [...(inside.notes ?? []), ...(outside.notes ?? [])],
  };
}
