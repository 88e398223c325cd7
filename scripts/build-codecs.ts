// Writes assets/codecs/: the WebAssembly of the picture codecs among the development dependencies, compressed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const root = join(import.meta.dirname, '..');
const sources = [
  'png/codec/pkg/squoosh_png_bg.wasm',
  'jpeg/codec/dec/mozjpeg_dec.wasm',
  'webp/codec/dec/webp_dec.wasm',
  'webp/codec/enc/webp_enc_simd.wasm',
  'resize/lib/resize/pkg/squoosh_resize_bg.wasm',
];

mkdirSync(join(root, 'assets', 'codecs'), { recursive: true });
for (const source of sources) {
  const wasm = readFileSync(join(root, 'node_modules', '@jsquash', source));
  const packed = brotliCompressSync(wasm, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  writeFileSync(join(root, 'assets', 'codecs', `${basename(source)}.br`), packed);
  console.log(`${basename(source)}: ${packed.length} bytes of ${wasm.length}`);
}
