import type { Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** What MDX adds to the grammar; loaded for `.mdx` files only, since it carries a whole JavaScript parser. */
export type MarkdownSyntax = Required<Pick<Options, 'extensions' | 'mdastExtensions'>>;

/** The tree of a Markdown text by CommonMark with GitHub's extensions, and MDX where its syntax is given. */
export function markdownTree(text: string, added?: MarkdownSyntax): Root {
  return fromMarkdown(text, {
    extensions: [syntaxFor(text), ...(added?.extensions ?? [])],
    mdastExtensions: [...gfmTree, ...(added?.mdastExtensions ?? [])],
  });
}

type Syntax = ReturnType<typeof gfm>;
type Constructs = NonNullable<Syntax['text']>;

/** Holds no state of a page, and takes a while to put together. */
const gfmSyntax = gfm();

/**
 * What GitHub's grammar tries at every word or every line, and the sign without which it comes to nothing. A page of prose is read
 * word by word for the sake of addresses, and line by line for tables, that it does not have.
 */
const needed = [
  { construct: 'emailAutolink', sign: /@/ },
  { construct: 'wwwAutolink', sign: /www/i },
  { construct: 'protocolAutolink', sign: /http/i },
  { construct: 'table', sign: /\||:-|-:/ },
] as const;

const narrowed = new Map<string, Syntax>();

/** GitHub's grammar, as far as a text can have any of it: the tree is the same. */
function syntaxFor(text: string): Syntax {
  const idle = needed.filter(({ sign }) => !sign.test(text)).map(({ construct }) => construct);
  const key = idle.join();
  const known = narrowed.get(key);
  if (known !== undefined) return known;
  const { text: inText = {}, flow = {}, ...rest } = gfmSyntax;
  const syntax = { ...rest, text: without(inText, idle), flow: without(flow, idle) };
  narrowed.set(key, syntax);
  return syntax;
}

/** By the character that they begin with, the constructs but for those of these names. */
function without(constructs: Constructs, names: readonly string[]): Constructs {
  return Object.fromEntries(
    Object.entries(constructs).flatMap(([code, some = []]) => {
      const left = [some].flat().filter(({ name = '' }) => !names.includes(name));
      return left.length === 0 ? [] : [[code, left]];
    }),
  );
}

/**
 * What GitHub's extensions make of the tree, but for one step: it looks for further addresses in finished text, and leaves the whole
 * text around one without a place on the page, as if nobody saw it.
 */
const gfmTree = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
