import type { Phase, Task } from '../../engine/pipeline.ts';
import { isTransient } from '../../engine/retry.ts';
import { blocked } from '../../engine/said.ts';
import type { Standing } from '../../publication/ports.ts';
import type { PublishedPage } from '../../publication/published-page.ts';
import { isOnItsWay, isSuperseded, type PublishPorts, type Way } from '../publication.ts';
import { dropCopies } from './copies.ts';
import { lasting, orThrow } from './step.ts';

/** Writes the pages, each a step that can be taken back. */
export function publishingPhase(ways: readonly Way[], ports: PublishPorts, keep: () => Promise<void>): Phase {
  return { name: 'publishing', tasks: ways.map((way) => putTask(way, ways, ports, keep)) };
}

/** The name of the step that writes a page. */
export function putName(path: string): string {
  return `publish ${path}`;
}

/** How long one page may take to be put back, and to be dropped from the caches after that. */
const undoMs = 30_000;

/** What another run wrote meanwhile is written over so often; after that, something is wrong. */
const mostMoves = 5;

/** Writes one page. Its undo puts back what stood there, and then has the caches drop what they took meanwhile. */
function putTask(
  way: Way,
  ways: readonly Way[],
  { target, turn, journal, caches }: PublishPorts,
  keep: () => Promise<void>,
): Task {
  const key = `published.${way.source.path}`;
  let settle: (() => Promise<void>) | undefined;
  return {
    name: putName(way.source.path),
    outputs: [key],
    retry: { tries: 3 },
    async run(_inputs, { signal, effectKey }) {
      const { page } = way;
      const nothing = { [key]: null };
      if (page === undefined || !isOnItsWay(way)) return nothing;
      for (let moves = 0; way.before !== undefined && moves < mostMoves; moves += 1) {
        const may = await turn.check(signal);
        if (!may.ok) {
          // No failure, and nothing is taken back: the newer run may have found there already what this one wrote.
          way.ending = { kind: 'superseded', why: may.why };
          return nothing;
        }
        settle ??= await journal?.intend({ kind: 'page', page, before: way.before });
        way.tried = true;
        await keep();
        const put = orThrow(await target.put(page, way.before, { signal, key: effectKey }));
        if (put.kind !== 'moved') {
          // A try whose answer was lost had written it, unless it stood there before.
          const stood = put.kind === 'unchanged' && stoodThere(way.before, page);
          way.ending = { kind: stood ? 'unchanged' : 'published', address: page.address };
          return { [key]: { address: page.address, id: put.id, written: !stood } };
        }
        way.tried = false;
        await settle?.();
        settle = undefined;
        if (put.now.kind === 'foreign') {
          const problem = `Its address was taken by ${put.now.what} meanwhile: give it another "slug", or move that away.`;
          way.ending = { kind: 'refused', problems: [problem] };
          return blocked(problem, { outputs: nothing });
        }
        // Another run of ours wrote there, and an older one: it is still the turn of this one.
        way.before = put.now;
      }
      throw new Error(`${page.address} is written by others all the time: try again later.`);
    },
    compensate: {
      timeoutMs: undoMs,
      retry: { tries: 3, transient: isTransient },
      async run(_done, { signal }) {
        const { page, before } = way;
        if (page === undefined || before === undefined || way.tried !== true) return;
        if (way.ending.kind === 'unchanged') return settle?.();
        const back = isSuperseded(ways) ? undefined : orThrow(await target.takeBack(page, before, signal));
        if (back !== undefined && back.kind !== 'left') way.isBack = true;
        try {
          await dropCopies(caches, [page], signal);
        } catch (error) {
          way.copies = error instanceof Error ? error.message : 'it is not known why.';
          throw error;
        }
        delete way.copies;
        // Whatever stands there now, no later run has to take it back.
        await settle?.();
        if (back?.kind === 'left') throw lasting(back.why);
      },
    },
  };
}

function stoodThere(before: Standing, { digest }: PublishedPage): boolean {
  return before.kind === 'ours' && before.mark.digest === digest;
}
