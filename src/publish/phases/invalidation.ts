import type { Phase, Task } from '../../engine/pipeline.ts';
import { blocked } from '../../engine/said.ts';
import type { PublishPorts, PublishRequest, Way } from '../publication.ts';
import { orThrow } from './step.ts';

/** Has the caches drop their copies of what was written. */
export function invalidationPhase(
  ways: readonly Way[],
  { config }: PublishRequest,
  { caches, turn }: PublishPorts,
): Phase {
  const task: Task = {
    name: 'invalidate',
    required: config.caches?.required !== false,
    retry: { tries: 3 },
    async run(_inputs, { signal }) {
      const written = ways.flatMap(({ page, ending }) => (ending.kind === 'published' ? (page ?? []) : []));
      if (written.length === 0) return {};
      const may = await turn.check(signal);
      if (!may.ok) return blocked(may.why);
      for (const cache of caches) orThrow(await cache.invalidate(written, signal));
      return {};
    },
  };
  return { name: 'invalidation', tasks: [task] };
}
