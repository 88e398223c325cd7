// Builds the bundle afresh beside the committed one and compares them file by file, byte by byte.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const fresh = mkdtempSync(join(tmpdir(), 'content-gate-dist-'));

function listing(directory: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(directory, path), readFileSync(path).toString('base64')]),
  );
}

try {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.ts'), fresh], { cwd: root, stdio: 'inherit' });
  const committed = listing(join(root, 'dist'));
  const built = listing(fresh);
  const differing = [...new Set([...committed.keys(), ...built.keys()])].filter(
    (name) => committed.get(name) !== built.get(name),
  );
  if (differing.length > 0) {
    console.error(
      `dist/ is not what the sources build. Run "npm run build" and commit. Differing:\n  ${differing.join('\n  ')}`,
    );
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what the sources build (${built.size} files)`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
