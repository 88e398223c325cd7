import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAsset } from '../../src/local/assets.ts';
import { openOptimise } from '../../src/storage/optimise.ts';
import { pictureFacts } from '../../src/storage/picture-kind.ts';
import { png } from '../support/publishing/png.ts';

const assets = join(import.meta.dirname, '..', '..', 'assets');
const prepare = openOptimise({ quality: 80, maxBytes: 500_000, readAsset: (name) => readAsset(assets, name) });
const never = new AbortController().signal;
const optimise = (path: string, bytes: Uint8Array) => prepare({ path, bytes, maxWidth: 200 }, never);

describe('a picture', () => {
  it('that is too wide becomes a smaller WebP file, the same each time', async () => {
    const wide = png(600, 300);
    const once = await optimise('posts/a.png', wide);
    if ('kind' in once) throw new Error(once.message);
    expect(once).toMatchObject({ path: 'posts/a.png', contentType: 'image/webp' });
    expect(once.name).toMatch(/^[0-9a-f]{64}\.webp$/);
    expect(once.bytes.length).toBeLessThan(wide.length);
    expect(pictureFacts(once.bytes)).toMatchObject({ kind: 'webp', width: 200, height: 100 });
    expect(await optimise('posts/a.png', wide)).toEqual(once);
    const again = await optimise('posts/a.webp', once.bytes);
    expect(again).toMatchObject({ name: once.name });
  });

  it('that is a drawing or moves stays as it is', async () => {
    const svg = new TextEncoder().encode(
      '<?xml version="1.0"?>\n<!-- by hand --><svg xmlns="http://www.w3.org/2000/svg"/>',
    );
    const gif = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');
    for (const [path, bytes, type] of [
      ['a.svg', svg, 'image/svg+xml'],
      ['a.gif', gif, 'image/gif'],
    ] as const) {
      expect(await optimise(path, bytes)).toMatchObject({ bytes, contentType: type });
    }
  });

  it.each([
    ['a text', Buffer.from('no picture'), 'is no PNG, JPEG, WebP, GIF, AVIF or SVG file; replace it with one.'],
    [
      'a web page',
      Buffer.from('<!doctype html><svg>'),
      'is no PNG, JPEG, WebP, GIF, AVIF or SVG file; replace it with one.',
    ],
    [
      'one of a billion pixels',
      png(40_000, 40_000, false),
      'has 40000 x 40000 pixels, more than 50000000 in all; make it smaller.',
    ],
    ['one cut off', png(300, 300).subarray(0, 200), 'cannot be decoded; it may be cut off or damaged.'],
    [
      'a drawing with a script',
      Buffer.from('<svg><script>x</script></svg>'),
      'is an SVG file with scripts or foreign parts; save it without them.',
    ],
    [
      'a drawing with a handler',
      Buffer.from('<svg onload="x"/>'),
      'is an SVG file with scripts or foreign parts; save it without them.',
    ],
    [
      'a drawing with a script in a link, by numbers',
      Buffer.from('<svg><a href="java&#115;cri&#x70;t&#58;x()"/></svg>'),
      'is an SVG file with scripts or foreign parts; save it without them.',
    ],
    [
      'a drawing with a script in a link, in two lines',
      Buffer.from('<svg><a href="java\nscript:x()"/></svg>'),
      'is an SVG file with scripts or foreign parts; save it without them.',
    ],
    [
      'one that is too large',
      Buffer.concat([png(10, 10), Buffer.alloc(500_000)]),
      'has 500193 bytes, and at most 500000 are allowed; make it smaller.',
    ],
  ])('%s is refused in one sentence', async (_, bytes, said) => {
    const result = await optimise('posts/a.png', bytes);
    if (!('kind' in result)) throw new Error('taken');
    expect(result.message.replace(/\d{6} bytes/, 'n bytes')).toBe(
      `The picture posts/a.png ${said}`.replace(/\d{6} bytes/, 'n bytes'),
    );
  });

  it.each([
    [
      'a JPEG frame behind other segments',
      'ffd8ffe000104a46494600010100000100010000ffc0001108012c0258030122000211010311010000',
      { kind: 'jpeg', width: 600, height: 300 },
    ],
    [
      'a WebP file without loss',
      '524946461a000000574542505650384c0d0000002f57c24a00000000000000',
      { kind: 'webp', width: 600, height: 300 },
    ],
  ])('of %s is known before it is decoded', (_, hex, facts) => {
    expect(pictureFacts(Buffer.from(hex, 'hex'))).toMatchObject(facts);
  });
});

it('the codecs of the program are those of the packages that its code is of', async () => {
  const packed = await readdir(join(assets, 'codecs'));
  const folder = join(assets, '..', 'node_modules', '@jsquash');
  const files = await readdir(folder, { recursive: true });
  for (const name of packed) {
    const own = files.find((file) => file.endsWith(`/${name.replace(/\.br$/u, '')}`)) ?? '';
    expect(Buffer.compare(await readAsset(assets, `codecs/${name}`), await readFile(join(folder, own)))).toBe(0);
  }
  expect(packed).toHaveLength(5);
});
