import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Endpoints, endpointsIn, tableOf } from '../../scripts/package/narrow-octokit.ts';

const root = join(import.meta.dirname, '../..');
const sources = globSync('src/**/*.ts', { cwd: root }).map((path) => readFileSync(join(root, path), 'utf8'));
const { default: all }: { readonly default: Endpoints } = await import(
  join(root, 'node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js')
);

test('every endpoint that the sources ask for is in the table of the bundle', () => {
  const used = sources.flatMap(endpointsIn);
  const table = tableOf(used, all);
  for (const [scope, method] of used) expect(table[scope]?.[method], `${scope}.${method}`).toBe(all[scope]?.[method]);
  expect(table.checks?.create).toEqual(['POST /repos/{owner}/{repo}/check-runs']);
  expect(JSON.stringify(table).length).toBeLessThan(8000);
});

test('endpoints are asked for in no way that the table would miss', () => {
  const callers = sources.filter((text) => /\(api, sent\)/.test(text));
  expect(callers.length).toBeGreaterThan(10);
  for (const text of callers) {
    const requests = text.split('(api, sent)').slice(1);
    for (const request of requests) expect(request).toMatch(/^ =>\s[^;]{0,60}?\bapi\.\w+\.\w+\(/);
    expect(text).not.toMatch(/\bapi\[|\} = api\b|\bapi\.\w+\[|= api[.;]/);
  }
});

test('pages are followed by our own code: the plugin that would do it is not in the bundle', () => {
  for (const text of sources) expect(text).not.toMatch(/\bpaginate\b/);
});

test('an endpoint that does not exist ends the build', () => {
  expect(() => tableOf([['checks', 'conclude']], all)).toThrow('GitHub has no endpoint checks.conclude');
});
