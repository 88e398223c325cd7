import { sha256 } from '../../engine/canonical-json.ts';
import type { ModelRequest } from '../../review/model/model.ts';

/** What a request asks, whatever marks it was sent with. */
export interface KeyedRequest {
  /** The same for the same question on another day and with other marks. */
  readonly key: string;
  /** The random marks in it, in the order of their first appearance. */
  readonly marks: readonly string[];
}

const mark = /(?<![0-9a-f])(?:[0-9a-f]{32}|[0-9a-f]{16})(?![0-9a-f])/g;
const today = /^Today is \d{4}-\d{2}-\d{2}/gm;

/**
 * Tells requests apart by what they ask: a run that was killed asks the same again with new marks, perhaps on the next day, and must
 * find what was answered meanwhile. `isMark` knows the marks of this run; nothing else in a request is taken for one.
 */
export function keyOfRequest(request: ModelRequest, isMark: (text: string) => boolean): KeyedRequest {
  const marks: string[] = [];
  const plain = (text: string): string =>
    text.replace(mark, (found) => {
      if (!isMark(found)) return found;
      if (!marks.includes(found)) marks.push(found);
      return `<mark ${marks.indexOf(found)}>`;
    });
  const { model, maxOutputTokens, answerSchema } = request;
  const parts = [model, maxOutputTokens, answerSchema, plain(request.system), plain(undated(request.user))];
  return { key: sha256(`batch ${JSON.stringify(parts)}`), marks };
}

/** An answer to a question with one set of marks, as the answer to the same question with another. */
export function withMarks(text: string, from: readonly string[], to: readonly string[]): string {
  return from.reduce((said, old, index) => said.replaceAll(old, to[index] ?? old), text);
}

/** The day is said last, after the page: what a page says of a day stays. */
function undated(user: string): string {
  const last = [...user.matchAll(today)].at(-1);
  return last === undefined
    ? user
    : `${user.slice(0, last.index)}Today is <day>${user.slice(last.index + last[0].length)}`;
}
