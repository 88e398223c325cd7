import { decodeString } from 'micromark-util-decode-string';
import type { Dialect } from './dialect.ts';

/** What a heading says once its marks are gone, as far as the page itself tells. */
export interface HeadingText {
  readonly shown: string;
  /** The ids that its writer gave it. */
  readonly explicit: readonly string[];
  /** Whether part of it is filled in when the page is built. */
  readonly isComputed: boolean;
}

const attribute = String.raw`(?:[#.][^\s{}]+|[\w:-]+=(?:"[^"{}]*"|'[^'{}]*'|[^\s{}]*)|-)`;
const attributeList = new RegExp(String.raw`\s*\{:?\s*(${attribute}(?:\s+${attribute})*)\s*\}\s*#*\s*$`, 'u');
const commentedId = /\s*\{\/\*\s*#?([^*]+?)\s*\*\/\}\s*$/u;
const computed = /\{\{|\{%|\$[{[]|<%|%%|\{[^{}\n]{1,200}\}|<\/?[A-Z][\w.]*|<[a-z]+-[\w-]+|@@|\|\w+\|/u;

/** Reads the text between the marks of a heading, as Markdown writes it. */
function readHeading(raw: string): HeadingText {
  const commented = commentedId.exec(raw);
  const listed = attributeList.exec(raw);
  const own = [
    ...(commented?.[1] === undefined ? [] : [commented[1]]),
    ...(listed?.[1]?.split(/\s+/u).flatMap(idIn) ?? []),
  ];
  const rest = (listed === null ? raw : raw.slice(0, listed.index))
    .replace(commentedId, '')
    .replace(/[ \t]+#+[ \t]*$/u, '');
  const { text, codes } = withoutCode(rest);
  const shown = withoutMarks(text).replace(
    /[\uE100-\uEFFF]/gu,
    (sign) => codes[sign.charCodeAt(0) - firstCode] ?? sign,
  );
  return { shown, explicit: own, isComputed: computed.test(text) };
}

/** The id that a part of an attribute list gives: `#lamp`, `id=lamp`, `id="lamp"`. */
function idIn(part: string): readonly string[] {
  const id = part.startsWith('#') ? part.slice(1) : /^id=["']?([^"'\s]+)/u.exec(part)?.[1];
  return id === undefined ? [] : [id];
}

/** Stand for code while marks are taken out, each for one piece. */
const firstCode = 0xe100;
const mostCodes = 0xf00;

/** A heading with a sign for each piece of code: code is text, whatever it looks like, and a link may stand around it. */
function withoutCode(raw: string): { readonly text: string; readonly codes: readonly string[] } {
  const runs = [...raw.matchAll(/`+/gu)].map(({ 0: { length }, index }) => ({ index, length }));
  // Code ends at the next run of as many backticks.
  const next = new Map<number, number>();
  const closing = runs.map(() => -1);
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const length = runs[at]?.length ?? 0;
    closing[at] = next.get(length) ?? -1;
    next.set(length, at);
  }
  const codes: string[] = [];
  let text = '';
  let done = 0;
  for (let at = 0; at < runs.length && codes.length < mostCodes; at += 1) {
    const run = runs[at];
    const end = runs[closing[at] ?? -1];
    if (run === undefined || end === undefined) continue;
    const code = raw.slice(run.index + run.length, end.index);
    text += raw.slice(done, run.index) + String.fromCharCode(firstCode + codes.length);
    codes.push(code.replace(/^ (.+) $/u, '$1'));
    done = end.index + end.length;
    at = closing[at] ?? at;
  }
  return { text: text + raw.slice(done), codes };
}

const marks = '*_~<>[]';
/** Stand for the marks while others are taken out: no text has these characters of private use. */
const escaped = '\uE000\uE001\uE002\uE003\uE004\uE005\uE006';

function withoutMarks(text: string): string {
  const plain = text
    // An escaped mark is a letter like any other until the real ones are gone.
    .replace(/\\([*_~<>[\]])/gu, (_, mark: string) => escaped[marks.indexOf(mark)] ?? mark)
    .replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?(?:\{[^}]*\})?/gu, '')
    // A link in brackets: `[[top](#top)]`.
    .replace(/(?<=\[)\[([^\][]*)\]\((?:[^()]|\([^()]*\))*\)(?=\])/gu, '$1')
    .replace(/\[((?:[^\][]|\[[^\][]*\])*)\](?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])?(?:\{[^}]*\})?/gu, '$1')
    .replace(/<(?=[a-z/!?])[^<>]{1,500}>/giu, '')
    .replace(/:[a-z0-9_+-]{1,40}:/gu, '')
    .replace(/\*+|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}\uE000-\uE006])/gu, '');
  return decodeString(plain.replace(/[\uE000-\uE006]/gu, (one) => marks[escaped.indexOf(one)] ?? one));
}

/** The ids that headings get, in the order of the page, and whether all of them are known. */
export function headingIds(
  dialect: Dialect,
  headings: readonly string[],
): { readonly ids: readonly string[]; readonly areAll: boolean } {
  const counts = new Map<string, number>();
  const ids: string[] = [];
  let areAll = true;
  for (const raw of headings) {
    const { shown, explicit, isComputed } = readHeading(raw);
    ids.push(...explicit);
    if (isComputed || (explicit.length === 0 && dialect.writesOut?.test(shown.normalize('NFKD')) === true))
      areAll = false;
    for (const id of new Set([shown, withEmoji(raw, shown), withEntities(raw, shown)].flatMap(dialect.idsOf))) {
      const base = id === '' ? (dialect.emptyId ?? '') : id;
      const count = counts.get(base) ?? 0;
      counts.set(base, count + 1);
      if (id === '' && dialect.emptyId === '_1') ids.push(`_${count + 1}`);
      else if (count === 0) ids.push(base);
      // With an id of its own the first one may be free again, so both numbers are possible.
      else ids.push(dialect.numbered(base, count), ...(explicit.length > 0 ? [base] : []));
    }
  }
  return { ids: ids.filter((id) => id !== ''), areAll };
}

/** Some generators make ids of the text as it is written: of "&lt;" they leave "lt". */
function withEntities(raw: string, shown: string): string {
  return /&#?\w{1,20};/u.test(raw) ? raw.replace(/\s#+\s*$|[`*]/gu, '') : shown;
}

/** Some generators leave the names of emoji in ids. */
function withEmoji(raw: string, shown: string): string {
  return /:[a-z0-9_+-]{1,40}:/u.test(raw) ? raw.replace(/[`*]/gu, '') : shown;
}
