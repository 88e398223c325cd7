import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectRecord } from '../../src/record/record.ts';
import { type Scenario, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { article, askedAbout, askedBy, team, voteAnswer } from './team.ts';
import { reusedIn, verdictPart } from './verdict-part.ts';

const { base, config } = team(
  { tone: { weight: 0.5 }, facts: { weight: 0.5 } },
  {
    pipeline: [
      { phase: 'first', tasks: ['tone'] },
      { phase: 'second', tasks: ['facts'] },
    ],
  },
);
const head = { 'docs/a.md': article('apples'), 'docs/b.md': article('pears') };

/** A world whose model answers the first phase and keeps the second waiting until it is let go. */
async function stuckWorld() {
  const release = Promise.withResolvers<void>();
  const script: Parameters<typeof scriptedModel>[0] = {
    script: async (call) => {
      if (askedBy(call) === 'facts') await release.promise;
      return voteAnswer(call, askedBy(call) === 'tone' ? 70 : 'approve');
    },
  };
  const here = await scenario({ base, config, head, model: await scriptedModel(script) });
  return { here, release: () => release.resolve() };
}

const asked = ({ model }: Scenario): readonly string[] =>
  (model?.log.calls ?? []).map((call) => `${askedAbout(call)} ${askedBy(call)}`);

/** Both pages are in their second phase: two calls answered, two under way. */
const inTheMiddle = async (here: Scenario): Promise<void> => {
  await here.model?.log.whenCalls(4);
  expect(asked(here).toSorted()).toEqual(['apples facts', 'apples tone', 'pears facts', 'pears tone']);
};

let whole: Promise<string> | undefined;

/** The verdict of a run that nothing happens to. */
function uninterrupted(): Promise<string> {
  whole ??= (async () => {
    const { here, release } = await stuckWorld();
    await using _ = here;
    release();
    return verdictPart(await here.run());
  })();
  return whole;
}

describe('a run that is cancelled in the middle', { timeout: 150_000 }, () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s keeps what it has, posts nothing, and is taken up again',
    async (signal) => {
      const { here, release } = await stuckWorld();
      await using _ = here;
      const action = await here.start();
      await inTheMiddle(here);
      action.signal(signal);
      const cancelled = await action.result;
      expect({ exitCode: cancelled.exitCode, overdue: cancelled.overdue }).toEqual({ exitCode: 130, overdue: false });
      expect(here.github.state.comments).toEqual([]);
      expect(here.github.state.checkRuns).toEqual([]);
      expect(here.github.state.reviews).toEqual([]);
      expect(cancelled.outputs).toEqual({});
      expect(here.artifacts.artifacts).toHaveLength(1);

      release();
      const before = asked(here).length;
      const again = await here.rerun();
      expect(asked(here).slice(before).toSorted()).toEqual(['apples facts', 'pears facts']);
      expect(reusedIn(again)).toEqual(['docs/a.md tone', 'docs/b.md tone']);
      expect(verdictPart(again)).toBe(await uninterrupted());
    },
  );

  it('by SIGKILL leaves a readable record, from which the same job goes on', async () => {
    const { here, release } = await stuckWorld();
    await using _ = here;
    const action = await here.start({ keep: true });
    await inTheMiddle(here);
    action.signal('SIGKILL');
    const { runnerTemp, exitCode } = await action.result;
    expect(exitCode).toBeNull();
    try {
      const path = join(runnerTemp, 'content-gate', 'context.json');
      expect(existsSync(path)).toBe(true);
      expect(inspectRecord(await readFile(path, 'utf8')).ok).toBe(true);
      expect(here.artifacts.artifacts).toEqual([]);

      release();
      const before = asked(here).length;
      const again = await here.run({ env: { RUNNER_TEMP: runnerTemp } });
      expect(asked(here).slice(before).toSorted()).toEqual(['apples facts', 'pears facts']);
      const record = await readFile(path, 'utf8');
      const seen = { ...again, files: new Map([['content-gate/context.json', record]]) };
      expect(verdictPart(seen)).toBe(await uninterrupted());
    } finally {
      await rm(dirname(runnerTemp), { recursive: true, force: true });
    }
  });

  it('before anything was judged ends as cancelled, and not as a mistake', async () => {
    await using here = await scenario({ base, config, head });
    const reached = Promise.withResolvers<void>();
    here.github.on(/compare|graphql/, {
      kind: 'before',
      act: async () => {
        reached.resolve();
        await new Promise(() => {});
      },
    });
    const action = await here.start();
    await reached.promise;
    action.signal('SIGTERM');
    const cancelled = await action.result;
    expect(cancelled.stdout).not.toContain('mistake of its own');
    expect({ exitCode: cancelled.exitCode, overdue: cancelled.overdue }).toEqual({ exitCode: 130, overdue: false });
    expect(here.github.state.comments).toEqual([]);
  });
});
