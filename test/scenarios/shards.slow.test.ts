import { fc } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import type { Files } from '../support/git/files.ts';
import type { ActionResult } from '../support/run-action.ts';
import { type Scenario, type ScenarioOptions, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { article, askedAbout, askedBy, team, voteAnswer } from './team.ts';
import { verdictPart } from './verdict-part.ts';

const limits = { concurrency: 6, 'max-shards': 3, 'max-model-calls': 1000, 'max-files': 200 };
const { base, config } = team({ tone: { weight: 0.5 }, facts: { weight: 0.5, required: true } }, { limits });
const head: Files = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [`docs/page-${index}.md`, article(`subject-${index}`)]),
);
const rejects = (call: Parameters<typeof askedBy>[0]) =>
  voteAnswer(call, askedBy(call) === 'facts' && askedAbout(call) === 'subject-7' ? 'block' : 70);

const world = async (options: Partial<ScenarioOptions> = {}): Promise<Scenario> =>
  scenario({ base, config, head, model: await scriptedModel({ script: rejects, latencyMs: 20 }), ...options });

/** One job of the run in this attempt, to its end. */
const job = async ({ job: start }: Scenario, stage: string, attempt = 1): Promise<ActionResult> =>
  (await start({ inputs: { stage }, attempt })).result;
const plan = async ({ start }: Scenario): Promise<ActionResult> => (await start({ inputs: { stage: 'plan' } })).result;
const shardsOf = ({ outputs }: ActionResult): readonly string[] => JSON.parse(outputs.matrix ?? '{}').shard;
const asked = ({ model }: Scenario): readonly string[] =>
  (model?.log.calls ?? []).map((call) => `${askedAbout(call)} ${askedBy(call)}`);
/** A verdict without what it cost: what was called unmet before a kill need not be asked a second time. */
const verdictOf = (result: ActionResult): string =>
  verdictPart(result).replaceAll(/\\*"(?:usage|flips)\\*":\{[^}]*\}/g, '');
const withoutNumbers = (text: string): string => text.replaceAll(/\d+/g, 'N');

test('shards that are killed and run again at random give the verdict of one machine', async () => {
  await using one = await world();
  const alone = verdictOf(await one.run());
  const fates = fc.array(
    fc.record({ signal: fc.constantFrom('SIGKILL', 'SIGTERM', 'none'), after: fc.nat({ max: 45 }) }),
    {
      minLength: 9,
      maxLength: 9,
    },
  );
  for (const many of fc.sample(fates, { numRuns: 3, seed: Number(process.env.CONTENT_GATE_SEED ?? Date.now()) })) {
    await using here = await world();
    const shards = shardsOf(await plan(here));
    expect(shards).toHaveLength(3);
    const left = [...many];
    let attempt = 1;
    let open = shards;
    while (open.length > 0) {
      const again: string[] = [];
      for (const shard of open) {
        const fate = left.shift() ?? { signal: 'none', after: 0 };
        const action = await here.job({ inputs: { stage: `judge ${shard}` }, attempt });
        if (fate.signal !== 'none') {
          const calls = here.model?.log.calls.length ?? 0;
          await Promise.race([here.model?.log.whenCalls(calls + fate.after), action.result]);
          action.signal(fate.signal === 'SIGTERM' ? 'SIGTERM' : 'SIGKILL');
        }
        const { exitCode } = await action.result;
        if (exitCode !== 0) again.push(shard);
      }
      const decided = await job(here, 'decide', attempt);
      // What rejects is known already; what is missing would be no approval in any case.
      if (again.length > 0) expect(['inconclusive', 'rejected']).toContain(decided.outputs.verdict);
      else expect([JSON.stringify(many), verdictOf(decided)]).toEqual([JSON.stringify(many), alone]);
      open = again;
      attempt += 1;
    }
  }
});

test('a shard whose endpoint is down fails, and its next attempt asks only what is missing', async () => {
  let isDown = true;
  const model = await scriptedModel({
    script: (call) =>
      isDown && askedBy(call) === 'facts'
        ? { status: 400, body: { error: { message: 'no', type: 'x' } } }
        : rejects(call),
  });
  await using here = await world({ model });
  const [first = '', ...others] = shardsOf(await plan(here));
  const failed = await job(here, `judge ${first}`);
  expect(failed.exitCode).toBe(1);
  isDown = false;
  for (const shard of others) expect(await job(here, `judge ${shard}`)).toMatchObject({ exitCode: 0 });
  const decided = await job(here, 'decide');
  expect(decided.outputs.verdict).not.toBe('approved');
  const before = asked(here).length;
  expect(await job(here, `judge ${first}`, 2)).toMatchObject({ exitCode: 0 });
  const now = asked(here).slice(before);
  expect(new Set(now.map((one) => one.split(' ')[1]))).toEqual(new Set(['facts']));
  const again = await job(here, 'decide', 2);
  await using one = await world();
  expect(verdictPart(again)).toBe(verdictPart(await one.run()));

  // Everything is kept by now: a whole new attempt has nothing to judge.
  const all = asked(here).length;
  const planned = await job(here, 'plan', 3);
  expect(planned.outputs).toMatchObject({ shards: '0', matrix: '{"shard":["0/0"]}' });
  expect(await job(here, 'judge 0/0', 3)).toMatchObject({ exitCode: 0 });
  expect(await job(here, 'decide', 3)).toMatchObject({ outputs: { verdict: 'rejected' } });
  expect(asked(here).length).toBe(all);
});

test('without a plan, or with another model, nothing is approved', async () => {
  const approves = () => scriptedModel();
  await using here = await world({ model: await approves() });
  const nothing = await (await here.start({ inputs: { stage: 'decide' } })).result;
  expect(nothing).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
  expect(here.github.state.comments[0]?.body).toContain('the plan of this run is missing');
  expect((await job(here, 'judge 1/1')).stdout).toContain('the plan of this run is missing');
  const shards = shardsOf(await plan(here));
  const other = await here.job({ inputs: { stage: `judge ${shards[0]}`, model: 'another' } });
  expect(await other.result).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('other inputs') });
  expect((await job(here, 'judge 1/9')).stdout).toContain('the plan has 3 shards');
  for (const shard of shards) await job(here, `judge ${shard}`);
  const decided = await here.job({ inputs: { stage: 'decide', model: 'another' } });
  expect(await decided.result).toMatchObject({ outputs: { verdict: 'inconclusive' } });
});

test('a fork has no secrets: nothing is spread, and the verdict is that of one machine', async () => {
  const files = { 'docs/a.md': article() };
  await using one = await world({ from: 'fork', head: files });
  await using here = await world({ from: 'fork', head: files });
  const alone = await one.run();
  const planned = await plan(here);
  expect(planned).toMatchObject({ exitCode: 0, outputs: { shards: '0' } });
  const decided = await job(here, 'decide');
  expect(verdictPart(decided)).toBe(verdictPart(alone));
  expect(decided.outputs.verdict).toBe('inconclusive');
});

test('a change of 1,500 pages goes through the three stages', async () => {
  const big = team(
    { tone: {} },
    { limits: { concurrency: 16, 'max-shards': 4, 'max-model-calls': 3000, 'max-files': 2000 } },
  );
  const pages: Files = Object.fromEntries(
    Array.from({ length: 1500 }, (_, index) => [
      `docs/part-${index % 30}/page-${index}.md`,
      article(`subject-${index}`),
    ]),
  );
  const approves = () =>
    scriptedModel({ script: (call) => voteAnswer(call, askedAbout(call) === 'subject-7' ? 70 : 'approve') });
  await using one = await world({ ...big, head: pages, model: await approves() });
  await using many = await world({ ...big, head: pages, model: await approves() });
  const figures: string[] = [];
  const note = (name: string, { maxRssKib, cpuMs }: ActionResult, since: number): void => {
    const ms = Math.round(performance.now() - since);
    figures.push(`${name}: ${ms} ms, ${Math.round(maxRssKib / 1024)} MiB, ${Math.round(cpuMs)} ms of processor`);
  };
  let since = performance.now();
  const alone = await one.run();
  note('one machine', alone, since);
  since = performance.now();
  const planned = await plan(many);
  note('plan', planned, since);
  expect(shardsOf(planned)).toHaveLength(4);
  const read = many.github.requests.length;
  for (const shard of shardsOf(planned)) {
    since = performance.now();
    const judged = await job(many, `judge ${shard}`);
    note(`judge ${shard}`, judged, since);
    expect(judged.exitCode).toBe(0);
  }
  expect(many.github.requests.length).toBe(read);
  since = performance.now();
  const decided = await job(many, 'decide');
  note('decide', decided, since);
  figures.push(`GitHub: ${read} requests to plan, ${many.github.requests.length - read} to decide`);
  for (const { name, data } of many.artifacts.artifacts) figures.push(`${name}: ${data.length} bytes`);
  if (process.env.CONTENT_GATE_FIGURES !== undefined) process.stderr.write(`${figures.join('\n')}\n`);
  expect(decided).toMatchObject({ outputs: { verdict: 'rejected', 'files-reviewed': '1500' } });
  expect(decided.outputs).toMatchObject({ score: alone.outputs.score, findings: alone.outputs.findings });
  expect(many.model?.log.calls.length).toBe(one.model?.log.calls.length);
  const shown = ({ github }: Scenario) => withoutNumbers(github.state.comments[0]?.body.split('<details>')[0] ?? '');
  expect(shown(many)).toBe(shown(one));
});
