import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** Reads a data file that comes with this program; a name that ends in ".br" is decompressed. */
export async function readAsset(folder: string, name: string): Promise<Uint8Array> {
  try {
    const bytes = await readFile(join(folder, name));
    return name.endsWith('.br') ? brotliDecompressSync(bytes) : bytes;
  } catch {
    // What the system says names folders of the machine, and the reader of a report can do nothing with them.
    throw new Error(`The data file ${name}, which comes with this program, is missing or damaged.`);
  }
}
