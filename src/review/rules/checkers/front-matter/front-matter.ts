import { defineChecker } from '../../checker.ts';
import { headerOptions } from './header-options.ts';

/** Looks after the YAML block at the top of a page: it parses, and it is what the site's own schema asks for. */
export const frontMatter = defineChecker({
  name: 'front-matter',
  responsibility: 'The front matter parses and matches the schema of the site.',
  criteria: [
    {
      id: 'front-matter-syntax',
      text: 'The front matter is YAML that the reader of the site takes.',
      kind: 'must-not-contain',
      severity: 'blocking',
      weight: 1,
      source: 'YAML 1.2.2',
    },
    {
      id: 'front-matter-place',
      text: 'The front matter starts on the first line and is closed, so that the site reads it as such.',
      kind: 'must-not-contain',
      severity: 'blocking',
      weight: 1,
    },
    {
      id: 'front-matter-language',
      text: 'The front matter is data (YAML), not a program: blocks such as ---js are never run here.',
      kind: 'must-not-contain',
      severity: 'blocking',
      weight: 1,
    },
    {
      id: 'front-matter-schema',
      text: 'The front matter has the keys and values that the schema of the site asks for.',
      kind: 'must-contain',
      severity: 'blocking',
      weight: 1,
    },
    {
      id: 'front-matter-values',
      text: 'Titles and descriptions are not empty, no key stands twice, and dates exist in the calendar.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 0.5,
    },
  ],
  defaultWeight: 1,
  vetoByDefault: true,
  needsMarks: true,
  covers: 'the form of the front matter',
  options: headerOptions,
  check: async (page, settings, tools) => (await import('./header-findings.ts')).headerFindings(page, settings, tools),
});
