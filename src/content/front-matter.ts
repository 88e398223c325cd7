import { parseDocument } from 'yaml';
import { asReadersTake } from './lenient-yaml.ts';
import type { FrontMatter, Span } from './page.ts';

/** A longer block is not read: YAML that long is no page header, and reading it costs time that an author controls. */
const maxFrontMatterLength = 16 * 1024;

const maxAliases = 20;

interface Block {
  /** Fences included, the line end after the closing one not. */
  readonly span: Span;
  readonly body: Span;
  readonly language: string;
}

/** Reads the block at the very top of a page. Only YAML is read, as data; JavaScript in a header is never run. */
export function readFrontMatter(text: string): FrontMatter {
  const block = findBlock(text);
  if (!block) return { kind: 'none' };
  const { span, body, language } = block;
  if (language === 'toml' || language === 'json') return { kind: 'unread', span, language };
  const invalid = (problem: string, line: number): FrontMatter => ({ kind: 'invalid', span, problem, line });
  if (language !== 'yaml') return invalid(`front matter in "${language}" is not read; only YAML is`, 1);
  if (body.end - body.start > maxFrontMatterLength) {
    return invalid(`front matter is longer than ${maxFrontMatterLength} characters`, 1);
  }
  return { ...yamlBy(text.slice(body.start, body.end)), span };
}

// A page is looked at by several readers, by the first ones before any page is judged, and making YAML of a few lines takes long.
const readLast = new Map<string, ReadYaml>();
const mostReadLast = 256;

function yamlBy(body: string): ReadYaml {
  const known = readLast.get(body);
  if (known !== undefined) return known;
  const read = readYaml(body);
  readLast.set(body, read);
  const [oldest] = readLast.keys();
  if (oldest !== undefined && readLast.size > mostReadLast) readLast.delete(oldest);
  return read;
}

type ReadYaml =
  | Omit<Extract<FrontMatter, { kind: 'yaml' }>, 'span'>
  | Omit<Extract<FrontMatter, { kind: 'invalid' }>, 'span'>;

function readYaml(body: string): ReadYaml {
  // The library ends lines at line feeds only; a lone carriage return is swapped for one, which keeps every offset.
  const source = withContentMark(body.replace(/\r(?!\n)/g, '\n'));
  try {
    const parsedBy = (text: string) =>
      parseDocument(text, { version: '1.2', merge: false, prettyErrors: false, logLevel: 'silent' });
    const strict = parsedBy(source);
    const taken = strict.errors.length === 0 ? strict : parsedBy(asReadersTake(source));
    const parsed = taken.errors.length === 0 ? taken : strict;
    const [error] = parsed.errors;
    if (error)
      return { kind: 'invalid', problem: error.message, line: source.slice(0, error.pos[0]).split('\n').length + 1 };
    const data: unknown = parsed.toJS({ maxAliasCount: maxAliases });
    if (data === null || data === undefined) return { kind: 'yaml', data: {} };
    if (isRecord(data)) return { kind: 'yaml', data };
    return { kind: 'invalid', problem: 'front matter is not a list of keys and values', line: 2 };
  } catch (error) {
    // Too many aliases and nesting too deep for the stack are thrown rather than listed.
    const problem = error instanceof Error ? error.message : 'front matter could not be read';
    return { kind: 'invalid', problem, line: 2 };
  }
}

/**
 * A header with the mark of DocFX for the text below it made a string, as long as before: `remarks: *content` in a part that is laid
 * over a generated page, which names that page by its `uid`.
 */
export function withContentMark(source: string): string {
  if (!/^uid:/mu.test(source)) return source;
  return source.replace(/^([ \t]*(?:-[ \t]+)?[\w.-]+:[ \t]*)\*content(?=[ \t]*\r?$)/gmu, '$1"conten"');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const opening = /^(---|\+\+\+|;;;)([A-Za-z]{0,10})[ \t]*(?:\r\n|\n|\r)/;
const languages = new Map([
  ['---', 'yaml'],
  ['+++', 'toml'],
  [';;;', 'json'],
]);

function findBlock(text: string): Block | undefined {
  const match = opening.exec(text);
  const fence = match?.[1];
  if (!match || fence === undefined) return undefined;
  const named = (match[2] ?? '').toLowerCase();
  const closing = new RegExp(`(?:^|\\r\\n|\\n|\\r)${fence === '+++' ? '\\+\\+\\+' : fence}[ \\t]*(?=[\\r\\n]|$)`, 'g');
  closing.lastIndex = match[0].length;
  const found = closedAtOnce(text, match[0].length, fence) ?? closing.exec(text);
  if (!found) return undefined;
  return {
    span: { start: 0, end: found.index + found[0].length },
    body: { start: match[0].length, end: Math.max(found.index, match[0].length) },
    language: named === '' || named === 'yml' ? (languages.get(fence) ?? 'yaml') : named,
  };
}

/** An empty block: the closing fence follows the opening line directly. */
function closedAtOnce(
  text: string,
  at: number,
  fence: string,
): { readonly index: number; readonly 0: string } | undefined {
  return text.startsWith(fence, at) && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(at + fence.length, at + fence.length + 80))
    ? { index: at, 0: fence }
    : undefined;
}
