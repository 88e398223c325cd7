import type { Span } from '../../../content/document.ts';

/** A stretch that can be decoded, with what it says; decoded only to be looked at. */
export interface Decoded extends Span {
  readonly text: string;
}

const candidates =
  /(?<![A-Za-z0-9+/=_-])(?:(?:[0-9A-Fa-f]{2}[ :]?){16,4000}|[A-Za-z0-9+/_-]{24,8000}={0,2})(?![A-Za-z0-9+/=_-])/g;
const percent = /(?:%[0-9A-Fa-f]{2}){12,2000}/g;

/** Stretches of base64, hexadecimal or percent encoding that hold readable text. */
export function decodedStretches(text: string): readonly Decoded[] {
  const found: Decoded[] = [];
  for (const match of text.matchAll(candidates)) {
    const hex = match[0].replace(/[ :]/g, '');
    const bytes = /^(?:[0-9A-Fa-f]{2})+$/.test(hex) ? Buffer.from(hex, 'hex') : Buffer.from(match[0], 'base64');
    const decoded = bytes.toString('latin1');
    if (isReadable(decoded)) found.push({ start: match.index, end: match.index + match[0].length, text: decoded });
  }
  for (const match of text.matchAll(percent)) {
    const decoded = Buffer.from(match[0].replaceAll('%', ''), 'hex').toString('latin1');
    if (isReadable(decoded)) found.push({ start: match.index, end: match.index + match[0].length, text: decoded });
  }
  return found;
}

/** Words without which no order is given, half the alphabet on. */
const rotatedWords = /vafgehpgvba|cebzcg|pevgrev|ehoevp|tenqre|erivrjre|thvqryvar|qverpgvir/i;

/** Whether it is worth turning the letters of a text back to see what it says. */
export function mayBeRotated(text: string): boolean {
  return rotatedWords.test(text);
}

/** The text with each Latin letter moved half the alphabet on. */
export function rotated(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => {
    const code = letter.charCodeAt(0);
    const base = code < 97 ? 65 : 97;
    return String.fromCharCode(((code - base + 13) % 26) + base);
  });
}

function isReadable(text: string): boolean {
  return text.length >= 12 && /^[\t\n\r -~]+$/.test(text) && /[A-Za-z]{3,} [A-Za-z]{2,}/.test(text);
}
