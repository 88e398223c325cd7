import { blankSpans } from '../../content/mask.ts';
import type { Page } from '../../content/page.ts';

/** What the scripts of a page do, as far as a look at their text tells. */
export interface PageScripts {
  /** Whether a script, a handler or an address that runs one names the element with this id. */
  names(id: string): boolean;
  /** Whether one reads the fragment of the address, and may open what no heading names. */
  readFragment(): boolean;
}

const edge = /<(?<close>\/)?script\b[^<>]*>/giu;
/** What runs when a reader does something: `onclick="..."`, `href="javascript:..."`. */
const handler = /\s(?:on[a-z]+\s*=\s*|href\s*=\s*(?=["']javascript:))(?:"[^"]*"|'[^']*')/giu;

/** Looks for the scripts of a page when somebody asks for the first time; what is shown as code runs nowhere. */
export function scriptsOf(page: Page): PageScripts {
  let found: string | undefined;
  const text = (): string => {
    found ??= textOf(page);
    return found;
  };
  return {
    names: (id) =>
      ['"', "'", '`'].some((mark) => [mark, `${mark}#`].some((open) => text().includes(`${open}${id}${mark}`))),
    readFragment: () => /\blocation\.hash\b|hashchange\b/iu.test(text()),
  };
}

function textOf({ text, codeBlocks, regions }: Page): string {
  if (!/<script\b|\son[a-z]+\s*=|javascript:/iu.test(text)) return '';
  const comments = regions.filter(({ region }) => region === 'comment');
  const run = blankSpans(text, [...codeBlocks.map(({ span }) => span), ...comments]);
  const parts = [...run.matchAll(handler)].map(([part]) => part);
  let from: number | undefined;
  for (const { 0: tag, index, groups } of run.matchAll(edge)) {
    if (groups?.close === undefined) from ??= index + tag.length;
    else if (from !== undefined) {
      parts.push(run.slice(from, index));
      from = undefined;
    }
  }
  return parts.join('\n');
}
