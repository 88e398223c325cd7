import type { Page, PageImage, PageLink, Span } from '../../../../content/page.ts';
import type { RawFinding } from '../../checker.ts';

const vague = new Set(
  'here|click here|click|this|this link|this page|link|read more|more|learn more|see here|over here|right here|details|page|article|this article|this one'.split(
    '|',
  ),
);
const fileName = /^[\w-]+\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/iu;
/** Names that cameras and screenshot tools give, and words that fit any picture. */
const anyPicture = /^(?:img|dsc|dscn|image|screenshot|screen[ _-]?shot|untitled|photo|picture)[ _-]?\d*$/iu;

/** Who gives links without words the title of what they lead to: the site, perhaps one that takes the page in, or nobody. */
export type LinkFiller = 'site' | 'perhaps' | 'nobody';

/** Images and links that somebody who does not see the page cannot use. */
export function accessibilityFindings(page: Page, filler: LinkFiller): readonly RawFinding[] {
  return [
    ...page.images
      .filter((image) => !isUnseen(page, image) && !isNoPicture(page.text, image) && !isNamedBehind(page.text, image))
      .flatMap((image) => ofImage(page.text, image)),
    ...page.links.flatMap((link) => [
      ...(filler === 'site' ? [] : ofName(page, link, filler === 'perhaps')),
      ...ofLabel(page.text, link.label),
    ]),
  ];
}

/** What nobody sees needs no words. */
function isUnseen({ unseen }: Page, { span }: PageImage): boolean {
  return unseen.some(({ start, end }) => start <= span.start && span.end <= end);
}

/** `![](#lamp)` puts a part of a page in its place, and `<img />` speaks of pictures. */
function isNoPicture(text: string, { url, span }: PageImage): boolean {
  return url?.startsWith('#') === true || /^<img\s*\/?>$/iu.test(text.slice(span.start, span.end));
}

/** What only counts those who read the page. */
function isPixel(tag: string): boolean {
  return (
    /\bx-pxid=/u.test(tag) ||
    ['width', 'height'].every((side) => new RegExp(`\\s${side}\\s*=\\s*["']?[01](?:px)?["'\\s/>]`, 'iu').test(tag))
  );
}

/** Attributes in braces behind a picture may name it, as those of Pandoc and of plug-ins do. */
function isNamedBehind(text: string, { span }: PageImage): boolean {
  const [attributes = ''] = /^[ \t]?\{[^{}]{0,3000}\}/u.exec(text.slice(span.end, span.end + 3100)) ?? [];
  return /[\s{:](?:fig-)?(?:alt|aria-label|title)\s*=/u.test(attributes);
}

function ofImage(text: string, { span, alternative, exempt }: PageImage): readonly RawFinding[] {
  if (exempt) return [];
  if (alternative === undefined) {
    const message = 'This image has no text alternative. Say what it shows.';
    return [{ criterion: 'image-alt', message, span, isUnsure: isPixel(text.slice(span.start, span.end)) }];
  }
  const words = alternative.trim();
  if (words === '' && alternative !== '') {
    const message = 'The text alternative of this image is blank. Say what it shows, or leave it empty for decoration.';
    return [{ criterion: 'image-alt', message, span }];
  }
  const criterion = 'image-alt-file-name';
  if (fileName.test(words))
    return [{ criterion, message: `"${words}" is a file name. Say what the image shows.`, span }];
  if (!anyPicture.test(words)) return [];
  return [{ criterion, message: `"${words}" could stand for any image. Say what this one shows.`, span }];
}

/** What stands before the brackets of an inclusion that is written like a link: `[!code-csharp[](a.cs)]`. */
const inclusion = /\[![A-Za-z][\w-]*\s?$/u;
/** What stands behind its address: `[](a.html ':include')`. */
const included = /\s["'(]:include\b[^\n]*\)$/u;

/** A link that nobody hears, as before the lines of code that Pandoc numbers. */
const unheard = /^<a\b[^<>]{0,2000}?\saria-hidden\s*=\s*["']?true\b/iu;

function ofName(
  { text, headings, file }: Page,
  { isNameless, span, url }: PageLink,
  mayBeFilled: boolean,
): readonly RawFinding[] {
  if (isNameless !== true || inclusion.test(text.slice(Math.max(0, span.start - 40), span.start))) return [];
  const written = text.slice(span.start, span.end);
  if (included.test(written) || unheard.test(written)) return [];
  const message =
    'This link has no words: somebody who hears the page is told "link" and nothing else. Say where it leads.';
  // What leads to where it stands, as in a heading, is the mark of a place, to which other links lead, and is there for its name.
  const isMark =
    url.startsWith('#') &&
    (namesPlace(written, url.slice(1)) ||
      headings.some((one) => one.span.start <= span.start && span.end <= one.span.end));
  const isUnsure =
    isMark || isFilledIn(url) || isInterlink(file.path, written) || (mayBeFilled && written.startsWith('[]'));
  return [{ criterion: 'link-name', message, span, isUnsure }];
}

/** What no browser can open is a plug-in's, which writes the words as well: `[](api:Lamp.turnOn)`. */
function isFilledIn(url: string): boolean {
  const [, scheme] = /^([a-z][a-z0-9+.-]*):(?!\/\/)/iu.exec(url) ?? [];
  return scheme !== undefined && !/^(?:https?|mailto|tel|sms|data|javascript|magnet|geo|xmpp|irc)$/iu.test(scheme);
}

/** ``[](`lamp.Desk`)`` on a page of Quarto: a filter looks the name up, and writes it. */
function isInterlink(path: string, written: string): boolean {
  return /\.[qr]md$/iu.test(path) && /^\[\]\(`[^`\n]+`\)$/u.test(written);
}

function namesPlace(tag: string, place: string): boolean {
  return (
    place !== '' && [...tag.matchAll(/\s(?:id|name)\s*=\s*["']?([^\s"'<>]+)/giu)].some(([, name]) => name === place)
  );
}

function ofLabel(text: string, label: Span | undefined): readonly RawFinding[] {
  if (label === undefined) return [];
  const words = text.slice(label.start, label.end);
  const plain = words
    .replace(/[*_`.!:→»>]/gu, '')
    .trim()
    .toLowerCase();
  if (!vague.has(plain)) return [];
  return [
    {
      criterion: 'link-text',
      message: `A reader who hears only the links of the page learns nothing from "${words.trim()}". Name what the link leads to.`,
      span: label,
    },
  ];
}
