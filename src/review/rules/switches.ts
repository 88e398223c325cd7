import type { Document } from '../../content/document.ts';
import type { RawFinding } from './checker.ts';

/** Comments by which other tools are told, from inside a page, to look away. */
const switches = {
  secretlint: /secretlint-(?:disable|enable)[\w-]*/giu,
  gitleaks: /gitleaks:allow/giu,
  'detect-secrets': /pragma:\s{0,5}allowlist\s{1,5}secret/giu,
  markdownlint: /markdownlint-(?:disable|enable|configure|capture|restore)[\w-]*/giu,
  'remark-lint': /lint\s{1,5}(?:disable|ignore)\b(?=[^\n]{0,200}(?:-->|\*\/))/giu,
  cspell: /\b(?:cspell|spell-?checker)\s{0,5}:\s{0,5}(?:disable|ignore|words?)[\w-]*/giu,
  alex: /alex\s{1,5}(?:disable|ignore)\b(?=[^\n]{0,200}(?:-->|\*\/))/giu,
  vale: /<!--\s{0,10}vale\s[^\n>]{0,200}-->|\{\/\*\s{0,10}vale\s[^\n*]{0,200}\*\/\}/giu,
  textlint: /textlint-(?:disable|enable)[\w-]*/giu,
  harper: /harper\s{0,3}:\s{0,3}ignore|harper-ignore/giu,
} as const;

/** A tool that can be told by a comment to look away. */
export type SwitchableTool = keyof typeof switches;

/** Comments that try to switch a checker off: they have no effect here, and the reader is told so. */
export function switchFindings(
  document: Document,
  criterion: string,
  tools: readonly SwitchableTool[],
): readonly RawFinding[] {
  return tools.flatMap((tool) =>
    document.regions
      .filter((region) => region.region === 'comment' || region.region === 'markup' || region.region === 'hidden')
      .flatMap((region) => {
        const text = document.text.slice(region.start, region.end);
        return [...text.matchAll(switches[tool])].map((match) => ({
          criterion,
          message: `Comments for ${tool} have no effect here: exceptions are made in the configuration of the base branch.`,
          span: { start: region.start + match.index, end: region.start + match.index + match[0].length },
        }));
      }),
  );
}
