// Builds `dist/` from `src/`: TypeScript to `lib/`, then bundles by ncc over the JavaScript: one for the doors of the gate, and
// one for the engine alone; and the types of what the package exports.
// ncc never sees TypeScript (its loader cannot use version 7). Its chunks get names and are minified: see package/chunks.ts.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { finishBundle } from './package/chunks.ts';
import { addLicencesOfAssets, shareLicences } from './package/licences.ts';
import { narrowOctokit } from './package/narrow-octokit.ts';
import { narrowParsers } from './package/narrow-parsers.ts';
import { narrowSdk } from './package/narrow-sdk.ts';
import { narrowToolkit } from './package/narrow-toolkit.ts';
import { buildAlone } from './package/one-build-at-a-time.ts';
import { writeTypes } from './package/types.ts';

const root = join(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
const outDir = process.argv[2] ?? join(root, 'dist');

function bundle(entry: string, to: string, withAssets: boolean): void {
  const stats = join(root, 'lib', 'stats.json');
  execFileSync(
    bin('ncc'),
    ['build', entry, '--out', to, '--license', 'licenses.txt', '--stats-out', stats, '--quiet'],
    { cwd: root, stdio: 'inherit' },
  );
  finishBundle(to, stats);
  const licences = join(to, 'licenses.txt');
  if (withAssets) addLicencesOfAssets(licences, root);
  shareLicences(licences);
}

buildAlone(root);
rmSync(join(root, 'lib'), { recursive: true, force: true });
execFileSync(bin('tsc'), ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
execFileSync(bin('tsc'), ['-p', 'tsconfig.types.json'], { cwd: root, stdio: 'inherit' });
narrowSdk(root, join(root, 'lib'));
narrowToolkit(root, join(root, 'lib'));
narrowParsers(root, join(root, 'lib'));
await narrowOctokit(root, join(root, 'lib'));
rmSync(outDir, { recursive: true, force: true });
bundle('lib/main.js', outDir, true);
bundle('lib/engine/engine.js', join(outDir, 'engine'), false);
writeTypes(join(root, 'lib', 'types'), ['main.d.ts', 'engine/engine.d.ts'], join(outDir, 'types'));
cpSync(join(root, 'assets'), join(outDir, 'assets'), { recursive: true });
console.log(`built ${outDir}`);
