import type { Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** What MDX adds to the grammar; loaded for `.mdx` files only, since it carries a whole JavaScript parser. */
export type MarkdownSyntax = Required<Pick<Options, 'extensions' | 'mdastExtensions'>>;

/** The tree of a Markdown text by CommonMark with GitHub's extensions, and MDX where its syntax is given. */
export function markdownTree(text: string, added?: MarkdownSyntax): Root {
  return fromMarkdown(text, {
    extensions: [gfmSyntax, ...(added?.extensions ?? [])],
    mdastExtensions: [...gfmTree, ...(added?.mdastExtensions ?? [])],
  });
}

/** Holds no state of a page, and takes a while to put together. */
const gfmSyntax = gfm();

/**
 * What GitHub's extensions make of the tree, but for one step: it looks for further addresses in finished text, and leaves the whole
 * text around one without a place on the page, as if nobody saw it.
 */
const gfmTree = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
