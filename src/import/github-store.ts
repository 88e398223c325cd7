import { z } from 'zod';
import { explain } from '../github/failure.ts';
import { authorSchema, type OwnIdentity } from '../github/own-identity.ts';
import { readFiles } from '../github/read-files.ts';
import { type TreeItem, wholeTree } from '../github/trees.ts';
import {
  type CommitPlace,
  commitFiles,
  commitSchema,
  type KnownBranch,
  no,
  refSchema,
  shaSchema,
  trailer,
} from './branch-commit.ts';
import type { Branch, BranchWrite, Delivered, ImportStore, OpenPull, StandingFile, Stored } from './import-store.ts';

/** Where pages are brought. */
export interface ImportPlace extends CommitPlace {
  readonly identity: OwnIdentity;
  /** The check that says what the gate decided; absent where nobody asks. */
  readonly verdictCheck?: string;
}

/** Nobody writes a page longer than this, and GitHub shows no larger file. */
const largestPage = 1024 * 1024;

const comparisonSchema = z.object({
  ahead_by: z.int(),
  behind_by: z.int(),
  merge_base_commit: shaSchema,
  commits: z.array(
    z.object({ sha: z.string(), commit: z.object({ message: z.string() }), author: authorSchema.optional() }),
  ),
});
const pullSchema = z.object({
  number: z.int().positive(),
  html_url: z.url(),
  title: z.string(),
  body: z.string().nullish(),
  user: authorSchema,
});
const checksSchema = z.object({
  check_runs: z.array(z.object({ conclusion: z.string().nullish(), html_url: z.url().nullish() })),
});

/** Brings pages in by GitHub's API: nothing is checked out, and a branch moves forward by one commit or not at all. */
export class GitHubImportStore implements ImportStore {
  readonly #place: ImportPlace;
  readonly #known = new Map<string, KnownBranch>();

  constructor(place: ImportPlace) {
    this.#place = place;
  }

  files(folder: string, signal: AbortSignal): Promise<Stored<ReadonlyMap<string, StandingFile>>> {
    return this.#below(this.#place.base.sha, folder, () => true, signal);
  }

  async branch(name: string, folder: string, signal: AbortSignal): Promise<Stored<Branch>> {
    const { client, repository, base } = this.#place;
    const ref = await client.read(
      (api, sent) => api.git.getRef({ ...repository, ref: `heads/${name}`, ...sent }),
      refSchema,
      signal,
    );
    if (!ref.ok) {
      if (ref.failure.kind === 'not-found') return { ok: true, value: { kind: 'absent' } };
      return no(`read the branch ${name}`, ref, 'contents: read');
    }
    const head = ref.value.object.sha;
    const [commit, compared] = await Promise.all([
      client.read((api, sent) => api.git.getCommit({ ...repository, commit_sha: head, ...sent }), commitSchema, signal),
      client.read(
        (api, sent) =>
          api.repos.compareCommitsWithBasehead({ ...repository, basehead: `${base.sha}...${head}`, ...sent }),
        comparisonSchema,
        signal,
      ),
    ]);
    if (!commit.ok) return no(`read the branch ${name}`, commit, 'contents: read');
    if (!compared.ok) return no(`compare the branch ${name} with ${base.ref}`, compared, 'contents: read');
    const { ahead_by: ahead, behind_by: behind, commits, merge_base_commit: mergeBase } = compared.value;
    const foreign = await this.#firstForeign(commits, ahead, signal);
    if (foreign !== undefined) {
      const problem = `The branch ${name} has a commit that no import wrote (${foreign.slice(0, 10)}), so it is left alone: merge or close its pull request, or delete the branch, then run the import again.`;
      return { ok: true, value: { kind: 'foreign', problem } };
    }
    this.#known.set(name, { head, tree: commit.value.tree.sha, isAhead: ahead > 0, isBehind: behind > 0 });
    if (ahead === 0) return { ok: true, value: { kind: 'own', changed: new Map() } };
    const before = await wholeTree(client, repository, mergeBase.sha, signal);
    if (!before.ok) return no(`list the files of ${base.ref}`, before, 'contents: read');
    const old = before.value ?? new Map<string, TreeItem>();
    const changed = await this.#below(head, folder, ({ path, sha }) => old.get(path)?.sha !== sha, signal);
    if (!changed.ok) return changed;
    const pull = await this.#pull(name, signal);
    if (!pull.ok) return pull;
    if (pull.value === undefined) return { ok: true, value: { kind: 'own', changed: changed.value } };
    const verdict = await this.#verdict(head, signal);
    const { number, html_url: url } = pull.value;
    const open: OpenPull = { number, url, ...(verdict === undefined ? {} : { verdict }) };
    return { ok: true, value: { kind: 'own', changed: changed.value, pull: open } };
  }

  async deliver(write: BranchWrite, signal: AbortSignal): Promise<Stored<Delivered>> {
    const moved = await commitFiles(this.#place, this.#known.get(write.branch), write, signal);
    if (!moved.ok) return moved;
    const pull = await this.#pull(write.branch, signal);
    if (!pull.ok) return pull;
    const { client, repository, base, identity } = this.#place;
    const { title, body, branch } = write;
    if (pull.value === undefined) {
      const made = await client.write(
        (api, sent) => api.pulls.create({ ...repository, head: branch, base: base.ref, title, body, ...sent }),
        pullSchema,
        signal,
      );
      if (made.ok) return { ok: true, value: { url: made.value.html_url, wrote: true } };
      const { problem } = {
        problem: explain(`open the pull request of ${branch}`, made.failure, 'pull-requests: write'),
      };
      const setting =
        ' Where the token is that of the job, "Allow GitHub Actions to create and approve pull requests" must be on in the settings of the repository.';
      return { ok: false, problem: made.failure.kind === 'forbidden' ? `${problem}${setting}` : problem };
    }
    const { number, html_url: url, title: oldTitle, body: oldBody, user } = pull.value;
    const differs = oldTitle !== title || oldBody?.trim() !== body.trim();
    if (differs && (await identity.is(user, signal))) {
      // Words that lag behind are put right by the next import; the files are there.
      await client.write(
        (api, sent) => api.pulls.update({ ...repository, pull_number: number, title, body, ...sent }),
        z.unknown(),
        signal,
      );
    }
    return { ok: true, value: { url, wrote: moved.value } };
  }

  /** The files below a folder that are asked for, with the text of pages. */
  async #below(
    commit: string,
    folder: string,
    wanted: (item: TreeItem) => boolean,
    signal: AbortSignal,
  ): Promise<Stored<ReadonlyMap<string, StandingFile>>> {
    const { client, repository } = this.#place;
    const tree = await wholeTree(client, repository, commit, signal);
    if (!tree.ok) return no(`list the files below ${folder}`, tree, 'contents: read');
    if (tree.value === undefined) {
      return {
        ok: false,
        problem: `GitHub cut the list of files of this repository, so it is not known what stands below ${folder}; import into a repository with fewer files.`,
      };
    }
    const items = [...tree.value.values()].filter((item) => item.path.startsWith(`${folder}/`) && wanted(item));
    const pages = items.filter(({ path, type }) => type === 'blob' && path.endsWith('.md')).map(({ path }) => path);
    const read = await readFiles({ client, repository, commit, maxFileBytes: largestPage }, pages, signal);
    const unreadable = [...read].find(([, file]) => file.kind === 'left-out' && file.exclusion.reason === 'unreadable');
    if (unreadable !== undefined) {
      return {
        ok: false,
        problem: `Could not read ${unreadable[0]}, so it is not known which page it belongs to; run the import again.`,
      };
    }
    return {
      ok: true,
      value: new Map(
        items.map(({ path, sha }) => {
          const file = read.get(path);
          return [path, { blob: sha, ...(file?.kind === 'text' ? { text: file.text } : {}) }];
        }),
      ),
    };
  }

  /** The first commit that is not ours by its words and its author; `undefined` when all are. */
  async #firstForeign(
    commits: z.infer<typeof comparisonSchema>['commits'],
    ahead: number,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    for (const { sha, commit, author } of commits) {
      const isMarked = commit.message.trimEnd().split('\n').at(-1) === trailer;
      if (!isMarked || !(await this.#place.identity.is(author ?? null, signal))) return sha;
    }
    // A list that GitHub cut says nothing about the rest.
    return commits.length < ahead ? 'and more' : undefined;
  }

  async #pull(branch: string, signal: AbortSignal): Promise<Stored<z.infer<typeof pullSchema> | undefined>> {
    const { client, repository, base } = this.#place;
    const parameters = { ...repository, state: 'open', head: `${repository.owner}:${branch}`, base: base.ref } as const;
    const answer = await client.read(
      (api, sent) => api.pulls.list({ ...parameters, ...sent }),
      z.array(pullSchema),
      signal,
    );
    if (!answer.ok) return no(`look for the pull request of ${branch}`, answer, 'pull-requests: write');
    return { ok: true, value: answer.value[0] };
  }

  async #verdict(head: string, signal: AbortSignal): Promise<OpenPull['verdict']> {
    const { client, repository, verdictCheck } = this.#place;
    if (verdictCheck === undefined) return undefined;
    const parameters = { ...repository, ref: head, check_name: verdictCheck, filter: 'latest' } as const;
    const answer = await client.read(
      (api, sent) => api.checks.listForRef({ ...parameters, ...sent }),
      checksSchema,
      signal,
    );
    const [check] = answer.ok ? answer.value.check_runs : [];
    if (typeof check?.html_url !== 'string') return undefined;
    const approved = check.conclusion === 'success';
    return approved || check.conclusion === 'failure' || check.conclusion === 'action_required'
      ? { approved, url: check.html_url }
      : undefined;
  }
}
