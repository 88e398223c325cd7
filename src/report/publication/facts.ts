import type { TaskOutcome } from '../../engine/outcome.ts';
import { timelineOf } from '../../engine/timeline.ts';
import type { PublicationRecord, RecordedPage } from '../../record/publication-schema.ts';

/** The phases of every publication, in their order, whether they are configured or not. */
const phaseNames = [
  'validation',
  'quality-gates',
  'transformation',
  'pictures',
  'publishing',
  'invalidation',
  'verification',
] as const;

/** Those that a publication only has where they are configured; without a page it has none of the others either. */
const optional: ReadonlySet<string> = new Set(['pictures', 'invalidation', 'verification']);

/** A phase as its reader knows it: how it went, how long it took, and which steps did not come to their end. */
export interface PublicationPhase {
  readonly name: string;
  readonly state: 'completed' | 'failed' | 'skipped' | 'not-configured';
  readonly durationMs: number;
  readonly failures: readonly StepFailure[];
  /** How many pages went no further than here, each with its reason beside it. */
  readonly refused: number;
}

/** A step that failed: on which page, and why. */
export interface StepFailure {
  /** Absent where the step is about all pages. */
  readonly path?: string;
  readonly why: string;
  readonly required: boolean;
}

/** The phases of a publication, also those that it did not have. */
export function publicationPhases({ run }: Pick<PublicationRecord, 'run'>): readonly PublicationPhase[] {
  const ran = new Map(timelineOf(run.outcomes).phases.map((phase) => [phase.name, phase]));
  const out = new Set<string>();
  return [...(ran.has('recovery') ? ['recovery'] : []), ...phaseNames].map((name): PublicationPhase => {
    const phase = ran.get(name);
    if (phase === undefined) {
      const state = run.ending !== null && optional.has(name) ? 'not-configured' : 'skipped';
      return { name, state, durationMs: 0, failures: [], refused: 0 };
    }
    const outcomes = phase.tasks.map(({ outcome }) => outcome);
    const failures = outcomes.flatMap((outcome) => failureOf(outcome) ?? []);
    const isSkipped = outcomes.every(
      ({ status, startedMs }) => (status === 'skipped' || status === 'cancelled') && startedMs === undefined,
    );
    const state = failures.length > 0 ? 'failed' : isSkipped ? 'skipped' : 'completed';
    const refused = refusedIn(name, outcomes).filter((path) => !out.has(path));
    for (const path of refused) out.add(path);
    return { name, state, durationMs: phase.durationMs, failures, refused: refused.length };
  });
}

/** The pages that were out by the end of a phase, as its steps say; those of the phases before it are among them. */
function refusedIn(name: string, outcomes: readonly TaskOutcome[]): readonly string[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.status !== 'completed') return [];
    return Object.entries(outcome.outputs).flatMap(([key, said]) => {
      if (typeof said !== 'object' || said === null || Array.isArray(said)) return [];
      // The one step of the gates names every page that it asked about, with nothing beside those that have no proof.
      if (key === 'proofs') return Object.entries(said).flatMap(([path, proof]) => (proof === null ? [path] : []));
      return 'ending' in said && said.ending === 'refused' ? [key.slice(name.length + 1)] : [];
    });
  });
}

function failureOf(outcome: TaskOutcome): StepFailure | undefined {
  const why = reasonOf(outcome);
  if (why === undefined) return undefined;
  const { name, phase, required } = outcome.task;
  const prefix = phase === 'publishing' ? 'publish ' : `${phase} `;
  return { ...(name.startsWith(prefix) ? { path: name.slice(prefix.length) } : {}), why, required };
}

function reasonOf(outcome: TaskOutcome): string | undefined {
  switch (outcome.status) {
    case 'failed':
      return outcome.error;
    case 'blocked':
      return outcome.reasons.join(' ') || 'It gave no reason.';
    case 'timed-out':
      return `It took longer than ${Math.round(outcome.timeoutMs / 100) / 10} seconds.`;
    case 'cancelled':
      return outcome.startedMs === undefined ? undefined : 'The run was interrupted.';
    default:
      return undefined;
  }
}

/** The pages in the order in which somebody has to look at them. */
export function pagesByNeed(pages: readonly RecordedPage[]): readonly RecordedPage[] {
  const order: readonly RecordedPage['ending']['kind'][] = [
    'left',
    'under-way',
    'taken-back',
    'refused',
    'superseded',
    'not-begun',
  ];
  const rank = ({ ending }: RecordedPage): number => order.indexOf(ending.kind) + 1 || 99;
  return pages.toSorted((one, other) => rank(one) - rank(other));
}

/** Where all of it stands: what is published, what was there, and what is not where it should be. */
export function countsOf(pages: readonly RecordedPage[]) {
  const of = (...kinds: RecordedPage['ending']['kind'][]): number =>
    pages.filter(({ ending }) => kinds.includes(ending.kind)).length;
  return {
    published: of('published'),
    unchanged: of('unchanged'),
    takenBack: of('taken-back'),
    left: of('left', 'under-way'),
    missing: of('refused', 'taken-back', 'left', 'under-way', 'superseded', 'not-begun'),
    all: pages.length - of('draft'),
  };
}
