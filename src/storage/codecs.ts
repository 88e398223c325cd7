import decodeJpeg, { init as initJpeg } from '@jsquash/jpeg/decode.js';
import decodePng, { init as initPng } from '@jsquash/png/decode.js';
import resize, { initResize } from '@jsquash/resize';
import decodeWebp, { init as initWebpDecoder } from '@jsquash/webp/decode.js';
import encodeWebp, { init as initWebpEncoder } from '@jsquash/webp/encode.js';

/** The kinds of files that can be decoded. */
export type DecodableKind = 'png' | 'jpeg' | 'webp';

/** How a picture is encoded anew. */
export interface EncodeOptions {
  readonly maxWidth: number;
  readonly quality: number;
  readonly readAsset: (name: string) => Promise<Uint8Array>;
}

/** Pixels as the codecs hand them to each other: four bytes each, from the top left. */
interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
  readonly colorSpace: 'srgb';
}

// The codecs were written for browsers, where this class is a global one; Node has none.
class NodeImageData implements Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
  readonly colorSpace = 'srgb';
  constructor(data: Uint8ClampedArray<ArrayBuffer>, width: number, height: number) {
    this.data = data;
    this.width = width;
    this.height = height;
  }
}

let ready: Promise<void> | undefined;

/** Reads the codecs once in a process. They would fetch their own files, which Node cannot from a file's address. */
function prepare(readAsset: EncodeOptions['readAsset']): Promise<void> {
  ready ??= (async () => {
    if (!('ImageData' in globalThis)) Object.assign(globalThis, { ImageData: NodeImageData });
    const [png, jpeg, webp, encoder, resizer] = await Promise.all(
      codecFiles.map((name) => readAsset(`codecs/${name}.br`)),
    );
    await initPng(png);
    await initResize(resizer);
    await initJpeg({ wasmBinary: jpeg });
    await initWebpDecoder({ wasmBinary: webp });
    await initWebpEncoder({ wasmBinary: encoder });
  })();
  return ready;
}

/** The files that the codecs need, in the order in which they are read. */
const codecFiles = [
  'squoosh_png_bg.wasm',
  'mozjpeg_dec.wasm',
  'webp_dec.wasm',
  'webp_enc_simd.wasm',
  'squoosh_resize_bg.wasm',
] as const;

/** The picture as WebP, not wider than allowed. What its file says of the camera and the place is not carried over; how it is turned is applied. */
export async function encodeAnew(kind: DecodableKind, bytes: Uint8Array, options: EncodeOptions): Promise<Uint8Array> {
  await prepare(options.readAsset);
  const { maxWidth, quality } = options;
  const pixels = await decoders[kind](Uint8Array.from(bytes).buffer);
  const { width, height } = pixels;
  const sized =
    width > maxWidth
      ? await resize(pixels, { width: maxWidth, height: Math.max(1, Math.round((height * maxWidth) / width)) })
      : pixels;
  return new Uint8Array(await encodeWebp(sized, { quality }));
}

const decoders = {
  png: (file: ArrayBuffer) => decodePng(file),
  jpeg: (file: ArrayBuffer) => decodeJpeg(file, { preserveOrientation: true }),
  webp: (file: ArrayBuffer) => decodeWebp(file),
};
