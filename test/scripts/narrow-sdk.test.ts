import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resourcesOf } from '../../scripts/package/narrow-sdk.ts';

const client = readFileSync(join(import.meta.dirname, '../../node_modules/openai/client.mjs'), 'utf8');

test('every module of resources that the client imports is known, with every name that is taken from it', () => {
  const found = resourcesOf(client);
  const mentioned = new Set([...client.matchAll(/["'](\.\/resources\/[^"']+)["']/g)].map(([, path]) => path));
  expect(new Set(found.keys())).toEqual(mentioned);
  expect(found.get('./resources/index.mjs')).toContain('Chat');
  expect(found.get('./resources/chat/chat.mjs')).toEqual(['Chat']);
  expect(found.get('./resources/uploads/uploads.mjs')).toEqual(['Uploads']);
  for (const [path, names] of found) expect(names, path).not.toEqual([]);
});
