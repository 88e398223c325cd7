/** Shorter words stand in every text. */
const leastLetters = 3;

const token =
  /\(\?(?:<?[=!]|:)|[()|]|\[(?:\\.|[^\]\\])*\]|\\(?:u[\da-f]{4}|[pP]\{[^}]*\}|.)|[?*+]\??|\{\d+(?:,\d*)?\}\??|.|\n/giu;
const quantifier = /^(?:[?*+]|\{\d)/;
const optional = /^(?:[?*]|\{0)/;
/** What stands for itself, perhaps behind a backslash. */
const literal = /^(?:[^\\[.^$]|\\[^\w])$/u;

/**
 * Words of which at least one stands in whatever the expression matches, in upper case; `undefined` where nothing has to. Text in upper
 * case without any of them need not be searched, for which the expression would have to be compiled.
 */
export function neededWords(source: string): readonly string[] | undefined {
  const tokens = source.match(token) ?? [];
  let at = 0;

  /** The rest of a group, to behind its end. */
  function choice(): readonly string[] | undefined {
    let words: readonly string[] | undefined = [];
    do {
      const needed = sequence();
      words = words && needed && [...words, ...needed];
    } while (tokens[at++] === '|');
    return words;
  }

  function sequence(): readonly string[] | undefined {
    let best: readonly string[] | undefined;
    let run = '';
    const offer = (words: readonly string[] | undefined): void => {
      if (words !== undefined && isBetter(words, best)) best = words;
    };
    const endRun = (): void => {
      if (run.length >= leastLetters) offer([run.toUpperCase()]);
      run = '';
    };
    for (; at < tokens.length; at += 1) {
      const here = tokens[at] ?? '';
      if (here === '|' || here === ')') break;
      if (/^\(\?<?[=!]/.test(here)) {
        // Takes up no room: what stands before and behind it stands together.
        at += 1;
        choice();
        at -= 1;
      } else if (here.startsWith('(')) {
        endRun();
        at += 1;
        const words = choice();
        at -= 1;
        if (!optional.test(tokens[at + 1] ?? '')) offer(words);
      } else if (quantifier.test(here)) {
        endRun();
      } else if (literal.test(here)) {
        if (optional.test(tokens[at + 1] ?? '')) endRun();
        else run += here.at(-1) ?? '';
      } else if (here !== '\\b') {
        endRun();
      }
    }
    endRun();
    return best;
  }

  return choice();
}

/** Longer words are rarer, and few are looked for sooner. */
function isBetter(words: readonly string[], best: readonly string[] | undefined): boolean {
  if (best === undefined) return true;
  const [one, other] = [shortest(words), shortest(best)];
  return one === other ? words.length < best.length : one > other;
}

function shortest(words: readonly string[]): number {
  return Math.min(...words.map(({ length }) => length));
}

/** The source that holds the words of all expressions, so that no run has to read them out: see `directive-expressions.ts`. */
export function wordsInSource(sources: readonly string[]): string {
  const rows = sources.map((source) => `  ${quoted((neededWords(source) ?? []).map(plain).join(';'))},\n`);
  return `// Written by \`npm run docs\` out of the expressions in directive-expressions.ts: do not edit.

/** For each expression the words of which one stands in whatever it matches, in upper case; none where nothing has to. */
export const directiveWords: readonly string[] = [
${rows.join('')}];
`;
}

function plain(word: string): string {
  if (/[;\\"\n]/.test(word)) throw new Error(`the word ${word} cannot stand in the list of needed words`);
  return word;
}

function quoted(words: string): string {
  return words.includes("'") ? `"${words}"` : `'${words}'`;
}
