import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** What one source file imports: files below `src/` by path, and packages by name. */
export interface Imports {
  readonly local: readonly string[];
  readonly packages: readonly string[];
}

/** A row of the import table with the line of the page that it stands on. */
export interface Row {
  readonly line: number;
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

/** The house as it is drawn: which room imports which, and on which floor a room must stand so that imports run downward. */
export interface Drawing {
  readonly rooms: readonly string[];
  readonly arrows: readonly (readonly [from: string, to: string])[];
  readonly floors: ReadonlyMap<string, number>;
  /** Rooms that import each other in a circle; empty when there is none. */
  readonly circle: readonly string[];
}

/** Folders inside a room that have a row of their own, the deepest first. */
const innerRooms = ['review/rules/checkers', 'review/rules/pool', 'review/rules', 'review/model'] as const;

/** Every source file below a folder, by its path relative to it. */
export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** The room of a file in the import table: its folder below `src/`, an inner room, or its own name at the top. */
export function roomOf(file: string): string {
  return innerRooms.find((room) => file.startsWith(`${room}/`)) ?? entryOf(file);
}

/** The entry directly below `src/` that a file belongs to. */
export function entryOf(file: string): string {
  const [first = '', second] = file.split('/');
  return second === undefined ? first.replace(/\.ts$/, '') : first;
}

/** Reads the imports of a file. */
export function importsOf(folder: string, file: string): Imports {
  const text = readFileSync(join(folder, file), 'utf8');
  const specifiers = [...text.matchAll(/\b(?:from |import |import\()\s*'([^']+)'/g)].flatMap((match) => match[1] ?? []);
  return {
    local: specifiers
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => relative(folder, resolve(join(folder, dirname(file)), specifier))),
    packages: specifiers
      .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
      .map(packageOf),
  };
}

function packageOf(specifier: string): string {
  const [scope = '', name] = specifier.split('/');
  return scope.startsWith('@') && name !== undefined ? `${scope}/${name}` : scope;
}

/** Reads the import table of the architecture page. */
export function importTable(page: string): ReadonlyMap<string, Row> {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.includes('import-table:start'));
  const end = lines.findIndex((line) => line.includes('import-table:end'));
  const words = (cell: string | undefined): readonly string[] =>
    [...(cell ?? '').matchAll(/`([^`]+)`/g)].flatMap((match) => match[1] ?? []);
  return new Map(
    lines.slice(start, end).flatMap((text, index) => {
      if (!text.startsWith('| `')) return [];
      const [, room, rooms, packages] = text.split('|');
      return [
        [words(room)[0] ?? '', { line: start + index + 1, rooms: words(rooms), packages: words(packages) }] as const,
      ];
    }),
  );
}

/** Draws the entries directly below `src/` with their imports. */
export function draw(imports: ReadonlyMap<string, Imports>): Drawing {
  const below = new Map<string, Set<string>>();
  for (const [file, { local }] of imports) {
    const from = entryOf(file);
    const targets = below.get(from) ?? new Set<string>();
    below.set(from, targets);
    for (const target of local.map(entryOf)) if (target !== from) targets.add(target);
  }
  const floors = new Map<string, number>();
  let circle: readonly string[] = [];
  const floorOf = (room: string, trail: readonly string[]): number => {
    if (trail.includes(room)) {
      circle = [...trail.slice(trail.indexOf(room)), room];
      return 0;
    }
    const known = floors.get(room);
    if (known !== undefined) return known;
    const floor = 1 + Math.max(0, ...[...(below.get(room) ?? [])].map((next) => floorOf(next, [...trail, room])));
    floors.set(room, floor);
    return floor;
  };
  for (const room of below.keys()) floorOf(room, []);
  const arrows = [...below].flatMap(([from, targets]) => [...targets].map((to) => [from, to] as const));
  return { rooms: [...below.keys()].sort(), arrows, floors, circle };
}
