import type { Phase, Task } from '../../engine/pipeline.ts';
import { blocked } from '../../engine/said.ts';
import { isOnItsWay, type PublishPorts, type Way } from '../publication.ts';
import { orThrow } from './step.ts';

/** Writes the pages, each a step that can be taken back. */
export function publishingPhase(ways: readonly Way[], ports: PublishPorts): Phase {
  return { name: 'publishing', tasks: ways.map((way) => putTask(way, ports)) };
}

/** The name of the step that writes a page. */
export function putName(path: string): string {
  return `publish ${path}`;
}

/** Writes one page. Its undo puts back what stood there, and then has the caches drop what they took meanwhile. */
function putTask(way: Way, { target, turn, caches }: PublishPorts): Task {
  const key = `published.${way.source.path}`;
  return {
    name: putName(way.source.path),
    outputs: [key],
    retry: { tries: 3 },
    async run(_inputs, { signal, effectKey }) {
      const { page, before } = way;
      if (page === undefined || before === undefined || !isOnItsWay(way)) return { [key]: null };
      const may = await turn.check(signal);
      if (!may.ok) return blocked(may.why, { outputs: { [key]: null } });
      way.ending = { kind: 'published', address: page.address };
      const put = orThrow(await target.put(page, before, { signal, key: effectKey }));
      if (put.kind === 'moved') {
        way.ending = { kind: 'not-begun' };
        return blocked(`${page.address} was written by somebody else meanwhile: publish again.`, {
          outputs: { [key]: null },
        });
      }
      if (put.kind === 'unchanged') way.ending = { kind: 'unchanged', address: page.address };
      return { [key]: page.address };
    },
    async compensate(_done, { signal }) {
      const { page, before } = way;
      if (page === undefined || before === undefined) return;
      const back = orThrow(await target.takeBack(page, before, signal));
      if (back.kind === 'left') throw new Error(back.why);
      for (const cache of caches) orThrow(await cache.invalidate([{ slug: page.slug, address: page.address }], signal));
    },
  };
}
