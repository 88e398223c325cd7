import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Phase, Pipeline } from '../../src/engine/pipeline.ts';
import { resumePipeline } from '../../src/engine/resume.ts';
import { runPipeline } from '../../src/engine/run.ts';
import type { RunResult } from '../../src/engine/run-result.ts';
import { blocked } from '../../src/engine/said.ts';
import type { RunStore, SavedRun } from '../../src/engine/store.ts';
import { examples } from '../support/examples.ts';

/** When a step has its effect, and how it then ends. */
const acts = ['complete', 'fail before', 'fail after', 'block', 'undeclared'] as const;

interface Step {
  readonly name: string;
  readonly act: (typeof acts)[number];
  readonly required: boolean;
  /** How many turns of the event loop it takes. */
  readonly turns: number;
  readonly undoable: boolean;
}

const step = fc.record({
  act: fc.oneof(
    { weight: 6, arbitrary: fc.constant('complete' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...acts) },
  ),
  required: fc.boolean(),
  turns: fc.nat({ max: 4 }),
  undoable: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
});
const shape = fc
  .array(
    fc.record({ steps: fc.array(step, { minLength: 1, maxLength: 3 }), open: fc.boolean(), optional: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((phases) =>
    phases.map(({ steps, ...phase }, p) => ({
      ...phase,
      steps: steps.map((one, s): Step => ({ ...one, name: `s${p}${s}` })),
    })),
  );

/** What steps change; it outlives the processes that run them. */
class World {
  readonly effects = new Set<string>();
  readonly done: string[] = [];
  readonly undone: string[] = [];
}

/** A process that can be killed: nothing of it happens afterwards. */
class Process {
  alive = true;
  kill(): void {
    this.alive = false;
  }
  async living<T>(work: () => T): Promise<T> {
    if (!this.alive) return new Promise<never>(() => undefined);
    return work();
  }
}

async function turn(): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
}

function pipelineOf(
  phases: typeof shape extends fc.Arbitrary<infer T> ? T : never,
  world: World,
  process: Process,
): Pipeline {
  const task = ({ name, act, required, turns, undoable }: Step): Phase['tasks'][number] => ({
    ...{ name, required, outputs: [name] },
    run: async () => {
      for (let left = turns; left > 0; left -= 1) await turn();
      return process.living(() => {
        if (act === 'block') return blocked('as things are');
        if (act === 'fail before') throw new Error('before');
        world.effects.add(name);
        world.done.push(name);
        if (act === 'fail after') throw new Error('after');
        return act === 'undeclared' ? { surprise: 1 } : { [name]: name };
      });
    },
    ...(undoable
      ? {
          compensate: async () => {
            await turn();
            await process.living(() => {
              world.effects.delete(name);
              world.undone.push(name);
            });
          },
        }
      : {}),
  });
  return {
    phases: phases.map(({ steps, open, optional }, index) => ({
      ...{ name: `p${index}`, optional, tasks: steps.map(task) },
      gate: () => (open || index === 0 ? { open: true } : { open: false, reason: 'no' }),
    })),
  };
}

/** What may be left of a run: with it completed, everything; otherwise, what nobody can undo. */
function expectWhole(result: RunResult, phases: readonly { readonly steps: readonly Step[] }[], world: World): void {
  const steps = phases.flatMap((phase) => phase.steps);
  const completed = result.outcomes.filter(({ status }) => status === 'completed').map(({ task }) => task.name);
  if (result.ending.status === 'completed') {
    for (const name of completed) expect(world.effects).toContain(name);
    return;
  }
  for (const { name, undoable } of steps) if (undoable) expect(world.effects).not.toContain(name);
}

/** Keeps what is saved, and kills the process at one of the saves, before or after it is on the disk. */
function deadlyStore(saved: { run?: SavedRun }, process: Process, at: number, written: boolean): RunStore {
  let saves = 0;
  return {
    save: async (run) => {
      saves += 1;
      await process.living(() => undefined);
      if (saves === at && !written) process.kill();
      await process.living(() => {
        saved.run = structuredClone(run);
      });
      if (saves === at) process.kill();
      await process.living(() => undefined);
    },
    load: async () => saved.run,
    list: async () => [],
  };
}

describe('saga, whatever the pipeline', () => {
  it('undoes each step that had or may have had its effect, once, in reverse order of completion', () =>
    fc.assert(
      fc.asyncProperty(shape, async (phases) => {
        const world = new World();
        const result = await runPipeline(pipelineOf(phases, world, new Process()), {}, { concurrency: 4 });
        expectWhole(result, phases, world);
        const names = result.compensations.map(({ task }) => task);
        expect(new Set(names).size).toBe(names.length);
        expect(world.undone).toEqual(names);
        if (result.ending.status === 'completed') {
          expect(names).toEqual([]);
          return;
        }
        const undoable = new Set(
          phases.flatMap(({ steps }) => steps.filter((one) => one.undoable).map(({ name }) => name)),
        );
        const order = world.done.filter((name) => undoable.has(name)).toReversed();
        expect(names.filter((name) => order.includes(name ?? ''))).toEqual(order);
      }),
      { numRuns: examples(300) },
    ));

  it('comes to the same end after a kill at any save, while it runs or while it undoes', () =>
    fc.assert(
      fc.asyncProperty(
        shape,
        fc.array(fc.tuple(fc.integer({ min: 1, max: 14 }), fc.boolean()), { minLength: 1, maxLength: 3 }),
        async (phases, kills) => {
          const untouched = await runPipeline(pipelineOf(phases, new World(), new Process()), {}, { concurrency: 4 });
          const world = new World();
          const saved: { run?: SavedRun } = {};
          let result: RunResult | undefined;
          for (const [at, written] of [...kills, [Number.POSITIVE_INFINITY, true] as const]) {
            const process = new Process();
            const store = deadlyStore(saved, process, at, written);
            const pipeline = pipelineOf(phases, world, process);
            const before = saved.run;
            const run =
              before === undefined
                ? runPipeline(pipeline, {}, { concurrency: 4, store, id: 'r' })
                : resumePipeline(pipeline, 'r', { concurrency: 4, store }).then((resumed) => {
                    if (!resumed.ok) throw new Error(resumed.problem.message);
                    return resumed.result;
                  });
            result = await Promise.race([run, killed(process)]);
            if (result !== undefined) break;
          }
          if (result === undefined) throw new Error('the last process was not killed');
          expect(result.ending).toEqual(untouched.ending);
          expectWhole(result, phases, world);
          const completed = result.outcomes.filter(({ status }) => status === 'completed').map(({ task }) => task.name);
          expect(completed).toEqual(
            untouched.outcomes.filter(({ status }) => status === 'completed').map(({ task }) => task.name),
          );
        },
      ),
      { numRuns: examples(80) },
    ));
});

async function killed(process: Process): Promise<undefined> {
  while (process.alive) await turn();
  // What was under way comes to nothing.
  for (let left = 8; left > 0; left -= 1) await turn();
}
