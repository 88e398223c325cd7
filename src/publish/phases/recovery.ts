import type { Phase, Task } from '../../engine/pipeline.ts';
import type { LeftIntent } from '../journal.ts';
import type { PublishPorts, PublishRequest, Recovered } from '../publication.ts';
import { dropCopies } from './copies.ts';
import { orThrow } from './step.ts';

/**
 * Takes back what killed runs left, the last write first, before anything is looked at: this run then begins with the site as it
 * was before them. What others wrote since stays.
 */
export function recoveryPhase(
  left: readonly LeftIntent[],
  recovered: Recovered[],
  { config }: PublishRequest,
  ports: PublishPorts,
): Phase {
  const task: Task = {
    name: 'take back what a run left that did not end',
    timeoutMs: config.timeout * 1000,
    retry: { tries: 3 },
    async run(_inputs, { signal }) {
      for (const one of left.slice(recovered.length)) {
        recovered.push(await takeBack(one, recovered, ports, signal));
        await one.settle();
      }
      return {};
    },
  };
  return { name: 'recovery', tasks: [task] };
}

async function takeBack(
  { intent }: LeftIntent,
  recovered: readonly Recovered[],
  { target, caches, pictures }: PublishPorts,
  signal: AbortSignal,
): Promise<Recovered> {
  switch (intent.kind) {
    case 'page': {
      const { page, before } = intent;
      const back = orThrow(await target.takeBack(page, before, signal));
      // Also where nothing of it stands any more: it may have been killed just before it told them.
      await dropCopies(caches, [page], signal);
      const kind = back.kind === 'restored' ? 'taken-back' : back.kind === 'nothing' ? 'not-written' : 'left';
      return { what: page.address, kind };
    }
    case 'picture': {
      // Where somebody wrote a page since, that page may show it.
      const isShown = recovered.some(({ kind }) => kind === 'left');
      if (pictures === undefined || isShown) return { what: intent.name, kind: 'left' };
      const back = orThrow(await pictures.store.takeBack(intent.name, signal));
      return { what: intent.name, kind: back.kind === 'restored' ? 'taken-back' : 'not-written' };
    }
    default:
      return intent satisfies never;
  }
}
