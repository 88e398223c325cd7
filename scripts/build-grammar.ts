// Writes assets/harper_wasm_slim_bg.wasm.br: the grammar engine's binary as its package ships it, compressed. It takes
// about a minute; run it when harper.js is upgraded, and judge src/review/rules/checkers/grammar/grammar-rules.ts again.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const root = join(import.meta.dirname, '..');
const binary = readFileSync(join(root, 'node_modules/harper.js/dist/harper_wasm_slim_bg.wasm'));
const packed = brotliCompressSync(binary, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: binary.length,
  },
});
writeFileSync(join(root, 'assets/harper_wasm_slim_bg.wasm.br'), packed);
console.log(`${binary.length} bytes, ${packed.length} compressed`);
