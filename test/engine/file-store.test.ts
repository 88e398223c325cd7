import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as nodeFiles from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileStore, StoreError, type StoreFiles } from '../../src/engine/file-store.ts';
import type { Pipeline } from '../../src/engine/pipeline.ts';
import { resumePipeline } from '../../src/engine/resume.ts';
import { runPipeline } from '../../src/engine/run.ts';
import { completed } from '../../src/engine/said.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-gate-store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const clock = (): number => Date.UTC(2026, 10, 26, 12);
const steps = (ran: string[], broken = false): Pipeline => ({
  phases: [
    {
      name: 'one',
      tasks: [
        {
          ...{ name: 'first', agent: '@first', inputs: ['page'], outputs: ['title'] },
          run: ({ page }) => {
            ran.push('first');
            return completed({ title: `Title of ${String(page)}` }, { vote: { approved: true, score: 90 } });
          },
        },
      ],
    },
    {
      name: 'two',
      tasks: [
        {
          ...{ name: 'second', inputs: ['title'], outputs: ['url'] },
          run: ({ title }) => {
            ran.push('second');
            if (broken) throw new Error('no connection');
            return { url: `/${String(title)}` };
          },
        },
      ],
    },
  ],
});

describe('a store in files', () => {
  it('keeps a run that failed, and resumes it where it stopped, with its history', async () => {
    const store = fileStore(folder);
    const ran: string[] = [];
    const first = await runPipeline(steps(ran, true), { page: 'p1' }, { store, clock, id: 'run-1' });
    expect(first.ending.status).toBe('blocked');
    expect(await store.list()).toEqual(['run-1']);
    const resumed = await resumePipeline(steps(ran), 'run-1', { store, clock });
    if (!resumed.ok) throw new Error(resumed.problem.message);
    expect(ran).toEqual(['first', 'second', 'second']);
    expect(resumed.result.ending.status).toBe('completed');
    expect(resumed.result.outcomes).toMatchObject([
      { reused: true, vote: { approved: true, score: 90 } },
      { status: 'completed' },
    ]);
    expect(resumed.result.context.history()).toEqual([
      { at: '2026-11-26T12:00:00.000Z', author: 'start', key: 'page', value: 'p1' },
      { at: '2026-11-26T12:00:00.000Z', author: '@first', key: 'title', value: 'Title of p1' },
      { at: '2026-11-26T12:00:00.000Z', author: 'second', key: 'url', value: '/Title of p1' },
    ]);
    expect(await store.load('run-1')).toMatchObject({ id: 'run-1', over: true, ending: { status: 'completed' } });
    expect(readdirSync(folder)).toEqual(['run-1.json']);
  });

  it('says in the history what a value was before it was made again', async () => {
    const store = fileStore(folder);
    let made = 0;
    const pipeline: Pipeline = {
      phases: [
        {
          name: 'p',
          tasks: [
            {
              name: 'put',
              outputs: ['item'],
              run: () => {
                made += 1;
                return { item: made };
              },
              compensate: () => undefined,
            },
          ],
        },
        {
          name: 'q',
          tasks: [{ name: 'fails', inputs: ['item'], run: () => (made < 2 ? Promise.reject(new Error('x')) : {}) }],
        },
      ],
    };
    await runPipeline(pipeline, {}, { store, clock, id: 'r' });
    const resumed = await resumePipeline(pipeline, 'r', { store, clock });
    expect(resumed).toMatchObject({ ok: true, result: { ending: { status: 'completed' }, compensations: [] } });
    expect(resumed.ok && resumed.result.context.history()).toMatchObject([{ value: 1 }, { value: 2, previous: 1 }]);
    expect(await store.load('r')).toMatchObject({ undoneBefore: [{ task: 'put', status: 'completed' }] });
  });

  it('undoes what was under way when the process died, though the resumed run never comes to it', async () => {
    const store = fileStore(folder);
    const undone: unknown[] = [];
    const pipeline: Pipeline = {
      tasks: [
        {
          name: 'put',
          outputs: ['item'],
          run: () => new Promise(() => undefined),
          compensate: (done) => undone.push(done),
        },
      ],
    };
    void runPipeline(pipeline, {}, { store, id: 'r' });
    for (let saved = await store.load('r'); saved?.effects.length !== 1; saved = await store.load('r')) await turn();
    const resumed = await resumePipeline(pipeline, 'r', { store, signal: AbortSignal.abort(new Error('enough')) });
    expect(resumed).toMatchObject({
      ok: true,
      result: { ending: { status: 'cancelled' }, compensations: [{ task: 'put' }] },
    });
    expect(undone).toEqual([{ inputs: {} }]);
  });

  it.each(['../out', 'a/b', 'a\\b', '', '.', '..', '.hidden', 'con', 'NUL.x', 'a\0', 'x'.repeat(121), 'a.', 'é'])(
    'refuses %j as the id of a run',
    async (id) => {
      const store = fileStore(folder);
      await expect(store.load(id)).rejects.toBeInstanceOf(StoreError);
      const { ending, warnings } = await runPipeline(steps([]), { page: 'p' }, { store, id });
      expect(ending.status).toBe('completed');
      expect(warnings).toEqual([expect.stringContaining('cannot be the id of a run')]);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('knows of no run where there is none, and lists only runs', async () => {
    expect(await fileStore(join(folder, 'nowhere')).list()).toEqual([]);
    expect(await fileStore(folder).load('x')).toBeUndefined();
    writeFileSync(join(folder, 'notes.txt'), '');
    writeFileSync(join(folder, '.run.tmp'), '');
    expect(await fileStore(folder).list()).toEqual([]);
    expect(await resumePipeline(steps([]), 'x', { store: fileStore(folder) })).toEqual({
      ok: false,
      problem: { kind: 'no-such-run', message: 'there is no saved run "x"' },
    });
  });
});

describe('a saved run that cannot be believed', () => {
  it.each<[string, (text: string) => string, RegExp]>([
    ['was cut off', (text) => text.slice(0, text.length / 2), /is cut off, or no saved run at all/],
    ['is empty', () => '', /is cut off, or no saved run at all/],
    ['is other JSON', () => '[]', /no saved run at all/],
    ['was changed', (text) => text.replace('Title of', 'Tittle of'), /was changed after it was saved/],
    [
      'is of another version',
      (text) => text.replace('"version":1', '"version":2'),
      /it is of version 2, and version 1 is read here/,
    ],
    ['was saved under another id', (text) => text, /is that of another run/],
  ])('%s is refused by name, and nothing runs', async (how, change, message) => {
    const store = fileStore(folder);
    const ran: string[] = [];
    await runPipeline(steps(ran, true), { page: 'p1' }, { store, id: 'run-1' });
    ran.length = 0;
    const id = how === 'was saved under another id' ? 'run-2' : 'run-1';
    writeFileSync(join(folder, `${id}.json`), change(readFileSync(join(folder, 'run-1.json'), 'utf8')));
    const resumed = await resumePipeline(steps(ran), id, { store });
    expect(resumed).toMatchObject({
      ok: false,
      problem: { kind: 'unreadable', message: expect.stringMatching(message) },
    });
    expect(resumed).toMatchObject({ problem: { message: expect.stringContaining(`run "${id}"`) } });
    expect(ran).toEqual([]);
  });

  it('is refused from any store, whatever it gives back', async () => {
    for (const found of [7, null, [], {}, { version: 1 }, { version: 9 }]) {
      const store = { save: async () => {}, list: async () => [], load: async () => JSON.parse(JSON.stringify(found)) };
      expect(await resumePipeline(steps([]), 'x', { store })).toMatchObject({
        ok: false,
        problem: { kind: 'unreadable' },
      });
    }
  });

  it('is not resumed with a plan that cannot run', async () => {
    const store = fileStore(folder);
    await runPipeline(steps([], true), { page: 'p1' }, { store, id: 'r' });
    const pipeline: Pipeline = { tasks: [{ name: 't', inputs: ['other'], run: () => ({}) }] };
    expect(await resumePipeline(pipeline, 'r', { store })).toMatchObject({
      problem: { kind: 'bad-plan', problems: [{ kind: 'missing-input', task: 't', key: 'other' }] },
    });
  });
});

describe('a store that fails', () => {
  const failing = (call: keyof StoreFiles, code: string): StoreFiles => ({
    ...nodeFiles,
    [call]: async () => {
      throw Object.assign(new Error(`${code}: it cannot be done`), { code });
    },
  });

  it.each([
    ['mkdir', 'EROFS'],
    ['open', 'ENOSPC'],
    ['rename', 'EACCES'],
  ] as const)('at %s is a warning that names the place, and the run goes on', async (call, code) => {
    const store = fileStore(folder, failing(call, code));
    const { ending, warnings } = await runPipeline(steps([]), { page: 'p1' }, { store, id: 'r' });
    expect(ending.status).toBe('completed');
    expect(warnings).toEqual([`progress could not be saved at the start of the run: ${code}: it cannot be done`]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')(
    'ends where nothing can be made, and does not look for it for ever',
    async () => {
      const store = fileStore('/proc/runs/here');
      const { ending, warnings } = await runPipeline(steps([]), { page: 'p1' }, { store, id: 'r' });
      expect(ending.status).toBe('completed');
      expect(warnings).toEqual([
        expect.stringContaining('progress could not be saved at the start of the run: ENOENT'),
      ]);
    },
  );

  it('makes the folders above it, and takes those that are there', async () => {
    const deep = join(folder, 'a', 'b', 'c');
    await runPipeline(steps([]), { page: 'p1' }, { store: fileStore(deep), id: 'r1' });
    await runPipeline(steps([]), { page: 'p1' }, { store: fileStore(deep), id: 'r2' });
    expect(await fileStore(deep).list()).toEqual(['r1', 'r2']);
  });

  it('keeps a task from having an effect that nobody would know of after a kill', async () => {
    const store = fileStore(folder, failing('rename', 'ENOSPC'));
    const ran: string[] = [];
    const task = {
      name: 'put',
      run: () => ({ ran: ran.push('put') }),
      outputs: ['ran'],
      compensate: () => ran.push('undone'),
    };
    const { ending } = await runPipeline({ phases: [{ name: 'p', tasks: [task] }] }, {}, { store, id: 'r' });
    expect(ending).toMatchObject({
      reason:
        'required task "put" of phase "p" failed: it was not started, because its start could not be written down: ENOSPC: it cannot be done',
    });
    expect(ran).toEqual([]);
  });

  it('leaves what was saved before when a save fails', async () => {
    const good = fileStore(folder);
    await runPipeline(steps([], true), { page: 'p1' }, { store: good, id: 'r' });
    const before = readFileSync(join(folder, 'r.json'), 'utf8');
    await resumePipeline(steps([]), 'r', {
      store: { ...fileStore(folder, failing('rename', 'EIO')), load: good.load },
    });
    expect(readFileSync(join(folder, 'r.json'), 'utf8')).toBe(before);
  });
});

describe('how often a run is saved', () => {
  const savesOf = async (persist: 'each-task' | 'each-phase' | { everyPhases: number }): Promise<number> => {
    let saves = 0;
    const store = {
      ...fileStore(folder),
      save: async () => {
        saves += 1;
      },
    };
    const tasks = (p: number) => ['a', 'b', 'c'].map((name) => ({ name: `${name}${p}`, run: () => ({}) }));
    const phases = [1, 2, 3, 4].map((p) => ({ name: `p${p}`, tasks: tasks(p) }));
    await runPipeline({ phases }, {}, { store, persist, concurrency: 1 });
    return saves;
  };

  it('is declared', async () => {
    // The start and the end are saved in any case.
    expect(await savesOf('each-task')).toBe(2 + 12 + 4);
    expect(await savesOf('each-phase')).toBe(2 + 4);
    expect(await savesOf({ everyPhases: 3 })).toBe(2 + 1);
    await expect(savesOf({ everyPhases: 0 })).rejects.toThrow('a run cannot be saved {"everyPhases":0}');
  });
});

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
