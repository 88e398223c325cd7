import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openPurge } from '../../src/caches/purge.ts';
import { openRedis } from '../../src/caches/redis.ts';
import { publishSchema } from '../../src/config/publish-schema.ts';
import { steadyClock } from '../../src/engine/clock.ts';
import { type EdgeCache, type Opened, problem } from '../../src/publication/ports.ts';
import { openFolder } from '../../src/publish/files/folder-target.ts';
import { publishPages } from '../../src/publish/story.ts';
import { openingOf } from '../support/publishing/pages.ts';
import { redisServer, withKeys } from '../support/publishing/redis-server.ts';
import { varnishServer } from '../support/publishing/varnish-server.ts';
import { listen } from '../support/server.ts';

function opened<T>(result: Opened<T>): T {
  if (!result.ok) throw new Error(result.problems.join(' '));
  return result.value;
}

it('after an undo, readers get the former page through a real Varnish, and a real Redis has no copy of the other', async () => {
  const root = await mkdtemp(join(tmpdir(), 'content-gate-undone-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const origin = await listen(async ({ url }) => {
    const text = await readFile(join(root, 'site', `${url.pathname}/index.html`), 'utf8').catch(() => undefined);
    return text === undefined ? { status: 404 } : { status: 200, body: text };
  });
  onTestFinished(() => origin.close());
  await using varnish = await varnishServer({ origin: origin.url });
  await using redis = await redisServer();
  const address = `redis://127.0.0.1:${redis.port}`;
  const title = async (): Promise<string | undefined> =>
    /<title>(.*)<\/title>/u.exec(await (await fetch(`${varnish.url}/first`)).text())?.[1];

  const config = publishSchema.parse({ pages: ['**'], site: varnish.url, target: { kind: 'folder', path: 'site' } });
  const target = opened(
    await openFolder({
      ...openingOf({ kind: 'folder' as const, path: 'site' }, {}, fetch),
      ...{ root, addressOf: (slug: string) => `${varnish.url}/${slug}` },
    }),
  );
  const real = [
    opened(await openPurge(openingOf({ paths: [] }, {}, fetch))),
    opened(await openRedis(openingOf({ keys: ['page:{slug}'] }, { REDIS_URL: address }, fetch))),
  ];
  const run = async (heading: string, more: readonly EdgeCache[]) => {
    const { pages } = await publishPages(
      {
        ...{ config, commit: 'c'.repeat(40), addresses: new Map(), files: new Set(['first.md']), isDry: false },
        pages: [{ path: 'first.md', blobId: 'b'.repeat(40), text: `---\nslug: first\n---\n\n# ${heading}\n` }],
      },
      {
        ...{ target, caches: [...real, ...more], clock: steadyClock, turn: { check: async () => ({ ok: true }) } },
        prove: async () => new Map([['first.md', { ok: true, headSha: null, runId: null, madeAt: '' }]]),
      },
      new AbortController().signal,
    );
    return pages.map(({ ending }) => ending.kind);
  };

  expect(await title()).toBeUndefined();
  expect(await run('Former', [])).toEqual(['published']);
  expect(await title()).toBe('Former');

  // A reader comes between the purge and the failure, so that edge and Redis have a copy of what is taken back.
  await using keys = await withKeys(address, []);
  const seen: unknown[] = [];
  const failing: EdgeCache = {
    kind: 'failing',
    async invalidate() {
      seen.push(await title());
      if (seen.length > 1) return { kind: 'invalidated', dropped: 1 };
      await using _copy = await withKeys(address, ['page:first']);
      return problem('It is broken.');
    },
  };
  expect(await run('Latter', [failing])).toEqual(['taken-back']);
  expect(seen).toEqual(['Latter', 'Former']);
  expect(await title()).toBe('Former');
  expect(await keys.left()).toEqual([]);
});
