import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';

const root = join(import.meta.dirname, '..', '..');
const manifest = z.object({ files: z.array(z.string()) });
const packed = z.tuple([
  z.object({
    filename: z.string(),
    size: z.number(),
    files: z.array(z.object({ path: z.string(), size: z.number() })),
  }),
]);

/** A packed package. */
export interface Tarball {
  readonly path: string;
  /** In bytes, as it is downloaded. */
  readonly size: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** Packs the package as npm would publish it, into this folder: with `dist/` as it is there, or as the sources build it now. */
export function pack(folder: string, dist: 'as it is' | 'built anew'): Tarball {
  const from = dist === 'as it is' ? root : staged(join(folder, 'staged'));
  const said = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: from,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, size, files }] = packed.parse(JSON.parse(said));
  return { path: join(folder, basename(filename)), size, files };
}

function staged(to: string): string {
  mkdirSync(to, { recursive: true });
  const { files } = manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const named = files.filter((path) => path !== 'dist' && !path.startsWith('!'));
  for (const path of ['package.json', 'README.md', 'LICENSE', ...named]) {
    cpSync(join(root, path), join(to, path), { recursive: true });
  }
  execFileSync(process.execPath, [join(root, 'scripts', 'build.ts'), join(to, 'dist')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return to;
}
