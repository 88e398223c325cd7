import { expect, test } from 'vitest';
import { gitHubFaults, gitHubRoutes } from '../support/github/faults.ts';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { article, team, votes } from './team.ts';

const { base, config } = team({ law: { veto: true } });
const head = { 'docs/bad.md': article('bad') };
const blocking = () => scriptedModel({ script: votes({ law: 'block' }) });

test('two runs at once on one pull request leave one comment, and each remark once', async () => {
  await using world = await scenario({ base, head, config, model: await blocking(), github: { latencyMs: 40 } });
  const runs = await Promise.all([world.start(), world.start()]);
  const ended = await Promise.all(runs.map(({ result }) => result));
  expect(ended.map(({ exitCode }) => exitCode)).toEqual([1, 1]);
  const { comments, reviewComments } = world.github.state;
  expect(comments).toHaveLength(1);
  const remarks = reviewComments.map(({ path, line, body }) => `${path}:${line} ${body}`);
  expect(remarks.length).toBeGreaterThan(0);
  expect(new Set(remarks).size).toBe(remarks.length);
});

test('a 502 loses neither the comment nor the remarks nor the check', async () => {
  await using world = await scenario({ base, head, config, model: await blocking() });
  for (const write of [gitHubRoutes.createComment, gitHubRoutes.createReview, gitHubRoutes.createCheckRun]) {
    world.github.on(write, gitHubFaults.serverError(), { times: 1 });
  }
  const result = await world.run();
  expect(result.annotations.filter(({ command }) => command === 'warning')).toEqual([]);
  const { comments, reviewComments, checkRuns } = world.github.state;
  expect([comments.length, reviewComments.length > 0, checkRuns.length]).toEqual([1, true, 1]);
});

test('beyond a thousand comments of others there is still one of the gate', async () => {
  await using world = await scenario({ base, head, config, model: await blocking() });
  for (let n = 0; n < 1010; n += 1) world.github.comment({ login: 'u', id: 5, type: 'User' }, `hello ${n}`);
  await world.run();
  await world.run();
  const own = world.github.state.comments.filter(({ body }) => body.startsWith('<!-- content-gate'));
  expect(own).toHaveLength(1);
});
