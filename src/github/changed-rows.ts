import { z } from 'zod';
import type { ChangedFile } from '../content/content.ts';

/** One row of a list of changed files. Only the two commits say what changed: a row is a way to find it out fast. */
export interface ListedFile extends ChangedFile {
  /** The diff from the first commit to the second, where GitHub shows it. */
  readonly patch: string | undefined;
  /** The diff that the pull request's page shows: remarks can stand on its lines, and nothing else follows from it. */
  readonly shownPatch?: string;
  readonly additions: number;
  readonly deletions: number;
}

/** A commit id, as git writes them. */
export const commitId = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

const rowSchema = z.object({
  filename: z.string().min(1),
  previous_filename: z.string().min(1).optional(),
  status: z.enum(['added', 'modified', 'removed', 'renamed', 'copied', 'changed', 'unchanged']),
  sha: commitId.nullish(),
  additions: z.int().min(0),
  deletions: z.int().min(0),
  patch: z.string().nullish(),
});

/** The rows of a list of files, as both the pull request and a comparison give them. */
export const rowsSchema = z.array(rowSchema).transform((rows) => rows.map(listed));

function listed(row: z.infer<typeof rowSchema>): ListedFile {
  const { filename, previous_filename: previous, status, additions, deletions, patch } = row;
  const { sha: blob } = row;
  return {
    path: filename,
    ...(previous === undefined ? {} : { previousPath: previous }),
    status,
    ...(blob === null || blob === undefined || status === 'removed' ? {} : { blobSha: blob }),
    patch: patch ?? undefined,
    additions,
    deletions,
  };
}
