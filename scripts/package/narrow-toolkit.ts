// The toolkit's client of artifacts brings along what a run does not use: a second HTTP client, all of Azure's storage, an archiver that can do
// more than zip, two copies of Node's streams. The bundler is given copies beside the compiled sources, and stands-in for the rest.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'rolldown/utils';
import { copyPackage, enterAt, standIn } from './packages.ts';

/** These are copied, so that what they import is looked for among the stands-in first. */
const copied = [
  ...['artifact', 'core', 'exec', 'github', 'http-client', 'io'].map((name) => `@actions/${name}`),
  ...['archiver', 'archiver-utils', 'compress-commons', 'crc32-stream', 'lazystream', 'zip-stream'],
];

/** What stands for a package: its modules by their names. */
const standsIn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // The toolkit's Octokit goes through a proxy with it; the upload and the core do so by `node:https`.
  undici: { 'index.js': 'exports.ProxyAgent = class ProxyAgent {};\nexports.fetch = globalThis.fetch;\n' },
  // A copy of Node's own streams for other versions of Node.
  'readable-stream': {
    'index.js': "module.exports = require('node:stream');\n",
    'passthrough.js': "module.exports = require('node:stream').PassThrough;\n",
  },
  'graceful-fs': { 'index.js': "module.exports = require('node:fs');\n" },
  // The archiver writes a list of files into a zip file. It looks for none, and writes no tar and no JSON.
  'buffer-crc32': { 'index.js': '' },
  'readdir-glob': { 'index.js': '' },
  'tar-stream': { 'index.js': '' },
  // The toolkit's own unpacking: a downloaded artifact is opened by `src/github/zip.ts`, within limits.
  'unzip-stream': { 'index.js': '' },
};

/** Copies the toolkit from `root` to the folder where the bundler finds it first, without what a run does not use. */
export function narrowToolkit(root: string, compiled: string): void {
  for (const name of copied) copyPackage(root, compiled, name);
  // This looks for files, with lodash and glob.
  writeFileSync(join(compiled, 'node_modules', 'archiver-utils', 'file.js'), '');
  // Of the hundred functions of async, the archiver uses one.
  const queue = /^(?:(?:queue|asyncify)\.js|internal.*|LICENSE|package\.json)$/;
  const async = copyPackage(root, compiled, 'async', (path) => queue.test(path));
  writeFileSync(join(async, 'used.js'), "exports.queue = require('./queue.js');\n");
  enterAt(async, 'used.js', 'commonjs');
  for (const [name, files] of Object.entries(standsIn)) standIn(compiled, name, 'commonjs', files);
  const source = readFileSync(join(import.meta.dirname, 'stands-in', 'azure-storage-blob.ts'), 'utf8');
  const { code, errors } = transformSync('azure-storage-blob.ts', source);
  if (errors.length > 0) throw new Error('what stands in for the storage does not compile');
  standIn(compiled, '@azure/storage-blob', 'module', { 'index.js': code });
}
