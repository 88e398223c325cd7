import { blank } from './mask.ts';

/** Things that bring in text which does not stand in the file itself, in the notations of site generators. */
const inclusions: readonly RegExp[] = [
  /\{%-?\s*(?:include|data|content-ref|render|import|from|embed|openapi|swagger|block|call|macro|for)\b/u, // Liquid, Jinja, GitBook
  /\{\{[<%]-?\s*[\w/-]*(?:include|read-?file|snippet|partial|embed|import|content|render|shared|list|table|api|reference|glossary_def|heading)/iu, // Hugo
  /\{\{\s*#\s*\w+/u, // mdBook
  /^[ \t>]*(?:--8<--|;--8<--)/mu, // PyMdown snippets
  /\{!.{1,300}!\}|\{\*.{1,300}\*\}/u, // markdown-include, mdx-include
  /!INCLUDE\b/iu, // DocFX
  /^[ \t]*include::/mu, // AsciiDoc
  /^[ \t]*(?:import|export)\b[^\n]{0,300}["'][^"'\n]{1,300}\.mdx?["']/mu, // MDX
  /^[ \t]*:{3,}[ \t]*(?:\{?include\b|[A-Za-z_][\w-]*(?:\.[\w-]+)+[ \t]*$)/mu, // MyST, VuePress, mkdocstrings
  /^[ \t]*:{3,}[ \t]+[\w.-]+[ \t]*\n[ \t]+:?[\w-]+:/mu, // blocks with options below them, of plugins of MkDocs
  /^[ \t]*(?:`{3,}|:{3,}|~{3,})\s*\{(?:include|eval-rst|auto[a-z]+|literalinclude|mdinclude|toctree|click|sphinx|argparse|jsonschema|glossary|tableofcontents)\b/imu, // MyST
  /<!--\s*(?:@?include|snippet|embed|auto-?generated|begin|start)\b/iu,
  /<\w*(?:Include|Snippet|Partial|Render|ApiDoc|Swagger|Redoc|OpenApi|ContentDoc)\b/u, // components
  /^[ \t]*\{\{[^{}<%\n]{1,300}\}\}[ \t]*$/mu, // a line of nothing but a variable or a macro
  /^[ \t]*\[\[[^\]\n]{1,200}\]\][ \t]*$/mu,
  /^[ \t]*::[a-z][\w-]*(?:\{|[ \t]*$)/mu, // Nuxt Content
];

const codeBlock =
  /^[ \t>]*(`{3,}(?![^\n]*`)|~{3,})(?![^\n]*\{(?:include|eval-rst|auto|literalinclude|mdinclude|toctree|glossary|argparse))[^\n]*\n[\s\S]*?\n[ \t>]*\1[`~]*[ \t]*$/gmu;

/** What Docusaurus reads as MDX though it stands in a fence. */
const shownBlock = /^[ \t]*(`{3,})mdx-code-block[^\n]*\n([\s\S]*?)\n[ \t]*\1[ \t]*$/gmu;

/** A text without its blocks of code. */
function withoutCode(text: string): string {
  if (!text.includes('```') && !text.includes('~~~')) return text;
  return text.replace(shownBlock, '$2').replace(codeBlock, blank);
}

/** Whether a page takes in other files when its site is built; what stands in a block of code is an example. */
export function includesOthers(text: string): boolean {
  const shown = withoutCode(text);
  return inclusions.some((inclusion) => inclusion.test(shown));
}

const tagOfComponent = /<([A-Z][\w.]*|[a-z][a-z0-9]*-[\w-]+)(?=[\s/>])/gu;
const shortcode = /\{\{[<%]-?\s*\/?\s*([\w/.-]+)/gu;
const tagOfTemplate = /\{%-?\s*([\w-]+)/gu;

/** The names of components, shortcodes and template tags in a page, in lower case: each of them may make places in it. */
export function componentsIn(text: string): ReadonlySet<string> {
  const plain = withoutCode(text).replace(/`[^`\n]{1,500}`/gu, blank);
  const names = [tagOfComponent, shortcode, tagOfTemplate].flatMap((notation) =>
    [...plain.matchAll(notation)].map((match) => (match[1] ?? '').toLowerCase()),
  );
  return new Set(names);
}
