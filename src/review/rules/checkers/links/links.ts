import picomatch from 'picomatch';
import { z } from 'zod';
import { overlapsLines } from '../../../../content/position.ts';
import { defineChecker } from '../../checker.ts';
import { rangeOnPage } from '../../page-position.ts';
import { checkLinks } from './link-check.ts';
import { addressesOf } from './page-addresses.ts';

const options = z.strictObject({
  roots: z
    .array(z.string().max(300))
    .max(20)
    .default([])
    .describe('Folders in which links that start with a slash are looked up, such as public or src/content/docs.'),
  ignore: z
    .array(z.string().min(1).max(300))
    .max(200)
    .default([])
    .describe('Addresses to leave out, as glob patterns, and hosts that are not asked about external links.'),
  external: z
    .boolean()
    .default(false)
    .describe('Whether the sites that changed lines link to are asked if the page is there. It never blocks.'),
  allow: z
    .array(z.string().min(1).max(253))
    .max(200)
    .default([])
    .describe(
      'The only hosts that are asked about external links, such as docs.example.org or *.example.org; all if empty.',
    ),
});

/**
 * Looks after links inside the repository: they lead to files and headings that exist at the head commit. The weights see to
 * it that only what blocks keeps it from approving: all warnings together leave a score above 80.
 */
export const links = defineChecker({
  name: 'links',
  responsibility:
    'Links lead to files and headings that exist, and to other sites that answer if the team wants them asked.',
  criteria: [
    {
      id: 'dead-file',
      text: 'Relative links and images lead to a file of the commit that is judged.',
      kind: 'must-not-contain',
      severity: 'blocking',
      weight: 5,
    },
    {
      id: 'dead-anchor',
      text: 'Links to a heading name a heading or anchor that the page has.',
      kind: 'must-not-contain',
      severity: 'blocking',
      weight: 5,
    },
    {
      id: 'dead-page',
      text: 'Links to pages without a file extension, or from the root of the site, lead to a page.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 0.5,
    },
    {
      id: 'local-address',
      text: "Links do not lead to the writer's own disk.",
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 0.5,
    },
    {
      id: 'empty-address',
      text: 'Links and images have an address.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 0.5,
    },
    {
      id: 'broken-elsewhere',
      text: 'No page links to a file or heading that this change removes or renames.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 0.5,
    },
    {
      id: 'dead-external',
      text: 'Links to other sites lead to a page that is there; asked only where external is true.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 0.1,
    },
  ],
  defaultWeight: 1,
  vetoByDefault: true,
  needsMarks: true,
  covers: 'links that lead nowhere',
  options,
  async check(page, { roots, ignore, external, allow }, tools) {
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
  },
});
