import type { Clock } from './clock.ts';
import { withDeadline } from './deadline.ts';
import { saveLatest } from './save-latest.ts';
import type { Persist } from './store.ts';
import { messageOf } from './thrown.ts';

/** Something that is worth writing down. */
export type Moment =
  | { readonly kind: 'start' | 'end' }
  /** A task is about to do what can be taken back. */
  | { readonly kind: 'effect' | 'task' | 'undone'; readonly phase: string; readonly task: string }
  | { readonly kind: 'phase'; readonly phase: string; readonly number: number };

/** Writes a run down as it goes on; what cannot be written is a warning, and never stops the run. */
export interface Keeping {
  /** Resolves when it is written down, or with one line on why it is not. */
  at(moment: Moment): Promise<string | undefined>;
}

// Saving goes to the local disk: one that takes longer hangs, and a run must not hang with it.
const saveTimeoutMs = 5000;

/** Where a run is written down. */
export interface KeepingOptions {
  readonly clock: Clock;
  readonly warn: (warning: string) => void;
  /** Told of each task, phase and step taken back. */
  readonly onProgress: (() => Promise<void>) | undefined;
  readonly save: (() => Promise<void>) | undefined;
  readonly persist: Persist;
}

/** Opens the two ways in which a run is written down: by its caller as it goes on, and into a store as often as declared. */
export function keep({ clock, warn, onProgress, save, persist }: KeepingOptions): Keeping {
  const latest = save && saveLatest(save);
  const warnedOf = new Set<string>();
  let hanging = false;
  const bounded = async (moment: Moment, write: () => Promise<void>): Promise<string | undefined> => {
    // What hangs is waited for once: otherwise a run would take as long as it has tasks.
    if (hanging) return `an earlier save took longer than ${saveTimeoutMs} ms`;
    // Not cancelled with the run: what is done by then is just what has to be saved.
    const writing = (async () => write())();
    const saved = await withDeadline(() => writing, { clock, timeoutMs: saveTimeoutMs });
    if (saved.kind === 'finished') return undefined;
    if (saved.kind === 'timed-out') {
      hanging = true;
      const over = (): void => {
        hanging = false;
      };
      writing.then(over, over);
    }
    const why = saved.kind === 'threw' ? messageOf(saved.error) : `it took longer than ${saveTimeoutMs} ms`;
    if (!warnedOf.has(why)) warn(`progress could not be saved ${placeOf(moment)}: ${why}`);
    warnedOf.add(why);
    return why;
  };
  return {
    async at(moment) {
      if (onProgress !== undefined && moment.kind !== 'start' && moment.kind !== 'effect' && moment.kind !== 'end') {
        await bounded(moment, onProgress);
      }
      return latest !== undefined && isDue(moment, persist) ? bounded(moment, latest) : undefined;
    },
  };
}

function placeOf(moment: Moment): string {
  switch (moment.kind) {
    case 'start':
      return 'at the start of the run';
    case 'end':
      return 'at the end of the run';
    case 'effect':
      return `before task ${JSON.stringify(moment.task)} of phase ${JSON.stringify(moment.phase)}`;
    case 'task':
    case 'undone':
      return `after task ${JSON.stringify(moment.task)} of phase ${JSON.stringify(moment.phase)}`;
    case 'phase':
      return `after phase ${JSON.stringify(moment.phase)}`;
    default:
      return moment satisfies never;
  }
}

function isDue(moment: Moment, persist: Persist): boolean {
  switch (moment.kind) {
    case 'start':
    case 'effect':
    case 'undone':
    case 'end':
      return true;
    case 'task':
      return persist === 'each-task';
    case 'phase':
      return typeof persist === 'string' || moment.number % persist.everyPhases === 0;
    default:
      return moment satisfies never;
  }
}
