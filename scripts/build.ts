// Builds `dist/` from `src/`: TypeScript to `lib/`, then one bundle by ncc over the JavaScript.
// ncc never sees TypeScript (its loader cannot use version 7), and nothing is minified, so that dist/ can be read.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
const outDir = process.argv[2] ?? join(root, 'dist');

rmSync(join(root, 'lib'), { recursive: true, force: true });
execFileSync(bin('tsc'), ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
rmSync(outDir, { recursive: true, force: true });
execFileSync(bin('ncc'), ['build', 'lib/main.js', '--out', outDir, '--license', 'licenses.txt', '--quiet'], {
  cwd: root,
  stdio: 'inherit',
});
const assets = join(root, 'assets');
if (existsSync(assets)) cpSync(assets, join(outDir, 'assets'), { recursive: true });
console.log(`built ${outDir}`);
