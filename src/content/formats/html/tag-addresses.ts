import type { PageImage, PageLink } from '../../page.ts';
import type { Tag, TagAttribute } from './tokens.ts';

/** The address that a tag leads to: that of `<a>`, and of any component that has one. */
export function linkOf(tag: Tag, isComponent: boolean): PageLink | undefined {
  if (tag.name !== 'a' && tag.name !== 'area' && !isComponent) return undefined;
  const href = attributeOf(tag, 'href');
  // What a script does on a click is what the link is for; the address is there for its looks.
  const isScripted = attributeOf(tag, 'onclick') !== undefined && href?.value.startsWith('#');
  return href === undefined || href.computed || isScripted === true
    ? undefined
    : { span: tag.span, url: href.value, address: placeOf(tag, href) };
}

/** The picture that a tag shows. */
export function imageOf(tag: Tag): PageImage | undefined {
  if (tag.name !== 'img') return undefined;
  const [source, alternative] = [attributeOf(tag, 'src'), attributeOf(tag, 'alt')];
  const isComputed = tag.attributes.some(({ name, computed }) => computed && (name === '' || name === 'alt'));
  return {
    span: tag.span,
    ...(source === undefined || source.computed ? {} : { url: source.value }),
    address: source === undefined ? tag.span : placeOf(tag, source),
    ...(alternative === undefined || alternative.computed ? {} : { alternative: alternative.value }),
    exempt: isComputed || isDecoration(tag) || isNamedOtherwise(tag),
  };
}

/** Files that a tag shows or plays beside the picture itself: sources, posters, candidates for other screens. */
export function mediaOf(tag: Tag): readonly PageImage[] {
  if (!mediaElements.has(tag.name)) return [];
  return tag.attributes.flatMap((attribute) => {
    if (attribute.computed || !isMediaAttribute(tag.name, attribute.name)) return [];
    const urls = attribute.name === 'srcset' ? candidatesOf(attribute.value) : [attribute.value.trim()];
    return urls.flatMap((url) =>
      url === '' ? [] : [{ span: tag.span, url, address: partOf(tag, attribute, url), exempt: true }],
    );
  });
}

const mediaElements = new Set(['img', 'source', 'video', 'audio', 'track', 'embed']);

function isMediaAttribute(element: string, attribute: string): boolean {
  if (attribute === 'srcset') return element === 'img' || element === 'source';
  if (attribute === 'poster') return element === 'video';
  return attribute === 'src' && element !== 'img';
}

/** The addresses in a `srcset`, without their widths (HTML standard, 4.8.4.2.1). */
function candidatesOf(value: string): readonly string[] {
  return value
    .split(/,\s+|,(?=\s*$)|(?<=\s[\d.]+[wxh]),/u)
    .map((candidate) => candidate.trim().split(/\s+/u)[0] ?? '')
    .filter((url) => !url.startsWith('data:'));
}

function partOf(tag: Tag, { valueSpan, value }: TagAttribute, url: string): PageLink['address'] {
  const at = value.indexOf(url);
  if (valueSpan === undefined || valueSpan.end - valueSpan.start !== value.length || at === -1) return tag.span;
  return { start: valueSpan.start + at, end: valueSpan.start + at + url.length };
}

function isDecoration(tag: Tag): boolean {
  return (
    /^(?:presentation|none)$/i.test(attributeOf(tag, 'role')?.value.trim() ?? '') ||
    attributeOf(tag, 'aria-hidden')?.value.trim().toLowerCase() === 'true'
  );
}

/** Named by an attribute of its own or by another part of the page (WAI accessible name computation, steps 2B to 2I). */
function isNamedOtherwise(tag: Tag): boolean {
  return ['title', 'aria-label', 'aria-labelledby'].some((name) => {
    const named = attributeOf(tag, name);
    return named !== undefined && (named.computed === true || named.value.trim() !== '');
  });
}

/** Whether a tag gives its element a name, whatever stands in the element. */
export function namesItself(tag: Tag): boolean {
  return isNamedOtherwise(tag) || tag.attributes.some(({ name, computed }) => computed === true && name === '');
}

function attributeOf(tag: Tag, name: string): TagAttribute | undefined {
  return tag.attributes.find((attribute) => attribute.name === name);
}

function placeOf(tag: Tag, { value, valueSpan }: TagAttribute): PageLink['address'] {
  return valueSpan === undefined || value === '' ? tag.span : valueSpan;
}
