import { describe, expect, it, vi } from 'vitest';
import { publishSchema } from '../../src/config/publish-schema.ts';
import { disagreeing } from '../../src/record/publication-record.ts';
import { recordedPublication } from '../support/publishing/record.ts';
import { type Doing, type Fault, type Kind, kinds, type Mode, openSite, type Ran } from './faults.ts';

const config = publishSchema.parse({
  ...{ pages: ['**'], site: 'https://site.example', target: { kind: 'folder', path: 'site' } },
});

const first = { 'a.md': '# First a', 'c.md': '# The same c' };
const second = { 'a.md': '# Second a', 'b.md': '# New b', 'c.md': '# The same c' };

/** How the site stands before and after, and how many calls it takes to get there. */
async function between(kind: Kind) {
  const site = await openSite(kind);
  await site.run({ pages: first, commit: 'b' });
  const before = await site.stands();
  const { calls } = await site.run({ pages: second });
  return { before, after: await site.stands(), calls };
}

async function withFaults(kind: Kind, faults: readonly Fault[], more: Partial<Doing> = {}) {
  const site = await openSite(kind);
  await site.run({ pages: first, commit: 'b' });
  const ran = await site.run({ pages: second, faults, ...more });
  return { site, ran };
}

function withFault(kind: Kind, fault: Fault, more: { readonly timeout?: number } = {}) {
  return withFaults(kind, [fault], more);
}

/** Each ending says what stands there, and follows from the steps that the record has. */
function expectTold(
  { endings, publication }: Extract<Ran, { readonly kind: 'ended' }>,
  isNew: boolean,
  about: string,
): void {
  expect(disagreeing(recordedPublication(publication, config)), about).toEqual([]);
  for (const path of ['a.md', 'b.md']) {
    if (isNew) expect(endings[path], about).toBe('published');
    else expect(['taken-back', 'not-begun', 'refused'], `${about}: ${endings[path]}`).toContain(endings[path]);
  }
}

describe.each(kinds)('a publication into a %s', (kind) => {
  it.each<Mode>(['fails', 'is lost before', 'is lost after'])(
    'of which any one call %s ends with the site as it was or as it should be, and says which',
    async (mode) => {
      const { before, after, calls } = await between(kind);
      for (const [at, name] of calls.entries()) {
        const about = `call ${at}, ${name}`;
        const { site, ran } = await withFault(kind, { at, mode });
        if (ran.kind !== 'ended') throw new Error('it did not end');
        const isNew = ran.publication.run.ending.status === 'completed' && ran.endings['a.md'] === 'published';
        expect(await site.stands(), about).toEqual(isNew ? after : before);
        expect(await site.stale(), about).toEqual([]);
        expectTold(ran, isNew, about);
        // What passes is tried again.
        if (mode !== 'fails') expect(isNew, `${about}: ${JSON.stringify(ran.publication.run)}`).toBe(true);
        expect(await site.journal(), about).toEqual({});
      }
    },
  );

  it.each<Mode>(['dies before', 'dies after'])(
    'that %s any one call is taken back by the next run, which then publishes all of it, or nothing without approval',
    async (mode) => {
      const { before, after, calls } = await between(kind);
      for (const [at, name] of calls.entries()) {
        const about = `call ${at}, ${name}`;
        const { site, ran } = await withFault(kind, { at, mode });
        expect(ran.kind, about).toBe('killed');
        const refused = await site.run({ pages: second, approves: false });
        expect(refused.kind, about).toBe('ended');
        expect(await site.stands(), about).toEqual(before);
        expect(await site.stale(), about).toEqual([]);
        const again = await withFault(kind, { at, mode });
        const next = await again.site.run({ pages: second });
        if (next.kind !== 'ended') throw new Error('it did not end');
        expect(await again.site.stands(), about).toEqual(after);
        expect(await again.site.stale(), about).toEqual([]);
        expectTold(next, true, about);
        expect(await again.site.journal(), about).toEqual({});
      }
    },
  );

  it.each<Mode>(['hangs before', 'hangs after'])(
    'of which any one call %s ends by its time-out with the site as it was, and says so',
    async (mode) => {
      const { before, after, calls } = await between(kind);
      for (const [at, name] of calls.entries()) {
        const about = `call ${at}, ${name}`;
        const { site, ran } = await withFault(kind, { at, mode }, { timeout: 0.5 });
        if (ran.kind !== 'ended') throw new Error('it did not end');
        const isNew = ran.publication.run.ending.status === 'completed';
        expect(await site.stands(), about).toEqual(isNew ? after : before);
        expect(await site.stale(), about).toEqual([]);
        expectTold(ran, isNew, about);
        expect(isNew, about).toBe(false);
      }
    },
  );

  it('that is cancelled at any one call leaves the site as it was, and says so page by page', async () => {
    const { before, calls } = await between(kind);
    for (const [at, name] of calls.entries()) {
      const about = `call ${at}, ${name}`;
      const site = await openSite(kind);
      await site.run({ pages: first, commit: 'b' });
      const cancel = new AbortController();
      const ran = await site.run({ pages: second, signal: cancel.signal, onCall: (n) => n === at && cancel.abort() });
      if (ran.kind !== 'ended') throw new Error('it did not end');
      expect(await site.stands(), about).toEqual(before);
      expect(await site.stale(), about).toEqual([]);
      expectTold(ran, false, about);
    }
  });

  it.each<Mode>(['fails', 'is lost after', 'hangs before', 'hangs after', 'dies before', 'dies after'])(
    'whose undo has a call that %s says which page is not as it was, and the next run takes it back',
    async (mode) => {
      const { before, after, calls } = await between(kind);
      const isAll = kind === 'folder and all';
      // A look that fails once is repeated: there the site shows something else for as long as it is looked at.
      const failing: readonly Fault[] = isAll ? [] : [{ at: calls.length - 1, mode: 'fails' }];
      const more: Partial<Doing> = isAll ? { shows: '<p>Another page', within: 0.3 } : {};
      const undone = await withFaults(kind, failing, more);
      for (let at = isAll ? undone.ran.calls.indexOf('takeBack') : calls.length; ; at += 1) {
        vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
        const onHang = () => setImmediate(() => vi.advanceTimersByTime(31_000));
        const { site, ran } = await withFaults(kind, [...failing, { at, mode }], { ...more, onHang }).finally(
          vi.useRealTimers,
        );
        const about = `call ${at}, ${ran.calls[at] ?? ''}`;
        if (ran.calls.length <= at) break;
        if (ran.kind === 'ended') {
          expect(ran.publication.run.ending.status, about).toBe('blocked');
          const stands = await site.stands();
          const told = Object.values(ran.endings).includes('left');
          // A picture that nobody shows may stay; the record says that its removal failed.
          const { compensations } = ran.publication.run;
          const isKept = compensations.some(({ phase, status }) => phase === 'pictures' && status !== 'completed');
          if (!told) expect(isKept ? pagesOf(stands) : stands, about).toEqual(isKept ? pagesOf(before) : before);
          // What is said to be back is back.
          if (ran.endings['a.md'] === 'taken-back') expect(stands.a, about).toBe(before.a);
        }
        const next = await site.run({ pages: second });
        expect(next.kind === 'ended' && next.publication.run.ending.status, about).toBe('completed');
        expect(await site.stands(), about).toEqual(after);
        expect(await site.stale(), about).toEqual([]);
        expect(await site.journal(), about).toEqual({});
      }
    },
  );

  it.each([false, true])(
    'of an older commit leaves the site as a newer one puts it that comes at any moment (its question was answered before: %s)',
    async (stale) => {
      const newest = { 'a.md': '# Third a', 'b.md': '# New b', 'c.md': '# Third c' };
      // Webflow cannot be asked to write only what was not written meanwhile: a request that is under way comes through.
      for (const at of kind === 'folder' ? [0, 1, 2] : [0]) {
        const site = await openSite(kind);
        await site.run({ pages: first, commit: 'b' });
        let asked = 0;
        let newer: ReturnType<typeof site.run> | undefined;
        const check = async () => {
          const isMoment = asked === at;
          asked += 1;
          if (isMoment) newer = site.run({ pages: newest, commit: 'd' });
          await newer;
          if (newer === undefined || (isMoment && stale)) return { ok: true } as const;
          return { ok: false, why: 'A newer commit is there.' } as const;
        };
        const older = await site.run({ pages: { ...second, 'c.md': '# Second c' }, turn: { check } });
        const came = await newer;
        expect(came?.kind === 'ended' && came.endings, String(at)).toMatchObject({
          'a.md': expect.stringMatching(/published/),
        });
        const stands = await site.stands();
        const expected = await openSite(kind);
        await expected.run({ pages: first, commit: 'b' });
        await expected.run({ pages: newest, commit: 'd' });
        // A text that the older run had put there stays under its commit.
        expect(wordsIn(stands), String(at)).toEqual(wordsIn(await expected.stands()));
        expect(await site.stale(), String(at)).toEqual([]);
        if (!stale) expect(older.kind === 'ended' && Object.values(older.endings)).toContain('superseded');
      }
    },
  );

  it('that has nothing new asks, and writes nothing', async () => {
    const site = await openSite(kind);
    await site.run({ pages: second, commit: 'b' });
    const before = await site.stands();
    const again = await site.run({ pages: second });
    expect(again.kind === 'ended' && Object.values(again.endings)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(await site.stands()).toEqual(before);
    expect(again.calls.filter((call) => /^(?:POST|PATCH|DELETE|invalidate|takeBack)/.test(call))).toEqual([]);
  });
});

describe('a publication into a branch', () => {
  // Every call runs git a dozen times, so of calls of one name only the last one goes wrong, and of writes the first as well.
  // What hangs ends with the time of the run, and only writes are awaited so long.
  const chosen = (calls: readonly string[], hangs = false): readonly number[] => {
    const names = hangs ? ['put'] : ['find', 'check', 'put', 'invalidate'];
    const last = names.map((name) => calls.lastIndexOf(name));
    return [...new Set([calls.indexOf('put'), ...last])].sort((one, other) => one - other);
  };

  it.each<Mode | 'is cancelled'>([
    ...(['fails', 'is lost before', 'is lost after', 'hangs before', 'hangs after'] as const),
    ...(['dies before', 'dies after', 'is cancelled'] as const),
  ])('of which a call %s ends as any other does', async (mode) => {
    const { before, after, calls } = await between('git');
    expect(chosen(calls).length).toBeGreaterThanOrEqual(4);
    for (const at of chosen(calls, mode.startsWith('hangs'))) {
      const about = `call ${at}, ${calls[at]}`;
      const cancel = new AbortController();
      const faults = mode === 'is cancelled' ? [] : [{ at, mode }];
      const doing: Partial<Doing> =
        mode === 'is cancelled'
          ? { signal: cancel.signal, onCall: (n) => n === at && cancel.abort() }
          : mode.startsWith('hangs')
            ? { timeout: 3 }
            : {};
      const { site, ran } = await withFaults('git', faults, doing);
      expect(ran.kind, about).toBe(mode.startsWith('dies') ? 'killed' : 'ended');
      if (ran.kind === 'killed') await site.run({ pages: second, approves: false });
      // What passes is tried again.
      const isNew = mode.startsWith('is lost');
      expect(await site.stands(), about).toEqual(isNew ? after : before);
      expect(await site.stale(), about).toEqual([]);
      if (ran.kind === 'ended') expectTold(ran, isNew, about);
      if (!mode.startsWith('hangs') && mode !== 'is cancelled') expect(await site.journal(), about).toEqual({});
    }
  });

  it.each<Mode>(['fails', 'is lost after', 'dies before', 'dies after'])(
    'whose taking back %s is finished by the next run',
    async (mode) => {
      const { after, calls } = await between('git');
      const failing: Fault = { at: calls.lastIndexOf('invalidate'), mode: 'fails' };
      const undone = await withFaults('git', [failing]);
      const at = undone.ran.calls.indexOf('takeBack');
      const { site, ran } = await withFaults('git', [failing, { at, mode }]);
      if (ran.kind === 'ended') expect(ran.publication.run.ending.status).toBe('blocked');
      const next = await site.run({ pages: second });
      expect(next.kind === 'ended' && next.publication.run.ending.status).toBe('completed');
      expect(await site.stands()).toEqual(after);
      expect(await site.stale()).toEqual([]);
      expect(await site.journal()).toEqual({});
    },
  );
});

function wordsIn(stands: Readonly<Record<string, string>>): unknown {
  return Object.fromEntries(
    Object.entries(stands).flatMap(([slug, text]) =>
      slug.startsWith('picture ') ? [] : [[slug, text.replaceAll(/b{40}|c{40}|d{40}/g, 'commit')]],
    ),
  );
}

function pagesOf(stands: Readonly<Record<string, string>>): unknown {
  return Object.fromEntries(Object.entries(stands).filter(([slug]) => !slug.startsWith('picture ')));
}
