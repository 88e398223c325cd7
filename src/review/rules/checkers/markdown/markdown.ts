import { z } from 'zod';
import { siteOf } from '../../../../content/dialects/site.ts';
import type { CodeBlock } from '../../../../content/page.ts';
import { defineChecker, type RawFinding } from '../../checker.ts';
import { knownSitesOf } from '../../known-sites.ts';
import { switchFindings } from '../../suppression-findings.ts';
import { accessibilityFindings } from './accessibility.ts';
import { signsOf } from './style-signs.ts';

const syntaxOnly = [
  'reversed-link',
  'undefined-reference',
  'heading-syntax',
  'table-shape',
  'inner-space',
  'bare-url',
  'fence-language',
];

/** Looks after the way a page is written down: Markdown that renders as meant, images and links that everyone can use. */
export const markdown = defineChecker({
  name: 'markdown',
  responsibility: 'The Markdown renders as it was meant, and images and links work for everyone.',
  criteria: [
    {
      id: 'image-alt',
      text: 'Every image has a text alternative; decoration is marked by an empty alt attribute in HTML.',
      kind: 'must-contain',
      severity: 'warning',
      weight: 1,
      source: 'WCAG 2.2, 1.1.1',
    },
    {
      id: 'image-alt-file-name',
      text: 'The text alternative of an image is not its file name.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 1,
      source: 'WCAG 2.2, 1.1.1',
    },
    {
      id: 'link-name',
      text: 'Every link has words, or a picture that has some.',
      kind: 'must-contain',
      severity: 'warning',
      weight: 1,
      source: 'WCAG 2.2, 2.4.4 and 4.1.2',
    },
    {
      id: 'link-text',
      text: 'The text of a link says where it leads without the words around it.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 0.5,
      source: 'WCAG 2.2, 2.4.4',
    },
    {
      id: 'reversed-link',
      text: 'Links are written as [text](address), not the other way round.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 1,
    },
    {
      id: 'undefined-reference',
      text: 'Reference links have a definition.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 1,
    },
    {
      id: 'heading-syntax',
      text: 'Headings are written so that every renderer takes them for headings.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 1,
    },
    {
      id: 'table-shape',
      text: 'All rows of a table have as many cells as its header.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 1,
    },
    {
      id: 'inner-space',
      text: 'No space stands just inside emphasis, code or link marks, where it breaks them.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 0.5,
    },
    {
      id: 'bare-url',
      text: 'Addresses are written as links.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 0.5,
    },
    {
      id: 'fence-language',
      text: 'Code blocks name their language.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 0.5,
    },
    {
      id: 'linter-switch',
      text: 'The page does not try to switch a linter off; such comments do nothing here.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 0.5,
    },
  ],
  defaultWeight: 0,
  needsMarks: true,
  covers: 'Markdown syntax, missing text alternatives',
  options: z.strictObject({}),
  async check(page, _options, tools) {
    const site = siteOf(page.file.path, await knownSitesOf(tools), tools.site);
    const shared = [
      ...accessibilityFindings(page, page.syntax.isMarkdown && site.dialect.fillsLinks === true),
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
    return { findings: [...shared, ...styleFindings(page, signs), ...blocks] };
  },
});

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
