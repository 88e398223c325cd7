import { visible } from './neutralise.ts';

/** A value as JSON text that a terminal or a job's log can show: nothing in it is acted upon. */
export function jsonText(value: unknown): string {
  return `${escaped(JSON.stringify(value, undefined, 2))}\n`;
}

/** The same values, but nothing that a terminal or a job's log acts upon: JSON lets any character be spelt out. */
function escaped(json: string): string {
  return json
    .replaceAll(/[^\n\x20-\x7E]/gu, (found) => (visible(found) === found ? found : spelt(found)))
    .replaceAll('##[', '##\\u005b');
}

function spelt(found: string): string {
  return Array.from({ length: found.length }, (_, index) => found.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}
