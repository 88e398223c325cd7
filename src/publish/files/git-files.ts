import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../engine/clock.ts';
import { type GitMore, type GitResult, git, nulSeparated } from '../../local/git.ts';
import { type Problem, problem } from '../../publication/ports.ts';
import { oneLine } from '../../publication/service.ts';
import type { GitPlace } from './git-place.ts';
import { gitProblem, nameOfMode } from './git-problem.ts';
import type { FileChanges, FilesWritten, SiteFiles } from './site-files.ts';

/** What the branch is known to be at, and since when; without a commit it does not exist. */
interface Tip {
  readonly commit: string | undefined;
  readonly since: number;
}

type FileRead = Awaited<ReturnType<SiteFiles['read']>>;

/** After this long somebody else may have written the branch, and it is asked again. */
const freshMs = 5000;
const mostTries = 10;
const author = { name: 'Content Gate', email: 'content-gate@users.noreply.github.com' };

/**
 * The files of a branch. All work is done in a bare repository of its own in the folder for temporary files, so that no
 * working tree, index, configuration or object of anybody is touched; each write is a commit that is pushed with a lease, and
 * is there as a whole or not at all.
 */
export class GitFiles implements SiteFiles {
  readonly #place: GitPlace;
  readonly #clock: Clock;
  #folder: Promise<string> | undefined;
  #tip: Tip | undefined;
  /** Whether the branch did not exist before, so that it goes again with its last file. */
  #isNew = false;
  /** The commits that were made here. */
  readonly #own = new Set<string>();
  /** One after the other: writes of one run would only chase each other off. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(place: GitPlace, clock: Clock) {
    this.#place = place;
    this.#clock = clock;
  }

  read(path: string, signal: AbortSignal): Promise<FileRead> {
    return this.#inTurn(async () => {
      const tip = await this.#current(signal);
      return 'kind' in tip ? tip : this.#fileAt(tip.commit, path, signal);
    });
  }

  write(changes: FileChanges, expected: FileChanges, about: string, signal: AbortSignal): Promise<FilesWritten> {
    return this.#inTurn(async () => {
      for (let tries = 0; tries < mostTries; tries += 1) {
        const tip = await this.#current(signal);
        if ('kind' in tip) return tip;
        for (const [path, text] of expected) {
          const now = await this.#fileAt(tip.commit, path, signal);
          if (now.kind === 'problem') return now;
          if (now.text !== text) return { kind: 'moved' };
        }
        const different = [...changes].filter(([path, text]) => !expected.has(path) || expected.get(path) !== text);
        if (different.length === 0) return { kind: 'written' };
        const commit = await this.#commit(tip.commit, different, about, signal);
        if (typeof commit === 'object' && commit !== undefined) return commit;
        const pushed = await this.#push(tip.commit, commit, signal);
        if (pushed !== 'moved') return pushed;
      }
      return problem(`The branch "${this.#place.branch}" is written by others all the time: try again later.`, {
        transient: true,
      });
    });
  }

  async close(): Promise<void> {
    const folder = await this.#folder?.catch(() => undefined);
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const own = this.#last.then(work, work);
    this.#last = own.catch(() => {});
    return own;
  }

  async #git(args: readonly string[], signal: AbortSignal, more: GitMore = {}): Promise<GitResult> {
    this.#folder ??= this.#open();
    const env = { ...this.#place.env, ...more.env };
    const result = await git(await this.#folder, args, signal, { ...more, env });
    signal.throwIfAborted();
    return result;
  }

  async #open(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'content-gate-branch-'));
    const made = await git(folder, ['init', '--bare', '--quiet', '--template='], undefined, { env: this.#place.env });
    if (!made.ok) throw new Error(`git cannot make a repository for its work: ${made.cause}`);
    return folder;
  }

  get #ref(): string {
    return `refs/heads/${this.#place.branch}`;
  }

  /** What the branch is at, with its files here. */
  async #current(signal: AbortSignal): Promise<Tip | Problem> {
    const known = this.#tip;
    if (known !== undefined && this.#clock() - known.since < freshMs) return known;
    const { url, branch } = this.#place;
    const failed = (output: string): Problem => gitProblem(`read the branch "${branch}"`, this.#place, output);
    const listed = await this.#git(['ls-remote', '--heads', '--', url, this.#ref], signal);
    if (!listed.ok) return failed(listed.output);
    const lines = listed.stdout.toString('utf8').split('\n');
    const commit = lines.map((line) => line.split('\t')).find(([, ref]) => ref === this.#ref)?.[0];
    if (commit !== undefined && commit !== known?.commit) {
      const from = `+${this.#ref}:refs/heads/tip`;
      const args = ['fetch', '--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', '--', url, from];
      const fetched = await this.#git(args, signal);
      if (!fetched.ok) return failed(fetched.output);
      const tip = await this.#git(['rev-parse', 'refs/heads/tip'], signal);
      // It may have moved once more since it was listed.
      if (!tip.ok) return failed(tip.output);
      const fetchedTip = tip.stdout.toString('utf8').trim();
      this.#isNew &&= this.#own.has(fetchedTip);
      return this.#know(fetchedTip);
    }
    this.#isNew ||= commit === undefined;
    return this.#know(commit);
  }

  #know(commit: string | undefined): Tip {
    this.#tip = { commit, since: this.#clock() };
    return this.#tip;
  }

  #full(path: string): string {
    return this.#place.folder === '' ? path : `${this.#place.folder}/${path}`;
  }

  async #fileAt(commit: string | undefined, path: string, signal: AbortSignal): Promise<FileRead> {
    if (commit === undefined) return { kind: 'read', text: undefined };
    const full = this.#full(path);
    const parts = full.split('/');
    const above = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
    const failed = (output: string): Problem => gitProblem(`read ${full}`, this.#place, output);
    const listed = await this.#git(['--literal-pathspecs', 'ls-tree', '-z', commit, '--', ...above, full], signal);
    if (!listed.ok) return failed(listed.output);
    let blob: string | undefined;
    for (const entry of nulSeparated(listed.stdout)) {
      const [, mode = '', id = '', name = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/su.exec(entry) ?? [];
      // Naming a folder and what lies in it lists all that lies beside it as well.
      if (name !== full && !above.includes(name)) continue;
      const isFolder = mode === '040000';
      const isFile = mode === '100644' || mode === '100755';
      if (name === full ? !isFile : !isFolder) {
        return problem(`${name} of the branch is ${nameOfMode(mode)}, where the gate would write: move it away.`);
      }
      if (name === full) blob = id;
    }
    if (blob === undefined) return { kind: 'read', text: undefined };
    const shown = await this.#git(['cat-file', 'blob', blob], signal);
    return shown.ok ? { kind: 'read', text: shown.stdout.toString('utf8') } : failed(shown.output);
  }

  /** Makes the commit with these changes; `undefined` where no file is left of a branch that was not there before. */
  async #commit(
    tip: string | undefined,
    changes: readonly (readonly [path: string, text: string | undefined])[],
    about: string,
    signal: AbortSignal,
  ): Promise<string | undefined | Problem> {
    const index = `index-${randomUUID()}`;
    const env = { GIT_INDEX_FILE: index };
    const steps = async (): Promise<string | undefined> => {
      await this.#must(tip === undefined ? ['read-tree', '--empty'] : ['read-tree', tip], signal, { env });
      const entries: string[] = [];
      for (const [path, text] of changes) {
        const blob =
          text === undefined ? undefined : await this.#must(['hash-object', '-w', '--stdin'], signal, { input: text });
        entries.push(`${blob === undefined ? `0 ${'0'.repeat(40)}` : `100644 ${blob}`}\t${this.#full(path)}\0`);
      }
      await this.#must(['update-index', '-z', '--index-info'], signal, { env, input: entries.join('') });
      const tree = await this.#must(['write-tree'], signal, { env });
      const isEmpty = this.#isNew && (await this.#must(['ls-tree', tree], signal)) === '';
      if (isEmpty) return undefined;
      const at = `@${Math.floor(this.#clock() / 1000)} +0000`;
      const { name, email } = author;
      const people = {
        ...{ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: at },
        ...{ GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: at },
      };
      const parents = tip === undefined ? [] : ['-p', tip];
      const input = `${oneLine(about)}\n`;
      const commit = await this.#must(['commit-tree', tree, ...parents], signal, { env: people, input });
      this.#own.add(commit);
      return commit;
    };
    try {
      return await steps();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof GitFailure)) throw error;
      return gitProblem(`write the branch "${this.#place.branch}"`, this.#place, error.output);
    }
  }

  async #must(args: readonly string[], signal: AbortSignal, more: GitMore = {}): Promise<string> {
    const result = await this.#git(args, signal, more);
    if (!result.ok) throw new GitFailure(result.output);
    return result.stdout.toString('utf8').trim();
  }

  /** Moves the branch from one commit to the other, if it is still at the first. */
  async #push(from: string | undefined, to: string | undefined, signal: AbortSignal): Promise<FilesWritten | 'moved'> {
    if (from === undefined && to === undefined) return { kind: 'written' };
    // Until the answer is there, nobody knows where the branch is.
    this.#tip = undefined;
    const lease = `--force-with-lease=${this.#ref}:${from ?? ''}`;
    const args = ['push', '--porcelain', '--no-verify', lease, '--', this.#place.url, `${to ?? ''}:${this.#ref}`];
    const pushed = await this.#git(args, signal);
    if (pushed.ok) {
      this.#know(to);
      return { kind: 'written' };
    }
    const isStale = /\[rejected\]|stale info|fetch first|non-fast-forward|cannot lock ref|reference already exists/iu;
    if (isStale.test(pushed.output)) return 'moved';
    return gitProblem(`write the branch "${this.#place.branch}"`, this.#place, pushed.output);
  }
}

class GitFailure extends Error {
  readonly output: string;
  constructor(output: string) {
    super('a command of git failed');
    this.output = output;
  }
}
