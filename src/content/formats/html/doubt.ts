import type { Tag } from './tokens.ts';

/**
 * Whether readers see text is decided twice, and never by one table. Here a wrong guess costs evidence: whatever may keep the
 * text of an element out of sight counts. `hidesForSure` is the other side, where a wrong guess would mislead a model.
 */
const ordinary = new Set(
  'html body main article section header footer nav aside div span p a em strong b i u small mark sub sup ins q cite abbr time address hgroup h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th colgroup col blockquote figure figcaption br hr wbr img pre code kbd samp var center font label ruby rt picture source'.split(
    ' ',
  ),
);

/** Attributes that tell nothing about whether the text is seen; any other may. */
const harmless =
  /^(?:id|class|lang|dir|title|href|src|alt|rel|target|name|cite|datetime|start|type|align|valign|colspan|rowspan|scope|headers|span|role|itemscope|itemprop|itemtype|translate|tabindex|download|hreflang|srcset|sizes|loading|for|data-[\w-]+)$/u;
/** What scripts and style sheets go by; an attribute of data that has such a word may have to do with being seen. */
const tellingData =
  /hid|show|visib|display|collaps|toggle|cloak|open|clos|expand|fade|tab|modal|tip|if\b|lang|platform|version/iu;
/** Roles of what is seen where it stands; what has another one may be opened first. */
const seenRoles =
  /^(?:main|article|note|region|complementary|contentinfo|banner|navigation|heading|paragraph|list|listitem|table|row|rowgroup|cell|columnheader|rowheader|figure|img|group|section|term|definition|document|link|presentation|none|doc-[\w-]+)$/iu;

/** Words in the names of classes by which style sheets everywhere keep text from being seen, or open it first. */
const hidingWords = new Set(
  'hidden hide hid none invisible invis collapse collapsed collapsible offscreen nodisplay sr screenreader visuallyhidden transparent truncate clamp clip spoiler closed modal dialog tooltip tip popover popup popper dropdown flyout offcanvas drawer lightbox pane tabpanel accordion toggle expandable fade print scale opacity white'.split(
    ' ',
  ),
);
/** Sizes and places of nothing, and far away. */
const hidingSize =
  /(?:^|[:-])(?:[wh]|size|text|font|leading|max-[wh]|scale|opacity|line-height)-(?:0|px|\[0|\[[01]px)|-\[?-?\d{3,}|-(?:left|top|right|bottom|translate|indent)-|screen-?reader|text-\[/iu;

function isHidingClass(name: string): boolean {
  const words = name
    .replace(/([a-z])(?=[A-Z])/gu, '$1-')
    .toLowerCase()
    .split(/[^a-z0-9]+/u);
  return words.some((word) => hidingWords.has(word)) || hidingSize.test(name);
}

/** What the styles on a page are about, by the names in their selectors. */
export interface StyledNames {
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
}

/** A selector that begins with what every element may have, a name written with escapes, or styles from elsewhere. */
const namesNothing = /(?:^|[>{},;+~\s])(?:\[|:(?!root\b|:|host\b))[^{}]{0,500}\{|\\|@import/u;

/** Collects the names that `<style>` elements of a text use. */
export function styledNames(text: string): StyledNames {
  const classes = new Set<string>();
  const ids = new Set<string>();
  const elements = new Set<string>();
  const lower = text.toLowerCase();
  for (let at = lower.indexOf('<style'); at !== -1; at = lower.indexOf('<style', at + 6)) {
    const end = lower.indexOf('</style', at);
    const style = text.slice(at, end === -1 ? text.length : end);
    for (const [, sign, name = ''] of style.matchAll(/([.#])(-?[_a-zA-Z\u0080-\uFFFF][\w\u0080-\uFFFF-]*)/gu)) {
      (sign === '.' ? classes : ids).add(name);
    }
    for (const [name] of style.matchAll(/(?<![\w.#:-])(?:\*|[a-zA-Z][a-zA-Z0-9]{0,20})(?=[^{}]{0,500}\{)/gu)) {
      elements.add(name.toLowerCase());
    }
    if (namesNothing.test(style.replace(/"[^"\n]{0,500}"|'[^'\n]{0,500}'/gu, ''))) elements.add('*');
    if (end === -1) break;
  }
  return { classes, ids, elements };
}

const everything = ['*', 'html', 'body', 'main', 'article'];

/** Whether a style on the page may be about all of its text. */
export function stylesEverything({ elements }: StyledNames): boolean {
  return everything.some((name) => elements.has(name));
}

/** What scripts change of a page that is shown; measuring and counting take none of it. */
const changesPage =
  /querySelector|getElement(?:ById|sBy(?!TagName\s*\(\s*["']script))|innerHTML|outerHTML|innerText|textContent|\.remove\b|\.hidden\b|classList|className|\.style\b|cssText|replace(?:With|Children)|adoptedStyleSheets|insertRule|document\s*\.\s*(?:write|open|body|documentElement)|jQuery|\$\(/u;

/** Whether a tag may have to do with all of the text: a style sheet in its own address, or the script of the page. */
export function reachesEverything({ name, attributes }: Tag, inner: string): boolean {
  const valueUnder = (key: string) => attributes.find((attribute) => attribute.name === key)?.value.trim() ?? '';
  if (name === 'link') return /^data:/iu.test(valueUnder('href'));
  if (name !== 'script') return false;
  return /^data:/iu.test(valueUnder('src')) || changesPage.test(inner);
}

/** Whether readers may not see the text of an element, for whatever reason there can be. */
export function mayHide({ name, attributes }: Tag, isComponent: boolean, styled: StyledNames): boolean {
  const tag = name.toLowerCase();
  if (isComponent || name !== tag || !ordinary.has(tag) || styled.elements.has(tag)) return true;
  return attributes.some(({ name: key, value, computed }) => {
    const attribute = key.toLowerCase();
    if (computed === true || !harmless.test(attribute)) return true;
    if (attribute === 'class') {
      return value.split(/\s+/u).some((one) => isHidingClass(one) || styled.classes.has(one));
    }
    if (attribute === 'role') return !seenRoles.test(value.trim());
    if (attribute.startsWith('data-')) return tellingData.test(attribute);
    return attribute === 'id' && styled.ids.has(value.trim());
  });
}

/** Blocks that hold other blocks: what stands between their tags stands in them. */
const holders = new Set(['div', 'section', 'article', 'aside', 'nav', 'header', 'footer', 'figure', 'template']);

/**
 * Whether nobody sees the text of an element, as far as its page can tell: it says so itself, in a way that nothing on the page
 * takes back. `inner` is what stands between its tags; an element that may end sooner than at its own end tag hides nothing.
 */
export function hidesForSure({ name, attributes }: Tag, inner: string, styled: StyledNames): boolean {
  const given = new Map(attributes.map((attribute) => [attribute.name.toLowerCase(), attribute]));
  if (attributes.some(({ computed }) => computed === true)) return false;
  if (!holders.has(name) && /<[a-z]|\n[ \t]*\r?\n/iu.test(inner)) return false;
  if (name === 'template') return ![...given.keys()].some((key) => key.startsWith('shadowroot'));
  if (!ordinary.has(name) || given.has('class') || given.has('id') || styled.elements.size + styled.classes.size > 0)
    return false;
  const style = given.get('style')?.value;
  const isHidden = given.has('hidden') && given.get('hidden')?.value.toLowerCase() !== 'until-found';
  if (style === undefined) return isHidden;
  return /^\s*display\s*:\s*none\s*(?:!\s*important\s*)?;?\s*$/iu.test(style);
}
