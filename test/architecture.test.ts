import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)))
  .sort();

/** The room of a file: its folder below src, or its own name where it stands at the top. */
function roomOf(file: string): string {
  const [first, second] = file.split('/');
  if (first === undefined) throw new Error(`no room for ${file}`);
  if (second === undefined) return first.replace(/\.ts$/, '');
  return first === 'review' && (second === 'model' || second === 'rules') ? `review/${second}` : first;
}

function importsOf(file: string): { readonly local: readonly string[]; readonly packages: readonly string[] } {
  const text = readFileSync(join(src, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap((match) => match[1] ?? []);
  return {
    local: specifiers
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => relative(src, resolve(join(src, dirname(file)), specifier))),
    packages: specifiers.filter((specifier) => !specifier.startsWith('.')),
  };
}

/** The table of docs/architecture.md: one row a room, with the rooms and the packages that it may import. */
function importTable(): ReadonlyMap<
  string,
  { readonly rooms: readonly string[]; readonly packages: readonly string[] }
> {
  const page = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8');
  const section = page.split('<!-- import-table:start -->')[1]?.split('<!-- import-table:end -->')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  const words = (cell: string | undefined): readonly string[] =>
    [...(cell ?? '').matchAll(/`([^`]+)`/g)].flatMap((match) => match[1] ?? []);
  return new Map(
    rows.map((row) => {
      const [, room, rooms, packages] = row.split('|');
      return [words(room)[0] ?? '', { rooms: words(rooms), packages: words(packages) }];
    }),
  );
}

const table = importTable();

describe('the house', () => {
  it('has a row in the import table for every room, and no row without a room', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual([...table.keys()].sort());
  });

  it.each(files)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    const allowed = table.get(room);
    const { local, packages } = importsOf(file);
    const foreignRooms = local.map(roomOf).filter((target) => target !== room);
    expect(foreignRooms.filter((target) => !allowed?.rooms.includes(target))).toEqual([]);
    const foreignPackages = packages.filter((name) => !name.startsWith('node:'));
    expect(
      foreignPackages.filter((name) => !allowed?.packages.some((own) => name === own || name.startsWith(`${own}/`))),
    ).toEqual([]);
  });

  it('has no circle of imports', () => {
    const imports = new Map(files.map((file) => [file, importsOf(file).local]));
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) throw new Error(`circle: ${[...trail, file].join(' -> ')}`);
      if (done.has(file)) return;
      for (const next of imports.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    expect(() => {
      for (const file of files) visit(file, []);
    }).not.toThrow();
  });

  it.each(files)('%s fits in one room: at most 250 lines, no re-exports, no clock or console of its own', (file) => {
    const text = readFileSync(join(src, file), 'utf8');
    expect(text.split('\n').length).toBeLessThanOrEqual(251);
    expect(text).not.toMatch(/^export (\*|\{[^}]*\}) from/m);
    expect(text).not.toMatch(/@ts-(ignore|expect-error|nocheck)|\bas any\b|: any\b/);
    if (!['main', 'action', 'cli', 'github', 'llm', 'local'].includes(roomOf(file))) {
      expect(text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')).not.toMatch(
        /\bDate\.now\(|\bnew Date\(\)|\bprocess\.env\b|\bconsole\.|\bMath\.random\(/,
      );
    }
  });
});
