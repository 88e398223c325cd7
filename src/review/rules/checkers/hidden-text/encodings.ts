import type { Span } from '../../../../content/page.ts';

/** A stretch that can be decoded, with what it says; decoded only to be looked at. */
export interface DecodedStretch extends Span {
  readonly text: string;
}

interface Encoding {
  readonly candidates: RegExp;
  decode(source: string): string;
}

/** Pairs of hexadecimal digits as dumps, escapes, lists and addresses have them. */
const pair = String.raw`(?:0x|\\x|\\u00|%|U\+00)?[0-9A-Fa-f]{2}[\s:,;]{0,3}`;
const octet = (escaped: string): string => String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
const octets = (source: string, unit: RegExp, base: number): string =>
  String.fromCharCode(...[...source.matchAll(unit)].map(([, digits = '']) => Number.parseInt(digits, base)));

const encodings: readonly Encoding[] = [
  {
    // Base64, on one line or wrapped.
    candidates:
      /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{24,8000}(?:\r?\n[ \t>]{0,8}[A-Za-z0-9+/_-]{20,8000}){0,400}(?:\r?\n[ \t>]{0,8}[A-Za-z0-9+/_-]{1,8000})?={0,2}(?![A-Za-z0-9+/=_-])/g,
    decode: (source) => Buffer.from(source.replace(/[\s>]/g, ''), 'base64').toString('latin1'),
  },
  {
    candidates: new RegExp(`(?<![A-Za-z0-9+/_-])(?:${pair}){12,4000}(?![A-Za-z0-9+/=_-])`, 'g'),
    decode: (source) => octets(source, /(?:0x|\\x|\\u00|%|U\+00)?([0-9A-Fa-f]{2})/g, 16),
  },
  {
    candidates: /(?<![\w.])(?:[01]{8}[\s,]{0,2}){12,4000}(?![\w.])/g,
    decode: (source) => octets(source, /([01]{8})/g, 2),
  },
  {
    candidates: /(?<![\w.])(?:\d{2,3}[\s,;]{1,2}){15,4000}\d{2,3}(?![\w.])/g,
    decode: (source) => octets(source, /(\d+)/g, 10),
  },
  {
    // An address with words in it.
    candidates: /[^\s<>()"']{12,4000}/g,
    decode: (source) => (source.includes('%20') ? source.replace(/%[2-7][0-9A-Fa-f]/g, octet) : ''),
  },
];

/** Encoded once more, and again: deeper than this nobody reads, and no model either. */
const maxLayers = 3;

/** Stretches of base64, hexadecimal, binary or percent encoding that hold readable text, layer by layer. */
export function decodedStretches(text: string): readonly DecodedStretch[] {
  return encodings.flatMap(({ candidates, decode }) =>
    [...text.matchAll(candidates)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      return layersOf(decode(match[0])).map((layer) => ({ ...span, text: layer }));
    }),
  );
}

function layersOf(decoded: string, depth = 1): readonly string[] {
  const readable = (decoded.match(/[\t\n\r -~]{12,}/g) ?? []).join('\n');
  if (readable === '') return [];
  const own = /[A-Za-z]{3,} [A-Za-z]{2,}/.test(readable) ? [readable] : [];
  if (depth === maxLayers) return own;
  const inner = encodings.flatMap(({ candidates, decode }) =>
    [...readable.matchAll(candidates)].flatMap(([source]) => layersOf(decode(source), depth + 1)),
  );
  return [...own, ...inner];
}
