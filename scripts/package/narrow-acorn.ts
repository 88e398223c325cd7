// acorn comes twice, as CommonJS to its JSX part, which requires it, and as a module to MDX, which imports it. The bundler is given copies beside
// the compiled sources, in which there is the module alone.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyPackage, enterAt } from './packages.ts';

/** Copies acorn and those who load it from `root` to the folder where the bundler finds them first. */
export function narrowAcorn(root: string, compiled: string): void {
  for (const name of ['acorn-jsx', 'micromark-extension-mdxjs']) copyPackage(root, compiled, name);
  const acorn = copyPackage(root, compiled, 'acorn');
  enterAt(acorn, { main: 'dist/acorn.mjs', type: 'module', sideEffects: false });
  rmSync(join(acorn, 'dist', 'acorn.js'));
}
