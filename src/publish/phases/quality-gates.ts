import type { Phase, Task } from '../../engine/pipeline.ts';
import { objectionOf } from '../../publication/source-state.ts';
import { isOnItsWay, type PublishPorts, type PublishRequest, type Way } from '../publication.ts';

/**
 * Whether each text that does not stand there yet has its verdict, asked for all of them at once: what has to be judged is
 * judged in one run.
 */
export function qualityGatesPhase(ways: readonly Way[], { config }: PublishRequest, ports: PublishPorts): Phase {
  const task: Task = {
    name: 'quality-gates',
    outputs: ['proofs'],
    timeoutMs: config.timeout * 1000,
    run: async (_inputs, { signal }) => {
      const wanting = ways.filter((way) => isOnItsWay(way) && !standsThere(way));
      if (wanting.length === 0) return { proofs: {} };
      const proofs = await ports.prove(
        wanting.map(({ source }) => source),
        signal,
      );
      for (const way of wanting) {
        const proof = proofs.get(way.source.path) ?? { ok: false, why: 'There is no verdict on this text.' };
        if (proof.ok) way.proof = proof;
        else way.ending = { kind: 'refused', problems: [proof.why] };
      }
      for (const way of wanting) if (isOnItsWay(way)) await askItsSource(way, ports, signal);
      const proven = wanting.map(({ source, proof }) => [source.path, proof?.runId ?? proof?.madeAt ?? null] as const);
      return { proofs: Object.fromEntries(proven) };
    },
  };
  return { name: 'quality-gates', tasks: [task] };
}

/** A text that we put there was proven when it was put: what is new can be its form or the place of its file, and not its words. */
function standsThere({ source, before }: Way): boolean {
  return before?.kind === 'ours' && before.mark.blobId === source.blobId;
}

/** What was approved is the text that was imported: where somebody went on writing since, it is not theirs any more. */
async function askItsSource(way: Way, { askSource }: PublishPorts, signal: AbortSignal): Promise<void> {
  const objection = askSource === undefined ? undefined : objectionOf(await askSource(way.source.text, signal));
  if (objection !== undefined) way.ending = { kind: 'refused', problems: [objection] };
}
