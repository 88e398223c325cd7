import type { Json, Task } from '../../src/engine/pipeline.ts';

/** A task that leaves out nothing that has a default. */
export type StagedTask = Task &
  Required<Pick<Task, 'inputs' | 'outputs' | 'timeoutMs' | 'required' | 'weight' | 'run'>>;

/** One run of a controlled task: it goes on until the test ends it. */
export interface Invocation {
  readonly task: string;
  readonly inputs: Readonly<Record<string, Json>>;
  readonly signal: AbortSignal;
  /** Ends it with these outputs; without any, with one text for each declared output. */
  complete(outputs?: unknown): void;
  fail(error: unknown): void;
}

/** Tasks that the test starts and ends itself, so that it owns the order of things and never sleeps. */
export class Stage {
  /** Under way, in the order of starting. */
  readonly running: Invocation[] = [];
  /** The names of all that ever started, in that order. */
  readonly started: string[] = [];
  mostAtOnce = 0;

  /** A task that runs until the test ends it; it does not listen to its signal unless `obedient`. */
  task(name: string, declared: Partial<Omit<Task, 'name' | 'run'>> & { readonly obedient?: boolean } = {}): StagedTask {
    const { obedient = false, ...rest } = declared;
    const declaration = { inputs: [], outputs: [], timeoutMs: 1_000_000, required: true, weight: 1, ...rest };
    return {
      ...declaration,
      name,
      run: (inputs, { signal }) =>
        new Promise((resolve, reject) => {
          const end = (): void => {
            const index = this.running.indexOf(invocation);
            if (index >= 0) this.running.splice(index, 1);
          };
          const invocation: Invocation = {
            ...{ task: name, inputs, signal },
            complete: (outputs) => {
              end();
              const returned: unknown =
                outputs ?? Object.fromEntries(declaration.outputs.map((key) => [key, `${key} by ${name}`]));
              // A task may return anything at run time: that it does is what some tests are about.
              resolve(returned as Readonly<Record<string, Json>>);
            },
            fail: (error) => {
              end();
              reject(error);
            },
          };
          signal.addEventListener('abort', () => {
            if (obedient) invocation.fail(signal.reason);
            else end();
          });
          this.started.push(name);
          this.running.push(invocation);
          this.mostAtOnce = Math.max(this.mostAtOnce, this.running.length);
        }),
    };
  }

  /** The running invocation of a task; it must have started. */
  of(name: string): Invocation {
    const found = this.running.find(({ task }) => task === name);
    if (!found) throw new Error(`${name} is not running; running: ${this.running.map(({ task }) => task).join(', ')}`);
    return found;
  }
}

/** Waits until everything that can happen without the test has happened: all microtasks, and no timers. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
