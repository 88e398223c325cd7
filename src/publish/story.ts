import type { Phase } from '../engine/pipeline.ts';
import { runPipeline } from '../engine/run.ts';
import type { Compensation } from '../engine/saga.ts';
import { invalidationPhase } from './phases/invalidation.ts';
import { picturesPhase } from './phases/pictures.ts';
import { publishingPhase, putName } from './phases/publishing.ts';
import { qualityGatesPhase } from './phases/quality-gates.ts';
import { recoveryPhase } from './phases/recovery.ts';
import { transformationPhase } from './phases/transformation.ts';
import { validationPhase } from './phases/validation.ts';
import { verificationPhase } from './phases/verification.ts';
import type { PageEnding, Publication, PublishPorts, PublishRequest, Recovered, Way } from './publication.ts';

/** The story, phase by phase; what was written is taken back, last first, when a later step fails. */
export async function publishPages(
  request: PublishRequest,
  ports: PublishPorts,
  signal: AbortSignal,
): Promise<Publication> {
  const { config } = request;
  const ways = request.pages.map((source): Way => ({ source, ending: { kind: 'not-begun' } }));
  const left = request.isDry ? [] : ((await ports.journal?.left()) ?? []);
  const recovered: Recovered[] = [];
  const phases: readonly Phase[] = [
    ...(left.length === 0 ? [] : [recoveryPhase(left, recovered, request, ports)]),
    validationPhase(ways, request, ports),
    qualityGatesPhase(ways, request, ports),
    transformationPhase(ways, request, ports),
    ...(request.isDry ? [] : writingPhases(ways, request, ports)),
  ];
  const options = { signal, clock: ports.clock, concurrency: 4, deadline: ports.clock() + config.timeout * 1000 };
  const run = await runPipeline({ phases }, { commit: request.commit }, options);
  if (run.ending.status === 'completed') await ports.journal?.close();
  const undone = new Map(run.compensations.map((one) => [one.task, one]));
  const pages = ways.map((way) => ({
    path: way.source.path,
    ending: endingOf(way, undone.get(putName(way.source.path))),
  }));
  return { pages, run, recovered };
}

/** What became of a page after all, once it is known what was taken back. */
function endingOf({ ending, page, tried, isBack, copies }: Way, undoing: Compensation | undefined): PageEnding {
  if (undoing === undefined || page === undefined || tried !== true) return ending;
  if (ending.kind === 'unchanged' || ending.kind === 'superseded') return ending;
  const { address } = page;
  if (isBack === true) return { kind: 'taken-back', address, ...(copies === undefined ? {} : { copies }) };
  const why = undoing.status === 'failed' ? undoing.error : 'it took too long';
  return undoing.status === 'completed' ? ending : { kind: 'left', address, why };
}

/** What changes the world: each is a step that can be taken back, or that only tells others what was changed. */
function writingPhases(ways: readonly Way[], request: PublishRequest, ports: PublishPorts): readonly Phase[] {
  const { pictures, caches, verifier } = ports;
  return [
    ...(pictures === undefined ? [] : [picturesPhase(ways, ports, pictures)]),
    publishingPhase(ways, ports),
    ...(caches.length === 0 ? [] : [invalidationPhase(ways, request, ports)]),
    ...(verifier === undefined ? [] : [verificationPhase(ways, request, ports, verifier)]),
  ];
}
