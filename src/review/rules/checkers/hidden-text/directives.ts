import { type DirectiveExpression, type DirectiveKind, directiveExpressions } from './directive-expressions.ts';
import { directiveWords } from './directive-words.ts';

/** A stretch of a text that orders, addresses or claims. */
export interface Directive {
  readonly kind: DirectiveKind;
  readonly start: number;
  readonly end: number;
}

interface Pattern extends DirectiveExpression {
  readonly needs: readonly string[] | undefined;
  expression?: RegExp;
}

// Without words an expression is always searched for.
const patterns: readonly Pattern[] = directiveExpressions.map((one, place) => ({
  ...one,
  needs: directiveWords[place]?.split(';').filter((word) => word !== ''),
}));

// One expression for each pattern: the engine finds the first letters of a single one fast, and those of a long choice slowly.
// Without the flag u: folding the case of all of Unicode makes compiling them five times as slow, and the canonical form has
// folded what looks like a Latin letter. Compiling takes longer than searching a page, and most pages have no word of most patterns.
function expressionOf(pattern: Pattern): RegExp {
  pattern.expression ??= new RegExp(pattern.source, 'gi');
  return pattern.expression;
}

const chatMark = /^(?:<\|[a-z_ ]+\|>|\[\/?inst\]|<<\/?sys>>|<start_?of_?turn>)$/i;

/** Whether a directive is nothing but a control mark of a chat template. */
export function isChatMark(stretch: string): boolean {
  return chatMark.test(stretch);
}

/** Finds directives in a text in canonical form; orders that only mean something out of sight are looked for on request. */
export function directivesIn(text: string, outOfSight: boolean): readonly Directive[] {
  const letters = text.toUpperCase();
  const stands = new Map<string, boolean>();
  const isThere = (word: string): boolean => {
    const known = stands.get(word) ?? letters.includes(word);
    stands.set(word, known);
    return known;
  };
  return patterns
    .filter(
      ({ kind, needs }) =>
        (outOfSight || kind !== 'order') && (needs === undefined || needs.length === 0 || needs.some(isThere)),
    )
    .flatMap((pattern) =>
      [...text.matchAll(expressionOf(pattern))].map((match) => ({
        kind: pattern.kind,
        start: match.index,
        end: match.index + match[0].length,
      })),
    );
}
