import type { Document as YamlDocument } from 'yaml';
import { withContentMark } from '../../../../content/front-matter.ts';
import type { Page, Span } from '../../../../content/page.ts';
import type { RawFinding } from '../../checker.ts';

/** How many aliases a block may expand to; real front matter has none or a few. */
const maxAliases = 50;

/** The front matter of a page with what its parser had to say, positions in the text of the page. */
export interface FrontMatterBlock {
  /** The text between the fences. */
  readonly body: Span;
  readonly yaml: YamlDocument.Parsed;
  /** The values; `undefined` when the block does not parse. */
  readonly data: unknown;
  readonly problems: readonly RawFinding[];
}

/** The front matter with exact positions, or `undefined` where there is none. */
export async function readBlock(page: Pick<Page, 'text'>): Promise<FrontMatterBlock | undefined> {
  const fence = /^---[ \t]*\r?\n/u.exec(page.text);
  if (fence === null) return undefined;
  const close = /^---[ \t]*\r?$/mu.exec(page.text.slice(fence[0].length));
  if (close === null) return undefined;
  const body = { start: fence[0].length, end: fence[0].length + close.index };
  const { parseDocument } = await import('yaml');
  const source = withContentMark(page.text.slice(body.start, body.end));
  const parsed = (text: string): YamlDocument.Parsed =>
    parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'silent' });
  const strict = parsed(source);
  const joined = strict.errors.length === 0 ? strict : parsed(withJoinedQuotations(source));
  const yaml = joined.errors.length === 0 ? joined : strict;
  const problems: RawFinding[] = yaml.errors.slice(0, 10).map((error) => {
    const span = faultSpan(page.text, body, error.pos);
    const quoting = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? quoted(page.text, span.start) : undefined;
    return quoting === undefined
      ? { criterion: 'front-matter-syntax', message: explained(error.code, error.message), span }
      : {
          criterion: 'front-matter-syntax',
          message: 'A value that contains a colon must stand in quotation marks.',
          changes: 'marks',
          ...quoting,
        };
  });
  let data: unknown;
  if (problems.length === 0) {
    try {
      data = yaml.toJS({ maxAliasCount: maxAliases });
    } catch {
      problems.push({
        criterion: 'front-matter-syntax',
        message: `The front matter refers to itself through more than ${maxAliases} aliases, or to an anchor that does not exist.`,
        span: { start: body.start, end: Math.min(body.end, page.text.indexOf('\n', body.start)) },
      });
    }
  }
  return { body, yaml, data, problems };
}

/**
 * The block with quotations of several lines on one line, as long as before: most readers of YAML take them whether or not the
 * further lines are indented, as the standard asks.
 */
function withJoinedQuotations(source: string): string {
  return source.replace(
    /^([\w-]+:[ \t]+)(?:"[^"\n]*(?:\n(?![\w-]+:[ \t])[^"\n]*){1,20}"|'[^'\n]*(?:\n(?![\w-]+:[ \t])[^'\n]*){1,20}')(?=[ \t]*\r?$)/gmu,
    (whole) => whole.replace(/\r?\n/gu, (end) => ' '.repeat(end.length)),
  );
}

/** Where the parser stumbled, widened to something that a person can see. */
function faultSpan(text: string, body: Span, [from, to]: readonly [number, number]): Span {
  const start = body.start + from;
  if (start >= body.end) {
    // What is missing at the end of the block was opened before it: show its last line.
    const end = body.start + text.slice(body.start, body.end).trimEnd().length;
    return { start: Math.max(body.start, text.lastIndexOf('\n', end - 1) + 1), end };
  }
  const word = /^[^\s:,[\]{}]+/u.exec(text.slice(start, body.end))?.[0].length ?? 1;
  return { start, end: Math.min(Math.max(body.start + to, start + word), body.end) };
}

function explained(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'This key stands twice in the front matter; the site keeps only one of them.';
  if (code === 'TAB_AS_INDENT') return 'YAML does not allow tabs for indentation. Use spaces.';
  const firstLine = message.split('\n')[0] ?? message;
  return `The front matter is not valid YAML: ${firstLine.replace(/\.?$/u, '.')}`;
}

/** The value of the line as one quoted string, where that is what the writer meant. */
function quoted(text: string, offset: number): { span: Span; suggestion: string } | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', lineStart);
  const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd).replace(/\r$/u, '');
  const parts = /^(\s*[\w-]+:\s+)([^'"[{|>&*!%@`\s].*?)\s*$/u.exec(line);
  if (parts?.[1] === undefined || parts[2] === undefined || !parts[2].includes(': ')) return undefined;
  const start = lineStart + parts[1].length;
  return { span: { start, end: start + parts[2].length }, suggestion: JSON.stringify(parts[2]) };
}

/** Where a value stands: the node under `path`, or its closest ancestor that exists. */
export function spanAt(block: FrontMatterBlock, path: readonly (string | number)[], part: 'key' | 'value'): Span {
  for (let length = path.length; length > 0; length -= 1) {
    const range = rangeOfNode(block.yaml, path.slice(0, length), length === path.length ? part : 'value');
    if (range !== undefined) return { start: block.body.start + range[0], end: block.body.start + range[1] };
  }
  return { start: 0, end: 3 };
}

function rangeOfNode(
  yaml: YamlDocument.Parsed,
  path: readonly (string | number)[],
  part: 'key' | 'value',
): readonly [number, number] | undefined {
  if (part === 'key') {
    const parent = path.length === 1 ? yaml.contents : yaml.getIn(path.slice(0, -1), true);
    const items: readonly unknown[] = hasItems(parent) ? parent.items : [];
    const name = String(path.at(-1));
    for (const item of items) {
      if (isPair(item) && isScalar(item.key) && String(item.key.value) === name) return rangeIn(item.key);
    }
    return undefined;
  }
  return rangeIn(yaml.getIn(path, true));
}

function rangeIn(node: unknown): readonly [number, number] | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  const [start, end]: unknown[] = node.range;
  return typeof start === 'number' && typeof end === 'number' && end > start ? [start, end] : undefined;
}

function hasItems(node: unknown): node is { items: unknown[] } {
  return typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);
}

function isPair(node: unknown): node is { key: unknown } {
  return typeof node === 'object' && node !== null && 'key' in node;
}

function isScalar(node: unknown): node is { value: unknown; range?: unknown } {
  return typeof node === 'object' && node !== null && 'value' in node;
}
