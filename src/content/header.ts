import { parse } from 'yaml';
import { readFrontMatter } from './front-matter.ts';
import { remembering } from './remembering.ts';

/** What the top of a page may tell a site generator. */
export interface Header {
  /** Every way in which a generator may read it; empty where nothing at the top looks like data. */
  readonly readings: readonly Readonly<Record<string, unknown>>[];
  /** Something there looks like data and is not read here: it may say anything. */
  readonly mayHoldMore: boolean;
}

const nothing: Header = { readings: [], mayHoldMore: false };
const anything: Header = { readings: [], mayHoldMore: true };

/**
 * Reads the data of a page in all the ways that generators have, for questions about keys where a wrong "it says nothing"
 * would do harm. Data in a form that only runs or needs a reader of its own is not read, and said to hold more. What does
 * not hang on the keys is parsed once, when first asked.
 */
export function headerReader(path: string, text: string): (keys: readonly string[]) => Header {
  const whole = text.replace(/^\uFEFF+/u, '');
  const isModule = /\.mdx$/iu.test(path);
  let written: Header | undefined;
  return (keys) => {
    written ??= writtenHeader(whole);
    return isModule && exportsData(whole, keys) ? joined([written, anything]) : written;
  };
}

/** What stands at the top as data, whatever is asked of it. */
function writtenHeader(text: string): Header {
  const header = readFrontMatter(text);
  switch (header.kind) {
    case 'yaml': {
      const body = text.slice(0, header.span.end).replace(/^[^\r\n]*(?:\r\n|\n|\r)/u, '');
      return joined([{ readings: [header.data], mayHoldMore: false }, byOlderYaml(body), ...laterBlocks(text)]);
    }
    case 'unread':
    case 'invalid':
      return anything;
    case 'none':
      return joined([
        looksFenced(text) ? anything : nothing,
        bareLines(text),
        metaElements(text),
        ...laterBlocks(text),
      ]);
    default:
      return header satisfies never;
  }
}

function joined(headers: readonly Header[]): Header {
  return {
    readings: headers.flatMap(({ readings }) => readings),
    mayHoldMore: headers.some(({ mayHoldMore }) => mayHoldMore),
  };
}

/** So many characters of headers are remembered: those of the pages that are looked at at the same time. */
const mostRemembered = 256 * 1024;

/** As Ruby and Python read it: YAML 1.1, where `yes` is a truth and `<<` merges. */
const byOlderYaml = remembering((block: string): Header => {
  const body = block.replace(/(?:^|\r\n|\n|\r)---[ \t]*$/u, '').replace(/\r(?!\n)/gu, '\n');
  try {
    const data: unknown = parse(body, { version: '1.1', merge: true, maxAliasCount: 20, logLevel: 'silent' });
    return isRecord(data) ? { readings: [data], mayHoldMore: false } : nothing;
  } catch {
    return anything;
  }
}, mostRemembered);

/** Lines that one may take for keys and values, in any of the usual notations. */
const dataLine = /^[ \t]*(?:["'][^"'\r\n]{1,100}["']|[\w.-]{1,100})[ \t]*[:=]/mu;
/** How far below the top of a page its header is looked for. */
const headerLength = 20_000;

/**
 * Whether a block of data seems to begin here that `readFrontMatter` knows nothing of: after blank lines, with words or
 * blanks behind its fence, closed by three dots or not at all, or an object of JSON.
 */
function looksFenced(text: string): boolean {
  const top = text.trimStart().slice(0, headerLength);
  const fence = /^(?:-{3}|\+{3}|;{3})(?![-+;])[^\r\n]*(?:\r\n|\n|\r)/u.exec(top);
  if (fence !== null) return dataLine.test(top.slice(fence[0].length));
  // An opening brace also begins MDX comments, tags of templates and attributes, none of which is data.
  return /^\{\s*(?:["']|[\w-]{1,100}\s*:)/u.test(top);
}

/** What modules call the data of their page, alone or in a longer name: `metadata`, `getStaticProps`. */
const exportedData = /meta|matter|data|attributes|config|props/u;

/** MDX pages say what they are by what they export: an object of data, a value by its key, or what another module has. */
function exportsData(text: string, keys: readonly string[]): boolean {
  const named = new Set(keys.map(folded));
  const exported =
    /^export[ \t]+(?:(?:const|let|var|class|(?:async[ \t]+)?function\b[ \t]*\*?)\s*([\w$]+|[{[])|(default[ \t]*\{|[{*]))/gmu;
  return [...text.matchAll(exported)].some(([, name, other]) => {
    const word = folded(name ?? '');
    return other !== undefined || name === '{' || name === '[' || exportedData.test(word) || named.has(word);
  });
}

/** Blocks of data further down: Pandoc reads one wherever it stands, some generators read an element of their own. */
function laterBlocks(text: string): readonly Header[] {
  const blocks = text.matchAll(
    /\n[ \t]*\r?\n---[ \t]*\r?\n(?![ \t]*\r?\n)((?:(?!---|\.\.\.)[^\n]*\n){1,100})(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/gu,
  );
  const found = [...blocks].map(([, body = '']) => bareLines(body));
  return /<(?:route|page|frontmatter|front-matter|metadata)\b[^<>]{0,300}>/iu.test(text.slice(0, headerLength))
    ? [...found, anything]
    : found;
}

/**
 * Keys and values without a fence, as MkDocs, Pelican, Nikola, Org, AsciiDoc and reStructuredText have them: from the first
 * line to the first blank one, in a comment or not.
 */
function bareLines(text: string): Header {
  const [first = '', second = ''] = text
    .trimStart()
    .slice(0, headerLength)
    .replace(/^(?:\s|<!--)+/u, '')
    .split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/u);
  // In reStructuredText and in Pandoc's Markdown the title may come first.
  const top = /^(?:[^\n]*\n)?([=\-~^"'#*+])\1*[ \t]*\r?$|^%/mu.test(first) ? `${first}\n${second}` : first;
  const data: Record<string, unknown> = Object.create(null);
  const lines = top.split(/\r\n|\n|\r/u).slice(0, 200);
  let key: string | undefined;
  for (const line of lines) {
    const pair = /^(?:\.\.[ \t]+|#\+|[ \t]*:)?([\w][\w .-]{0,60})[:=][ \t]*(.*)$/u.exec(line);
    if (pair?.[1] !== undefined) {
      key = pair[1].trim();
      data[key] = [data[key] ?? [], unquoted(pair[2] ?? '')];
    } else if (key !== undefined && /^[ \t]+\S/u.test(line)) {
      // MultiMarkdown goes on with a value on indented lines.
      data[key] = [data[key], unquoted(line.trim())];
    }
  }
  return key === undefined ? nothing : { readings: [data], mayHoldMore: false };
}

const unquoted = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/u, '$2');

/** What an HTML page says of itself in `meta` elements, which Pelican reads as a header. */
function metaElements(text: string): Header {
  const data: Record<string, unknown> = Object.create(null);
  for (const [element] of text.slice(0, headerLength).matchAll(/<meta\b[^>]{0,2000}>/giu)) {
    const name = attributeOf(element, 'name') ?? attributeOf(element, 'property');
    if (name !== undefined) data[name] = [data[name] ?? [], attributeOf(element, 'content') ?? ''];
  }
  return { readings: [data], mayHoldMore: false };
}

function attributeOf(element: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'iu').exec(element);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

/** Hugo, Eleventy, Zola and others put the words of a site under one of these. */
const holders: ReadonlySet<string> = new Set(
  'params eleventycomputed extra taxonomies metadata meta frontmatter custom data'.split(' '),
);

/**
 * What a reading says under a key: every plain value in it, words of a list in one string by themselves. Keys are compared
 * without case and outer blanks; what generators keep for the words of a site counts as if it stood at the top.
 */
export function valuesUnder(reading: Readonly<Record<string, unknown>>, key: string, depth = 0): readonly string[] {
  return Object.entries(reading).flatMap(([name, value]) => {
    if (folded(name) === folded(key)) return plainValues(value);
    return holders.has(folded(name)) && isRecord(value) && depth < 3 ? valuesUnder(value, key, depth + 1) : [];
  });
}

/** Deeper than this no header is nested; an alias that holds itself would have no end. */
const deepest = 20;

function plainValues(value: unknown, depth = 0): readonly string[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((one) => plainValues(one, depth + 1));
  if (isRecord(value))
    return Object.entries(value).flatMap(([key, one]) => [folded(key), ...plainValues(one, depth + 1)]);
  const whole = folded(String(value));
  return [whole, ...whole.split(/[\s,;]+/u)];
}

/** A key or value as generators compare it at their most generous. */
export function folded(word: string): string {
  return word.normalize('NFKC').trim().toLowerCase();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
