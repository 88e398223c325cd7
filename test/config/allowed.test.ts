import { describe, expect, it } from 'vitest';
import { allowedInWords, inputSchema, keysOf, nodeAt, type SchemaNode } from '../../src/config/allowed.ts';
import type { KeyPath } from '../../src/config/problem.ts';
import { configSchema } from '../../src/config/schema.ts';

const root = inputSchema(configSchema);

/** Every place of the configuration that a problem may be about. */
function places(node: SchemaNode | undefined, key: KeyPath): readonly KeyPath[] {
  if (node === undefined || key.length > 8) return [];
  const below = keysOf(node).flatMap((name) => places(nodeAt(root, [...key, name]), [...key, name]));
  return [key, ...below, ...(node.type === 'array' ? places(nodeAt(root, [...key, 0]), [...key, 0]) : [])];
}

describe('what a value may be', () => {
  it('is said of every place of the configuration', () => {
    const all = places(root, []);
    expect(all.length).toBeGreaterThan(150);
    const unsaid = all.filter((key) => allowedInWords(nodeAt(root, key)).includes('another value'));
    expect(unsaid.map((key) => key.join('.'))).toEqual([]);
  });

  it.each<[KeyPath, string]>([
    [['publish', 'target'], 'a mapping with the kind folder, git or webflow, and the keys of that kind'],
    [['publish', 'target', 'kind'], 'folder, git or webflow'],
    [['publish', 'target', 'publish'], 'draft or live'],
    [['publish', 'caches', 'of', 0, 'kind'], 'redis, purge, cloudflare or fastly'],
  ])('%s', (key, words) => {
    expect(allowedInWords(nodeAt(root, key))).toBe(words);
  });
});
