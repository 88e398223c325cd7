import { looksExplosive, looksExplosiveInHtml } from '../explosive.ts';
import type { Format } from './format.ts';
import { html } from './html/html.ts';
import { markdown } from './markdown/markdown.ts';
import { mdx } from './mdx/mdx.ts';
import { text } from './text/text.ts';

/** Formats with marks of their own. A new one is a folder and an entry here. */
const marked: readonly Format[] = [markdown, mdx, html];

/** Extensions of pages: files of a known format that is more than bare text. */
export const pageExtensions: readonly string[] = marked.flatMap(({ extensions }) => extensions);

const byExtension: ReadonlyMap<string, Format> = new Map(
  [...marked, text].flatMap((format) => format.extensions.map((extension) => [extension, format] as const)),
);

/** How a file of that name is read; what no other format claims is bare text. */
export function formatOf(path: string): Format {
  return byExtension.get(extensionOf(path)) ?? text;
}

/** Names what would keep the parser of a file of that name busy for seconds; `undefined` when there is nothing of that kind. */
export function stallsParser(path: string, text: string): string | undefined {
  return formatOf(path) === html ? looksExplosiveInHtml(text) : looksExplosive(text);
}

/** Whether others may look into a page of that name for its headings and links. */
export function canSkim(path: string): boolean {
  return formatOf(path).skim !== undefined;
}

/** Whether a file of that name is written in Markdown. */
export function isMarkdown(path: string): boolean {
  const format = formatOf(path);
  return format === markdown || format === mdx;
}

function extensionOf(path: string): string {
  return /\.([^./]*)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
