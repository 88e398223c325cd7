import { createHash } from 'node:crypto';

/** A run of a workflow, as far as artifacts and the API speak of it. */
export interface WorkflowRun {
  readonly id: number;
  /** What the artifact service calls the run; the same in every attempt. */
  readonly backendId: string;
  /** The workflow file, relative to the repository. */
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly repositoryId: number;
  readonly headRepositoryId: number;
  readonly pullNumbers: readonly number[];
  attempt: number;
  /** By default it has ended. */
  status?: 'completed' | 'in_progress' | 'queued';
  /** How often somebody asked for it again. */
  reruns?: number;
}

/** A finished artifact. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly runBackendId: string;
  readonly jobBackendId: string;
  readonly createdAt: string;
  readonly data: Buffer;
  /** What the API claims about the bytes; a test may make it lie. */
  digest: string;
  expired: boolean;
  /** A test may make it another run's. */
  run: WorkflowRun | undefined;
}

/** What the artifact service and the API of the fake GitHub both look at. */
export class ArtifactStore {
  readonly artifacts: StoredArtifact[] = [];
  readonly runs = new Map<number, WorkflowRun>();
  /** Where a download by the API is sent to; set once the artifact service listens. */
  downloadUrl: ((artifact: StoredArtifact) => string) | undefined;
  #nextId = 5000;

  /** Makes the run known; a later attempt replaces the earlier one. */
  addRun(run: WorkflowRun): void {
    this.runs.set(run.id, run);
  }

  runOf(backendId: string): WorkflowRun | undefined {
    return [...this.runs.values()].find((run) => run.backendId === backendId);
  }

  /** Keeps a finished artifact. */
  add(artifact: { name: string; runBackendId: string; jobBackendId: string; data: Buffer }): StoredArtifact {
    const id = this.#nextId++;
    const stored: StoredArtifact = {
      ...artifact,
      id,
      // The order of creation is all that matters, so the clock is the number.
      createdAt: new Date(Date.UTC(2026, 0, 1) + id * 1000).toISOString(),
      digest: `sha256:${createHash('sha256').update(artifact.data).digest('hex')}`,
      expired: false,
      run: this.runOf(artifact.runBackendId),
    };
    this.artifacts.push(stored);
    return stored;
  }

  /** Newest first, as the API lists them. */
  named(name?: string): readonly StoredArtifact[] {
    return this.artifacts.filter((artifact) => name === undefined || artifact.name === name).toReversed();
  }

  find(id: number): StoredArtifact | undefined {
    return this.artifacts.find((artifact) => artifact.id === id);
  }
}
