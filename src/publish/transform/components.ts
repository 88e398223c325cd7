import type { Element, ElementContent, Properties } from 'hast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { State } from 'mdast-util-to-hast';
import type { Refusals } from './refused.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** What a node is placed at, in words. */
function lineOf(
  node: { readonly position?: { readonly start: { readonly line: number } } | undefined },
  above: number,
) {
  return node.position === undefined ? '' : ` on line ${node.position.start.line + above}`;
}

/** What becomes of components and code: elements by the declared map, or a refusal by name. Nothing is ever evaluated. */
export function mdxHandlers(components: Readonly<Record<string, string>>, refusals: Refusals, above: number) {
  const jsx = (state: State, node: Jsx): Element | ElementContent[] => {
    const children = state.all(node);
    const { name } = node;
    if (name === null) return children;
    const isComponent = /^[A-Z]|\./u.test(name);
    const tagName = isComponent ? (Object.hasOwn(components, name) ? components[name] : undefined) : name;
    if (tagName === undefined) {
      refusals.add(
        `It uses the component <${name}>${lineOf(node, above)}: name the HTML element that it becomes in publish.components, or take it out.`,
      );
      return children;
    }
    return { type: 'element', tagName, properties: isComponent ? {} : propertiesOf(node), children };
  };
  const propertiesOf = (node: Jsx): Properties => {
    const properties: Properties = {};
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object') {
        properties[attribute.name] = attribute.value ?? true;
      } else if (attribute.type === 'mdxJsxAttribute' && attribute.value === null) {
        properties[attribute.name] = true;
      } else {
        refusals.add(
          `An attribute of <${node.name}>${lineOf(node, above)} is code, which is not run: write its value as text.`,
        );
      }
    }
    return properties;
  };
  const expression = (_state: State, node: { readonly value: string; readonly position?: Jsx['position'] }) => {
    const code = node.value.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/\/\/[^\n]*/gu, '');
    if (code.trim() !== '') {
      refusals.add(`The expression in braces${lineOf(node, above)} is code, which is not run: write what it shows.`);
    }
    return undefined;
  };
  const module = (_state: State, node: { readonly value: string; readonly position?: Jsx['position'] }) => {
    if (/^[ \t]*export\b/mu.test(node.value)) {
      refusals.add(
        `The export${lineOf(node, above)} is code, which is not run: put what it says into the front matter.`,
      );
    }
    return undefined;
  };
  return {
    mdxJsxFlowElement: jsx,
    mdxJsxTextElement: jsx,
    mdxFlowExpression: expression,
    mdxTextExpression: expression,
    mdxjsEsm: module,
  };
}
