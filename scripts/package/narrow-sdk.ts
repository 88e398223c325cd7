// Makes the SDK small in the bundle. Of openai's client one method is used, and its class makes an object for each resource of the API:
// so the bundler is given a copy beside the compiled sources in which these classes are empty.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyPackage } from './packages.ts';

const imported = /^import (?:\* as (\w+)|\{([^}]*)\}) from ["'](\.\/resources\/[\w./-]+)["'];$/gm;

/** The modules of resources that the client imports, each with the names that it takes from it. */
export function resourcesOf(client: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...client.matchAll(imported)].map(([, all, some, path = '']) => {
      const names =
        all === undefined
          ? (some ?? '').split(',').map((name) => name.trim().split(' as ')[0] ?? '')
          : [...client.matchAll(new RegExp(`\\b${all}\\.(\\w+)`, 'g'))].map(([, name]) => name ?? '');
      return [path, [...new Set(names)].filter((name) => name !== '')] as const;
    }),
  );
}

/** Copies the SDK from `root` to the folder where the bundler finds it first, without its resources. */
export function narrowSdk(root: string, compiled: string): void {
  const to = copyPackage(root, compiled, 'openai', (path) => path !== 'resources' && !/\.[cm]?ts$/.test(path));
  const resources = resourcesOf(readFileSync(join(to, 'client.mjs'), 'utf8'));
  if (resources.size === 0) throw new Error('the SDK no longer imports its resources as it did');
  for (const [path, names] of resources) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), names.map((name) => `export class ${name} {}\n`).join(''));
  }
}
