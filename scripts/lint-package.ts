// Packs the package and looks at it as those who install it would: publint, are-the-types-wrong, what is in it, how large it is.
// With `--built`, `dist/` is taken as it is; otherwise it is built from the sources, beside the one that is there.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from './package/pack.ts';
import { packageProblems } from './package/problems.ts';

const root = join(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
const folder = mkdtempSync(join(tmpdir(), 'content-gate-package-'));
try {
  const tarball = pack(folder, process.argv.includes('--built') ? 'as it is' : 'built anew');
  const problems = packageProblems(tarball);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  execFileSync(bin('publint'), ['run', '--strict', tarball.path], { stdio: 'inherit' });
  // There is nothing for `require`: the package is one of modules, and Node's own `require` takes those.
  execFileSync(bin('attw'), ['--profile', 'esm-only', '--no-emoji', tarball.path], { stdio: 'inherit' });
  console.log(`${tarball.files.length} files, ${(tarball.size / 1e6).toFixed(1)} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
