import { join } from 'node:path';
import type { PublishConfig } from '../config/publish-schema.ts';
import type { Config } from '../config/schema.ts';
import type { ContentSource, Exclusion } from '../content/content.ts';
import { selectContent } from '../content/select.ts';
import { canonicalJson, sha256 } from '../engine/canonical-json.ts';
import type { Clock } from '../engine/clock.ts';

import type { Fetch, ReadPicture, Turn } from '../publication/ports.ts';
import type { AskSource } from '../publication/source-state.ts';
import { openCache, openPictures, openTarget, openVerifier } from './adapters.ts';
import { fileJournal } from './file-journal.ts';
import type { PublicationJournal } from './journal.ts';

import type { Prove } from './prove.ts';
import type { PublishPorts, PublishRequest } from './publication.ts';
import { addressOf, readPage, type SourcePage } from './transform/transform.ts';

/** What a publication is opened with, by the command and by the action alike. */
export interface PublicationOpening {
  readonly settings: PublishConfig;
  readonly content: Config['content'];
  /** The files of what is published, and every page among them. */
  readonly source: Pick<ContentSource, 'head' | 'load'>;
  /** The commit that is published; absent where there is none. */
  readonly commit: string | undefined;
  /** The folder that relative paths of the configuration start from. */
  readonly root: string;
  /** A folder of this machine that no repository writes: what a run that is killed was doing is found there by the next one. */
  readonly stateFolder: string;
  /** Whether a page was asked for. */
  readonly isAsked: (path: string) => boolean;
  readonly isDry: boolean;
  /** A secret of this job by the name of its variable; it is hidden from every output by then. */
  readonly secret: (name: string) => string | undefined;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly turn: Turn;
  readonly prove: Prove;
  readonly askSource?: AskSource | undefined;
  /** Reads a file of the commit that a page shows. */
  readonly readPicture: ReadPicture;
  /** Reads a file that comes with this program. */
  readonly readAsset: (name: string) => Promise<Uint8Array>;
}

/** A publication that can begin, or what keeps it from that: one sentence each. */
export type PublicationOpened =
  | {
      readonly ok: true;
      readonly request: PublishRequest;
      readonly ports: PublishPorts;
      /** Ends what the adapters hold open; nothing is thrown by it. */
      readonly close: () => Promise<void>;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Opens a publication: the target, what keeps copies, and the pages with their addresses. Nothing is written. */
export async function openPublication(opening: PublicationOpening, signal: AbortSignal): Promise<PublicationOpened> {
  const { settings, source, commit = '0'.repeat(40), root, isDry, secret, fetch, clock, turn, prove } = opening;
  const shared = { secret, fetch, clock, root, addressOf: (slug: string) => addressOf(slug, settings) };
  const target = await openTarget({ ...shared, settings: settings.target });
  const caches = await Promise.all((settings.caches?.of ?? []).map((one) => openCache({ ...shared, settings: one })));
  const pictures =
    settings.pictures === undefined
      ? undefined
      : await openPictures({ ...shared, settings: settings.pictures }, opening.readAsset);
  const verifier =
    settings.verify === undefined
      ? undefined
      : await openVerifier({ ...shared, settings: settings.verify }, settings.target);
  const all = [target, ...caches, pictures, verifier].filter((one) => one !== undefined);
  const close = async (): Promise<void> => {
    await Promise.allSettled(all.map((one) => (one.ok ? one.close?.() : undefined)));
  };
  const problems = all.flatMap((one) => (one.ok ? [] : one.problems));
  if (!target.ok || problems.length > 0) {
    await close();
    return { ok: false, problems };
  }
  const pages = await pagesOf(opening, signal);
  const addresses = new Map(
    pages.flatMap((page) => {
      const read = readPage(page, settings);
      return read.kind === 'page' ? [[page.path, read.page.address] as const] : [];
    }),
  );
  return {
    ok: true,
    request: {
      ...{ config: settings, commit, addresses, isDry },
      pages: pages.filter(({ path }) => opening.isAsked(path)),
      files: (await source.head.paths(signal)) ?? new Set(),
    },
    ports: {
      ...{ target: target.value, turn, prove, clock, journal: journalOf(opening) },
      caches: caches.flatMap((one) => (one.ok ? [one.value] : [])),
      ...(pictures?.ok ? { pictures: { read: opening.readPicture, ...pictures.value } } : {}),
      ...(verifier?.ok ? { verifier: verifier.value } : {}),
      ...(opening.askSource === undefined ? {} : { askSource: opening.askSource }),
    },
    close,
  };
}

/** Two runs share a journal when they write to the same place, whichever clone they run in. */
function journalOf({ settings, root, stateFolder }: PublicationOpening): PublicationJournal {
  const { target, site, address } = settings;
  const parts = [JSON.stringify(target), site, address, target.kind === 'webflow' ? '' : root];
  return fileJournal(join(stateFolder, 'publishing', sha256(canonicalJson(parts))));
}

/** Every page that is content and published; one that cannot be read is named with the reason, and not left out. */
async function pagesOf(
  { settings, content, source }: PublicationOpening,
  signal: AbortSignal,
): Promise<readonly SourcePage[]> {
  const select = selectContent(content);
  const isPublishedFrom = selectContent({ include: settings.pages, exclude: [] });
  const change = await source.load(
    (file) => select(file) ?? isPublishedFrom(file),
    { maxFileBytes: content['max-file-bytes'] },
    signal,
  );
  return [
    ...change.files.map(({ path, blobSha, text }) => ({ path, blobId: blobSha, text })),
    ...change.leftOut.flatMap(({ path, exclusion }) => {
      const unread = whyUnread(exclusion);
      return unread === undefined ? [] : [{ path, blobId: '', text: '', unread }];
    }),
  ];
}

function whyUnread(exclusion: Exclusion): string | undefined {
  switch (exclusion.reason) {
    case 'removed':
    case 'not-matched':
    case 'excluded':
    case 'media':
    case 'generated':
    case 'unchanged-text':
      return undefined;
    case 'empty':
      return 'It is empty: write it, or leave it out of publish.pages.';
    case 'symlink':
      return 'It is a link: put the page itself there, or leave it out of publish.pages.';
    case 'submodule':
      return 'It is a submodule, whose pages are published from its own repository: leave it out of publish.pages.';
    case 'too-large':
      return `It has ${exclusion.bytes} bytes, and at most ${exclusion.limit} are read (content.max-file-bytes): split it.`;
    case 'binary':
    case 'not-utf8':
      return 'It is not UTF-8 text: save it as that, or leave it out of publish.pages.';
    case 'lfs-pointer':
      return 'It is kept in Git LFS, which is not read here: keep pages in git itself.';
    case 'unreadable':
      return `It could not be read: ${exclusion.cause}.`;
    default:
      return exclusion satisfies never;
  }
}
