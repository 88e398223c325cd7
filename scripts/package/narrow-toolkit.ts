// The toolkit's client of artifacts brings along what a run does not use: a second HTTP client, all of Azure's storage, an archiver with
// two copies of Node's streams. The bundler is given copies beside the compiled sources, and stands-in for the rest.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'rolldown/utils';
import { copyPackage, standIn } from './packages.ts';

/** These are copied, so that what they import is looked for among the stands-in first. */
const copied = [...['artifact', 'core', 'exec', 'github', 'http-client', 'io'].map((name) => `@actions/${name}`)];

/** What stands for a package: its modules by their names. */
const standsIn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // The toolkit's Octokit goes through a proxy with it; the upload and the core do so by `node:https`.
  undici: { 'index.js': 'exports.ProxyAgent = class ProxyAgent {};\nexports.fetch = globalThis.fetch;\n' },
  // The toolkit's own unpacking: a downloaded artifact is opened by `src/github/zip.ts`, within limits.
  'unzip-stream': { 'index.js': '' },
};

/** Copies the toolkit from `root` to the folder where the bundler finds it first, without what a run does not use. */
export function narrowToolkit(root: string, compiled: string): void {
  for (const name of copied) copyPackage(root, compiled, name);
  for (const [name, files] of Object.entries(standsIn)) standIn(compiled, name, 'commonjs', files);
  standIn(compiled, '@azure/storage-blob', 'module', { 'index.js': compiledStandIn('azure-storage-blob.ts') });
  const upload = join(compiled, 'node_modules', '@actions', 'artifact', 'lib', 'internal', 'upload');
  writeFileSync(join(upload, 'zip.js'), compiledStandIn('zip.ts'));
}

function compiledStandIn(file: string): string {
  const source = readFileSync(join(import.meta.dirname, 'stands-in', file), 'utf8');
  const { code, errors } = transformSync(file, source);
  if (errors.length > 0) throw new Error(`what stands in the bundle as ${file} does not compile`);
  return code;
}
