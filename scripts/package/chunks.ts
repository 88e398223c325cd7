// Gives the chunks of a bundle names that say what they hold, and makes the bundle small. ncc numbers chunks and minifies the entry alone.
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'rolldown/utils';
import { z } from 'zod';

/** What the statistics of the bundler say, as far as names need it. */
const statistics = z.object({
  chunks: z.array(
    z.object({
      id: z.union([z.number(), z.string()]),
      initial: z.boolean(),
      origins: z.array(z.object({ request: z.string(), moduleName: z.string() })),
    }),
  ),
  modules: z.array(
    z.object({
      name: z.string(),
      size: z.number(),
      chunks: z.array(z.union([z.number(), z.string()])),
      modules: z.array(z.object({ name: z.string(), size: z.number() })).optional(),
    }),
  ),
});

type Statistics = z.output<typeof statistics>;
type Chunk = Statistics['chunks'][number];

/** A part that is smaller than this share of its chunk is not in the name. */
const leastShare = 0.2;
const mostParts = 3;

/** The names of the chunks beside the entry, by number. */
export function chunkNames(stats: Statistics): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set(['index']);
  for (const chunk of stats.chunks.filter(({ initial }) => !initial)) {
    const [base = '', ...closer] = namesOf(chunk, stats);
    let name = [base, ...closer].find((one) => !taken.has(one)) ?? base;
    for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}`;
    taken.add(name);
    names.set(String(chunk.id), name);
  }
  return names;
}

/**
 * A module of ours that is loaded late names its chunk; others are named by the largest parts that they hold. Then come names that say
 * more, for where another chunk has the first.
 */
function namesOf(chunk: Chunk, stats: Statistics): readonly string[] {
  const held = stats.modules
    .filter(({ chunks }) => chunks.some((id) => id === chunk.id))
    .flatMap((module) => module.modules ?? [module]);
  for (const { request } of chunk.origins) {
    const file = /^\.{1,2}\/(?:.*\/)?([\w-]+)\.js$/.exec(request)?.[1];
    const module = held.find(({ name }) => isOurs(name) && name.endsWith(`/${file}.js`));
    if (file === undefined || module === undefined) continue;
    const folder = module.name.split('/').at(-2) ?? '';
    return folder === file ? [file] : [file, `${folder}-${file}`];
  }
  const sizes = new Map<string, number>();
  for (const { name, size } of held) sizes.set(partOf(name), (sizes.get(partOf(name)) ?? 0) + size);
  const whole = held.reduce((sum, { size }) => sum + size, 0);
  const parts = [...sizes].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([part]) => part);
  const large = parts.filter((part, place) => place === 0 || (sizes.get(part) ?? 0) >= whole * leastShare);
  const least = Math.min(large.length, mostParts);
  const start = held.every(({ name }) => isOurs(name)) ? 'shared-' : '';
  return parts.slice(least - 1, mostParts).map((_, more) => `${start}${parts.slice(0, least + more).join('+')}`);
}

function isOurs(module: string): boolean {
  return !module.includes('node_modules/');
}

/** The package that a module is of, or the room of ours. */
function partOf(module: string): string {
  const ofPackage = /.*node_modules\/((?:@[^/]+\/)?[^/ ]+)/.exec(module)?.[1];
  if (ofPackage !== undefined) return ofPackage.replace(/^@/, '').replaceAll('/', '-');
  return /\/lib\/([\w-]+)/.exec(module)?.[1] ?? 'runtime';
}

/** How the bundler's own runtime finds the file of a chunk. */
const numbered = 'return "" + chunkId + ".index.js";';

/** How it loads one, and what stands before it. */
const loading = 'import("./" + __nccwpck_require__.u(chunkId))';
const beforeLoading = '__nccwpck_require__.b = new URL("./", import.meta.url);';

/**
 * Every chunk is loaded in a turn of the event loop of its own: to load one keeps the thread busy until all of it is compiled, and what was
 * asked of GitHub before would not even be connected until the last of twenty is there.
 */
function loadInTurns(runtime: string): string {
  return replaceOnce(
    replaceOnce(
      runtime,
      beforeLoading,
      `${beforeLoading} var nextTurn = setImmediate, turn = Promise.resolve(); var inTurn = () => turn = turn.then(() => new Promise((next) => nextTurn(() => next())));`,
    ),
    loading,
    `inTurn().then(() => ${loading})`,
  );
}

function replaceOnce(text: string, piece: string, by: string): string {
  if (text.split(piece).length !== 2) throw new Error(`the bundler writes "${piece}" in another way than before`);
  return text.replace(piece, () => by);
}

/** Renames the chunks in `directory` by what `statsFile` says of them and minifies every script. */
export function finishBundle(directory: string, statsFile: string): void {
  const names = chunkNames(statistics.parse(JSON.parse(readFileSync(statsFile, 'utf8'))));
  rmSync(statsFile);
  // The bundler copies whatever code could fetch by an address beside it. Codecs are handed theirs, out of assets/codecs.
  for (const file of readdirSync(directory).filter((name) => name.endsWith('.wasm'))) rmSync(join(directory, file));
  const entry = join(directory, 'index.js');
  const source = readFileSync(entry, 'utf8');
  if (names.size > 0) {
    const named = `return ${JSON.stringify(Object.fromEntries(names))}[chunkId] + ".js";`;
    writeFileSync(entry, loadInTurns(replaceOnce(source, numbered, named)));
  }
  for (const [id, name] of names) renameSync(join(directory, `${id}.index.js`), join(directory, `${name}.js`));
  for (const file of readdirSync(directory).filter((name) => name.endsWith('.js'))) minify(join(directory, file));
}

/** Smaller by white space, comments and local names; classes keep theirs, which errors are told apart by. */
function minify(path: string): void {
  const { code, errors } = minifySync(path, readFileSync(path, 'utf8'), {
    module: true,
    compress: { target: 'es2024', keepNames: { function: false, class: true } },
    mangle: { keepNames: { function: false, class: true } },
  });
  const [first] = errors;
  if (first !== undefined) throw new Error(`${path}: ${first.message}`);
  const missing = /\beval\(`require`\)\(`([^`]+)`\)/.exec(code)?.[1];
  if (missing !== undefined) throw new Error(`${path}: the bundler did not find ${missing}`);
  writeFileSync(path, code);
}
