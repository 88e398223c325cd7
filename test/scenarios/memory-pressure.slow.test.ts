import { describe, expect, test } from 'vitest';
import { gitHubFaults, gitHubRoutes } from '../support/github/faults.ts';
import { type Scenario, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { article, team, votes } from './team.ts';

const { base, config } = team({ law: { veto: true } });
const head = { 'docs/bad.md': article('bad') };

/** A model that objects at first and approves whenever it is asked again. */
async function worldOf(): Promise<Scenario> {
  let calls = 0;
  const vote = () => (calls++ < 2 ? 'block' : 'approve');
  return scenario({
    base,
    head,
    config,
    model: await scriptedModel({ script: (call) => votes({ law: vote() })(call) }),
  });
}

/** An artifact of the gate's name that another workflow made. */
function addForeign(world: Scenario, id: number): void {
  world.artifacts.addRun({
    id,
    backendId: `run-${id}`,
    path: '.github/workflows/other.yml',
    event: 'pull_request',
    headSha: world.repository.headSha,
    headBranch: 'change',
    repositoryId: 1001,
    headRepositoryId: 1001,
    pullNumbers: [7],
    attempt: 1,
  });
  const data = Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`);
  world.artifacts.add({ name: 'content-gate-pr7-a1', runBackendId: `run-${id}`, jobBackendId: 'j', data });
}

const rejected = { exitCode: 1, outputs: { verdict: 'rejected' } };

describe('a rejection is remembered', () => {
  test.each([3, 40])('behind %i artifacts of another workflow', async (count) => {
    await using world = await worldOf();
    expect(await world.run()).toMatchObject(rejected);
    for (let id = 7000; id < 7000 + count; id += 1) addForeign(world, id);
    expect(await world.run()).toMatchObject(rejected);
    expect(world.model?.log.calls).toHaveLength(2);
  });

  test('behind runs without the key', async () => {
    await using world = await worldOf();
    expect(await world.run()).toMatchObject(rejected);
    for (let n = 0; n < 4; n += 1) await world.run({ inputs: { 'api-key': '' } });
    expect(await world.run()).toMatchObject(rejected);
    expect(world.model?.log.calls).toHaveLength(2);
  });

  test('behind a run that was cancelled while it looked for it', async () => {
    await using world = await worldOf();
    expect(await world.run()).toMatchObject(rejected);
    const seen = Promise.withResolvers<void>();
    world.github.on(gitHubRoutes.artifacts, gitHubFaults.hang);
    world.github.on(gitHubRoutes.artifacts, gitHubFaults.before(seen.resolve), { times: 1 });
    const cancelled = await world.start();
    await seen.promise;
    cancelled.signal('SIGTERM');
    expect(await cancelled.result).toMatchObject({ exitCode: 130 });
    world.github.behave();
    expect(await world.run()).toMatchObject(rejected);
    expect(world.model?.log.calls).toHaveLength(2);
  });

  test('behind a run that could not look for it, whatever that one came to', async () => {
    await using world = await worldOf();
    expect(await world.run()).toMatchObject(rejected);
    world.github.on(gitHubRoutes.artifacts, gitHubFaults.forbidden);
    await world.push({ 'docs/bad.md': article('bad', 'Another line.') });
    world.github.behave();
    const asked = world.model?.log.calls.length;
    expect(await world.push({ 'docs/bad.md': article('bad') })).toMatchObject(rejected);
    expect(world.model?.log.calls).toHaveLength(asked ?? 0);
  });
});
