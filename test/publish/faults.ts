// A site, a store of copies and a publication in process, in which every single call to the outside can be made to go wrong.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { publishSchema } from '../../src/config/publish-schema.ts';
import { steadyClock } from '../../src/engine/clock.ts';
import { type EdgeCache, type Fetch, type PublishTarget, problem } from '../../src/publication/ports.ts';
import { fileJournal } from '../../src/publish/file-journal.ts';
import { openFolder } from '../../src/publish/files/folder-target.ts';
import type { PublicationJournal } from '../../src/publish/journal.ts';
import type { Publication, PublishPorts } from '../../src/publish/publication.ts';
import { publishPages } from '../../src/publish/story.ts';
import { openWebflow } from '../../src/webflow/webflow.ts';
import { fakeBucket } from '../support/publishing/fake-bucket.ts';
import { type FakeWebflow, fakeWebflow } from '../support/publishing/fake-webflow.ts';
import { gitSite } from '../support/publishing/git-site.ts';
import { allParts, pictureOf, storeSettings } from './all-parts.ts';

/** What happens to one call: before or after it had its effect. */
export type Mode =
  | 'fails'
  | 'is lost before'
  | 'is lost after'
  | 'hangs before'
  | 'hangs after'
  | 'dies before'
  | 'dies after';

/** A call to the outside: its name, and which one it is of all. */
export interface Fault {
  readonly at: number;
  readonly mode: Mode;
}

/** `folder and all`: with a store of pictures, Redis, and a look at what readers see, each through its real client. */
export const kinds = ['folder', 'webflow draft', 'webflow live', 'folder and all'] as const;
/** A branch runs git many times a call, and has rows of its own. */
export type Kind = (typeof kinds)[number] | 'git';

/** How a run is done: what it publishes, and what goes wrong. */
export interface Doing {
  readonly pages: Readonly<Record<string, string>>;
  readonly commit?: string;
  readonly faults?: readonly Fault[];
  readonly approves?: boolean;
  readonly hasJournal?: boolean;
  readonly timeout?: number;
  readonly more?: readonly EdgeCache[];
  readonly cachesRequired?: boolean;
  readonly turn?: PublishPorts['turn'];
  readonly signal?: AbortSignal;
  /** For how many seconds a page is looked at. */
  readonly within?: number;
  /** What readers are shown for all that stands there. */
  readonly shows?: string;
  /** Told of each call before it begins. */
  readonly onCall?: (at: number) => unknown;
  /** Told of each call that hangs. */
  readonly onHang?: () => unknown;
}

/** A run that came to its end, or was killed; `calls` is how often it asked the outside. */
export type Ran = { readonly calls: readonly string[] } & (
  | { readonly kind: 'ended'; readonly publication: Publication; readonly endings: Readonly<Record<string, string>> }
  | { readonly kind: 'killed' }
);

const slugs = ['a', 'b', 'c'];
const slugOf = (key: string): string => key.replace(/^page:/u, '');

/** Opens a site with copies of it. Readers come after each call, so that what the copies show is never better than it has to be. */
export async function openSite(kind: Kind) {
  const root = await mkdtemp(join(tmpdir(), 'content-gate-faults-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const webflow = fakeWebflow();
  const bucket = fakeBucket();
  const branch = kind === 'git' ? await gitSite() : undefined;
  const isAll = kind === 'folder and all';
  const copies = new Map<string, string>();
  const stands = async (): Promise<Readonly<Record<string, string>>> => {
    if (branch !== undefined) return branch.branches().includes('site') ? bySlug(branch.site()) : {};
    if (kind.startsWith('webflow')) return shownIn(webflow);
    const pictures = [...bucket.kept.keys()].sort().map((name) => [`picture ${name}`, 'kept'] as const);
    return { ...(await filesIn(join(root, 'site'))), ...Object.fromEntries(pictures) };
  };
  const keys = isAll ? [...slugs, ...slugs.map((slug) => `page:${slug}`)] : slugs;
  const readersCome = async (): Promise<void> => {
    const site = await stands();
    for (const key of keys) if (!copies.has(key)) copies.set(key, site[slugOf(key)] ?? '');
  };

  const run = async (doing: Doing): Promise<Ran> => {
    const calls: string[] = [];
    const died = Promise.withResolvers<'killed'>();
    let dead = false;
    const underWay = new Set<Promise<unknown>>();
    const begin = async <T>(call: () => Promise<T>): Promise<T> => {
      if (dead) return never<T>();
      const calling = call();
      underWay.add(calling);
      try {
        return await calling;
      } finally {
        underWay.delete(calling);
      }
    };
    const disk = fileJournal(join(root, 'journal'), async () => false);
    const journal: PublicationJournal = {
      left: () => begin(disk.left),
      close: () => begin(disk.close),
      intend: async (intent) => {
        const settle = await begin(() => disk.intend(intent));
        return () => begin(settle);
      },
    };
    const never = <T>(): Promise<T> => new Promise<T>(() => {});
    /** Asks the outside, unless this call is the one that goes wrong; a fault of the network is thrown by `lost`. */
    const ask = async <T>(
      name: string,
      call: () => Promise<T>,
      lost: () => T,
      fails: () => T,
      signal: AbortSignal | undefined,
    ): Promise<T> => {
      if (dead) return never<T>();
      const at = calls.push(name) - 1;
      doing.onCall?.(at);
      const mode = doing.faults?.find((fault) => fault.at === at)?.mode;
      const hang = (): Promise<T> =>
        new Promise<T>((_, reject) => {
          doing.onHang?.();
          signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
        });
      const die = (): Promise<T> => {
        dead = true;
        // What had begun by then may come to its end; nothing new begins.
        void Promise.allSettled(underWay).then(() => died.resolve('killed'));
        return never<T>();
      };
      if (mode === 'fails') return fails();
      if (mode === 'is lost before') return lost();
      if (mode === 'hangs before') return hang();
      if (mode === 'dies before') return die();
      const answer = await begin(call);
      if (dead) return never<T>();
      await readersCome();
      if (mode === 'is lost after') return lost();
      if (mode === 'hangs after') return hang();
      if (mode === 'dies after') return die();
      return answer;
    };

    const troubledFetch: Fetch = (address, init) =>
      ask(
        `${init?.method ?? 'GET'} ${new URL(address).pathname}`,
        () => webflow.fetch(address, init),
        () => {
          throw new TypeError('fetch failed');
        },
        () => Response.json({ code: 'bad_request', message: 'Refused' }, { status: 400 }),
        init?.signal ?? undefined,
      );
    const gone = problem('It does not answer.', { transient: true });
    const refused = problem('It refuses.');
    const troubled = <T>(name: string, signal: AbortSignal, call: () => Promise<T>): Promise<T | typeof gone> =>
      ask<T | typeof gone>(
        name,
        call,
        () => gone,
        () => refused,
        signal,
      );

    const target = branch === undefined ? await targetOf(kind, root, troubledFetch) : await branch.target();
    const cache: EdgeCache = {
      kind: 'copies',
      invalidate: (changed, signal) =>
        troubled('invalidate', signal, async () => {
          for (const { slug } of changed) copies.delete(slug);
          return { kind: 'invalidated', dropped: changed.length };
        }),
    };
    const paths = Object.keys(doing.pages);
    const all = isAll ? await allParts({ doing, bucket, copies, ask, readersCome }) : undefined;
    const running = publishPages(
      {
        config: publishSchema.parse({
          ...{ pages: ['**'], site: 'https://site.example', timeout: doing.timeout ?? 600 },
          target: { kind: 'folder', path: 'site' },
          caches: { of: [{ kind: 'purge' }], required: doing.cachesRequired ?? true },
          ...(all === undefined ? {} : { pictures: { store: storeSettings }, verify: { within: doing.within ?? 60 } }),
        }),
        ...{ commit: (doing.commit ?? 'c').repeat(40), addresses: new Map(), isDry: false },
        files: new Set([...paths, ...Object.values(doing.pages).map(pictureOf)]),
        pages: Object.entries(doing.pages).map(([path, text]) => ({
          ...{ path, blobId: blobIdOf(text) },
          text: isAll ? `${text}\n\n![A picture](${pictureOf(text)})` : text,
        })),
      },
      {
        target: kind.startsWith('webflow') ? target : troubledTarget(target, troubled),
        caches: [cache, ...(all?.caches ?? []), ...(doing.more ?? [])],
        ...all?.ports,
        turn: doing.turn ?? { check: async () => ({ ok: true }) },
        prove: async (asked) =>
          new Map(
            asked.map(({ path }) => [
              path,
              doing.approves === false
                ? ({ ok: false, why: 'It is not approved.' } as const)
                : ({ ok: true, headSha: null, runId: null, madeAt: '2026-11-01T00:00:00.000Z' } as const),
            ]),
          ),
        ...(doing.hasJournal === false ? {} : { journal }),
        clock: steadyClock,
        random: () => 0,
      },
      doing.signal ?? new AbortController().signal,
    );
    const ended = await Promise.race([running, died.promise]);
    if (ended === 'killed') return { kind: 'killed', calls };
    await readersCome();
    const endings = Object.fromEntries(ended.pages.map(({ path, ending }) => [path, ending.kind]));
    return { kind: 'ended', publication: ended, endings, calls };
  };

  return {
    run,
    stands,
    /** The slugs of which readers are shown something else than what stands there. */
    async stale(): Promise<readonly string[]> {
      const site = await stands();
      return [...copies].filter(([key, copy]) => copy !== (site[slugOf(key)] ?? '')).map(([key]) => key);
    },
    journal: () => filesIn(join(root, 'journal')),
  };
}

async function targetOf(kind: Kind, root: string, fetch: Fetch): Promise<PublishTarget> {
  const shared = { secret: () => 'wf-token', fetch, clock: steadyClock, root };
  const addressOf = (slug: string): string => `https://site.example/${slug}`;
  const opened = kind.startsWith('folder')
    ? await openFolder({ ...shared, addressOf, settings: { kind: 'folder', path: 'site' } })
    : await openWebflow({
        ...{ ...shared, addressOf },
        settings: {
          ...{ collection: 'posts', body: 'body', mark: 'content-gate', 'base-url': 'https://api.example/v2' },
          publish: kind === 'webflow live' ? 'live' : 'draft',
        },
      });
  if (!opened.ok) throw new Error(opened.problems.join(' '));
  return opened.value;
}

/** The same target, each of whose calls may go wrong as a whole. */
function troubledTarget(
  target: PublishTarget,
  ask: <T>(name: string, signal: AbortSignal, call: () => Promise<T>) => Promise<T | ReturnType<typeof problem>>,
): PublishTarget {
  return {
    ...{ kind: target.kind, asText: target.asText },
    check: (pages, signal) => ask('check', signal, () => target.check(pages, signal)),
    find: (slug, signal) => ask('find', signal, () => target.find(slug, signal)),
    put: (page, before, call) => ask('put', call.signal, () => target.put(page, before, call)),
    takeBack: (page, before, signal) => ask('takeBack', signal, () => target.takeBack(page, before, signal)),
  };
}

function blobIdOf(text: string): string {
  return Buffer.from(text.padEnd(20, ' ').slice(0, 20)).toString('hex');
}

/** What lies in a folder. What a write that is under way keeps there for a moment is no part of it, and is gone when it is read. */
async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && !/\.(?:new|lock)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.sort().map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const),
  );
  return bySlug(Object.fromEntries(texts));
}

/** A page goes by its slug. */
function bySlug(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [file.replace(/(?:^blog\/)?([^/]+)\/index\.html$/u, '$1'), text]),
  );
}

/** What readers see of each item, or what waits where nobody sees anything; ids are left out, since a new item has a new one. */
function shownIn({ items }: FakeWebflow): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...items.values()].map(({ fieldData, isDraft, live }) => [
      String(fieldData.slug),
      JSON.stringify({ isDraft, live: live ?? null, fieldData }),
    ]),
  );
}
