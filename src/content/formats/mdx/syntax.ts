import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Syntax } from '../markdown/tree.ts';

/** The syntax of MDX: expressions and components are recognised and skipped, never evaluated, and no code tree is kept. */
export const mdxSyntax: Syntax = { extensions: [mdxjs({ addResult: false })], mdastExtensions: [mdxFromMarkdown()] };
