import { untilAborted } from '../engine/deadline.ts';
import type { Published } from '../report/report.ts';

/** Of what the artifact is the memory. */
export type ArtifactSubject =
  | { readonly kind: 'pull-request'; readonly number: number }
  | { readonly kind: 'merge-group'; readonly headSha: string };

/**
 * The name under which a run keeps its record. Names are unique in a run, in all its attempts, so the attempt is in it; later
 * runs find records by exact name alone, so nothing of the run or the commit is.
 */
export function artifactName(gateId: string, subject: ArtifactSubject, attempt: number): string {
  return `${artifactPrefix(gateId, subject)}-a${attempt}`;
}

/** What the names of all artifacts of a gate on one subject begin with. */
export function artifactPrefix(gateId: string, subject: ArtifactSubject): string {
  const about = subject.kind === 'pull-request' ? `pr${subject.number}` : `mg${subject.headSha.slice(0, 12)}`;
  return `${gateId}-${about}`;
}

/** What became of an upload: a store of artifacts refuses for other reasons than what a token may do. */
type Kept = Exclude<Published, { readonly mayNot: string }>;

/** Uploads the files of the run. Nothing that can go wrong with it changes the verdict. */
export async function uploadArtifact(
  name: string,
  files: readonly string[],
  directory: string,
  hasService: boolean,
  retentionDays: number,
  signal: AbortSignal,
): Promise<Kept> {
  const failed = (why: string): Kept => ({
    ok: false,
    warning: `Could not keep the record as an artifact: ${why}. The next run reviews everything again.`,
  });
  if (!hasService) return failed('the runner names no artifact service (ACTIONS_RESULTS_URL is not set)');
  try {
    const { DefaultArtifactClient } = await untilAborted(import('@actions/artifact'), signal);
    const upload = new DefaultArtifactClient().uploadArtifact(name, [...files], directory, { retentionDays });
    const { id } = await untilAborted(upload, signal);
    return id === undefined ? { ok: true } : { ok: true, id };
  } catch (error) {
    if (signal.aborted) return failed('the time for it ran out');
    // The client says what went wrong in words only; they are read here and not repeated.
    const said = error instanceof Error ? `${error.name} ${error.message}` : '';
    if (/GHES/.test(said)) return failed('this GitHub server does not support artifacts of this kind');
    if (/\b409\b|already exists/i.test(said))
      return failed(
        'an artifact of this name exists in this run already; give each job that runs the gate its own `gate-id`',
      );
    if (/insufficient usage|UsageError/i.test(said)) return failed('the storage for artifacts is used up');
    return failed('the artifact service did not accept it');
  }
}
