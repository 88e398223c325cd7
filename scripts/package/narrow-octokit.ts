// Octokit brings a table of every endpoint of GitHub's API (85 kB, compiled before the first request), of which some fifty are used. The
// bundler is given a copy beside the compiled sources with the table of those.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyPackage, standIn } from './packages.ts';

/** Endpoints by scope and name of the method. */
export type Endpoints = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The endpoints that a source asks for by `api.scope.method(`, as every caller of the client does. */
export function endpointsIn(source: string): readonly (readonly [scope: string, method: string])[] {
  return [...source.matchAll(/\b(?:api|rest)\.(\w+)\.(\w+)\(/g)].map(([, scope = '', method = '']) => [scope, method]);
}

/** The table of the endpoints in use. An endpoint that does not exist is a mistake here and not one of the run. */
export function tableOf(used: Iterable<readonly [scope: string, method: string]>, all: Endpoints): Endpoints {
  const table: Record<string, Record<string, unknown>> = {};
  for (const [scope, method] of used) {
    const endpoint = all[scope]?.[method];
    if (endpoint === undefined) throw new Error(`GitHub has no endpoint ${scope}.${method}`);
    table[scope] = { ...table[scope], [method]: endpoint };
  }
  return table;
}

/**
 * Copies what Octokit is made of from `root` to the folder where the bundler finds it first, with the table of the endpoints in use, and
 * without the plugin that follows pages by itself: `src/github/pages.ts` does, within limits.
 */
export async function narrowOctokit(root: string, compiled: string): Promise<void> {
  const sources = readdirSync(compiled, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js') && !path.startsWith('node_modules'))
    .sort();
  const used = sources.flatMap((path) => endpointsIn(readFileSync(join(compiled, path), 'utf8')));
  if (used.length === 0) throw new Error('no endpoint of GitHub is in use');
  for (const name of ['rest', 'plugin-rest-endpoint-methods']) copyPackage(root, compiled, `@octokit/${name}`);
  standIn(compiled, '@octokit/plugin-paginate-rest', 'module', {
    'index.js': 'export const paginateRest = () => ({});\n',
  });
  const file = join('@octokit', 'plugin-rest-endpoint-methods', 'dist-src', 'generated', 'endpoints.js');
  const { default: all }: { readonly default: Endpoints } = await import(join(root, 'node_modules', file));
  writeFileSync(join(compiled, 'node_modules', file), `export default ${JSON.stringify(tableOf(used, all))};\n`);
}
