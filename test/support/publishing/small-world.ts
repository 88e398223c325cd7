// One publication in process, as its door opens it: a folder or Webflow, a bucket, and the site as readers see it.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { publishSchema } from '../../../src/config/publish-schema.ts';
import { readAsset } from '../../../src/local/assets.ts';
import { committedFile } from '../../../src/local/committed-file.ts';
import { localSource } from '../../../src/local/source.ts';
import { type Fetch, problem } from '../../../src/publication/ports.ts';
import { openPublication } from '../../../src/publish/open-publication.ts';
import type { PageEnding } from '../../../src/publish/publication.ts';
import { publishPages } from '../../../src/publish/story.ts';
import { publicationLines } from '../../../src/report/publication/lines.ts';
import { type FakeBucket, fakeBucket } from './fake-bucket.ts';
import { type FakeWebflow, fakeWebflow } from './fake-webflow.ts';
import { recordedPublication } from './record.ts';

/** How a publication ended. */
export interface Published {
  readonly lines: readonly string[];
  readonly endings: readonly PageEnding[];
}

/** A folder with pages, and everything that they go out to. */
export interface SmallWorld {
  readonly root: string;
  readonly bucket: FakeBucket;
  readonly webflow: FakeWebflow;
  /** The secrets of the job. */
  readonly secrets: Record<string, string>;
  /** What the site answers instead of its files, where it gives something. */
  served: (path: string) => string | undefined;
  /** Answers instead of everybody, where it gives something. */
  disturb: (url: URL, init: RequestInit | undefined) => Response | Promise<Response> | undefined;
  /** Writes files into the folder, and publishes its pages with these settings beside the usual ones. */
  publish(files: Readonly<Record<string, string | Uint8Array>>, more?: object, isDry?: boolean): Promise<Published>;
  /** Every file of the site with its text. */
  site(): Promise<Readonly<Record<string, string>>>;
}

const store = { kind: 's3', endpoint: 'https://s3.example', bucket: 'site', 'public-url': 'https://cdn.example' };
const settings = {
  ...{ pages: ['posts/**'], site: 'https://example.com', target: { kind: 'folder', path: 'site' } },
  ...{ pictures: { store, 'max-width': 300, 'max-bytes': 300_000 }, verify: { within: 60 } },
  timeout: 3600,
};
const { signal } = new AbortController();

/** Opens it, for one test. Looking at the site takes a minute of its clock, so that each page is looked at once. */
export async function smallWorld(): Promise<SmallWorld> {
  const root = await mkdtemp(join(tmpdir(), 'content-gate-parts-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  let now = 0;
  const fetch: Fetch = async (address, init) => {
    const url = new URL(address);
    if (url.host === 'example.com') now += 60_000;
    const other = world.disturb(url, init);
    if (other !== undefined) return other;
    if (url.host === 'api.webflow.com') return world.webflow.fetch(address, init);
    if (url.host !== 'example.com') return world.bucket.fetch(address, init);
    const file = join(root, 'site', url.pathname, 'index.html');
    const text = world.served(url.pathname) ?? (await readFile(file, 'utf8').catch(() => undefined));
    const headers = { 'content-type': 'text/html' };
    return new Response(text ?? '<title>Not found</title>', { status: text === undefined ? 404 : 200, headers });
  };
  const world: SmallWorld = {
    ...{ root, bucket: fakeBucket(), webflow: fakeWebflow() },
    secrets: { S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'secret', WEBFLOW_TOKEN: 'wf-token' },
    ...{ served: () => undefined, disturb: () => undefined },
    async publish(files, more = {}, isDry = false) {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(root, path)), { recursive: true });
        await writeFile(join(root, path), text);
      }
      const opened = await openPublication(
        {
          ...{ settings: publishSchema.parse({ ...settings, ...more }), root, isDry, fetch, clock: () => now },
          ...{ commit: undefined, stateFolder: join(root, 'state') },
          content: { include: ['posts/**/*.{md,mdx}'], exclude: [], 'max-file-bytes': 100_000 } as never,
          source: await localSource({ root, below: [], base: undefined }, signal),
          isAsked: () => true,
          secret: (name) => world.secrets[name],
          turn: { check: async () => ({ ok: true }) },
          prove: async (pages) =>
            new Map(pages.map(({ path }) => [path, { ok: true, headSha: null, runId: null, madeAt: '' }])),
          readPicture: async (path, reading) => {
            const file = await committedFile(root, undefined, path, reading);
            return file.ok ? file.bytes : problem(`The picture ${path} ${file.why}.`);
          },
          readAsset: (name) => readAsset(join(import.meta.dirname, '../../../assets'), name),
        },
        signal,
      );
      if (!opened.ok) return { lines: opened.problems, endings: [] };
      const publication = await publishPages(opened.request, opened.ports, signal).finally(opened.close);
      return {
        lines: publicationLines(recordedPublication(publication, opened.request.config)),
        endings: publication.pages.map(({ ending }) => ending),
      };
    },
    async site() {
      const entries = await readdir(join(root, 'site'), { recursive: true, withFileTypes: true }).catch(() => []);
      const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      return Object.fromEntries(
        await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'utf8')])),
      );
    },
  };
  return world;
}
