import { lastNotAfter } from '../../../../content/lines.ts';
import type { Span } from '../../../../content/page.ts';
import { remembering } from '../../../../content/remembering.ts';

const component = /^[ \t]*:{2,}(?<name>[A-Za-z][\w-]*)?(?:\{[^{}\n]*\})?[ \t]*$/gmu;
const shortcode = /\{\{[<%][ \t]*(?<close>\/)?[ \t]*(?<name>[\w./-]{1,60})[^{}\n]{0,2000}\}\}/gu;

/** So much text is remembered with its frames: each finding of a page asks for them. */
const mostRemembered = 1_000_000;

const framesOf = remembering((text: string) => {
  const frames: { start: number; end: number }[] = [];
  for (const { start, end } of [...componentsOf(text), ...shortcodesOf(text)].sort((a, b) => a.start - b.start)) {
    const last = frames.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else frames.push({ start, end });
  }
  return { frames, starts: frames.map(({ start }) => start) };
}, mostRemembered);

/** Whether a place stands between the lines that open and close a component, or between the tags of a shortcode. */
export function isInFrame(text: string, at: number): boolean {
  const { frames, starts } = framesOf(text);
  return at < (frames[lastNotAfter(starts, at)]?.end ?? 0);
}

/** What is never closed goes on to the end. */
function componentsOf(text: string): readonly Span[] {
  const found: Span[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: line, index, groups } of text.matchAll(component)) {
    if (groups?.name !== undefined) {
      if (depth === 0) from = index + line.length;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ start: from, end: index });
    }
  }
  return depth > 0 ? [...found, { start: from, end: text.length }] : found;
}

/** Most shortcodes are never closed, and have nothing between tags. */
function shortcodesOf(text: string): readonly Span[] {
  const found: Span[] = [];
  const open = new Map<string, number>();
  for (const { 0: tag, index, groups } of text.matchAll(shortcode)) {
    const name = groups?.name ?? '';
    const from = open.get(name);
    if (groups?.close === undefined) {
      if (from === undefined) open.set(name, index + tag.length);
    } else if (from !== undefined) {
      found.push({ start: from, end: index });
      open.delete(name);
    }
  }
  return found;
}
