import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshotOf, verifyChain } from '../../src/engine/context.ts';
import type { TaskOutcome } from '../../src/engine/outcome.ts';
import { planPipeline } from '../../src/engine/plan.ts';
import { createQueue } from '../../src/engine/queue.ts';
import { type RunOptions, runPipeline } from '../../src/engine/run.ts';
import type { RunResult } from '../../src/engine/run-result.ts';
import { Stage, settle } from '../support/controlled-task.ts';
import { examples } from '../support/examples.ts';
import {
  endAsPlanned,
  expectedStatuses,
  given,
  type PlannedPhase,
  picks,
  pipelineOf,
  plan,
  renamed,
} from './random-pipeline.ts';

const clock = (): number => 0;

/** Runs a plan and ends its tasks in the order that the picks say, until the run is over. */
async function play(
  phases: readonly PlannedPhase[],
  order: Iterator<number>,
  options: Partial<RunOptions> & { readonly concurrency?: number; readonly beforeEach?: (ended: number) => void } = {},
): Promise<{ readonly result: RunResult; readonly stage: Stage }> {
  const stage = new Stage();
  const { concurrency = 3, beforeEach, ...rest } = options;
  let result: RunResult | undefined;
  const run = runPipeline(pipelineOf(phases, stage), given, { clock, limit: createQueue(concurrency), ...rest });
  void run.then((value) => {
    result = value;
  });
  for (let ended = 0; ; ended += 1) {
    await settle();
    beforeEach?.(ended);
    await settle();
    if (result) return { result, stage };
    const next = stage.running[Number(order.next().value) % stage.running.length];
    if (!next) throw new Error('the run stands still');
    endAsPlanned(phases, next);
  }
}

/** What must be equal whatever the times were and whatever was reused. */
function essence({ ending, outcomes, context, completedPhases }: RunResult): unknown {
  const timeless = outcomes.map(({ durationMs: _, startedMs: __, reused: ___, ...outcome }: TaskOutcome) => outcome);
  return { ending, outcomes: timeless, context: snapshotOf(context), completedPhases };
}

describe('runPipeline, whatever the pipeline and the order of finishing', () => {
  it('runs only plans that the check accepts, and gives one outcome per task in declared order', () =>
    fc.assert(
      fc.asyncProperty(plan, picks, fc.integer({ min: 1, max: 5 }), async (phases, order, concurrency) => {
        expect(planPipeline(pipelineOf(phases, new Stage()), { given: Object.keys(given) }).ok).toBe(true);
        const { result } = await play(phases, order, { concurrency });
        const names = phases.flatMap(({ tasks }) => tasks.map(({ name }) => name));
        expect(result.outcomes.map(({ task }) => task.name)).toEqual(names);
        expect(result.outcomes.map(({ status }) => status)).toEqual(expectedStatuses(phases));
      }),
      { numRuns: examples(300) },
    ));

  it('gives the same outcomes and the same context in every order and at every concurrency', () =>
    fc.assert(
      fc.asyncProperty(plan, picks, picks, fc.integer({ min: 1, max: 5 }), async (phases, one, other, concurrency) => {
        const first = await play(phases, one, { concurrency });
        const second = await play(phases, other, { concurrency: 4 });
        expect(essence(second.result)).toEqual(essence(first.result));
        expect(verifyChain(snapshotOf(first.result.context))).toBeUndefined();
      }),
      { numRuns: examples(200) },
    ));

  it('never has more tasks under way than the limit, over all runs that share it, and lets no place idle', () =>
    fc.assert(
      fc.asyncProperty(
        fc
          .array(plan, { minLength: 1, maxLength: 3 })
          .map((plans) => plans.map((one, run) => renamed(one, `run${run}`))),
        picks,
        fc.integer({ min: 1, max: 4 }),
        async (plans, order, concurrency) => {
          const stage = new Stage();
          const limit = createQueue(concurrency);
          let waiting = plans.length;
          const runs = plans.map(async (phases) => {
            await runPipeline(pipelineOf(phases, stage), given, { clock, limit });
            waiting -= 1;
          });
          for (;;) {
            await settle();
            if (waiting === 0) break;
            // A run that is not over has at least one task that runs or waits for a place.
            expect(stage.running.length).toBeGreaterThanOrEqual(Math.min(concurrency, waiting));
            const index = order.next().value % stage.running.length;
            const next = stage.running[index];
            if (!next) throw new Error('the runs stand still');
            endAsPlanned(plans.find((phases) => phases.some(hasTask(next.task))) ?? [], next);
          }
          await Promise.all(runs);
          expect(stage.mostAtOnce).toBeLessThanOrEqual(concurrency);
        },
      ),
      { numRuns: examples(100) },
    ));

  it('resumes a cancelled run to what an uninterrupted run gives, and runs nothing again that had completed', () =>
    fc.assert(
      fc.asyncProperty(plan, picks, picks, fc.nat({ max: 12 }), async (phases, one, other, cancelAfter) => {
        const whole = await play(phases, one);
        const controller = new AbortController();
        let saved: readonly TaskOutcome[] = [];
        const broken = await play(phases, other, {
          signal: controller.signal,
          onProgress: async ({ outcomes }) => {
            saved = [...outcomes];
          },
          beforeEach: (ended) => {
            if (ended === cancelAfter) controller.abort(new Error('enough'));
          },
        });
        const resumed = await play(phases, other, { completed: saved });
        expect(essence(resumed.result)).toEqual(essence(whole.result));
        const completed = broken.result.outcomes.filter(({ status }) => status === 'completed');
        expect(resumed.stage.started.filter((name) => completed.some(({ task }) => task.name === name))).toEqual([]);
      }),
      { numRuns: examples(200) },
    ));

  it('resumes from whatever was saved last when the process was killed', () =>
    fc.assert(
      fc.asyncProperty(plan, picks, fc.nat({ max: 20 }), async (phases, order, kill) => {
        const saves: (readonly TaskOutcome[])[] = [[]];
        const whole = await play(phases, order, {
          onProgress: async ({ outcomes }) => {
            saves.push([...outcomes]);
          },
        });
        const completed = saves[kill % saves.length] ?? [];
        const resumed = await play(phases, order, { completed });
        expect(essence(resumed.result)).toEqual(essence(whole.result));
      }),
      { numRuns: examples(200) },
    ));
});

function hasTask(name: string): (phase: PlannedPhase) => boolean {
  return ({ tasks }) => tasks.some((task) => task.name === name);
}
