import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pack, type Tarball } from '../../scripts/package/pack.ts';

const root = join(import.meta.dirname, '..', '..');
let built: Tarball | undefined;
const folder = mkdtempSync(join(tmpdir(), 'content-gate-packed-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The package as the sources build it now; packed once for all tests of a process. */
export function packedPackage(): Tarball {
  built ??= pack(folder, 'built anew');
  return built;
}

/** A project outside of the repository that has installed the tarball, and nothing else but the types of Node. */
export interface Project {
  readonly folder: string;
  /** Checks its types under its own configuration; what the compiler said. */
  types(): Promise<string>;
  /** Runs one of its files; the lines that it printed. */
  run(file: string, variables?: Readonly<Record<string, string>>): Promise<readonly string[]>;
}

/** Installs the package into a project; its files are those of a folder of ours, or are given. */
export function projectOf(files: string | Readonly<Record<string, string>>): Project {
  const own = mkdtempSync(join(folder, 'project-'));
  if (typeof files === 'string') cpSync(join(root, files), own, { recursive: true });
  else for (const [name, text] of Object.entries(files)) writeFileSync(join(own, name), text);
  writeFileSync(join(own, 'package.json'), JSON.stringify({ name: 'a-project', private: true, type: 'module' }));
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--offline'];
  execFileSync('npm', ['install', ...options, packedPackage().path], { cwd: own, stdio: 'ignore' });
  mkdirSync(join(own, 'node_modules', '@types'), { recursive: true });
  for (const name of ['@types/node', 'undici-types']) {
    symlinkSync(join(root, 'node_modules', name), join(own, 'node_modules', name));
  }
  const run = promisify(execFile);
  return {
    folder: own,
    async types() {
      try {
        return (await run(join(root, 'node_modules', '.bin', 'tsc'), ['-p', '.'], { cwd: own })).stdout;
      } catch (error) {
        return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
      }
    },
    async run(file, variables = {}) {
      const { stdout } = await run(process.execPath, [file], { cwd: own, env: { ...process.env, ...variables } });
      return stdout.trimEnd().split('\n');
    },
  };
}
