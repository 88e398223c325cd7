import { describe, expect, it } from 'vitest';
import { createContext } from '../../src/engine/context.ts';
import type { TaskOutcome } from '../../src/engine/outcome.ts';
import { inspectRecord, recordKey } from '../../src/record/record.ts';
import { inspectPart, openPart, sealPart, withParts } from '../../src/record/record-part.ts';
import type { RecordPart } from '../../src/record/record-schema.ts';
import { type FileState, openJournal } from '../../src/record/run-journal.ts';

const subject = {
  ...{ repositoryId: 1, workflowPath: 'w.yml', pullRequest: 2, gateId: 'g', runId: '3', attempt: 1 },
  ...{ headSha: null, baseSha: null },
};
const key = recordKey('secret');
const at = '2026-11-22T10:00:00.000Z';
const clock = () => Date.parse(at);

const outcome = (index: number, length: number): TaskOutcome => {
  const name = `task-${index}`;
  const task = { phase: `phase-${index}`, name, inputs: [], outputs: [name], timeoutMs: 1, required: true, weight: 1 };
  return Object.freeze({ task, durationMs: 1, status: 'completed', outputs: { [name]: 'x'.repeat(length) } });
};

/** A journal of one file, phase by phase, and what it wrote. */
function journalOf(length: number) {
  const written: { readonly kind: 'record' | 'part'; readonly text: string; readonly number: number }[] = [];
  let broken = false;
  const write = async (kind: 'record' | 'part', text: string, number: number): Promise<void> => {
    if (broken) throw new Error('disk full');
    written.push({ kind, text, number });
  };
  const journal = openJournal({
    ...{ key, subject },
    store: {
      save: (record) => write('record', record.toString('utf8'), 0),
      add: (text, number) => write('part', text, number),
    },
    now: () => at,
    record: () => ({ gateVersion: '1', startedAt: at, reviews: [] }),
  });
  const context = createContext(clock);
  context.append('start', 'content', 'a page');
  const outcomes: TaskOutcome[] = [];
  const state = (): FileState => ({
    ...{ path: 'a.md', blobSha: 'a'.repeat(40), contentKey: 'b'.repeat(64), context, outcomes: [...outcomes] },
    ...{ ending: null, completedPhases: 0, totalPhases: 0, compensations: [], durationMs: 0, verdict: null },
  });
  const phase = async (): Promise<void> => {
    const ended = outcome(outcomes.length, length);
    outcomes.push(ended);
    context.append(ended.task.name, ended.task.name, 'x'.repeat(length));
    context.append('note', `note-${outcomes.length}`, 'short');
    journal.note(state());
    await journal.save();
  };
  return {
    ...{ journal, phase, state, written, entries: () => context.entries.length },
    breakDown: (now: boolean) => {
      broken = now;
    },
  };
}

/** What was written last, as the command line puts it together. */
function together(written: ReturnType<typeof journalOf>['written']) {
  const whole = written.findLastIndex(({ kind }) => kind === 'record');
  const read = inspectRecord(written[whole]?.text ?? '');
  if (!read.ok) throw new Error(read.problem.message);
  const parts = written.slice(whole + 1).map(({ text }) => partOf(text));
  return { read, parts, whole: withParts(read.record, read.digest ?? '', parts) };
}

function partOf(text: string): RecordPart {
  const read = inspectPart(text);
  if (!read.ok) throw new Error(read.problem.message);
  return read.part;
}

describe('a journal', () => {
  it('lets go of runs that no record has room for, and says so in none', async () => {
    const { journal, state, written } = journalOf(0);
    const long = outcome(0, 1_000_000);
    const pages = Array.from({ length: 12 }, (_, index) => `${index}.md`);
    for (const [index, path] of pages.entries()) {
      journal.ended({ ...state(), path, outcomes: [long], ending: { status: 'completed' } });
      expect(journal.isFull).toBe(index >= 8);
    }
    expect(pages.filter((path) => journal.noted(path) !== undefined)).toEqual([]);
    await journal.close();
    const { read } = together(written);
    expect(read.record.files).toEqual([]);
  });

  it('writes as much for the last of many phases as for the first, and a few times the whole in all', async () => {
    const { phase, written, entries } = journalOf(5000);
    for (let index = 0; index < 120; index += 1) {
      await phase();
      if (index % 13 !== 0) continue;
      const { whole } = together(written);
      expect(whole.ok && whole.record.files[0]?.context.entries.length).toBe(entries());
      expect(whole.ok && whole.record.files[0]?.outcomes.length).toBe(index + 1);
    }
    const parts = written.filter(({ kind }) => kind === 'part').map(({ text }) => text.length);
    expect(parts.length).toBeGreaterThan(90);
    expect(Math.max(...parts)).toBeLessThan(2 * Math.min(...parts));
    const all = written.reduce((sum, { text }) => sum + text.length, 0);
    const last = written.findLast(({ kind }) => kind === 'record')?.text.length ?? 0;
    expect(all).toBeLessThan(6 * last);
  });

  it('writes with the next save what could not be written', async () => {
    const { phase, journal, written, breakDown, entries } = journalOf(30_000);
    for (let index = 0; index < 5; index += 1) await phase();
    expect(written.at(-1)?.kind).toBe('part');
    breakDown(true);
    await expect(phase()).rejects.toThrow('disk full');
    breakDown(false);
    await journal.save();
    const { whole } = together(written);
    expect(whole.ok && whole.record.files[0]?.outcomes.length).toBe(6);
    expect(whole.ok && whole.record.files[0]?.context.entries.length).toBe(entries());
  });

  it('is one record when it is closed', async () => {
    const { phase, written, journal } = journalOf(30_000);
    for (let index = 0; index < 6; index += 1) await phase();
    expect(written.at(-1)?.kind).toBe('part');
    await journal.close();
    expect(written.at(-1)?.kind).toBe('record');
    expect(together(written).read).toMatchObject({ ok: true, record: { files: [{ outcomes: { length: 6 } }] } });
  });
});

describe('parts of a record', () => {
  const parted = async () => {
    const { phase, written } = journalOf(30_000);
    for (let index = 0; index < 40 && written.at(-1)?.number !== 3; index += 1) await phase();
    const { read, parts } = together(written);
    return { record: read.record, digest: read.digest ?? '', parts, text: written.at(-1)?.text ?? '' };
  };

  it('of another record are left aside, in whatever order they come', async () => {
    const { record, digest, parts } = await parted();
    const stale = parts.map((part) => ({ ...part, after: 'f'.repeat(64) }));
    const whole = withParts(record, digest, parts);
    expect(withParts(record, digest, [...stale, ...parts.toReversed()])).toEqual(whole);
    expect(withParts(record, digest, stale)).toMatchObject({ ok: true, record: { files: record.files } });
  });

  it('say when the record was written last', async () => {
    const { record, digest, parts } = await parted();
    const [first, ...others] = parts.map((part, index) => ({
      ...part,
      updatedAt: `2026-11-22T10:00:0${index + 1}.000Z`,
    }));
    if (first === undefined) throw new Error('there are no parts');
    const latest = [first, ...others].at(-1)?.updatedAt;
    expect(withParts(record, digest, [...others, first])).toMatchObject({ record: { updatedAt: latest } });
    expect(withParts(record, digest, [])).toMatchObject({ record: { updatedAt: at } });
  });

  it('of which one is missing, or that do not follow, are told', async () => {
    const { record, digest, parts } = await parted();
    const [first, second, third] = parts;
    if (first === undefined || second === undefined || third === undefined) throw new Error('there are three parts');
    expect(withParts(record, digest, [first, third])).toEqual({
      ok: false,
      problem: 'part 2 of the record is missing',
    });
    const jumped = [first, { ...third, number: 2 }];
    expect(withParts(record, digest, jumped)).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/^part 2 .*does not follow/),
    });
    const changed = {
      ...first,
      files: first.files.map((file) => ({ ...file, context: { ...file.context, head: 'e'.repeat(64) } })),
    };
    expect(withParts(record, digest, [changed])).toMatchObject({
      ok: false,
      problem: expect.stringContaining('file 1'),
    });
  });

  it.each<[string, (text: string) => string, RegExp]>([
    ['changed', (text) => text.replace('"status":"completed"', '"status":"failed","error":"x"'), /shape/],
    [
      'changed within its shape',
      (text) => text.replace('"durationMs":1', '"durationMs":2'),
      /changed after it was written/,
    ],
    ['cut off', (text) => text.slice(0, -9), /cut off or not JSON/],
    ['of another version', (text) => text.replace('"version":1', '"version":2'), /not of version 1/],
    ['with its signature taken off', (text) => text.replace(/"mac":"[0-9a-f]{64}"/, '"mac":null'), /without a key/],
    ['a record', () => '{"record":{"version":1},"digest":"","mac":null}', /shape/],
    ['50 MB of spaces', () => ' '.repeat(50_000_000), /larger than/],
  ])('are not believed when one is %s', async (_, change, words) => {
    const { text } = await parted();
    expect(openPart(text, subject, key).ok).toBe(true);
    const opened = openPart(change(text), subject, key);
    expect(opened.ok ? '' : opened.problem.message).toMatch(words);
  });

  it('are not believed with another key or about something else', async () => {
    const { text, parts } = await parted();
    const refusal = (opened: ReturnType<typeof openPart>) => (opened.ok ? 'none' : opened.problem.kind);
    expect(refusal(openPart(text, subject, recordKey('other')))).toBe('bad-signature');
    expect(refusal(openPart(text, { ...subject, pullRequest: 3 }, key))).toBe('other-pull-request');
    expect(refusal(openPart(text, { ...subject, repositoryId: 3 }, key))).toBe('other-repository');
    const [part] = parts;
    if (part === undefined) throw new Error('there is a part');
    expect(inspectPart(sealPart(part, undefined))).toMatchObject({ ok: true, signed: false });
  });
});
