import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apiKey, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { annotationsOf } from './seen.ts';
import { article, articleBefore, team, votes } from './team.ts';

const runTimeout = 20;
const { base, config } = team({ law: {} }, { limits: { 'run-timeout': runTimeout } });
const page = { ...base, 'docs/savings.md': articleBefore() };
const changed = { 'docs/savings.md': article() };

/** A temporary folder in which writing the record waits for ever: a pipe that nobody reads stands in its place. */
function stalledDisk() {
  const folder = mkdtempSync(join(tmpdir(), 'stalled-'));
  mkdirSync(join(folder, 'content-gate'));
  execFileSync('mkfifo', [join(folder, 'content-gate', 'context.json.new')]);
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The clock of the action is set back by an hour once it has run so long. */
const setBack = (afterMs: number): Readonly<Record<string, string>> => {
  const code = `const now=Date.now.bind(Date),start=now(),Real=Date;Real.now=()=>now()-(now()-start>=${afterMs}?3600000:0);globalThis.Date=new Proxy(Real,{construct(T,a){return a.length?new T(...a):new T(Real.now())}});`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
};

test.each([
  ['a write that waits for ever', 'approve', 0],
  ['a write that waits for ever', 'block', 1],
] as const)('%s: the verdict is shown in time (%s), and the exit code is its own', async (_what, vote, exitCode) => {
  using disk = stalledDisk();
  await using world = await scenario({
    ...{ base: page, head: changed, config, env: { RUNNER_TEMP: disk.folder } },
    model: await scriptedModel({ script: votes({ law: vote }) }),
  });
  const result = await world.run({ limitMs: 50_000 });
  expect(result).toMatchObject({ exitCode, signal: null, overdue: false });
  expect(result.durationMs).toBeLessThan((runTimeout + 4) * 1000);
  expect(world.github.state.comments).toHaveLength(1);
  expect(annotationsOf(result).join('\n')).toContain('The record of this run could not be saved');
});

test('a folder that can never be made holds up nobody', async () => {
  await using world = await scenario({
    ...{ base: page, head: changed, config, env: { RUNNER_TEMP: '/proc' } },
    model: await scriptedModel(),
  });
  const result = await world.run({ limitMs: 50_000 });
  expect(result).toMatchObject({ exitCode: 0, signal: null, overdue: false });
  expect(result.durationMs).toBeLessThan((runTimeout + 4) * 1000);
});

test('a cancel is obeyed while a write waits, and nothing is posted', async () => {
  using disk = stalledDisk();
  await using world = await scenario({
    ...{ base: page, head: changed, config, env: { RUNNER_TEMP: disk.folder } },
    model: await scriptedModel({ script: () => new Promise<never>(() => undefined) }),
  });
  const action = await world.start({ limitMs: 50_000 });
  await world.untilAsking(action, 1);
  const signalledAt = performance.now();
  action.signal('SIGTERM');
  const result = await action.result;
  expect(result).toMatchObject({ exitCode: 130, overdue: false });
  expect(performance.now() - signalledAt).toBeLessThan(8000);
  expect(world.github.writes()).toHaveLength(0);
});

test('a clock that is set back loses nothing', async () => {
  await using world = await scenario({
    ...{ base: page, head: changed, config },
    model: await scriptedModel({ script: votes({ law: 'block' }), latencyMs: 1500 }),
  });
  const result = await world.run({ limitMs: 50_000, env: setBack(1200) });
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' }, overdue: false });
  expect(result.durationMs).toBeLessThan((runTimeout + 4) * 1000);
  expect(world.github.state.comments).toHaveLength(1);
});

test('the command ends within its limit, too, and on a signal', async () => {
  await using world = await scenario({
    ...{ base: page, head: changed, config },
    model: await scriptedModel({ script: () => new Promise<never>(() => undefined) }),
  });
  const url = world.model?.url ?? '';
  const ended = await world.cli(['check', 'docs', '--model', 'scripted-1', '--base-url', url], {
    env: { CONTENT_GATE_API_KEY: apiKey },
    limitMs: 50_000,
  });
  expect(ended).toMatchObject({ exitCode: 3, overdue: false });
  expect(ended.durationMs).toBeLessThan((runTimeout + 5) * 1000);
});
