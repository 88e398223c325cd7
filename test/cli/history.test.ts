import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { history } from '../../src/cli/history.ts';
import { createContext, snapshotOf } from '../../src/engine/context.ts';
import { fileStore } from '../../src/engine/file-store.ts';
import { runPipeline } from '../../src/engine/run.ts';
import { fileOf, recordWith, sealed } from './recorded-run.ts';
import { terminalIn } from './terminal.ts';

async function told(text: string, format: 'pretty' | 'json' = 'pretty', name = 'context.json') {
  await using terminal = await terminalIn({ [name]: text });
  const exitCode = await history({ record: name, format }, terminal.world);
  return { exitCode, ...terminal.said };
}

/** A record as the gate writes it: large reviews are in the outcomes only. */
function withLargeReview(said: string): string {
  const context = createContext(() => Date.UTC(2026, 10, 26));
  const file = fileOf();
  context.append('start', 'content', { path: 'blog/post.md' });
  context.append('legal', 'review.legal', said);
  const outcomes = file.outcomes.map((outcome) =>
    outcome.task.name === 'legal' && outcome.status === 'completed'
      ? { ...outcome, outputs: { 'review.legal': said } }
      : outcome,
  );
  return sealed(recordWith([{ ...file, outcomes, context: snapshotOf(context, (key) => key === 'review.legal') }]));
}

describe('history', () => {
  it('prints who wrote what, and when, page by page', async () => {
    const { exitCode, out } = await told(sealed(recordWith([fileOf(), fileOf({ path: 'b.md' })])));
    expect(exitCode).toBe(0);
    expect(out.split('\n').slice(0, 3)).toEqual([
      'blog/post.md:',
      '  [2026-11-22T10:00:00.000Z] start wrote content = {"path":"blog/post.md"}',
      '  [2026-11-22T10:00:00.000Z] front-matter wrote review.front-matter = "said"',
    ]);
    expect(out).toContain('\n\nb.md:\n');
  });

  it('finds reviews that the record keeps in the outcomes only, and cuts what is too long for a line', async () => {
    const { out } = await told(withLargeReview('x'.repeat(3000)));
    expect(out).toMatch(/ legal wrote review\.legal = "x{400,}/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(700);
    const json = JSON.parse((await told(withLargeReview('x'.repeat(3000)), 'json')).out);
    expect(json.histories[0].writes[1].value).toHaveLength(3000);
  });

  it('prints the history of a run that the engine saved', async () => {
    await using terminal = await terminalIn({});
    const store = fileStore(join(terminal.world.directory, 'runs'));
    const task = { name: 'brand', agent: '@brand', outputs: ['brandScore'], run: () => ({ brandScore: 91 }) };
    await runPipeline({ tasks: [task] }, { page: 'p1' }, { store, id: 'r1', clock: () => Date.UTC(2026, 10, 26) });
    expect(await history({ record: 'runs/r1.json', format: 'pretty' }, terminal.world)).toBe(0);
    expect(terminal.said.out).toBe(
      [
        'run r1:',
        '  [2026-11-26T00:00:00.000Z] start wrote page = "p1"',
        '  [2026-11-26T00:00:00.000Z] @brand wrote brandScore = 91',
        '',
      ].join('\n'),
    );
    const text = readFileSync(join(terminal.world.directory, 'runs', 'r1.json'), 'utf8');
    const changed = await told(text.replace('91', '92'), 'pretty', 'r1.json');
    expect(changed).toMatchObject({ exitCode: 1, err: expect.stringContaining('was changed after it was saved') });
  });

  it('refuses what was changed, what is no record and what is not there', async () => {
    const text = sealed(recordWith([fileOf()]));
    expect(await told(text.replace('"author":"legal"', '"author":"somebody"'))).toMatchObject({
      ...{ exitCode: 1, out: '' },
      err: expect.stringContaining('No history: the record was changed'),
    });
    expect(await told('{"a":1}')).toMatchObject({ exitCode: 1, err: expect.stringContaining('shape of a record') });
    await using terminal = await terminalIn({});
    expect(await history({ record: 'nowhere.json', format: 'pretty' }, terminal.world)).toBe(2);
  });

  it('shows hostile words without their power', async () => {
    const hostile = '\u001b[31m::error::x\n##[error]y \u202Egnp';
    const context = createContext(() => 0);
    context.append(hostile, hostile, hostile);
    const { out } = await told(sealed(recordWith([fileOf({ path: hostile, context: snapshotOf(context) })])));
    for (const power of ['\u001b', '\u202E', '##[error]', '\n::']) expect(out).not.toContain(power);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
  });
});
