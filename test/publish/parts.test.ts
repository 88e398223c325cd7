import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PublishConfig, publishSchema } from '../../src/config/publish-schema.ts';
import { readAsset } from '../../src/local/assets.ts';
import { committedFile } from '../../src/local/committed-file.ts';
import { localSource } from '../../src/local/source.ts';
import { type Fetch, problem } from '../../src/publication/ports.ts';
import { openPublication } from '../../src/publish/open-publication.ts';
import { publicationLines } from '../../src/publish/publication-text.ts';
import { publishPages } from '../../src/publish/story.ts';
import { pictureFacts } from '../../src/storage/picture-kind.ts';
import { type FakeBucket, fakeBucket } from '../support/publishing/fake-bucket.ts';
import { png } from '../support/publishing/png.ts';

let root: string;
let bucket: FakeBucket;
/** What the site answers instead of its files. */
/** The clock of the runs: a look at the site takes a minute, so that each page is looked at once. */
let now: number;
let served: ((path: string) => string | undefined) | undefined;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-gate-parts-'));
  bucket = fakeBucket();
  served = undefined;
  now = 0;
});
afterEach(() => rm(root, { recursive: true, force: true }));

const store = { kind: 's3', endpoint: 'https://s3.example', bucket: 'site', 'public-url': 'https://cdn.example' };
const settings = {
  ...{ pages: ['posts/**'], site: 'https://example.com', target: { kind: 'folder', path: 'site' } },
  ...{ pictures: { store, 'max-width': 300, 'max-bytes': 300_000 }, verify: { within: 60 } },
  timeout: 3600,
};
const { signal } = new AbortController();

/** The site as readers see it, and the bucket. */
const world: Fetch = async (address, init) => {
  const url = new URL(address);
  if (url.host !== 'example.com') return bucket.fetch(address, init);
  now += 60_000;
  const text =
    served?.(url.pathname) ??
    (await readFile(join(root, 'site', url.pathname, 'index.html'), 'utf8').catch(() => undefined));
  return text === undefined
    ? new Response('<title>Not found</title>', { status: 404, headers: { 'content-type': 'text/html' } })
    : new Response(text, { headers: { 'content-type': 'text/html' } });
};

async function publish(files: Readonly<Record<string, string | Uint8Array>>, more: object = {}, isDry = false) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const config: PublishConfig = publishSchema.parse({ ...settings, ...more });
  const opened = await openPublication(
    {
      ...{
        settings: config,
        root,
        isDry,
        fetch: world,
        clock: () => now,
        commit: undefined,
        stateFolder: join(root, 'state'),
      },
      content: { include: ['posts/**/*.md'], exclude: [], 'max-file-bytes': 1_000_000 } as never,
      source: await localSource({ root, below: [], base: undefined }, signal),
      isAsked: () => true,
      secret: (name) => ({ S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'secret' })[name],
      turn: { check: async () => ({ ok: true }) },
      prove: async (pages) =>
        new Map(pages.map(({ path }) => [path, { ok: true, headSha: null, runId: null, madeAt: '' }])),
      readPicture: async (path, reading) => {
        const file = await committedFile(root, undefined, path, reading);
        return file.ok ? file.bytes : problem(`The picture ${path} ${file.why}.`);
      },
      readAsset: (name) => readAsset(join(import.meta.dirname, '../../assets'), name),
    },
    signal,
  );
  if (!opened.ok) return { lines: opened.problems, phases: [] };
  const publication = await publishPages(opened.request, opened.ports, signal).finally(opened.close);
  return { publication, lines: publicationLines(publication) };
}

async function site(): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(join(root, 'site'), { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'utf8')])));
}

const two = {
  'posts/a.md': '# A\n\nWords. ![a](../pictures/a.png)',
  'posts/b.md': '# B\n\nWords. ![a](../pictures/a.png) ![b](b.svg)',
  'pictures/a.png': png(600, 300),
  'posts/b.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

describe('pictures', () => {
  it('are made smaller, stored once under their digest and shown, and nothing is written the second time', async () => {
    const dry = await publish(two, {}, true);
    expect([bucket.asked, await site()]).toEqual([[], {}]);
    const { lines } = await publish(two);
    expect(lines.at(-1)).toBe('2 pages published of 2.');
    const kept = [...bucket.kept];
    expect(kept.map(([path]) => path.split('.')[1]).toSorted()).toEqual(['svg', 'webp']);
    for (const [path, bytes] of kept) {
      expect(path).toContain(createHash('sha256').update(bytes).digest('hex'));
      if (path.endsWith('webp')) expect(pictureFacts(bytes)).toMatchObject({ width: 300, height: 150 });
    }
    const after = await site();
    for (const [path] of kept) expect(JSON.stringify(after)).toContain(`https://cdn.example${path}`);
    expect(
      dry.publication?.pages.map(({ ending }) => (ending.kind === 'would-be-published' ? ending.is : '')).join(),
    ).toContain(`https://cdn.example${kept.find(([path]) => path.endsWith('webp'))?.[0]}`);
    bucket.asked.length = 0;
    expect((await publish(two)).lines.at(-1)).toBe('0 pages published of 2.');
    expect([new Set(bucket.asked), await site()]).toEqual([new Set(['HEAD']), after]);
  });

  it('are taken back when a later step fails, but for those that were there before', async () => {
    await publish({ 'posts/b.md': '# B\n\nWords. ![b](b.svg)', 'posts/b.svg': two['posts/b.svg'] });
    const [before, kept] = [await site(), new Map(bucket.kept)];
    served = () => '<title>Nothing</title>';
    const { publication } = await publish(two);
    expect(publication?.pages.map(({ ending }) => ending.kind)).toEqual(['taken-back', 'taken-back']);
    expect([await site(), bucket.kept]).toEqual([before, kept]);
    expect(bucket.asked).toContain('DELETE');
  });

  it('that cannot be stored keep every page from going out, in one sentence', async () => {
    bucket.disturb = (method) => (method === 'PUT' ? new Response('<html>', { status: 403 }) : undefined);
    const { lines } = await publish(two);
    expect(lines.at(-1)).toContain(
      'Could not store the picture pictures/a.png: The store does not let this key do it (403); give it the rights',
    );
    expect([await site(), bucket.kept.size]).toEqual([{}, 0]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['a text', 'words', 'is no PNG, JPEG, WebP, GIF, AVIF or SVG file; replace it by one.'],
    [
      'one that is too large',
      Buffer.concat([png(10, 10), Buffer.alloc(300_000)]),
      'bytes, and at most 300000 are allowed; make it smaller.',
    ],
    ['one that is cut off', png(300, 300).subarray(0, 200), 'cannot be decoded; it may be cut off or damaged.'],
    [
      'a drawing with a script',
      '<svg><script>x</script></svg>',
      'is an SVG file with scripts or foreign parts; save it without them.',
    ],
  ])('such as %s refuse their page, and no other', async (_, bytes, said) => {
    const { lines } = await publish({ ...two, 'posts/c.md': '# C\n\nWords. ![c](c.png)', 'posts/c.png': bytes });
    expect(lines.find((line) => line.startsWith('posts/c.md'))).toContain(
      `posts/c.md: not published. The picture posts/c.png`,
    );
    expect(lines.find((line) => line.startsWith('posts/c.md'))).toContain(said);
    expect(lines.at(-1)).toBe('2 pages published of 3.');
    expect(bucket.kept.size).toBe(2);
  });

  it('are not read through a link', async () => {
    await mkdir(join(root, 'posts'), { recursive: true });
    await symlink('/etc/hostname', join(root, 'posts/c.png'));
    const { lines } = await publish({ 'posts/c.md': '# C\n\nWords. ![c](c.png)' });
    expect(lines[0]).toBe(
      'posts/c.md: not published. The picture posts/c.png is not a regular file: put the file itself there.',
    );
  });
});

describe('verification', () => {
  it('takes a page back whose site shows something else, and says what', async () => {
    await publish({ 'posts/b.md': '# B\n\nFormer words.', 'posts/b.svg': '' });
    const before = await site();
    const old = Object.values(before)[0] ?? '';
    served = () => old;
    const { lines, publication } = await publish({ 'posts/b.md': '# B\n\nLatter words.' });
    expect(publication?.pages.map(({ ending }) => ending.kind)).toEqual(['taken-back']);
    expect(lines.at(-1)).toContain(
      'https://example.com/b: It still shows another state of the page, by its mark: have caches drop it, or build the site.',
    );
    expect(await site()).toEqual(before);
  });

  it('only warns where it is not required', async () => {
    served = () => '<title>Nothing</title>';
    const { lines, publication } = await publish(
      { 'posts/b.md': '# B\n\nWords.' },
      { verify: { within: 60, required: false } },
    );
    expect(publication?.pages.map(({ ending }) => ending.kind)).toEqual(['published']);
    expect(lines.join('\n')).toContain('It has no description');
  });

  it('does not look for drafts that nobody sees', async () => {
    const target = { kind: 'webflow', collection: 'posts' };
    expect((await publish({}, { target, pictures: undefined })).lines).toEqual([
      'No token for Webflow: set the variable WEBFLOW_TOKEN from a secret with the scopes CMS:read and CMS:write.',
      'publish.verify looks at what readers see, and drafts are not seen: set target.publish to live, or take verify out.',
    ]);
  });
});
