import { snapshotOf } from '../engine/context.ts';
import type { PublicationRecord, RecordedEnding, RecordedPage } from '../record/publication-schema.ts';
import type { RecordSubject } from '../record/record-schema.ts';
import type { PageEnding, PageResult, PublicationSoFar, PublishRequest } from './publication.ts';

/** What a record says beside what happened. */
export interface RecordAbout {
  readonly gateVersion: string;
  readonly subject: RecordSubject;
  readonly language: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly now: number;
}

/** The record of a publication, of one that is under way as well. */
export function recordOf(
  { pages, run, recovered, warnings = [] }: PublicationSoFar & { readonly warnings?: readonly string[] },
  { config }: Pick<PublishRequest, 'config'>,
  { gateVersion, subject, language, startedAt, now }: RecordAbout,
): PublicationRecord {
  const { outcomes, compensations, context, ending } = run;
  const phases = Map.groupBy(outcomes, ({ task }) => task.phase);
  const completed = [...phases.values()].filter((tasks) =>
    tasks.every(({ task, status }) => status === 'completed' || !task.required),
  );
  return {
    ...{ version: 1, gateVersion, subject, language },
    ...{ startedAt: new Date(startedAt).toISOString(), updatedAt: new Date(now).toISOString() },
    place: { target: config.target.kind, site: config.site },
    pages: pages.map(pageOf),
    recovered,
    run: {
      ...{ outcomes, compensations, ending, warnings, context: snapshotOf(context) },
      ...{ completedPhases: completed.length, totalPhases: phases.size, durationMs: Math.max(0, now - startedAt) },
    },
  };
}

function pageOf({ path, blobId, ending, page, before, proof, verified }: PageResult): RecordedPage {
  return {
    ...{ path, blobId, address: page?.address ?? null, digest: page?.digest ?? null },
    former: before?.kind === 'ours' ? before.mark : null,
    proof: proof === undefined ? null : { headSha: proof.headSha, runId: proof.runId, madeAt: proof.madeAt },
    verified:
      verified === undefined
        ? null
        : {
            ok: verified.ok,
            loadMs: verified.loadMs ?? null,
            parts: verified.parts.map(({ name, ok, said }) => ({ name, ok, said })),
          },
    ending: endingOf(ending),
  };
}

/** A dry run writes nothing, and is not kept. */
function endingOf(ending: PageEnding): RecordedEnding {
  return ending.kind === 'would-be-published' ? { kind: 'not-begun' } : ending;
}
