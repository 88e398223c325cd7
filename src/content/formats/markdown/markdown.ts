import type { Format } from '../format.ts';

/** Markdown as GitHub reads it: CommonMark with its extensions, HTML in it included. Pages of Quarto and R Markdown are written in it too. */
export const markdown: Format = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'qmd', 'rmd'],
  parse: async (file, text) => (await import('./parse-markdown.ts')).parseMarkdown(file, text),
  skim: async (text) => (await import('./skim.ts')).skimMarkdown(text),
};
