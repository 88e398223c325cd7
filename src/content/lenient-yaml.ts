/** The value of a key or of an entry of a list, from its first sign on. */
const opener = /^[ \t]*(?:-[ \t]+)*(?:[^\s"'#[\]{},&*!|>%@`][^\n]*?:[ \t]+)?(?=["'[{])/u;
/** A line behind which the text of a block begins. */
const blockScalar = /(?:^|[ \t])[|>][+-]?\d?[+-]?[ \t]*(?:#[^\n]*)?$/u;

/** So many times its length is looked at of a header: each value that is not closed is sought to the end. */
const mostLookedAt = 20;

/**
 * A header with what every reader of YAML takes, and the standard does not, written as the standard asks, and as long as before:
 * quotations and lists in brackets whose further lines are not indented, and notes right behind either.
 */
export function asReadersTake(source: string): string {
  let taken = source;
  let at = 0;
  let left = mostLookedAt * source.length;
  while (at < taken.length) {
    const end = endOfLine(taken, at);
    const line = taken.slice(at, end).replace(/\r$/u, '');
    const found = opener.exec(line);
    if (found === null) {
      at = blockScalar.test(line) ? endOfBlock(taken, end + 1, indentOf(line)) : end + 1;
      continue;
    }
    const start = at + found[0].length;
    const close = endOfValue(taken, start);
    left -= (close ?? taken.length) - start;
    // So many values that are never closed are no slip of a writer.
    if (left < 0) return source;
    const rest = close === undefined ? '' : taken.slice(close, endOfLine(taken, close));
    if (close === undefined || !/^[ \t]*(?:#.*)?\r?$/u.test(rest)) {
      at = end + 1;
      continue;
    }
    const note = rest.startsWith('#') ? rest.replace(/[^\r]/gu, ' ') : rest;
    taken = taken.slice(0, start) + onOneLine(taken.slice(start, close)) + note + taken.slice(close + rest.length);
    at = endOfLine(taken, close) + 1;
  }
  return taken;
}

/** A value of several lines on one, without its notes; as long as before. */
function onOneLine(value: string): string {
  if (!value.includes('\n')) return value;
  const isList = /^[[{]/u.test(value);
  const bare = isList ? value.replace(/(^|[\s,[{])#[^\n]*/gu, (note) => ' '.repeat(note.length)) : value;
  return bare.replace(/[\r\n\t]/gu, ' ');
}

/** Where a quotation or a list in brackets ends; `undefined` where it is never closed. */
function endOfValue(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; ) {
    const sign = text.charAt(at);
    if (depth === 0 || /[\s,[{:]/u.test(text.charAt(at - 1))) {
      if (sign === '"' || sign === "'") {
        const end = endOfQuotation(text, at, sign);
        if (end === undefined || depth === 0) return end;
        at = end;
        continue;
      }
      if (sign === '#' && depth > 0) {
        at = endOfLine(text, at);
        continue;
      }
    }
    if (sign === '[' || sign === '{') depth += 1;
    if (sign === ']' || sign === '}') depth -= 1;
    if (depth === 0) return at + 1;
    // A key at the margin is the next one: the list is not closed.
    if (sign === '\n' && /^[A-Za-z_][\w-]*:(?:\s|$)/u.test(text.slice(at + 1, at + 80)) && text.charAt(start) === '[')
      return undefined;
    at += 1;
  }
  return undefined;
}

function endOfQuotation(text: string, start: number, mark: string): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (mark === '"' && sign === '\\') at += 1;
    else if (sign === mark && mark === "'" && text.charAt(at + 1) === mark) at += 1;
    else if (sign === mark) return at + 1;
    // No reader takes the mark of a document for text.
    else if (sign === '\n' && /^(?:---|\.\.\.)(?:\s|$)/u.test(text.slice(at + 1, at + 5))) return undefined;
  }
  return undefined;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function indentOf(line: string): number {
  return /^[ ]*/u.exec(line)?.[0].length ?? 0;
}

/** The first line behind the text of a block: one that is no deeper than its key. */
function endOfBlock(text: string, from: number, indent: number): number {
  let at = from;
  while (at < text.length) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end);
    if (line.trim() !== '' && indentOf(line) <= indent) return at;
    at = end + 1;
  }
  return at;
}
