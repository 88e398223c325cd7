import type { Phase } from '../engine/pipeline.ts';
import { runPipeline } from '../engine/run.ts';
import { invalidationPhase } from './phases/invalidation.ts';
import { picturesPhase } from './phases/pictures.ts';
import { publishingPhase, putName } from './phases/publishing.ts';
import { qualityGatesPhase } from './phases/quality-gates.ts';
import { recoveryPhase } from './phases/recovery.ts';
import { transformationPhase } from './phases/transformation.ts';
import { validationPhase } from './phases/validation.ts';
import { verificationPhase } from './phases/verification.ts';
import type {
  PageEnding,
  PageResult,
  Publication,
  PublishPorts,
  PublishRequest,
  Recovered,
  StepsSoFar,
  Way,
} from './publication.ts';

/** The story, phase by phase; what was written is taken back, last first, when a later step fails. */
export async function publishPages(
  request: PublishRequest,
  ports: PublishPorts,
  signal: AbortSignal,
): Promise<Publication> {
  const { config } = request;
  const { clock, random, journal } = ports;
  const ways = request.pages.map((source): Way => ({ source, ending: { kind: 'not-begun' } }));
  const left = request.isDry ? [] : ((await journal?.left()) ?? []);
  const recovered: Recovered[] = [];
  let steps: StepsSoFar | undefined;
  const keep = async (): Promise<void> => {
    if (steps !== undefined)
      await ports.keep?.({ pages: ways.map((way) => resultOf(way, steps)), run: steps, recovered });
  };
  const phases: readonly Phase[] = [
    ...(left.length === 0 ? [] : [recoveryPhase(left, recovered, request, ports)]),
    validationPhase(ways, request, ports),
    qualityGatesPhase(ways, request, ports),
    transformationPhase(ways, request, ports),
    ...(request.isDry ? [] : writingPhases(ways, request, ports, keep)),
    // Without a page there is nothing to do in most of them; what a killed run left is taken back all the same.
  ].filter(({ tasks }) => tasks.length > 0);
  const run = await runPipeline(
    { phases },
    { commit: request.commit },
    {
      ...{ signal, clock, random, concurrency: 4, deadline: clock() + config.timeout * 1000 },
      async onProgress({ outcomes, compensations, context, ending = null }) {
        steps = { outcomes, compensations, context, ending };
        if (ways.some(({ tried }) => tried)) await keep();
      },
    },
  );
  if (run.ending.status === 'completed') await journal?.close();
  return { pages: ways.map((way) => resultOf(way, run)), run, recovered };
}

function resultOf(way: Way, steps: StepsSoFar | undefined): PageResult {
  const { source, page, before, proof, verified } = way;
  const { path, blobId } = source;
  return {
    ...{ path, blobId, ending: endingOf(way, steps) },
    ...(page === undefined ? {} : { page }),
    ...(before === undefined ? {} : { before }),
    ...(proof === undefined ? {} : { proof }),
    ...(verified === undefined ? {} : { verified }),
  };
}

/** What became of a page, as far as it is known what was taken back. */
function endingOf({ source, ending, page, tried, isBack, copies }: Way, steps: StepsSoFar | undefined): PageEnding {
  if (page === undefined || tried !== true) return ending;
  if (ending.kind === 'unchanged' || ending.kind === 'superseded') return ending;
  const { address } = page;
  const undoing = steps?.compensations.findLast(({ task }) => task === putName(source.path));
  if (undoing === undefined) return ending.kind === 'not-begun' ? { kind: 'under-way', address } : ending;
  if (isBack === true) return { kind: 'taken-back', address, ...(copies === undefined ? {} : { copies }) };
  const why = undoing.status === 'failed' ? undoing.error : 'it took too long';
  return undoing.status === 'completed' ? ending : { kind: 'left', address, why };
}

/** What changes the world: each is a step that can be taken back, or that only tells others what was changed. */
function writingPhases(
  ways: readonly Way[],
  request: PublishRequest,
  ports: PublishPorts,
  keep: () => Promise<void>,
): readonly Phase[] {
  const { pictures, caches, verifier } = ports;
  return [
    ...(pictures === undefined ? [] : [picturesPhase(ways, ports, pictures)]),
    publishingPhase(ways, ports, keep),
    ...(caches.length === 0 ? [] : [invalidationPhase(ways, request, ports)]),
    ...(verifier === undefined ? [] : [verificationPhase(ways, request, ports, verifier)]),
  ];
}
