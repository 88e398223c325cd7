import type { Exclusion } from '../../content/content.ts';
import { isUnread } from '../../content/unread.ts';
import type { UsageFacts } from './words.ts';

/** How a language writes numbers, lists and quotes; what differs beyond that its catalogue says itself. */
export interface Grammar {
  readonly thousands: string;
  readonly decimal: string;
  readonly and: string;
  readonly open: string;
  readonly close: string;
}

/** The small forms that every sentence of a language is made of. */
export function formsOf({ thousands, decimal, and, open, close }: Grammar) {
  const number = (value: number): string => {
    const [whole = '', fraction] = String(value).split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
    return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  };
  return {
    number,
    list: (words: readonly string[]): string =>
      words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`,
    quoted: (text: string): string => `${open}${text}${close}`,
    duration: (ms: number): string => {
      if (ms < 1000) return `${Math.round(ms)} ms`;
      if (ms < 59_950) return `${(ms / 1000).toFixed(1).replace('.', decimal)} s`;
      const seconds = Math.round(ms / 1000);
      return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    },
    dollars: (cost: number): string =>
      cost > 0 && cost < 0.01 ? `< $0${decimal}01` : `$${cost.toFixed(2).replace('.', decimal)}`,
  };
}

/** What was asked of models and what it cost, from the words of a language for its parts. */
export function usageWords(
  { calls, promptTokens, cachedTokens, completionTokens, unmeteredCalls, cost }: UsageFacts,
  words: {
    readonly calls: (count: number) => string;
    readonly tokensIn: (count: number, cached: number) => string;
    readonly tokensOut: (count: number) => string;
    readonly unmetered: (count: number) => string;
    readonly cost: (amount: number, atLeast: boolean) => string;
  },
): string {
  return [
    words.calls(calls),
    words.tokensIn(promptTokens, cachedTokens),
    words.tokensOut(completionTokens),
    ...(unmeteredCalls === 0 ? [] : [words.unmetered(unmeteredCalls)]),
    ...(cost === undefined ? [] : [words.cost(cost, unmeteredCalls > 0)]),
  ].join(', ');
}

/** Why a file was left out, with what to do about it where somebody should. */
export function exclusionWords(
  exclusion: Exclusion,
  why: (exclusion: Exclusion) => string,
  remedies: Readonly<Record<UnreadKind, string | undefined>>,
): string {
  const remedy = isUnread(exclusion) ? remedies[exclusion.reason] : undefined;
  return remedy === undefined ? why(exclusion) : `${why(exclusion)}; ${remedy}`;
}

/** Kinds of content that nobody could read. */
export type UnreadKind = 'symlink' | 'submodule' | 'binary' | 'lfs-pointer' | 'not-utf8' | 'too-large' | 'unreadable';

/** A sentence as a part of a longer one, in languages that end it by a full stop of one kind or another. */
export function clauseOf(sentence: string): string {
  return sentence.replace(/[.\u3002]$/u, '');
}

/** How a language says what a sum has to reach. */
export interface SumWords {
  readonly number: (value: number) => string;
  /** `$1` stands for the sum that is needed. */
  readonly atLeast: string;
  readonly moreThan: string;
}

/** A sum as it stands in the record, in the words and numbers of a language. What it falls short of is said to be needed, and not to be reached. */
export function sumIn({ number, atLeast, moreThan }: SumWords): (inWords: string) => string {
  return (inWords) =>
    inWords
      .replaceAll(/\d+(?:\.\d+)?/g, (found) => number(Number(found)))
      .replace(/, at least (.*?) needed/, atLeast)
      .replace(/, more than (\S+) declared needed/, moreThan)
      .replace(/ of (\S+) votes? approves?, all needed/, ' / $1')
      .replace(/ of (\S+) .*, all needed/, ' / $1')
      .replace(/ approving = /, ' = ');
}
