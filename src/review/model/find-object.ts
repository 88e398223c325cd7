/** Why a text is not one plain JSON object. The words are ours: nothing of the text is repeated. */
export type JsonTextProblem =
  | 'empty'
  | 'not-an-object'
  | 'unclosed'
  | 'several-objects'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'too-deep';

/** The one object of a text, still as text, or why there is none to be had. */
export type JsonText =
  | { readonly ok: true; readonly json: string }
  | { readonly ok: false; readonly problem: JsonTextProblem };

const deepest = 8;

/**
 * Finds the one JSON object of an answer. A leading think block, a byte-order mark, a code fence and words around the
 * object are tolerated; a second object, a repeated key or deep nesting is not, because a parser would pick one silently.
 */
export function findOneObject(answer: string): JsonText {
  const text = withoutThinking(answer.replace(/^\uFEFF/, '').trimStart());
  const start = text.indexOf('{');
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  if (start === -1 || /^["[]/.test(text)) return { ok: false, problem: 'not-an-object' };
  const scanned = scanObject(text, start);
  if (typeof scanned !== 'number') return { ok: false, problem: scanned };
  if (text.indexOf('{', scanned) !== -1) return { ok: false, problem: 'several-objects' };
  return { ok: true, json: text.slice(start, scanned) };
}

function withoutThinking(text: string): string {
  const tag = /^<(think|thinking|thought)>/i.exec(text)?.[1];
  if (tag === undefined) return text;
  const closing = `</${tag.toLowerCase()}>`;
  const end = text.toLowerCase().indexOf(closing);
  return end === -1 ? text : text.slice(end + closing.length).trimStart();
}

/** Walks one object without recursion and returns the offset behind it; names of each object are kept to see repeats. */
function scanObject(text: string, start: number): number | JsonTextProblem {
  const open: (Set<string> | undefined)[] = [];
  let position = start;
  while (position < text.length) {
    const character = text[position];
    if (character === '"') {
      const end = endOfString(text, position);
      if (end === -1) return 'unclosed';
      const names = open.at(-1);
      if (names !== undefined && nextIsColon(text, end)) {
        const name = nameOf(text.slice(position, end));
        if (name === '__proto__') return 'forbidden-key';
        if (names.has(name)) return 'duplicate-key';
        names.add(name);
      }
      position = end;
      continue;
    }
    if (character === '{' || character === '[') {
      if (open.length === deepest) return 'too-deep';
      open.push(character === '{' ? new Set() : undefined);
    } else if (character === '}' || character === ']') {
      open.pop();
      if (open.length === 0) return position + 1;
    }
    position += 1;
  }
  return 'unclosed';
}

function endOfString(text: string, start: number): number {
  for (let position = start + 1; position < text.length; position += 1) {
    const character = text[position];
    if (character === '\\') position += 1;
    else if (character === '"') return position + 1;
  }
  return -1;
}

function nextIsColon(text: string, from: number): boolean {
  let position = from;
  while (position < text.length && ' \t\r\n'.includes(text.charAt(position))) position += 1;
  return text[position] === ':';
}

/** The name as a parser would read it, so that an escape cannot hide a repeat. */
function nameOf(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    return literal;
  }
}
