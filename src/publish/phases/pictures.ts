import type { Phase, Task } from '../../engine/pipeline.ts';
import { isTransient } from '../../engine/retry.ts';
import { isOnItsWay, isSuperseded, type PicturePorts, type PublishPorts, type Way } from '../publication.ts';
import { orThrow } from './step.ts';

/** How long the pictures of one page may take to be stored; the run as a whole may have less. */
const longestMs = 600_000;
/** How long the pictures of one page may take to be removed again. */
const undoMs = 30_000;

/** Stores the pictures of each page that are not there yet, each a step that can be taken back. */
export function picturesPhase(
  ways: readonly Way[],
  { target, turn, journal }: PublishPorts,
  { store }: PicturePorts,
): Phase {
  // Pages share pictures, and each is stored by the first that asks.
  const claims = new Map<string, Way>();
  /** What this run stored, or may have stored, with how to say that it need not be taken back any more. */
  const stored = new Map<string, (() => Promise<void>) | undefined>();
  // What is put back may show one that the store had lost.
  const isShown = (way: Way, name: string): boolean =>
    stillShows(way, name) || (way.before !== undefined && target.asText.standing(way.before).includes(name));
  const task = (way: Way): Task => ({
    name: `pictures ${way.source.path}`,
    outputs: [`pictures.${way.source.path}`],
    timeoutMs: longestMs,
    retry: { tries: 3 },
    async run(_inputs, { signal }) {
      for (const picture of isOnItsWay(way) ? (way.pictures ?? []) : []) {
        const { name } = picture;
        if ((claims.get(name) ?? way) !== way) continue;
        claims.set(name, way);
        if (!stored.has(name)) {
          if (orThrow(await store.has(name, signal)).has) continue;
          const may = await turn.check(signal);
          if (!may.ok) {
            way.ending = { kind: 'superseded', why: may.why };
            break;
          }
          stored.set(name, await journal?.intend({ kind: 'picture', name }));
        }
        // A try whose end is not known is repeated: the same name is the same picture.
        orThrow(await store.put(picture, signal));
      }
      const own = (way.pictures ?? []).filter(({ name }) => claims.get(name) === way && stored.has(name));
      return { [`pictures.${way.source.path}`]: own.map(({ name }) => name) };
    },
    compensate: {
      timeoutMs: undoMs,
      retry: { tries: 3, transient: isTransient },
      async run(_done, { signal }) {
        // A newer run may have found them there already.
        if (isSuperseded(ways)) return;
        for (const { name } of way.pictures ?? []) {
          if (claims.get(name) !== way || !stored.has(name) || ways.some((other) => isShown(other, name))) continue;
          orThrow(await store.takeBack(name, signal));
          await stored.get(name)?.();
          stored.delete(name);
        }
      },
    },
  });
  return { name: 'pictures', tasks: ways.map(task) };
}

/** Whether a page that stands on the site needs a picture of this name. */
function stillShows({ pictures, ending, tried, isBack }: Way, name: string): boolean {
  const stands = ending.kind === 'unchanged' || (tried === true && isBack !== true);
  return stands && (pictures ?? []).some((picture) => picture.name === name);
}
