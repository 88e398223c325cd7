import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Scenario, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { article, team, votes } from './team.ts';
import { verdictPart } from './verdict-part.ts';

const concurrency = 2;
const { base, config } = team(
  { tone: { weight: 0.4 }, facts: { weight: 0.6 } },
  {
    pipeline: [
      { phase: 'first', tasks: ['tone'] },
      { phase: 'second', tasks: ['facts'] },
    ],
    limits: { concurrency },
  },
);
const head = Object.fromEntries(['apples', 'pears', 'plums'].map((name) => [`docs/${name}.md`, article(name)]));
const calls = 6;

/** A run in a folder of the test's own, and its verdict. */
async function judged(here: Scenario, temporary: string): Promise<string> {
  const result = await here.run({ env: { RUNNER_TEMP: temporary } });
  const context = await readFile(join(temporary, 'content-gate', 'context.json'), 'utf8');
  return verdictPart({ ...result, files: new Map([['content-gate/context.json', context]]) });
}

async function inWorld<T>(act: (here: Scenario, temporary: string) => Promise<T>): Promise<T> {
  const model = await scriptedModel({ script: votes({ tone: 70 }) });
  await using here = await scenario({ base, config, head, model });
  const temporary = await mkdtemp(join(tmpdir(), 'content-gate-anywhere-'));
  try {
    return await act(here, temporary);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** The verdict of a run that nothing happens to. */
const whole = inWorld(judged);

describe('a run that is killed', { timeout: 150_000 }, () => {
  it.each(Array.from({ length: calls }, (_, index) => index + 1))(
    'when its model has been called %i times comes to the same verdict, and pays twice only for what was under way',
    async (killedAt) => {
      await inWorld(async (here, temporary) => {
        const action = await here.start({ env: { RUNNER_TEMP: temporary } });
        await here.model?.log.whenCalls(killedAt);
        action.signal('SIGKILL');
        await action.result;
        expect(await judged(here, temporary)).toBe(await whole);
        expect(here.model?.log.calls.length).toBeLessThanOrEqual(calls + concurrency);
      });
    },
  );
});
