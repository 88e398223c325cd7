import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draw, entryOf, type Imports, importsOf, importTable, roomOf, sourceFiles } from './support/house.ts';

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');
const files = sourceFiles(src);
const imports = new Map(files.map((file) => [file, importsOf(src, file)]));
const table = importTable(readFileSync(join(root, 'docs', 'architecture.md'), 'utf8'));
const rooms = [...new Set(files.map(roomOf))].sort();

/** The rooms that only the doors of publishing and importing reach. */
const publishers = ['publication', 'publish', 'import', 'recheck', 'notion', 'webflow', 'storage', 'caches'];
const isPublishers = (file: string): boolean => publishers.includes(entryOf(file));
/** The house without them. */
const judges: ReadonlyMap<string, Imports> = new Map(
  [...imports]
    .filter(([file]) => !isPublishers(file))
    .map(([file, { local, packages }]) => [file, { local: local.filter((one) => !isPublishers(one)), packages }]),
);

/** What a room imports in truth: other rooms, and packages. */
function usedBy(room: string): { readonly rooms: readonly string[]; readonly packages: readonly string[] } {
  const own = files.filter((file) => roomOf(file) === room).map((file) => imports.get(file));
  const foreign = own.flatMap((one) => one?.local.map(roomOf) ?? []).filter((target) => target !== room);
  return {
    rooms: [...new Set(foreign)].sort(),
    packages: [...new Set(own.flatMap((one) => one?.packages ?? []))].sort(),
  };
}

/** One sentence on each import of a file that the table forbids, with the line that would have to allow it. */
function forbiddenIn(file: string): readonly string[] {
  const room = roomOf(file);
  const row = table.get(room);
  const { local, packages } = imports.get(file) ?? { local: [], packages: [] };
  const where = row === undefined ? 'has no row' : `line ${row.line}`;
  const allowed = (kind: string, names: readonly string[] = []): string =>
    `docs/architecture.md, ${where}: ${room} may import ${names.length === 0 ? `no other ${kind}` : names.join(', ')}`;
  return [
    ...local
      .filter((target) => roomOf(target) !== room && row?.rooms.includes(roomOf(target)) !== true)
      .map((target) => `src/${file} imports ${target} of ${roomOf(target)}; ${allowed('room', row?.rooms)}`),
    ...packages
      .filter((name) => row?.packages.includes(name) !== true)
      .map((name) => `src/${file} imports the package ${name}; ${allowed('package', row?.packages)}`),
  ];
}

/** What `exports` of package.json names: the files through which others come in. */
const packageDoors: readonly string[] = ['engine/engine.ts'];

/** What only the users of the engine speak of; the page of an iterator, say, would have to be called something else. */
const wordsOfTheGate =
  /github|octokit|pull.?request|repositor|workflow|commit(?!t)|\bblob.?sha|review|\bpages?\b|\bcontents?\b|\bmodels?\b|markdown|prompt|rubric|criteri|finding|verdict/i;

describe('the house', () => {
  it('has a row in the import table for every room, and no row without a room', () => {
    expect([...table.keys()].sort()).toEqual(rooms);
  });

  it.each(files)('%s imports only what its room may', (file) => {
    expect(forbiddenIn(file)).toEqual([]);
  });

  it.each(rooms)('%s uses every import that the table permits', (room) => {
    const { rooms: usedRooms, packages } = usedBy(room);
    const row = table.get(room);
    const unused = [
      ...(row?.rooms ?? []).filter((name) => !usedRooms.includes(name)),
      ...(row?.packages ?? []).filter((name) => !packages.includes(name)),
    ].map((name) => `docs/architecture.md, line ${row?.line}: ${room} does not import ${name}; take it out of the row`);
    expect(unused).toEqual([]);
  });

  it('stands on at most 17 rooms and 8 floors, without a circle; what only publishers go into comes on top', () => {
    const { circle } = draw(imports);
    expect(circle).toEqual([]);
    const { rooms: drawn, floors } = draw(judges);
    expect(drawn.length).toBeLessThanOrEqual(17);
    expect(Math.max(...floors.values())).toBeLessThanOrEqual(8);
  });

  it('keeps publishers out of the way of the judge: only main and the command line open their doors, and only when asked', () => {
    const opened = [...imports].filter(
      ([file, { local }]) => !isPublishers(file) && local.some((target) => isPublishers(target)),
    );
    expect(opened.map(([file]) => entryOf(file)).filter((room) => room !== 'main' && room !== 'cli')).toEqual([]);
    for (const [file] of opened) {
      const text = readFileSync(join(src, file), 'utf8');
      expect(text).not.toMatch(new RegExp(`^import (?!type)[^;]* from '[./]*(${publishers.join('|')})/`, 'm'));
    }
  });

  it.each(files.filter(isPublishers))('%s loads nothing of the judges, unless a page is to be judged now', (file) => {
    const reached = imports.get(file)?.local.map(roomOf) ?? [];
    const ofJudges = /^(llm|run|gate|setup|action|cli|library|review\/(model|rules.*))$/;
    if (file !== 'publish/judge-now.ts') expect(reached.filter((room) => ofJudges.test(room))).toEqual([]);
  });

  it('has no circle of imports between files', () => {
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) throw new Error(`circle: ${[...trail, file].join(' -> ')}`);
      if (done.has(file)) return;
      for (const next of imports.get(file)?.local ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    expect(() => {
      for (const file of files) visit(file, []);
    }).not.toThrow();
  });

  it.each(files)('%s fits in one room: at most 250 lines, no re-exports, no clock or console of its own', (file) => {
    const text = readFileSync(join(src, file), 'utf8');
    expect(text.split('\n').length).toBeLessThanOrEqual(251);
    // The doors of the package are what others import, and nobody here does: they list each name, and have no code.
    if (![...packageDoors, 'main.ts'].includes(file)) expect(text).not.toMatch(/^export (type )?(\*|\{[^}]*\}) from/m);
    expect(text).not.toMatch(/@ts-(ignore|expect-error|nocheck)|\bas any\b|: any\b/);
    if (!['main', 'action', 'cli', 'github', 'llm', 'local'].includes(roomOf(file))) {
      expect(text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')).not.toMatch(
        /\bDate\.now\(|\bnew Date\(\)|\bprocess\.env\b|\bconsole\.|\bMath\.random\(/,
      );
    }
  });

  it.each(packageDoors)('%s is a door: it lists each name, has no code, and nobody inside goes through it', (door) => {
    const text = readFileSync(join(src, door), 'utf8');
    expect(text).not.toMatch(/export \*/);
    expect(text.replaceAll(/\/\/.*|export (type )?\{[^}]*\} from '[^']+';/g, '').trim()).toBe('');
    expect(files.filter((file) => importsOf(src, file).local.includes(door))).toEqual([]);
  });

  it.each(files.filter((file) => roomOf(file) === 'engine'))(
    '%s knows neither content nor models nor GitHub',
    (file) => {
      // The name of the package is the only word of the gate that the engine may use; headers of HTTP are no words of it.
      const text = readFileSync(join(src, file), 'utf8').replaceAll(/\bcontent-(?:gate|length|encoding)\b/g, '');
      expect(text.match(wordsOfTheGate)?.[0]).toBeUndefined();
    },
  );

  it('names the default place of the configuration once', () => {
    const text = (file: string): string =>
      readFileSync(join(src, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(files.filter((file) => text(file).includes('.github/content-gate.yml'))).toEqual(['setup/first-files.ts']);
  });

  it('tells its story in one function of at most 40 lines', () => {
    const text = readFileSync(join(src, 'gate.ts'), 'utf8');
    const [, story = ''] = text.split('export async function runGate');
    expect(story).not.toBe('');
    expect(story.split('\n').length).toBeLessThanOrEqual(40);
  });
});

describe('a forbidden import', () => {
  it('is told with the line of the table and what is allowed', () => {
    const row = table.get('content');
    imports.set('content/forbidden.ts', { local: ['report/report.ts'], packages: ['openai'] });
    expect(forbiddenIn('content/forbidden.ts')).toEqual([
      `src/content/forbidden.ts imports report/report.ts of report; docs/architecture.md, line ${row?.line}: content may import no other room`,
      `src/content/forbidden.ts imports the package openai; docs/architecture.md, line ${row?.line}: content may import ${row?.packages.join(', ')}`,
    ]);
    imports.delete('content/forbidden.ts');
  });
});
