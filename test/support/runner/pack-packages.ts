import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { sourceFiles } from '../house.ts';
import { packedFolderVariable } from './packed-packages.ts';

const root = resolve(import.meta.dirname, '../../..');
const source = join(root, 'src');

/**
 * Packs the packages that the sources import into a few files, once for each state of the lock file: a run of the action would
 * load two thousand modules of packages beside four hundred of its own. The sources themselves run as they are.
 */
export async function setup(): Promise<void> {
  const specifiers = importedPackages();
  const state = [process.version, readFileSync(join(root, 'package-lock.json'), 'utf8'), ...specifiers].join('\n');
  const name = createHash('sha256').update(state).digest('hex').slice(0, 16);
  const folder = join(root, 'node_modules', '.cache', 'content-gate', name);
  if (!existsSync(folder)) await pack(specifiers, folder);
  // The workers of the tests inherit it.
  process.env[packedFolderVariable] = folder;
}

function importedPackages(): readonly string[] {
  const found = sourceFiles(source).flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'((?!\.|node:)[^']+)'/g)].flatMap(
      ([, specifier]) => specifier ?? [],
    ),
  );
  return [...new Set(found)].sort();
}

async function pack(specifiers: readonly string[], folder: string): Promise<void> {
  const entries = new Map<string, string>();
  for (const specifier of specifiers) {
    // What cannot be imported has types only.
    const names = await import(specifier).then(Object.keys, () => []);
    const exported = names.filter((name: string) => /^[\w$]+$/.test(name)).join(', ');
    if (exported !== '') entries.set(specifier, `export { ${exported} } from ${JSON.stringify(specifier)};`);
  }
  const files = [...entries.keys()].map((specifier, index) => [specifier, `${index}.mjs`] as const);
  // An entry stands in the root, so that its package is looked for there.
  const entryOf = (specifier: string): string => join(root, encodeURIComponent(specifier));
  const bySite = new Map([...entries].map(([specifier, code]) => [entryOf(specifier), code]));
  const bundle = await rolldown({
    input: Object.fromEntries(files.map(([specifier, file]) => [file.replace('.mjs', ''), entryOf(specifier)])),
    cwd: root,
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'entries',
        resolveId: (id) => (bySite.has(id) ? id : undefined),
        load: (id) => bySite.get(id),
      },
    ],
  });
  const made = `${folder}-${randomUUID()}`;
  await mkdir(made, { recursive: true });
  await bundle.write({ dir: made, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' });
  await bundle.close();
  await writeFile(join(made, 'files.json'), JSON.stringify(Object.fromEntries(files)));
  // Who comes second throws away what is the same.
  await rename(made, folder).catch(() => rm(made, { recursive: true, force: true }));
}
