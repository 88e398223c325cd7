import picomatch from 'picomatch';

/** Where repositories say which files programs write; asked for together with the configuration, since every run needs it. */
export const attributesFile = '.gitattributes';

/** Says by a path whether `.gitattributes` calls a file generated. */
export type IsGenerated = (path: string) => boolean;

/** Nothing is called generated. */
export const nothingGenerated: IsGenerated = () => false;

interface Rule {
  readonly matches: (path: string) => boolean;
  readonly generated: boolean;
}

const options = { dot: true, nocase: false, windows: false, flags: 's' } as const;
const states: ReadonlyMap<string, boolean> = new Map([
  ['linguist-generated', true],
  ['linguist-generated=true', true],
  ['-linguist-generated', false],
  ['!linguist-generated', false],
  ['linguist-generated=false', false],
]);

/**
 * Reads `linguist-generated` from the `.gitattributes` at the root of a commit: the last pattern that matches decides. As
 * git has it, a pattern without a slash is about names in any folder, one that ends with a slash about nothing, and one that
 * begins with an exclamation mark is not allowed.
 */
export function generatedBy(attributes: string): IsGenerated {
  const rules = attributes.split('\n').flatMap(ruleOf);
  return (path) => rules.findLast(({ matches }) => matches(path))?.generated ?? false;
}

function ruleOf(line: string): readonly Rule[] {
  const [pattern = '', ...attributes] = line.trim().split(/\s+/);
  if (pattern === '' || /^[#![]/.test(pattern) || pattern.endsWith('/') || pattern.startsWith('"')) return [];
  const generated = attributes.flatMap((attribute) => states.get(attribute) ?? []).at(-1);
  if (generated === undefined) return [];
  const plain = pattern.replace(/^\//, '');
  const glob = pattern.includes('/') ? plain : `**/${plain}`;
  // As in git, braces and signs of extended patterns are letters.
  return [{ matches: picomatch(glob, { ...options, nobrace: true, noextglob: true }), generated }];
}
