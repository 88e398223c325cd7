import type { NotionImport } from '../config/import-schema.ts';
import type { Clock } from '../engine/clock.ts';
import { realTime } from '../engine/time.ts';
import type { GitHubClient, RepositoryName } from '../github/client.ts';
import { OwnIdentity } from '../github/own-identity.ts';
import { notionSource } from '../notion/notion-source.ts';
import type { PageSource } from '../publication/page-source.ts';
import { GitHubImportStore } from './github-store.ts';
import { importPages } from './import-pages.ts';
import type { ImportEnding } from './imported.ts';
import { dryStore, localStore } from './local-store.ts';

/** Where pages are brought: a branch on GitHub, or the files of a repository on this machine. */
export type Destination =
  | {
      readonly kind: 'github';
      readonly client: GitHubClient;
      readonly repository: RepositoryName;
      readonly base: { readonly ref: string; readonly sha: string };
      readonly gateId: string;
    }
  | { readonly kind: 'local'; readonly root: string };

/** What an import was asked for, with the secrets of its environment. */
export interface BringIn {
  readonly settings: NotionImport;
  readonly destination: Destination;
  readonly token: string;
  readonly baseUrl: string | undefined;
  /** Say what would be written, and write nothing, neither here nor in Notion. */
  readonly isDry: boolean;
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal: AbortSignal;
}

/** Opens Notion and the destination, and runs the import. */
export function bringIn(asked: BringIn): Promise<ImportEnding> {
  const { destination, isDry, token, baseUrl, clock, random, signal } = asked;
  const { 'write-back': back, ...reading } = asked.settings;
  // There are no verdicts where there is no branch.
  const settings: NotionImport = destination.kind === 'local' ? reading : asked.settings;
  const source = notionSource(settings, {
    ...{ token, time: realTime(clock), random },
    ...(baseUrl === undefined ? {} : { baseUrl }),
  });
  const store =
    destination.kind === 'local' ? localStore(destination.root) : gitHubStore(destination, back !== undefined);
  return isDry
    ? importPages({ source: drySource(source), store: dryStore(store), settings, signal })
    : importPages({ source, store, settings, signal });
}

function drySource(source: PageSource): PageSource {
  return { ...source, writeBack: () => Promise.resolve({ ok: true, value: undefined }) };
}

function gitHubStore(
  { client, repository, base, gateId }: Extract<Destination, { kind: 'github' }>,
  asksForVerdict: boolean,
): GitHubImportStore {
  return new GitHubImportStore({
    ...{ client, repository, base, identity: new OwnIdentity(client) },
    ...(asksForVerdict ? { verdictCheck: `${gateId} verdict` } : {}),
  });
}
