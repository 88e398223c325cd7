import { createHash } from 'node:crypto';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pictureFacts } from '../../src/storage/picture-kind.ts';
import { png } from '../support/publishing/png.ts';
import { type SmallWorld, smallWorld } from '../support/publishing/small-world.ts';

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
});

const two = {
  'posts/a.md': '# A\n\nWords. ![a](../pictures/a.png)',
  'posts/b.md': '# B\n\nWords. ![a](../pictures/a.png) ![b](b.svg)',
  'pictures/a.png': png(600, 300),
  'posts/b.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

describe('pictures', () => {
  it('are made smaller, stored once under their digest and shown, and nothing is written the second time', async () => {
    const dry = await world.publish(two, {}, true);
    expect([world.bucket.asked, await world.site()]).toEqual([[], {}]);
    const { lines } = await world.publish(two);
    expect(lines.at(-1)).toBe('2 pages published of 2.');
    const kept = [...world.bucket.kept];
    expect(kept.map(([path]) => path.split('.')[1]).toSorted()).toEqual(['svg', 'webp']);
    for (const [path, bytes] of kept) {
      expect(path).toContain(createHash('sha256').update(bytes).digest('hex'));
      if (path.endsWith('webp')) expect(pictureFacts(bytes)).toMatchObject({ width: 300, height: 150 });
    }
    const after = await world.site();
    for (const [path] of kept) expect(JSON.stringify(after)).toContain(`https://cdn.example${path}`);
    expect(dry.endings.map((ending) => (ending.kind === 'would-be-published' ? ending.is : '')).join()).toContain(
      `https://cdn.example${kept.find(([path]) => path.endsWith('webp'))?.[0]}`,
    );
    world.bucket.asked.length = 0;
    expect((await world.publish(two)).lines.at(-1)).toBe('0 pages published of 2, 2 were already there.');
    expect([new Set(world.bucket.asked), await world.site()]).toEqual([new Set(['HEAD']), after]);
  });

  it('are taken back when a later step fails, but for those that were there before', async () => {
    await world.publish({ 'posts/b.md': '# B\n\nWords. ![b](b.svg)', 'posts/b.svg': two['posts/b.svg'] });
    const [before, kept] = [await world.site(), new Map(world.bucket.kept)];
    world.served = () => '<title>Nothing</title>';
    const { endings } = await world.publish(two);
    expect(endings.map(({ kind }) => kind)).toEqual(['taken-back', 'taken-back']);
    expect([await world.site(), world.bucket.kept]).toEqual([before, kept]);
    expect(world.bucket.asked).toContain('DELETE');
  });

  it('that the former page shows stay, also where the store had lost them', async () => {
    await world.publish(two);
    const kept = [...world.bucket.kept.keys()];
    world.bucket.kept.clear();
    world.served = () => '<title>Nothing</title>';
    await world.publish({ 'posts/a.md': `${two['posts/a.md']} More words.` });
    expect([...world.bucket.kept.keys()].toSorted()).toEqual(kept.toSorted());
  });

  it('that cannot be stored keep every page from going out, in one sentence', async () => {
    world.bucket.disturb = (method) => (method === 'PUT' ? new Response('<html>', { status: 403 }) : undefined);
    const { lines } = await world.publish(two);
    expect(lines.join('\n')).toContain(
      'Could not store the picture pictures/a.png: The store does not let this key do it (403); give it the rights',
    );
    expect([await world.site(), world.bucket.kept.size]).toEqual([{}, 0]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['a text', 'words', 'is no PNG, JPEG, WebP, GIF, AVIF or SVG file; replace it with one.'],
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
    const { lines } = await world.publish({ ...two, 'posts/c.md': '# C\n\nWords. ![c](c.png)', 'posts/c.png': bytes });
    expect(lines.find((line) => line.startsWith('posts/c.md'))).toContain(
      `posts/c.md: not published. The picture posts/c.png`,
    );
    expect(lines.find((line) => line.startsWith('posts/c.md'))).toContain(said);
    expect(lines.at(-1)).toBe('2 pages published of 3, 1 not published.');
    expect(world.bucket.kept.size).toBe(2);
  });

  it('are not read through a link', async () => {
    await mkdir(join(world.root, 'posts'), { recursive: true });
    await symlink('/etc/hostname', join(world.root, 'posts/c.png'));
    const { lines } = await world.publish({ 'posts/c.md': '# C\n\nWords. ![c](c.png)' });
    expect(lines.find((line) => line.startsWith('posts/c.md'))).toBe(
      'posts/c.md: not published. The picture posts/c.png is not a regular file: put the file itself there.',
    );
  });
});

describe('a store that fails', () => {
  const lost = (): Promise<Response> => Promise.reject(new TypeError('fetch failed'));

  it.each([
    ['once, before it did what it was asked', 1, false],
    ['once, after it', 1, true],
    ['always, before', 99, false],
    ['always, after', 99, true],
  ])('%s, ends with all or with nothing', async (_, times, after) => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    for (const method of ['HEAD', 'PUT']) {
      world.bucket.kept.clear();
      let left = times;
      world.disturb = (url, init) => {
        if (url.host !== 's3.example' || init?.method !== method || left === 0) return undefined;
        left -= 1;
        return after ? world.bucket.fetch(url.href, init).then(lost) : lost();
      };
      const { lines } = await world.publish({ ...two, 'posts/a.md': `${two['posts/a.md']} ${method}` });
      const kept = [...world.bucket.kept.keys()].map((path) => path.split('.')[1]);
      const said = lines.join('\n');
      if (times === 1) {
        expect(said).not.toContain('not published');
        expect(kept.toSorted()).toEqual(['svg', 'webp']);
      } else {
        expect(said).toContain('The store did not answer; look whether it is up, and run it again.');
        expect([await world.site(), kept]).toEqual([{}, []]);
      }
    }
  });
});

describe('verification', () => {
  it('takes a page back whose site shows something else, and says what', async () => {
    await world.publish({ 'posts/b.md': '# B\n\nFormer words.', 'posts/b.svg': '' });
    const before = await world.site();
    const old = Object.values(before)[0] ?? '';
    world.served = () => old;
    const { lines, endings } = await world.publish({ 'posts/b.md': '# B\n\nLatter words.' });
    expect(endings.map(({ kind }) => kind)).toEqual(['taken-back']);
    expect(lines.join('\n')).toContain(
      'https://example.com/b: It still shows another state of the page, by its mark: have caches drop it, or build the site.',
    );
    expect(await world.site()).toEqual(before);
  });

  it('only warns where it is not required', async () => {
    world.served = () => '<title>Nothing</title>';
    const { lines, endings } = await world.publish(
      { 'posts/b.md': '# B\n\nWords.' },
      { verify: { within: 60, required: false } },
    );
    expect(endings.map(({ kind }) => kind)).toEqual(['published']);
    expect(lines.join('\n')).toContain('It has no description');
  });

  it('does not look for drafts that nobody sees', async () => {
    const target = { kind: 'webflow', collection: 'posts' };
    delete world.secrets.WEBFLOW_TOKEN;
    expect((await world.publish({}, { target, pictures: undefined })).lines).toEqual([
      'No token for Webflow: set the variable WEBFLOW_TOKEN from a secret with the scopes CMS:read and CMS:write.',
      'publish.verify looks at what readers see, and drafts are not seen: set target.publish to live, or take verify out.',
    ]);
  });
});
