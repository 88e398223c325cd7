import type { components } from '@octokit/openapi-types';
import type { ArtifactStore } from '../artifact-store.ts';
import type { Repository } from '../git/repository.ts';

type DeepPartial<Value> = Value extends readonly (infer Item)[]
  ? readonly DeepPartial<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: DeepPartial<Value[Key]> }
    : Value;

/** What the API's own description allows an answer of this name to hold; fields may be left out, not invented. */
export type Shape<Name extends keyof components['schemas']> = DeepPartial<components['schemas'][Name]>;

/** What the job's token may do; the names are those of a workflow's `permissions`. */
export type Scope = 'actions' | 'checks' | 'contents' | 'issues' | 'pull-requests';
export type Level = 'none' | 'read' | 'write';

/** Somebody who writes. */
export interface Author {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
}

/** Whose name the job's token writes under. */
export const actionsBot: Author = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' };

export interface Pull {
  readonly number: number;
  title: string;
  body: string | null;
  draft: boolean;
  state: 'open' | 'closed';
  labels: readonly string[];
  readonly author: Author;
  /** The branch lives in a fork. */
  readonly fork: boolean;
  /** The branch that it goes into. */
  baseRef: string;
  /** Shown in place of the real number of changed files. */
  changedFiles: number | undefined;
}

export interface IssueComment {
  readonly id: number;
  readonly author: Author;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  minimized: string | undefined;
}

export interface ReviewComment {
  readonly id: number;
  readonly reviewId: number;
  readonly author: Author;
  readonly path: string;
  body: string;
  line: number | undefined;
  readonly side: 'LEFT' | 'RIGHT';
  readonly startLine: number | undefined;
  readonly startSide: 'LEFT' | 'RIGHT' | undefined;
  readonly commitId: string;
  readonly createdAt: string;
  minimized: string | undefined;
}

export interface PullReview {
  readonly id: number;
  readonly author: Author;
  readonly body: string;
  readonly event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT' | 'PENDING';
  readonly commitId: string;
  readonly createdAt: string;
  minimized: string | undefined;
}

/** A pull request that somebody opened by the API. */
export interface OpenedPull {
  readonly number: number;
  title: string;
  body: string;
  readonly head: string;
  readonly base: string;
  state: 'open' | 'closed';
  readonly author: Author;
}

/** An issue. */
export interface OpenedIssue {
  readonly number: number;
  title: string;
  body: string;
  labels: readonly string[];
  state: 'open' | 'closed';
  readonly author: Author;
}

interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number | undefined;
  readonly end_column?: number | undefined;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string | undefined;
  readonly raw_details?: string | undefined;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly status: string;
  readonly conclusion: string | undefined;
  readonly externalId: string | undefined;
  readonly detailsUrl: string | undefined;
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly text: string | undefined;
  readonly annotations: readonly CheckAnnotation[];
  readonly createdAt: string;
}

/** The limits of the service; a test may lower one to meet it with little data. */
export interface Limits {
  /** Patch lines of one answer after which rows claim to have no changes (orgs/community#213491). */
  undercountAfterLines: number;
  /** A patch above either of these is left out (repository limits). */
  patchLines: number;
  patchBytes: number;
  pullFiles: number;
  compareFiles: number;
  /** Bytes after which `Blob.text` is cut; the real number is not published. */
  blobTextBytes: number;
  treeEntries: number;
  contentsJsonBytes: number;
  commentBytes: number;
  reviewComments: number;
  checkRunCharacters: number;
}

export const realLimits: Limits = {
  undercountAfterLines: 20_000,
  patchLines: 20_000,
  patchBytes: 500_000,
  pullFiles: 3_000,
  compareFiles: 300,
  blobTextBytes: 512_000,
  treeEntries: 100_000,
  contentsJsonBytes: 1_000_000,
  commentBytes: 262_144,
  reviewComments: 32,
  checkRunCharacters: 65_535,
};

/** Something that happened to the pull request. */
export interface IssueEvent {
  readonly event: string;
  readonly actor: Author;
  readonly at: string;
  readonly label?: string;
}

/** One movement of the branch, by the server's clock. */
export interface Push {
  readonly after: string;
  readonly timestamp: string;
  readonly activity_type: 'push' | 'force_push';
}

/** A pull request of the past: what it brought, and who said what about it. */
export interface MergedPull {
  readonly number: number;
  readonly headSha: string;
  /** The commits of main that it brought. */
  readonly commits: readonly string[];
  readonly reviews: readonly PullReview[];
  readonly fromFork?: boolean;
  /** The branch that it went into; main when absent. */
  readonly baseRef?: string;
  /** The commit of main that merged it. */
  readonly mergeSha?: string;
}

/** What a person may do in the repository. */
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

/** Everything the fake GitHub knows. */
export interface GitHubState {
  /** Where the server listens; set once it does. */
  url: string;
  readonly owner: string;
  readonly name: string;
  readonly repositoryId: number;
  readonly forkId: number;
  readonly repository: Repository;
  readonly artifacts: ArtifactStore;
  readonly pull: Pull;
  /** How the pull request stood in each answer about it. */
  readonly shown: { readonly headSha: string; readonly baseRef: string }[];
  readonly token: string;
  readonly permissions: Record<Scope, Level>;
  readonly limits: Limits;
  readonly comments: IssueComment[];
  readonly reviews: PullReview[];
  readonly reviewComments: ReviewComment[];
  readonly checkRuns: CheckRun[];
  /** By login; everybody else reads. */
  readonly access: Map<string, Role>;
  readonly events: IssueEvent[];
  readonly pushes: Push[];
  readonly merged: MergedPull[];
  /** The members of `org/team`; the token is told of no other team. */
  readonly teams: Map<string, readonly string[]>;
  readonly requiredChecks: string[];
  /** Checks that the older protection of the branch requires. */
  readonly protectedBy: string[];
  /** Rules of the branch about something else. */
  otherRules: number;
  readonly secrets: string[];
  readonly sharedSecrets: string[];
  /** Whether the token may list secrets, as that of a person may. */
  readsSecrets: boolean;
  readonly openedAt: string;
  /** By the id of a comment. */
  readonly reactions: Map<number, string[]>;
  readonly openedPulls: OpenedPull[];
  readonly issues: OpenedIssue[];
  /** Who wrote a commit; the author of the pull request where it says nothing. */
  readonly commitAuthors: Map<string, Author>;
  nextId(): number;
  /** A clock of its own: each reading is a second later. */
  now(): string;
}
