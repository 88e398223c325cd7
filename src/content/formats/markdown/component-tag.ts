import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Span } from '../../page.ts';
import type { Tag, TagAttribute } from '../html/tokens.ts';

/** The opening tag of a component, in the form that the reader of HTML takes. */
export function componentTag(node: MdxJsxFlowElement | MdxJsxTextElement, span: Span, text: string): Tag {
  const attributes = node.attributes.map((attribute): TagAttribute => {
    if (attribute.type !== 'mdxJsxAttribute') return { name: '', value: '', computed: true };
    const { name, value } = attribute;
    if (value === null || value === undefined) return { name, value: '' };
    if (typeof value !== 'string') return { name, value: styleOf(value.value), computed: true };
    const valueSpan = quotedValue(attribute.position, text);
    return { name, value, ...(valueSpan === undefined ? {} : { valueSpan }) };
  });
  const inside = node.attributes.at(-1)?.position?.end.offset ?? span.start;
  const close = text.indexOf('>', inside);
  const end = close === -1 || close >= span.end ? span.end : close + 1;
  return { name: node.name ?? '', attributes, span: { start: span.start, end } };
}

function quotedValue(position: MdxJsxFlowElement['position'], text: string): Span | undefined {
  const [from, to] = [position?.start.offset, position?.end.offset];
  if (from === undefined || to === undefined) return undefined;
  const opening = /^[^=]*=\s*["']/.exec(text.slice(from, to));
  return opening ? { start: from + opening[0].length, end: to - 1 } : undefined;
}

/** Turns the object of a JSX `style` into CSS, near enough to see whether it hides. */
function styleOf(expression: string): string {
  return expression
    .replace(/[{}'"`]/g, '')
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .replaceAll(',', ';');
}
