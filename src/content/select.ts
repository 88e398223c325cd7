import picomatch from 'picomatch';
import { couldMatchBelow, matchesAllBelow } from './below.ts';
import type { Select } from './content.ts';
import { pageExtensions } from './formats/formats.ts';
import { isMediaName } from './media.ts';

/** Endings as people write them: "README.MD" and "report.Rmd" are pages like any other. */
const written = [...pageExtensions, ...pageExtensions.map((one) => one.toUpperCase()), 'Rmd'];

/** What is content where nobody said anything. */
export const includedByDefault: readonly string[] = [`**/*.{${written.join(',')}}`];

/** Which paths are content. Patterns come from the base commit: they are trusted, paths are not. */
export interface ContentPatterns {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Which of them hold no text for readers, beside those that are known by their names. */
  readonly media?: readonly string[];
  /** Which of them programs write, so that nobody can fix them where they stand. */
  readonly generated?: readonly string[];
}

interface PathPattern {
  readonly pattern: string;
  readonly negated: boolean;
  matches(path: string): boolean;
  /** Whether it could match something below this path, if that were a folder. */
  couldMatchBelow(path: string): boolean;
}

// `s`: without it no wildcard crosses a line break, and a file named `docs/a<newline>b.md` would go unread.
const options = { dot: true, nocase: false, windows: false, flags: 's' } as const;

/**
 * Decides by path and status whether a changed file is content. In both lists the last pattern that matches decides, and
 * a leading `!` turns a pattern round, as in a `.gitignore`; a pattern without wildcards also names the folder of that name.
 */
export function selectContent(patterns: ContentPatterns): Select {
  const include = patterns.include.flatMap(compile);
  const exclude = patterns.exclude.flatMap(compile);
  const media = (patterns.media ?? []).flatMap(compile);
  const generated = (patterns.generated ?? []).flatMap(compile);
  // The patterns that we bring along name no place: a team that wrote none has not said where its content lies.
  const namesPlaces = !isSame(patterns.include, includedByDefault);
  // A list of nothing but exceptions means "everything but these".
  const includesByDefault = include.length > 0 && include.every((pattern) => pattern.negated);
  return (file) => {
    if (file.status === 'removed') return { reason: 'removed' };
    const included = lastMatch(include, file.path);
    if (included?.negated) return { reason: 'excluded', pattern: included.pattern };
    if (included === undefined && !includesByDefault) {
      return { reason: 'not-matched', ...(namesPlaces && mayHold(file.path) ? { mayHold: true } : {}) };
    }
    const excluded = lastMatch(exclude, file.path);
    if (excluded && !excluded.negated) return { reason: 'excluded', pattern: excluded.pattern };
    const written = lastMatch(generated, file.path);
    if (written && !written.negated) return { reason: 'generated', by: 'content.generated' };
    const named = lastMatch(media, file.path);
    return (named === undefined ? isMediaName(file.path) : !named.negated) ? { reason: 'media' } : undefined;
  };

  function mayHold(path: string): boolean {
    return (
      include.some((pattern) => !pattern.negated && pattern.couldMatchBelow(path)) &&
      !matchesAllBelow(path, (below) => lastMatch(exclude, below)?.negated === false) &&
      !matchesAllBelow(path, (below) => lastMatch(include, below)?.negated === true)
    );
  }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((pattern, index) => pattern === other[index]);
}

function lastMatch(patterns: readonly PathPattern[], path: string): PathPattern | undefined {
  return patterns.findLast((pattern) => pattern.matches(path));
}

function compile(pattern: string): readonly PathPattern[] {
  const negated = pattern.startsWith('!') && !pattern.startsWith('!(');
  const plain = (negated ? pattern.slice(1) : pattern).trim().replace(/^(?:\.?\/)+/u, '');
  if (plain === '') return [];
  const isFolder = plain.endsWith('/');
  const glob = isFolder ? `${plain}**` : plain;
  const isMatch = picomatch(glob, options);
  const folder = isFolder || picomatch.scan(plain).isGlob ? undefined : `${plain}/`;
  return [
    {
      pattern,
      negated,
      matches: (path) => isMatch(path) || path === glob || (folder !== undefined && path.startsWith(folder)),
      couldMatchBelow: (path) => couldMatchBelow(path, glob, options),
    },
  ];
}

/** Lets through so many files; the others are content that nobody read. */
export function selectUpTo(most: number, select: Select): Select {
  let matched = 0;
  return (file) => {
    const exclusion = select(file);
    if (exclusion !== undefined) return exclusion;
    matched += 1;
    return matched <= most
      ? undefined
      : { reason: 'unreadable', cause: `more than limits.max-files (${most}) content files changed` };
  };
}
