import picomatch from 'picomatch';
import type { ContentFile } from './content.ts';
import { folded, type Header, headerReader, valuesUnder } from './header.ts';

/** A plain value in front matter. */
export type Scalar = string | number | boolean;

/** Which pages something is about: all parts that are there must hold. It comes from the base commit and is trusted. */
export interface Condition {
  /** One of these patterns matches the path. */
  readonly paths?: readonly string[];
  /** Each key has one of its values, or holds a list that has one of them. */
  readonly frontMatter?: Readonly<Record<string, readonly Scalar[]>>;
}

/** Whether a condition holds for a page; the reason is one clause on what it lacks. */
export type Met = { readonly holds: true } | { readonly holds: false; readonly lacks: 'path' | 'front-matter' };

// As in `selectContent`: without `s` no wildcard crosses a line break in a path.
const options = { dot: true, nocase: false, windows: false, flags: 's' } as const;

/**
 * Asks by path and front matter. The author chooses the form of the header: what any generator would find there counts, and
 * a header that is not read may say anything, so the condition then holds.
 */
export function meets(condition: Condition, { path, text }: Pick<ContentFile, 'path' | 'text'>): Met {
  return conditionsOn(path, text)(condition);
}

/** Asks as `meets` does, many conditions of one page, whose header is then parsed once, and looked through once for each key. */
export function conditionsOn(path: string, text: string): (condition: Condition) => Met {
  const read = headerReader(path, text);
  const found = new Map<string, ReadonlySet<string>>();
  const under = (key: string, { readings }: Header): ReadonlySet<string> => {
    const values = found.get(key) ?? new Set(readings.flatMap((reading) => valuesUnder(reading, key)));
    found.set(key, values);
    return values;
  };
  return (condition) => met(condition, path, read, under);
}

function met(
  condition: Condition,
  path: string,
  read: ReturnType<typeof headerReader>,
  under: (key: string, header: Header) => ReadonlySet<string>,
): Met {
  if (condition.paths !== undefined && !matcherOf(condition.paths)(path)) {
    return { holds: false, lacks: 'path' };
  }
  if (condition.frontMatter === undefined) return { holds: true };
  const header = read(Object.keys(condition.frontMatter));
  if (header.mayHoldMore) return { holds: true };
  const holds = Object.entries(condition.frontMatter).every(([key, values]) => {
    const found = under(key, header);
    return found.size > 0 && values.some((value) => found.has(folded(String(value))));
  });
  return holds ? { holds } : { holds, lacks: 'front-matter' };
}

// Conditions live as long as their configuration and are asked of every page; compiling their patterns is what costs.
const matchers = new WeakMap<readonly string[], (path: string) => boolean>();

/** Has paths asked about these very patterns in a way that needs no compiling, and gives the same answers. */
export function answeredBy(patterns: readonly string[], matches: (path: string) => boolean): readonly string[] {
  matchers.set(patterns, matches);
  return patterns;
}

function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const known = matchers.get(patterns) ?? picomatch([...patterns], options);
  matchers.set(patterns, known);
  return known;
}
