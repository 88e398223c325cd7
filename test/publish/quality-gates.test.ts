import { expect, it, test } from 'vitest';
import { publishSchema } from '../../src/config/publish-schema.ts';
import { runPipeline } from '../../src/engine/run.ts';
import { markOf } from '../../src/publication/published-page.ts';
import type { SourceState } from '../../src/publication/source-state.ts';
import { qualityGatesPhase } from '../../src/publish/phases/quality-gates.ts';
import type { Proof } from '../../src/publish/prove.ts';
import type { Way } from '../../src/publish/publication.ts';
import { publishedPage } from './page.ts';

const config = publishSchema.parse({
  pages: ['**'],
  site: 'https://example.com',
  target: { kind: 'folder', path: 'site' },
});
const proven: Proof = { ok: true, headSha: null, runId: '42', madeAt: '2026-11-27T00:00:00.000Z' };

/** Runs the phase alone; what stands at a page's address may be this text, another one of ours, or nothing. */
async function gates(stands: 'same' | 'moved' | 'other' | 'nothing', proof: Proof, state?: SourceState) {
  const asked: string[] = [];
  const published = publishedPage('first', 'Words.');
  const source = { path: published.path, blobId: published.blobId, text: '# First' };
  const mark = {
    ...markOf(published),
    ...(stands === 'other' ? { blobId: 'e'.repeat(40) } : {}),
    ...(stands === 'moved' ? { path: 'former/first.md' } : {}),
  };
  const way: Way = {
    source,
    ending: { kind: 'not-begun' },
    before: stands === 'nothing' ? { kind: 'absent' } : { kind: 'ours', mark, state: null },
  };
  const phase = qualityGatesPhase(
    [way],
    { config, commit: 'c'.repeat(40), pages: [source], addresses: new Map(), files: new Set(), isDry: false },
    {
      target: { ...unasked, kind: 'none', asText: { standing: () => '', page: () => '' } },
      ...{ caches: [], clock: () => 0, turn: { check: async () => ({ ok: true }) } },
      prove: async (pages) => {
        asked.push(...pages.map(({ path }) => `proof of ${path}`));
        return new Map(pages.map(({ path }) => [path, proof]));
      },
      ...(state === undefined
        ? {}
        : {
            askSource: async (text: string) => {
              asked.push(`source of ${text}`);
              return state;
            },
          }),
    },
  );
  await runPipeline({ phases: [phase] }, {}, { clock: () => 0, signal: new AbortController().signal });
  return { way, asked };
}

const unasked = {
  check: () => Promise.reject(new Error('asked')),
  find: () => Promise.reject(new Error('asked')),
  put: () => Promise.reject(new Error('asked')),
  takeBack: () => Promise.reject(new Error('asked')),
};

test.each(['other', 'nothing'] as const)('a text is proven where %s stands', async (stands) => {
  const { way, asked } = await gates(stands, proven);
  expect(asked).toEqual(['proof of posts/first.md']);
  expect(way).toMatchObject({ ending: { kind: 'not-begun' }, proof: proven });
});

test.each(['same', 'moved'] as const)('nothing is asked of a text that stands there (%s)', async (stands) => {
  const { way, asked } = await gates(stands, { ok: false, why: 'Its verdict is older.' }, { kind: 'edited' });
  expect(asked).toEqual([]);
  expect(way.ending).toEqual({ kind: 'not-begun' });
});

it.each<[SourceState, RegExp | undefined]>([
  [{ kind: 'not-imported' }, undefined],
  [{ kind: 'same' }, undefined],
  [{ kind: 'edited' }, /^It was edited in Notion since it was imported; import it again/],
  [{ kind: 'gone' }, /^It is not in Notion any more/],
  [{ kind: 'unknown', problem: 'Give this job NOTION_TOKEN.' }, /is not known\. Give this job NOTION_TOKEN\.$/],
])('asks its source about a text that is proven: %o', async (state, why) => {
  const { way, asked } = await gates('nothing', proven, state);
  expect(asked).toEqual(['proof of posts/first.md', 'source of # First']);
  expect(way.ending).toEqual(
    why === undefined ? { kind: 'not-begun' } : { kind: 'refused', problems: [expect.stringMatching(why)] },
  );
});

test('the source of a text that is not proven is not asked', async () => {
  const { way, asked } = await gates('nothing', { ok: false, why: 'None.' }, { kind: 'edited' });
  expect(asked).toEqual(['proof of posts/first.md']);
  expect(way.ending).toEqual({ kind: 'refused', problems: ['None.'] });
});
