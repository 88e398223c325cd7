import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

const ownHtml =
  /^(<!-- content-gate:[\w.-]+:v1( [\w-]+)? -->(<!-- head [0-9a-f]{40} -->)?(<h2>[^<>@#]*<\/h2>)?|<h2>[^<>@#]*<\/h2>|<details><summary>[^<>]*(<code>[^<>]*<\/code>[^<>]*)?<\/summary>|<\/details>|<br>|<\/?sub>|(<!-- content-gate[^<>]*-->)+)$/;
const ownLink = /^https:\/\/github\.com\/octo-org\/handbook\/(blob|actions|pull)\//;

/** What GitHub would act on although it is not ours: elements, pictures, foreign links, mentions, references, commands of bots. */
export function activeParts(markdown: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: Nodes): void => {
    if (/^(image|imageReference|definition|linkReference|footnote\w*)$/.test(node.type)) found.push(node.type);
    if (node.type === 'link' && !ownLink.test(node.url)) found.push(`link ${node.url}`);
    if (node.type === 'html' && !ownHtml.test(node.value.trim())) found.push(`html ${node.value}`);
    if (node.type === 'text') found.push(...(node.value.match(/(?<![\w.])@[\w/-]+|(?<!\w)#\d+|\bGH-\d+/g) ?? []));
    if (node.type === 'listItem' && typeof node.checked === 'boolean') found.push('task');
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  const commands = markdown.split('\n').filter((line) => /^\s*(::|\/[a-z]|![a-z]|@)/.test(line));
  return [...found, ...commands];
}
