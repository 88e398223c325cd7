import { blankSpans } from '../../mask.ts';
import type { Span } from '../../page.ts';
import { mergedSpans } from '../../spans.ts';

/** Notation that a generator replaces, over several lines as well; each alternative excludes its own opening character. */
const replaced = new RegExp(
  [
    String.raw`\{\{[^{}]{0,2000}\}\}`, // Hugo shortcodes, Liquid and Nunjucks output
    String.raw`\{%[^{}]{0,2000}%\}`, // Liquid and Nunjucks tags
    String.raw`\{\*[^{}\n]{0,400}\*\}|\{![^{}\n]{0,400}!\}`, // marks of includes
    String.raw`\{\/\*[^{}]{0,2000}\*\/\}`, // comments of MDX, which Docusaurus reads in .md as well
  ].join('|'),
  'gu',
);
/** Imports and exports of modules, which Docusaurus takes out of .md as well; a paragraph of nothing else. */
const modules =
  /(?<=^|\n[ \t]*\r?\n)(?:import\s[^\n]{0,300}\sfrom\s*["'][^"'\n]{1,300}["']|import\s*["'][^"'\n]{1,300}["']|export\s+(?:const|let|function|default|async)\s)[^\n]*(?:\n(?![ \t]*\r?\n)[^\n]*){0,200}/gu;

const operators = /[\\^_{}=*+<>|]/u;
const formulas: readonly { readonly notation: RegExp; readonly isFormula: (inner: string) => boolean }[] = [
  { notation: /\$\$(?<inner>(?:(?!\$\$)[\s\S]){1,4000})\$\$/gu, isFormula: () => true },
  {
    notation: /(?<![\\$\p{L}\p{N}])\$(?=[^\s$])(?<inner>[^$\n]{1,300})(?<=[^\s\\])\$(?![$\p{L}\p{N}])/gu,
    isFormula: (inner) => operators.test(inner) || /^\p{L}$/u.test(inner),
  },
  { notation: /\\\((?<inner>(?:(?!\\\()[^\n]){1,300}?)\\\)/gu, isFormula: (inner) => operators.test(inner) },
  {
    notation: /\\\[(?<inner>(?:(?!\n[ \t]*\n|\\\[)[\s\S]){1,1000}?)\\\]/gu,
    isFormula: (inner) => operators.test(inner),
  },
];

/**
 * The stretches of a Markdown text that are evaluated or typeset when the page is built: what stands there is neither prose nor
 * Markdown. `code` is code, where the same signs mean nothing.
 */
export function builtSpans(source: string, code: readonly Span[]): readonly Span[] {
  if (!/[{$\\]|^(?:im|ex)port\s/mu.test(source)) return [];
  const text = blankSpans(source, code);
  const found = [replaced, modules].flatMap((notation) => [...text.matchAll(notation)].map(spanOf));
  const typeset = formulas.flatMap(({ notation, isFormula }) =>
    [...text.matchAll(notation)].filter((match) => isFormula(match.groups?.inner ?? '')).map(spanOf),
  );
  return mergedSpans([...found, ...typeset]);
}

function spanOf({ index, 0: found }: RegExpMatchArray): Span {
  const start = index ?? 0;
  return { start, end: start + found.length };
}
