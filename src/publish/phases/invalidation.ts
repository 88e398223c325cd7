import type { Phase, Task } from '../../engine/pipeline.ts';
import { type PublishPorts, type PublishRequest, type Way, writtenPages } from '../publication.ts';
import { dropCopies } from './copies.ts';

/** How long all caches together may take. */
const longestMs = 60_000;

/** Has the caches drop their copies of what was written; also of what a newer run goes on with, which may have found it there. */
export function invalidationPhase(ways: readonly Way[], { config }: PublishRequest, { caches }: PublishPorts): Phase {
  const key = 'invalidated';
  const task: Task = {
    name: 'invalidate',
    outputs: [key],
    required: config.caches?.required !== false,
    timeoutMs: longestMs,
    retry: { tries: 3 },
    async run(_inputs, { signal }) {
      const written = writtenPages(ways);
      if (written.length > 0) await dropCopies(caches, written, signal);
      return { [key]: written.map(({ address }) => address) };
    },
  };
  return { name: 'invalidation', tasks: [task] };
}
