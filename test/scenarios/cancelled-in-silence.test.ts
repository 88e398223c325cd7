import { describe, expect, it } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { article, team } from './team.ts';

const never = new Promise<never>(() => undefined);
const { base, config } = team({ law: {}, voice: {} });

describe('a run that is cancelled while nobody answers', () => {
  it.each([
    ['SIGINT', 'the model', false],
    ['SIGTERM', 'the model', false],
    ['SIGTERM', 'the model and the artifact service', true],
  ] as const)('ends by itself within seven seconds, and posts nothing: %s, %s', async (signal, _, noService) => {
    const model = await scriptedModel({ script: () => never });
    await using world = await scenario({ base, config, head: { 'docs/savings.md': article() }, model });
    if (noService) world.artifactService?.on(/./, { kind: 'hang' });
    const action = await world.start();
    await world.untilAsking(action, 2);
    const signalledAt = performance.now();
    action.signal(signal);
    const result = await action.result;
    expect(performance.now() - signalledAt).toBeLessThan(7000);
    expect(result).toMatchObject({ exitCode: 130, signal: null, overdue: false, outputs: {} });
    expect(world.github.writes()).toEqual([]);
    expect(result.files.has('content-gate/context.json')).toBe(true);
  });
});
