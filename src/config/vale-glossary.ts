import { parseDocument } from 'yaml';
import { z } from 'zod';
import { type Term, termSchema } from '../review/term.ts';
import { quoted } from './problem.ts';
import { spelledOut } from './vale-pattern.ts';

/** The terms of a file, with a line on each part that could not be carried over; or why the file is no glossary. */
export type ValeReading =
  | { readonly ok: true; readonly terms: readonly Term[]; readonly leftOut: readonly string[] }
  | { readonly ok: false; readonly problem: string };

const MAX_CHARACTERS = 500_000;
const MAX_ENTRIES = 5000;

const substitutionSchema = z.looseObject({
  extends: z.literal('substitution'),
  swap: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  ignorecase: z.boolean().default(false),
  nonword: z.boolean().default(false),
  scope: z.union([z.string(), z.array(z.string())]).default('text'),
  exceptions: z.array(z.string()).nullish(),
});

const scopes: Readonly<Record<string, Term['in']>> = {
  text: ['prose', 'headings'],
  paragraph: ['prose'],
  sentence: ['prose'],
  summary: ['prose'],
  list: ['prose'],
  table: ['prose'],
  'table.cell': ['prose'],
  blockquote: ['prose'],
  heading: ['headings'],
  'table.header': ['prose'],
  alt: ['alternatives'],
};

/**
 * The glossary in a substitution file of Vale. What it has as a pattern is spelled out where that gives a short list, and left out
 * where it does not: no pattern is run.
 */
export function glossaryFromVale(text: string): ValeReading {
  if (text.length > MAX_CHARACTERS) return { ok: false, problem: `it has more than ${MAX_CHARACTERS} characters` };
  const document = parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) return { ok: false, problem: `it is not valid YAML (${quoted(error.message, 120)})` };
  const parsed = substitutionSchema.safeParse(dataOf(document));
  if (!parsed.success)
    return {
      ok: false,
      problem: 'it is no substitution file of Vale: it needs "extends: substitution" and a mapping "swap"',
    };
  const { swap, ignorecase, nonword, scope, exceptions } = parsed.data;
  const { places, unknown } = termPlaces(scope);
  const leftOut = unknown.map((one) => `the scope ${quoted(one)}`);
  if (places.length === 0)
    return { ok: false, problem: `of its scope nothing is read here (${quoted(unknown.join(', '), 120)})` };
  if (nonword) return { ok: false, problem: 'it looks for parts of words ("nonword: true"), which are not read here' };
  const entries = Object.entries(swap);
  if (entries.length > MAX_ENTRIES) return { ok: false, problem: `it has more than ${MAX_ENTRIES} entries` };
  const except = (exceptions ?? []).flatMap((one) => spelledOut(one) ?? []);
  const terms: Term[] = [];
  for (const [pattern, instead] of entries) {
    const not = spelledOut(pattern);
    const write =
      instead === null
        ? []
        : String(instead)
            .split('|')
            .filter((one) => one !== '');
    const term = termSchema.safeParse({
      ...(write.length === 0 ? {} : { write }),
      not,
      in: [...places],
      case: ignorecase || pattern.startsWith('(?i)') ? 'any' : 'exact',
      except: except.slice(0, 200),
    });
    const isText = !write.some((one) => /\$\d/u.test(one));
    if (not === undefined || !term.success || !isText) leftOut.push(`the entry ${quoted(pattern, 80)}`);
    else terms.push(term.data);
  }
  return { ok: true, terms, leftOut };
}

/** Where a scope of Vale is looked for here, and those of its parts that are not told apart here. */
export function termPlaces(scope: string | readonly string[]): {
  readonly places: Term['in'];
  readonly unknown: readonly string[];
} {
  const named = typeof scope === 'string' ? [scope] : scope;
  const known = named.map((one) => scopes[one.replace(/^heading\.h[1-6]$/u, 'heading')]);
  return {
    places: [...new Set(known.flatMap((one) => one ?? []))],
    unknown: named.filter((_, index) => known[index] === undefined),
  };
}

function dataOf(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch {
    return undefined;
  }
}
