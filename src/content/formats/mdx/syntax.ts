import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { MarkdownSyntax } from '../markdown/tree.ts';

/** The syntax of MDX: expressions and components are recognised and skipped, never evaluated, and no code tree is kept. */
export const mdxSyntax: MarkdownSyntax = {
  extensions: [mdxjs({ addResult: false })],
  mdastExtensions: [mdxFromMarkdown()],
};
