import type { Write } from './context.ts';

/** The audit trail, one line a write: when, who, which key, and its value; what the key held before stands behind it. */
export function historyText(writes: readonly Write[]): string {
  return writes.map(writeLine).join('\n');
}

/** One line of the audit trail. A value is JSON, so that none can break the line. */
function writeLine({ at, author, key, value, previous }: Write): string {
  const before = previous === undefined ? '' : `, before: ${JSON.stringify(previous)}`;
  return `[${at}] ${shown(author)} wrote ${shown(key)} = ${value === undefined ? '(left out)' : JSON.stringify(value)}${before}`;
}

// A name that is only a name stands as it is; any other could pass for something else of the line.
function shown(name: string): string {
  return /^[\p{L}\p{N}@._/: -]+$/u.test(name) && name.trim() === name ? name : JSON.stringify(name);
}
