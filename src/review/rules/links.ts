import picomatch from 'picomatch';
import { z } from 'zod';
import { defineChecker } from './checker.ts';
import { checkLinks } from './link-check.ts';

const options = z.strictObject({
  roots: z
    .array(z.string().max(300))
    .max(20)
    .default([])
    .describe('Folders in which links that start with a slash are looked up, such as public or src/content/docs.'),
  ignore: z.array(z.string().min(1).max(300)).max(200).default([]).describe('Glob patterns of addresses to leave out.'),
});

/** Looks after links inside the repository: they lead to files and headings that exist at the head commit. */
export const links = defineChecker({
  name: 'links',
  responsibility: 'Links inside the repository lead to files and headings that exist.',
  criteria: [
    {
      id: 'dead-file',
      text: 'Relative links and images lead to a file of the commit that is judged.',
      kind: 'must-not-contain',
      severity: 'blocking',
      weight: 1,
    },
    {
      id: 'dead-anchor',
      text: 'Links to a heading name a heading or anchor that the page has.',
      kind: 'must-not-contain',
      severity: 'blocking',
      weight: 1,
    },
    {
      id: 'dead-page',
      text: 'Links to pages without a file extension, or from the root of the site, lead to a page.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 1,
    },
    {
      id: 'local-address',
      text: "Links do not lead to the writer's own disk.",
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 1,
    },
    {
      id: 'empty-address',
      text: 'Links and images have an address.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 1,
    },
  ],
  defaultWeight: 1,
  formats: ['markdown', 'mdx', 'html'],
  covers: 'links that lead nowhere',
  options,
  check(document, { roots, ignore }, tools) {
    const ignored = ignore.length === 0 ? () => false : picomatch([...ignore]);
    return checkLinks(document, { roots, ignored }, tools);
  },
});
