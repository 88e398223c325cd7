/** What a picture is by its own first bytes; the name of its file is not asked. */
export type PictureKind = 'png' | 'jpeg' | 'webp' | 'gif' | 'avif' | 'svg';

/** What is known of a picture before it is decoded. */
export interface PictureFacts {
  readonly kind: PictureKind;
  /** In pixels, as its header says; absent where no size is written there or it is not read. */
  readonly width?: number;
  readonly height?: number;
  /** It moves, and would lose that by being encoded anew. */
  readonly moving: boolean;
}

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** Reads the facts of a picture from its header, or gives `undefined` for what is no picture that a site shows. */
export function pictureFacts(bytes: Uint8Array): PictureFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (latin(bytes, 0, 8) === '\x89PNG\r\n\x1a\n' && latin(bytes, 12, 16) === 'IHDR' && bytes.length >= 33) {
    // An animation announces itself before the first data (APNG specification, acTL).
    const moving = latin(bytes, 0, Math.min(bytes.length, 4096)).includes('acTL');
    return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20), moving };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return jpegFacts(bytes, view);
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return webpFacts(bytes, view);
  if (/^GIF8[79]a/u.test(latin(bytes, 0, 6)) && bytes.length >= 13) {
    return { kind: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true), moving: true };
  }
  if (latin(bytes, 4, 8) === 'ftyp' && /avi[fs]/u.test(latin(bytes, 8, 32))) return { kind: 'avif', moving: false };
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/iu.test(
    Buffer.from(bytes.subarray(0, 4096)).toString('utf8'),
  )
    ? { kind: 'svg', moving: false }
    : undefined;
}

/** The size stands in the frame's header, behind any number of segments (ITU T.81, B.2.2). */
function jpegFacts(bytes: Uint8Array, view: DataView): PictureFacts | undefined {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    const standalone = marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return { kind: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7), moving: false };
    at += standalone ? (marker === 0xff ? 1 : 2) : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** The three forms of a WebP file (RFC 9649, section 2). */
function webpFacts(bytes: Uint8Array, view: DataView): PictureFacts | undefined {
  if (bytes.length < 30) return undefined;
  const form = latin(bytes, 12, 16);
  if (form === 'VP8X') {
    const side = (at: number): number => 1 + view.getUint16(at, true) + ((bytes[at + 2] ?? 0) << 16);
    return { kind: 'webp', width: side(24), height: side(27), moving: ((bytes[20] ?? 0) & 0x02) !== 0 };
  }
  if (form === 'VP8L') {
    const packed = view.getUint32(21, true);
    return { kind: 'webp', width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff), moving: false };
  }
  if (form !== 'VP8 ') return undefined;
  const side = (at: number): number => view.getUint16(at, true) & 0x3fff;
  return { kind: 'webp', width: side(26), height: side(28), moving: false };
}
