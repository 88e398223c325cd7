import type { Diagnosis } from './diagnosis.ts';

/** Where GitHub looks for owners, in its order. */
export const ownersFiles = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** Who owns a path by a CODEOWNERS file: those of the last line that matches it; nobody where that names nobody. */
export function ownersOf(text: string, path: string): readonly string[] {
  let owners: readonly string[] = [];
  for (const line of text.split('\n')) {
    const [pattern, ...names] = line
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    if (pattern !== undefined && pattern !== '' && matcher(pattern).test(path)) owners = names;
  }
  return owners;
}

/** The files of the gate that nobody owns, where a team has owners at all: whoever changes them changes the rules. */
export function diagnoseOwners(
  file: { readonly path: string; readonly text: string } | undefined,
  gateFiles: readonly string[],
): readonly Diagnosis[] {
  if (file === undefined) return [];
  const free = gateFiles.filter((path) => ownersOf(file.text, path).length === 0);
  return free.length === 0
    ? []
    : [
        {
          ...{ level: 'warning', path: file.path, line: file.text.split('\n').length },
          found: `nobody owns ${free.join(' and ')}, so that anybody can change the rules of the gate`,
          change: 'Add /.github/ @your-org/owners-of-the-rules.',
        },
      ];
}

/** A pattern as GitHub reads it: as in a .gitignore, without negation and character ranges. */
function matcher(pattern: string): RegExp {
  const isAnchored = pattern.replace(/\/$/, '').includes('/');
  const body = pattern
    .replace(/^\//, '')
    .replace(/\/$/, '/**')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*|\?/g, (sign) =>
      sign === '**/' ? '(?:.*/)?' : sign === '**' ? '.*' : sign === '*' ? '[^/]*' : '[^/]',
    );
  const below = pattern.endsWith('/') || /\*$/.test(pattern) ? '' : '(?:/.*)?';
  return new RegExp(`${isAnchored ? '^' : '^(?:.*/)?'}${body}${below}$`);
}
