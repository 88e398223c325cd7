// The toolkit's HTTP client brings another HTTP client along (undici, half a megabyte) for one thing: to go through a proxy by `fetch`, which
// only the toolkit's Octokit does. Of it nothing is used: the upload and the core go through proxies by `node:https`. The bundler is
// given copies beside the compiled sources, and an undici with nothing in it.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const toolkit = ['artifact', 'core', 'exec', 'github', 'http-client', 'io'];

/** Copies the toolkit from `root` to the folder where the bundler finds it first, without the second HTTP client. */
export function narrowToolkit(root: string, compiled: string): void {
  const modules = join(compiled, 'node_modules');
  for (const name of toolkit) {
    cpSync(join(root, 'node_modules', '@actions', name), join(modules, '@actions', name), {
      recursive: true,
      filter: (path) => !/\.(?:map|d\.ts)$/.test(path),
    });
  }
  const undici = join(modules, 'undici');
  mkdirSync(undici, { recursive: true });
  writeFileSync(
    join(undici, 'package.json'),
    '{ "name": "undici", "version": "0.0.0", "main": "index.js", "license": "MIT" }\n',
  );
  writeFileSync(
    join(undici, 'index.js'),
    'exports.ProxyAgent = class ProxyAgent {};\nexports.fetch = globalThis.fetch;\n',
  );
}
