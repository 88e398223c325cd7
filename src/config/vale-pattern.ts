/** More spellings than this are no list any more. */
const most = 200;

/** Signs that mean something in a pattern, and cannot be spelled out here. */
const special = /[.*+{}^$]/u;

interface Reading {
  readonly text: string;
  at: number;
}

/**
 * Everything that a pattern of Vale matches, where that is a short list: alternatives, optional parts and sets of letters are spelled
 * out, so that no pattern of others is ever run. `undefined` where it is more than a list.
 */
export function spelledOut(pattern: string): readonly string[] | undefined {
  const text = pattern.replace(/^(?:\(\?i\)|\\b)+/u, '').replace(/\\b$/u, '');
  const reading: Reading = { text, at: 0 };
  const phrases = alternatives(reading, 0);
  if (phrases === undefined || reading.at < text.length) return undefined;
  const whole = [...new Set(phrases.map((one) => one.replaceAll(/\s+/gu, ' ').trim()))];
  return whole.length === 0 || whole.includes('') ? undefined : whole;
}

function alternatives(reading: Reading, depth: number): readonly string[] | undefined {
  if (depth > 10) return undefined;
  const all: string[] = [];
  for (;;) {
    const some = sequence(reading, depth);
    if (some === undefined) return undefined;
    all.push(...some);
    if (all.length > most) return undefined;
    if (reading.text[reading.at] !== '|') return all;
    reading.at += 1;
  }
}

function sequence(reading: Reading, depth: number): readonly string[] | undefined {
  let all: readonly string[] = [''];
  while (reading.at < reading.text.length && !/[|)]/u.test(reading.text[reading.at] ?? '')) {
    const part = atom(reading, depth);
    if (part === undefined) return undefined;
    const isOptional = reading.text[reading.at] === '?';
    if (isOptional) reading.at += 1;
    const choices = isOptional ? ['', ...part] : part;
    if (all.length * choices.length > most) return undefined;
    all = all.flatMap((start) => choices.map((end) => start + end));
  }
  return all;
}

function atom(reading: Reading, depth: number): readonly string[] | undefined {
  const sign = reading.text[reading.at] ?? '';
  reading.at += 1;
  if (special.test(sign) || sign === '?' || sign === ']') return undefined;
  if (sign === '[') return set(reading);
  if (sign === '(') {
    if (reading.text.startsWith('?:', reading.at)) reading.at += 2;
    else if (reading.text[reading.at] === '?') return undefined;
    const inner = alternatives(reading, depth + 1);
    if (reading.text[reading.at] !== ')') return undefined;
    reading.at += 1;
    return inner;
  }
  if (sign !== '\\') return [sign];
  const escaped = reading.text[reading.at] ?? '';
  reading.at += 1;
  if (escaped === 's') return [' '];
  return /[^\p{L}\p{N}]/u.test(escaped) ? [escaped] : undefined;
}

/** The letters of a set without ranges and classes. */
function set(reading: Reading): readonly string[] | undefined {
  const end = reading.text.indexOf(']', reading.at);
  if (end <= reading.at) return undefined;
  const letters = reading.text
    .slice(reading.at, end)
    .replaceAll('\\s', ' ')
    .replaceAll(/\\(?=[^\p{L}\p{N}])/gu, '');
  reading.at = end + 1;
  if (/^\^|[\\[]|.-./u.test(letters)) return undefined;
  return Array.from(letters);
}
