import type { ContentSource, ReadResult, Snapshot } from '../content/content.ts';
import type { Elsewhere, OpenElsewhere } from '../content/elsewhere.ts';
import type { RecordedReads } from '../record/stage-schema.ts';

/** A source and other repositories whose reads are written down. */
export interface RecordingReads {
  readonly source: ContentSource;
  readonly openElsewhere: OpenElsewhere;
  /** What was read so far. */
  reads(): RecordedReads;
}

/** Writes down what is read of the base and of other repositories, so that another machine makes the same of it. */
export function recordReads(source: ContentSource, openElsewhere: OpenElsewhere): RecordingReads {
  const base = new Map<string, ReadResult>();
  const opened = new Map<string, { owner: string; repo: string; ref: string; opened: Elsewhere; reads: Reads }>();
  return {
    source: {
      ...source,
      base: {
        ...source.base,
        read: async (path, signal) => noting(base, path, await source.base.read(path, signal)),
      },
    },
    async openElsewhere(repository, ref) {
      const one = await openElsewhere(repository, ref);
      const key = keyOf(repository, ref);
      const reads = opened.get(key)?.reads ?? new Map();
      opened.set(key, { ...repository, ref, opened: one, reads });
      return one.ok ? { ...one, read: async (path) => noting(reads, path, await one.read(path)) } : one;
    },
    reads: () => ({
      base: listOf(base),
      elsewhere: [...opened.values()].map(({ owner, repo, ref, opened: one, reads }) => ({
        ...{ owner, repo, ref },
        opened: one.ok
          ? { ok: true, commit: one.commit, onDefaultBranch: one.onDefaultBranch, reads: listOf(reads) }
          : one,
      })),
    }),
  };
}

/** What was read before, again; nothing else can be read. */
export function replayReads({ base, elsewhere }: RecordedReads): {
  readonly source: ContentSource;
  readonly openElsewhere: OpenElsewhere;
} {
  const files = new Map(base.map(({ path, read }) => [path, read]));
  const opened = new Map(elsewhere.map((one) => [keyOf(one, one.ref), one.opened]));
  return {
    source: {
      base: snapshotOf(files),
      head: snapshotOf(new Map()),
      load: async () => ({ listed: [], files: [], leftOut: [], listingProblem: notRead.cause }),
    },
    async openElsewhere(repository, ref) {
      const one = opened.get(keyOf(repository, ref));
      if (one === undefined) return { ok: false, cause: notRead.cause };
      if (!one.ok) return one;
      const reads = new Map(one.reads.map(({ path, read }) => [path, read]));
      const { commit, onDefaultBranch } = one;
      return { ok: true, commit, onDefaultBranch, read: async (path) => reads.get(path) ?? notRead };
    },
  };
}

type Reads = Map<string, ReadResult>;

const notRead = {
  ok: false,
  reason: 'unreadable',
  cause: 'the stage that planned this run did not read it',
} as const satisfies ReadResult;

function snapshotOf(files: ReadonlyMap<string, ReadResult>): Snapshot {
  return {
    sha: 'as it was planned',
    read: async (path) => files.get(path) ?? notRead,
    paths: async () => undefined,
  };
}

function noting(reads: Reads, path: string, result: ReadResult): ReadResult {
  reads.set(path, result);
  return result;
}

function listOf(reads: Reads) {
  return [...reads].map(([path, read]) => ({ path, read }));
}

function keyOf({ owner, repo }: { readonly owner: string; readonly repo: string }, ref: string): string {
  return `${owner}/${repo}@${ref}`.toLowerCase();
}
