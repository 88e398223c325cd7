import { describe, expect, it } from 'vitest';
import { pathsWithoutContent } from '../../src/cli/repository.ts';
import { configSchema } from '../../src/config/schema.ts';
import type { ContentSource } from '../../src/content/content.ts';

const snapshot: ContentSource['head'] = {
  sha: 'a'.repeat(40),
  read: async () => ({ ok: false, reason: 'missing', cause: 'it is not there' }),
  paths: async () => new Set(['docs/a.md', 'src/a.ts']),
};
const source: ContentSource = {
  ...{ head: snapshot, base: snapshot },
  load: async () => ({ listed: [], files: [], leftOut: [] }),
};
const without = (below: readonly string[], allowEmpty = false) =>
  pathsWithoutContent(
    { below },
    { paths: below, allowEmpty },
    source,
    configSchema.parse({ version: 1 }),
    AbortSignal.any([]),
  );

describe('a path that was named and holds no content', () => {
  it('is told by its name, unless somebody allows it', async () => {
    expect(await without(['docs', 'src', 'other'])).toEqual([
      expect.stringMatching(/^src holds no content/),
      expect.stringMatching(/^other holds no content/),
    ]);
    expect(await without(['src'], true)).toEqual([]);
  });

  it('is none where nothing was named', async () => {
    expect(await without([])).toEqual([]);
  });
});
