// Builds the bundle afresh beside the committed one and compares them file by file, byte by byte; and says when it has become too large.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { tooLarge } from './package/size.ts';

const root = join(import.meta.dirname, '..');
const fresh = mkdtempSync(join(tmpdir(), 'content-gate-dist-'));

function listing(directory: string): ReadonlyMap<string, Buffer> {
  return new Map(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(directory, path), readFileSync(path)]),
  );
}

const isSame = (one: Buffer | undefined, other: Buffer | undefined): boolean =>
  one !== undefined && other !== undefined && one.equals(other);

try {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.ts'), fresh], { cwd: root, stdio: 'inherit' });
  const committed = listing(join(root, 'dist'));
  const built = listing(fresh);
  const differing = [...new Set([...committed.keys(), ...built.keys()])].filter(
    (name) => !isSame(committed.get(name), built.get(name)),
  );
  if (differing.length > 0) {
    console.error(
      `dist/ is not what the sources build. Run "npm run build" and commit. Differing:\n  ${differing.join('\n  ')}`,
    );
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what the sources build (${built.size} files)`);
  }
  const problem = tooLarge([...built].map(([path, { length }]) => ({ path, size: length })));
  if (problem !== undefined) {
    console.error(problem);
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
