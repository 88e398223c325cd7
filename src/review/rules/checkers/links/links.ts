import { defineChecker } from '../../checker.ts';
import { linkOptions } from './link-options.ts';

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
      severity: 'info',
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
  needsWholePage: true,
  covers: 'links that lead nowhere',
  options: linkOptions,
  check: async (page, settings, tools) => (await import('./page-links.ts')).linkFindings(page, settings, tools),
});
