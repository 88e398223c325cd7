import { hiddenByStyles } from '../../../../content/formats/html/hidden-by-styles.ts';
import type { Page, Span } from '../../../../content/page.ts';
import { type PageScripts, scriptsOf } from '../../page-scripts.ts';
import type { ScreeningHit } from './criteria.ts';

/** Fewer words are a label for somebody who hears the page, or a slip. */
const leastWords = 6;

/**
 * Prose that readers do not see and that nothing on the page opens: whatever it says, only machines read it. From `holdsFrom`
 * characters on, a person has to look at it.
 */
export function* hiddenProse(page: Page, holdsFrom: number): Generator<ScreeningHit> {
  let quiet = 0;
  let themed = 0;
  const scripts = scriptsOf(page);
  const styled = hiddenByStyles(page.text, page.regions).filter(({ forGood }) => forGood);
  for (const part of [...hiddenParts(page), ...styled]) {
    const isSwallowed = page.swallowed?.some((one) => one === part) === true;
    const words = isSwallowed
      ? (page.masked.slice(part.start, part.end).match(word) ?? [])
      : wordsOf(withoutCode(page, part));
    if (words.length < leastWords || isOpened(page, part, scripts)) continue;
    const { length } = words.join(' ');
    // Whoever writes may call any element a menu: many of them are told of like any other.
    if (themed + length < holdsFrom && isOfTheme(page, part)) {
      themed += length;
      continue;
    }
    // A sentence or two is what readers get instead; many of them are a text of their own.
    if (!isSwallowed && isFallback(page, part)) {
      if (isCredit(page.text, part, length)) continue;
      if (quiet + length < Math.min(holdsFrom, longestFallback)) {
        quiet += length;
        continue;
      }
    }
    yield {
      ...part,
      criterion: 'hidden-prose',
      message: `Readers do not see this text of ${length} characters, and nothing on the page opens it. Show it, or take it out.`,
      needsHuman: length >= holdsFrom,
    };
  }
}

/**
 * Whether it is what readers get where something cannot be shown or run: a sentence there is a service to them. Only the element
 * itself hides it; one that says it is hidden, or stands in another that is, shows it to nobody.
 */
function isFallback({ text, unseen }: Page, part: Span): boolean {
  if (unseen.some(({ start, end }) => start <= part.start && part.end <= end)) return false;
  const tags = [...text.slice(Math.max(0, part.start - 2000), part.start).matchAll(tag)];
  const open: { readonly name: string; readonly source: string }[] = [];
  for (const { 0: source, groups } of tags) {
    const name = groups?.name?.toLowerCase() ?? '';
    if (groups?.close === undefined) open.push({ name, source });
    else
      open.splice(
        Math.max(
          open.findLastIndex((one) => one.name === name),
          0,
        ),
      );
  }
  return open.some(({ source }) => isReplaced.test(source)) && !open.some(({ source }) => isHidden.test(source));
}

/** What services put into the code that embeds them: what it is, by whom, with a link to where the frame leads as well. */
function isCredit(text: string, { start, end }: Span, length: number): boolean {
  const frames = 1 + (text.slice(start, end).match(/<iframe\b/giu)?.length ?? 0);
  if (length > frames * longestCredit) return false;
  const frame = text
    .slice(Math.max(0, start - 2000), start)
    .match(/<iframe\b[^<>]*>/giu)
    ?.at(-1);
  const host = hostOf(/\ssrc\s*=\s*["']?(?:https?:)?(\/\/[^"'\s<>]+)/iu.exec(frame ?? '')?.[1]);
  return (
    host !== undefined &&
    [...text.slice(start, end).matchAll(/\bhref\s*=\s*["']?(?:https?:)?(\/\/[^"'\s<>]+)/giu)].some(
      ([, href]) => hostOf(href) === host,
    )
  );
}

function hostOf(address: string | undefined): string | undefined {
  return /^\/\/(?:www\.)?([^/?#]+)/iu.exec(address ?? '')?.[1]?.toLowerCase();
}

const tag = /<(?<close>\/)?(?<name>[a-z][\w-]*)\b[^<>]*>/giu;
/** What stands in place of other things on one page has so many characters at most. */
const longestFallback = 300;
/** And what a service says of what it shows. */
const longestCredit = 200;
/** Elements whose content a browser shows only instead of them. */
const isReplaced = /^<(?:(?:object|iframe)\s[^<>]*\b(?:data|src)\s*=|(?:canvas|noscript|video|audio)\b)/iu;
/** Only what hides: a frame may well have no border, or hide what is larger than it. */
const isHidden =
  /\shidden(?=[\s=/>])|\sstyle\s*=\s*(?:"[^"]*?|'[^']*?|[^\s"'<>]*?)(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0|font-size\s*:\s*0|(?<![\w-])color\s*:|:\s*-\d{3})/iu;

/** The stretches of hidden text, those of one element together. */
function hiddenParts({ regions, unseen, text, swallowed = [] }: Page): readonly Span[] {
  const parts: { start: number; end: number }[] = [];
  for (const { start, end, region } of regions) {
    if (region !== 'hidden') continue;
    const last = parts.at(-1);
    const element = unseen.find((one) => one.start <= start && end <= one.end);
    const joins =
      last !== undefined &&
      (element === undefined ? isMarkup(text.slice(last.end, start)) : element.start <= last.start);
    if (joins) last.end = end;
    else parts.push({ start, end });
  }
  return [...parts, ...swallowed];
}

function isMarkup(between: string): boolean {
  return /^(?:\s|<[^<>]*>)*$/u.test(between);
}

/** What stands in a hidden stretch but for blocks that name a language of programs: a site runs them to show what they print. */
function withoutCode({ text, codeBlocks }: Page, { start, end }: Span): string {
  let rest = '';
  let from = start;
  for (const { span, language } of codeBlocks) {
    if (span.end <= from || span.start >= end || !isProgram.test(language ?? '')) continue;
    rest += text.slice(from, Math.max(from, span.start));
    from = Math.min(end, span.end);
  }
  return rest + text.slice(from, end);
}

const isProgram =
  /^\{?\.?(?:py(?:thon)?|jsx?|tsx?|javascript|typescript|ba?sh|sh|console|rust|rs|go|ruby|rb|java|kotlin|c|cpp|csharp|cs|php|sql|yaml|yml|json|toml|html|css|r|julia|scala|swift|vue|svelte)\b/iu;

/** Words of prose; code, data and style sheets have none. */
function wordsOf(stretch: string): readonly string[] {
  const text = stretch.replace(/<[^<>]*>/gu, ' ');
  if (/[{};]\s*$|=>|[{}].*[:;]|^\s*[[{]/mu.test(text)) return [];
  return text.match(word) ?? [];
}

const word = /[\p{L}\p{M}\p{N}'\u2019-]+/gu;

/** Whether it is what a field of the page offers to those who type. */
function isOffered(text: string, { start }: Span): boolean {
  const list =
    text
      .slice(Math.max(0, start - 2000), start)
      .match(/<(?:\/datalist|datalist\b[^<>]*)>/giu)
      ?.at(-1) ?? '';
  const id = /\sid\s*=\s*["']?([\w:.-]+)/iu.exec(list)?.[1];
  return id !== undefined && new RegExp(`\\slist\\s*=\\s*["']?${id.replaceAll('.', '\\.')}["'\\s/>]`, 'u').test(text);
}

/** Menus and buttons that the script of a theme shows: of VuePress, and of Material for MkDocs. */
const ofTheme = /\bclass\s*=\s*["'][^"']*(?<![\w-])nav-dropdown(?![\w-])|\bdata-md-(?:component|toggle)\s*=/iu;

/** Whether a hidden element is one that a theme opens by its own script, which no page names. */
function isOfTheme(page: Page, part: Span): boolean {
  return ofTheme.test(hidingTag(page, part) ?? '');
}

/** The tag that hides a part, with what stands between it and the part; `undefined` where none is known. */
function hidingTag({ text, unseen }: Page, part: Span): string | undefined {
  const element = unseen.find(({ start, end }) => start <= part.start && part.end <= end);
  if (element !== undefined) return text.slice(element.start, part.start);
  const before = text.slice(Math.max(0, part.start - 1000), part.start);
  return before.match(/<[a-z][^<>]*(?:style|hidden|font|color)[^<>]*>/giu)?.at(-1);
}

/** Whether a control of the page names the element, so that readers can open it. */
function isOpened(page: Page, part: Span, scripts: PageScripts): boolean {
  const { text } = page;
  if (isOffered(text, part)) return true;
  const tag = hidingTag(page, part);
  if (tag === undefined) return false;
  if (
    /\brole\s*=\s*["']?tabpanel\b|\bclass\s*=\s*["'][^"']*(?<![\w-])tab(?:s|-?(?:pane|panel|content|item)s?)?(?![\w-])|^<(?:details|dialog|option|select)\b|\bpopover\b/iu.test(
      tag,
    )
  )
    return true;
  const id = /\bid\s*=\s*["']?([\w:.-]+)/iu.exec(tag)?.[1];
  if (id === undefined) return false;
  if (scripts.names(id)) return true;
  // No other sign of it means anything in an expression.
  const named = id.replaceAll('.', '\\.');
  return new RegExp(
    `\\b(?:aria-controls|popovertarget|commandfor|for|data-(?:bs-)?target|href)\\s*=\\s*["']?#?${named}["'\\s>]`,
    'u',
  ).test(text);
}
