import type { Change, ContentSource, LeftOut, ReadLimits, Select, Snapshot } from './content.ts';

/** Every page of a repository, listed at once and read a few at a time, so that a large one needs no more memory than a small one. */
export interface Site {
  readonly snapshot: Snapshot;
  list(select: Select, signal: AbortSignal): Promise<ListedSite>;
  /** These pages whole, as if they were new. */
  read(
    paths: readonly string[],
    limits: Pick<ReadLimits, 'maxFileBytes'>,
    signal: AbortSignal,
  ): Promise<Pick<Change, 'files' | 'leftOut'>>;
}

/** What a site holds, by the paths of its files. */
export interface ListedSite {
  /** What is content, in order. */
  readonly paths: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** Every file of the repository, content or not. */
  readonly listed: Change['listed'];
}

/** Some pages of a site as a change that brings them in, beside all others that it brings in as well. */
export function sourceOf({ snapshot, read }: Site, paths: readonly string[], listed: Change['listed']): ContentSource {
  return {
    base: snapshot,
    head: snapshot,
    load: async (_select, limits, signal) => ({ listed, ...(await read(paths, limits, signal)) }),
  };
}
