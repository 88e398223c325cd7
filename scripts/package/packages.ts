// Copies of packages, and stands-in for them, in a folder beside the compiled sources, where the bundler looks first.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';

/** Copies a package from `root` without what no bundle needs, and without the packages that it brought for itself alone. */
export function copyPackage(root: string, compiled: string, name: string, isUsed = (_path: string) => true): string {
  const from = join(root, 'node_modules', name);
  const to = join(compiled, 'node_modules', name);
  cpSync(from, to, {
    recursive: true,
    filter: (path) => {
      const inside = relative(from, path);
      return inside === '' || (!/(?:^node_modules$|\.map$|\.d\.[cm]?ts$)/.test(inside) && isUsed(inside));
    },
  });
  return to;
}

/** Gives the copy of a package another entry; it is made of modules that do nothing by being loaded, or of CommonJS. */
export function enterAt(folder: string, main: string, type: 'module' | 'commonjs' = 'module'): void {
  const file = join(folder, 'package.json');
  const { name, version, license } = identity.parse(JSON.parse(readFileSync(file, 'utf8')));
  writeFileSync(file, JSON.stringify({ name, version, license, main, type, sideEffects: false }));
}

const identity = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** Writes the modules that stand in for a package. They are ours, and so is their licence. */
export function standIn(
  compiled: string,
  name: string,
  type: 'module' | 'commonjs',
  files: Readonly<Record<string, string>>,
): void {
  const folder = join(compiled, 'node_modules', name);
  const manifest = { name, version: '0.0.0', main: 'index.js', type, license: 'MIT' };
  for (const [file, code] of Object.entries({ 'package.json': JSON.stringify(manifest), ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  }
}
