import type { Span } from './page.ts';

/** A stretch of a page that a template may leave out, repeat or show elsewhere, its tags included. */
export interface TemplateBlock extends Span {
  /** The tag that opens it, as it is written. */
  readonly opening: string;
}

/** The tags of one template language; the name of what a tag opens or closes is its group, and `close` says which. */
interface Language {
  readonly tag: RegExp;
  /** The only names that open a block there; without them every name may. */
  readonly openers?: ReadonlySet<string>;
}

const languages: readonly Language[] = [
  // Liquid, Jinja, Twig, Nunjucks, Markdoc, and those that end every block with the one word.
  { tag: /\{%[-+~]?[ \t]*(?<close>\/|end_?)?[ \t]*(?<name>[a-z][\w-]{0,60})?[^%]{0,500}?(?<single>\/)?[-+~]?%\}/giu },
  // Go, whose blocks all end with the same word.
  {
    tag: /\{\{-?[ \t]*(?<close>end)?(?<name>if|with|range|define|block)?\b[^{}]{0,500}\}\}/gu,
    openers: new Set(['if', 'with', 'range', 'define', 'block']),
  },
  // Hugo's shortcodes.
  { tag: /\{\{[<%]-?[ \t]*(?<close>\/)?[ \t]*(?<name>[\w./-]{1,60})[^{}]{0,500}?(?<single>\/)?[>%]\}\}/gu },
  // Handlebars and Mustache, Svelte.
  { tag: /\{\{[~{]?(?:[#^]|(?<close>\/))[ \t]*(?<name>[\w.-]{1,60})[^{}]{0,500}\}\}/gu },
  { tag: /\{(?:[#:]|(?<close>\/))(?<name>if|each|await|key|snippet)\b[^{}]{0,500}\}/gu },
  // kramdown.
  { tag: /\{:(?:(?<close>\/)|:)(?<name>[a-z]{1,30})?[^{}]{0,300}?(?<single>\/)?\}/gu },
  // Blade, FreeMarker, Velocity, AsciiDoc.
  { tag: /(?<![\w@])@(?<close>end)?(?<name>[a-z]{2,30})\b/gu },
  { tag: /<(?<close>\/)?#(?<name>[a-z]{2,30})\b[^<>]{0,300}?(?<single>\/)?>/gu },
  { tag: /(?<![\w#])#(?:(?<close>end)|(?<name>if|foreach|macro|define))\b/gu },
  { tag: /^(?:ifdef|ifndef|(?<close>end)if|ifeval)(?<name>)::[^\n]*\[[ \t]*\]/gmu },
  { tag: /^ifeval::\[[^\n]+\]|^(?<close>end)if::/gmu },
  // Zones of Microsoft's documentation.
  { tag: /^[ \t]*::: *(?<name>zone|moniker)(?<close>-end)?\b[^\n]*/gmu },
];
/** Code in pages: whatever stands between its first and its last piece may depend on it. */
const code: readonly (readonly [open: string, close: string])[] = [
  ['<%', '%>'],
  ['<?', '?>'],
];

/** Finds the blocks of templates, whatever their names are: a tag counts that another one closes. Linear in the text. */
export function templateBlocks(text: string): readonly TemplateBlock[] {
  const blocks = languages.flatMap((language) =>
    text.includes('{') || /[@#:]/u.test(text) ? blocksOf(text, language) : [],
  );
  for (const [open, close] of code) {
    const start = text.indexOf(open);
    const end = text.lastIndexOf(close);
    if (start !== -1 && end > start) blocks.push({ start, end: end + close.length, opening: open });
  }
  return blocks;
}

function blocksOf(text: string, { tag, openers }: Language): TemplateBlock[] {
  const blocks: TemplateBlock[] = [];
  const open: { readonly name: string; readonly start: number; readonly opening: string }[] = [];
  const count = new Map<string, number>();
  for (const found of text.matchAll(tag)) {
    const { close, name = '', single } = found.groups ?? {};
    if (close === undefined) {
      if (single !== undefined || (openers !== undefined && !openers.has(name))) continue;
      open.push({ name, start: found.index, opening: found[0] });
      count.set(name, (count.get(name) ?? 0) + 1);
      continue;
    }
    // Tags without a block of their own lie on top of the one that ends here.
    const isKnown = name === '' || (count.get(name) ?? 0) > 0;
    if (!isKnown && !open.slice(-50).some((one) => one.name.startsWith(name))) continue;
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      count.set(top.name, (count.get(top.name) ?? 1) - 1);
      // Words such as "ifversion" and "unless" end with the word of their kind.
      if (isKnown ? name !== '' && top.name !== name : !top.name.startsWith(name)) continue;
      blocks.push({ start: top.start, end: found.index + found[0].length, opening: top.opening });
      break;
    }
  }
  return blocks;
}
