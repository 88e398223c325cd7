import type { Nodes, Root } from 'mdast';
import type { Span } from '../../page.ts';
import { spanOf } from './parts.ts';

/** The places that footnotes make, as GitHub names them. */
export function footnoteAnchors(text: string): readonly string[] {
  return [...text.matchAll(/\[\^([^\]\s]{1,100})\]/gu)].flatMap((match) => [`fn-${match[1]}`, `fnref-${match[1]}`]);
}

/** Footnotes that no text refers to, or only another such footnote: they are not shown. */
export function unusedFootnotes(root: Root): readonly Span[] {
  const definitions = new Map<string, { readonly span: Span; readonly refers: string[] }>();
  const used: string[] = [];
  const todo: { readonly node: Nodes; readonly within: string[] }[] = [{ node: root, within: used }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { node } = next;
    let { within } = next;
    if (node.type === 'footnoteReference') within.push(node.identifier);
    if (node.type === 'footnoteDefinition') {
      const span = spanOf(node);
      const refers: string[] = [];
      // Of two with one name only the first is shown.
      if (span !== undefined && !definitions.has(node.identifier)) definitions.set(node.identifier, { span, refers });
      else if (span !== undefined) definitions.set(`${node.identifier}\n${span.start}`, { span, refers });
      within = refers;
    }
    if ('children' in node) for (const child of node.children.toReversed()) todo.push({ node: child, within });
  }
  const shown = new Set<string>();
  for (let name = used.pop(); name !== undefined; name = used.pop()) {
    if (shown.has(name)) continue;
    shown.add(name);
    used.push(...(definitions.get(name)?.refers ?? []));
  }
  return [...definitions].flatMap(([name, { span }]) => (shown.has(name) ? [] : [span]));
}
