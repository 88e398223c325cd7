// Parsers as modules that a bundler can take apart, and each once. Of yaml, Node is given CommonJS; of acorn, CommonJS to its JSX part, which
// requires it, and modules to MDX, which imports it; parse5 does not say that its modules do nothing by being loaded, so that who asks for its
// tokens gets its tree as well. The bundler is given copies beside the compiled sources.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyPackage, enterAt } from './packages.ts';

/** Copies the parsers from `root` to the folder where the bundler finds them first. */
export function narrowParsers(root: string, compiled: string): void {
  for (const name of ['acorn-jsx', 'micromark-extension-mdxjs']) copyPackage(root, compiled, name);
  const acorn = copyPackage(root, compiled, 'acorn');
  enterAt(acorn, 'dist/acorn.mjs');
  rmSync(join(acorn, 'dist', 'acorn.js'));
  enterAt(copyPackage(root, compiled, 'parse5'), 'dist/index.js');
  const yaml = copyPackage(root, compiled, 'yaml');
  enterAt(yaml, 'browser/dist/index.js');
  for (const [file, here, there] of forNode) edit(join(yaml, 'browser', 'dist', file), here, there);
}

/** The modules of yaml are made for browsers. In these places they do otherwise than for Node, which the tests of the sources run on. */
const forNode = [
  ['log.js', 'console.warn(warning)', 'process.emitWarning(warning)'],
  [
    join('schema', 'yaml-1.1', 'binary.js'),
    "if (typeof atob === 'function') {",
    "if (true) {\n            return Buffer.from(src, 'base64');",
  ],
] as const;

/** Writes other words where these stand; that they do not, and just once, is a mistake here and not one of the run. */
function edit(file: string, words: string, others: string): void {
  const text = readFileSync(file, 'utf8');
  if (text.split(words).length !== 2) throw new Error(`${file} is not what it was`);
  writeFileSync(
    file,
    text.replace(words, () => others),
  );
}
