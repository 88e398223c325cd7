import type { PageImage, PageLink } from '../../page.ts';
import type { Tag, TagAttribute } from './tokens.ts';

/** The address that a tag leads to: that of `<a>`, and of any component that has one. */
export function linkOf(tag: Tag, isComponent: boolean): PageLink | undefined {
  if (tag.name !== 'a' && !isComponent) return undefined;
  const href = attributeOf(tag, 'href');
  return href === undefined || href.computed
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
