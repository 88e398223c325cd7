import type { Phase } from '../engine/pipeline.ts';
import { runPipeline } from '../engine/run.ts';
import { invalidationPhase } from './phases/invalidation.ts';
import { publishingPhase, putName } from './phases/publishing.ts';
import { qualityGatesPhase } from './phases/quality-gates.ts';
import { transformationPhase } from './phases/transformation.ts';
import { validationPhase } from './phases/validation.ts';
import type { Publication, PublishPorts, PublishRequest, Way } from './publication.ts';

/** The story, phase by phase; what was written is taken back, last first, when a later step fails. */
export async function publishPages(
  request: PublishRequest,
  ports: PublishPorts,
  signal: AbortSignal,
): Promise<Publication> {
  const { config } = request;
  const ways = request.pages.map((source): Way => ({ source, ending: { kind: 'not-begun' } }));
  const phases: readonly Phase[] = [
    validationPhase(ways, request, ports),
    qualityGatesPhase(ways, request, ports),
    transformationPhase(ways, request, ports),
    ...(request.isDry ? [] : writingPhases(ways, request, ports)),
  ];
  const options = { signal, clock: ports.clock, concurrency: 4, deadline: ports.clock() + config.timeout * 1000 };
  const run = await runPipeline({ phases }, { commit: request.commit }, options);
  const undone = new Map(run.compensations.map((one) => [one.task, one]));
  for (const way of ways) {
    const undoing = undone.get(putName(way.source.path));
    if (undoing !== undefined && way.ending.kind === 'published') {
      way.ending =
        undoing.status === 'completed'
          ? { kind: 'taken-back' }
          : { kind: 'left', why: undoing.status === 'failed' ? undoing.error : 'it took too long' };
    }
  }
  return { pages: ways.map(({ source, ending }) => ({ path: source.path, ending })), run };
}

/** What changes the world: each is a step that can be taken back, or that only tells others what was changed. */
function writingPhases(ways: readonly Way[], request: PublishRequest, ports: PublishPorts): readonly Phase[] {
  return [
    publishingPhase(ways, ports),
    ...(ports.caches.length === 0 ? [] : [invalidationPhase(ways, request, ports)]),
  ];
}
