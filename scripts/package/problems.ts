import type { Tarball } from './pack.ts';
import { tooLarge } from './size.ts';

const largestTarball = 8_000_000;
const largestEngine = 300_000;

/** What is wrong with what a package holds: too much, something that is only for us, something that is missing. */
export function packageProblems({ size, files }: Pick<Tarball, 'size' | 'files'>): readonly string[] {
  const names = files.map(({ path }) => path);
  const engine = files.filter(({ path }) => path.startsWith('dist/engine/')).reduce((sum, file) => sum + file.size, 0);
  const foreign = names.filter((path) =>
    /(^|\/)(tests?|src|scripts|node_modules)\/|\.test\.|\.map$|(^|\/)\./.test(path),
  );
  const needed = ['dist/index.js', 'dist/types/main.d.ts', 'dist/engine/index.js', 'dist/types/engine/engine.d.ts'];
  const bundle = tooLarge(files.filter(({ path }) => path.startsWith('dist/')));
  return [
    ...(bundle === undefined ? [] : [bundle]),
    ...(size > largestTarball ? [`The tarball has ${size} bytes; ${largestTarball} are allowed.`] : []),
    ...(engine > largestEngine ? [`The engine has ${engine} bytes; ${largestEngine} are allowed.`] : []),
    ...foreign.map((path) => `${path} has no place in the package.`),
    ...['LICENSE', 'README.md', 'docs/engine.md', ...needed]
      .filter((path) => !names.includes(path))
      .map((path) => `${path} is missing.`),
  ];
}
