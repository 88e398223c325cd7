import type { Finding } from './review.ts';

/**
 * Whether two findings of different checkers tell a writer the same thing: the same words at the same place, the same rule
 * of the same source on one line, or exactly the same text with one remedy between them.
 */
export function isSameComplaint(one: Finding, other: Finding): boolean {
  if (one.range === undefined || other.range === undefined) {
    return (
      one.range === other.range && one.criterion === other.criterion && wordsOfFinding(one) === wordsOfFinding(other)
    );
  }
  if (one.source !== undefined && one.source === other.source && one.range.startLine === other.range.startLine)
    return true;
  if (placeOf(one.range) !== placeOf(other.range)) return false;
  if (one.suggestion !== undefined && other.suggestion !== undefined) return one.suggestion === other.suggestion;
  // Two tools that say of the same few characters that they are wrong, one of them with a remedy, mean the same.
  if (one.suggestion !== undefined || other.suggestion !== undefined) return true;
  return wordsOfFinding(one) === wordsOfFinding(other) || isOneWord(one);
}

/** What a finding says, as far as people tell sentences apart. */
export function wordsOfFinding({ message }: Finding): string {
  return message.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

function placeOf({ startLine, startColumn, endLine, endColumn }: NonNullable<Finding['range']>): string {
  return [startLine, startColumn, endLine, endColumn].join(':');
}

/** About a single word two tools hardly have two complaints; about a line or a paragraph they may well. */
function isOneWord({ quote }: Finding): boolean {
  return quote !== undefined && /^[\p{L}\p{M}'’-]{1,40}$/u.test(quote.text);
}
