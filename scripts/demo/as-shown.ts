import { styleText } from 'node:util';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A comment as its reader sees it on the page: headings, lists and links as such, what is folded as a line. */
export function asShown(markdown: string): string {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const lines: string[] = [];
  let folds = 0;
  for (const node of tree.children) {
    const html = node.type === 'html' ? node.value : '';
    folds += html.match(/<details>/g)?.length ?? 0;
    if (folds === 0 && !isHidden(node)) lines.push(blockText(node), '');
    else if (html.includes('<summary>')) lines.push(`\u25B8 ${withoutTags(html)}`);
    folds -= html.match(/<\/details>/g)?.length ?? 0;
  }
  return lines.join('\n').trimEnd();
}

/** What the log of a job shows before anything is opened: a title for each fold, and the runner's own signs for the rest. */
export function logAsShown(lines: readonly string[]): string {
  let folded = false;
  const shown: string[] = [];
  for (const line of lines) {
    const [, command, text = ''] = /^::(\w[\w-]*)(?: [^:]*)?::(.*)$/.exec(line) ?? [];
    if (command === 'group') shown.push(`\u25B8 ${text}`);
    if (command === 'error') shown.push(styleText('red', `Error: ${text}`));
    if (command === 'warning') shown.push(styleText('yellow', `Warning: ${text}`));
    if (command === undefined && !folded) shown.push(line);
    if (command === 'group') folded = true;
    if (command === 'endgroup') folded = false;
  }
  return shown.join('\n').trimEnd();
}

function isHidden(node: Nodes): boolean {
  return node.type === 'html' && withoutTags(node.value) === '';
}

function blockText(node: Nodes): string {
  switch (node.type) {
    case 'html':
      return styleText('bold', withoutTags(node.value));
    case 'heading':
      return styleText('bold', inner(node));
    case 'list':
      return node.children.map((item) => `  \u2022 ${blockText(item).replaceAll('\n', '\n    ')}`).join('\n');
    case 'listItem':
      return node.children.map(blockText).join('\n');
    default:
      return inner(node);
  }
}

function inner(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'html':
      return node.value === '<br>' ? '\n' : '';
    case 'strong':
      return styleText('bold', node.children.map(inner).join(''));
    case 'link':
      return styleText('underline', node.children.map(inner).join(''));
    default:
      return 'children' in node ? node.children.map(inner).join('') : '';
  }
}

function withoutTags(html: string): string {
  return html
    .replaceAll(/<!--.*?-->|<[^>]*>/gs, '')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .trim();
}
