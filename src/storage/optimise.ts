import { createHash } from 'node:crypto';
import { type PreparePicture, type Problem, problem } from '../publication/ports.ts';
import type { Picture } from '../publication/published-page.ts';
import { type PictureKind, pictureFacts } from './picture-kind.ts';

/** How pictures are made smaller. */
export interface OptimiseOptions {
  /** From 1, small and rough, to 100. */
  readonly quality: number;
  /** A file larger than this many bytes fails its page. */
  readonly maxBytes: number;
  /** Reads a wasm file that comes with this program. */
  readonly readAsset: (name: string) => Promise<Uint8Array>;
}

/** A decoded picture takes four bytes a pixel: this many pixels are 200 MB. */
const mostPixels = 50_000_000;
/** No side of a WebP file can be longer (RFC 9649, section 1). */
const longestWebpSide = 16_383;

const extensions = { png: 'png', jpeg: 'jpg', webp: 'webp', gif: 'gif', avif: 'avif', svg: 'svg' } as const;

/** What a browser would run in a drawing that is opened by itself. */
const active = /<\s*(?:\w+:)?(?:script|foreignObject|iframe|object|embed)\b|\bon\w+\s*=|javascript:|<!ENTITY/iu;

/** Whether a drawing does something; also where its characters are written by number, or parted by what addresses may have in between. */
function isActive(text: string): boolean {
  const named = text.replaceAll(/&(?:Tab|NewLine);/gu, '').replaceAll('&colon;', ':');
  const decoded = named.replaceAll(
    /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/giu,
    (all, hex?: string, decimal?: string) => {
      const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
  return active.test(decoded) || /javascript:/iu.test(decoded.replaceAll(/[\s\p{Cc}]+/gu, ''));
}

/** Opens the work on pictures: each is resized and encoded as WebP, and the smaller of both files is kept. */
export function openOptimise({ quality, maxBytes, readAsset }: OptimiseOptions): PreparePicture {
  return async ({ path, bytes, maxWidth }, signal) => {
    const wrong = (what: string): Problem => problem(`The picture ${path} ${what}`);
    const facts = pictureFacts(bytes);
    if (facts === undefined) return wrong('is no PNG, JPEG, WebP, GIF, AVIF or SVG file; replace it with one.');
    const { kind, width = 0, height = 0, moving } = facts;
    if (bytes.length > maxBytes) {
      return wrong(`has ${bytes.length} bytes, and at most ${maxBytes} are allowed; make it smaller.`);
    }
    if (width * height > mostPixels) {
      return wrong(`has ${width} x ${height} pixels, more than ${mostPixels} in all; make it smaller.`);
    }
    if (kind === 'svg' && isActive(Buffer.from(bytes).toString('utf8'))) {
      return wrong('is an SVG file with scripts or foreign parts; save it without them.');
    }
    const kept = pictureOf(path, bytes, kind);
    // Encoding WebP anew loses a little each time, and gains something only by fewer pixels.
    const encodable = kind === 'png' || kind === 'jpeg' || (kind === 'webp' && width > maxWidth);
    if (!encodable || moving || Math.max(width, height) > longestWebpSide) return kept;
    const { encodeAnew } = await import('./codecs.ts');
    signal.throwIfAborted();
    try {
      const smaller = await encodeAnew(kind, bytes, { maxWidth, quality, readAsset });
      return smaller.length < bytes.length ? pictureOf(path, smaller, 'webp') : kept;
    } catch {
      return wrong('cannot be decoded; it may be cut off or damaged.');
    }
  };
}

function pictureOf(path: string, bytes: Uint8Array, kind: PictureKind): Picture {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const contentType = kind === 'svg' ? 'image/svg+xml' : `image/${kind}`;
  return { path, name: `${digest}.${extensions[kind]}`, bytes, contentType };
}
