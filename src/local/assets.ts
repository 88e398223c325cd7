import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** A data file that the action carries and the package does not: whoever needs it installs what it comes from. */
interface Peer {
  readonly name: string;
  /** Code and data of a package belong together: no other version will do. */
  readonly version: string;
  readonly file: string;
  readonly what: string;
}

const peers: Readonly<Record<string, Peer>> = {
  'harper_wasm_slim_bg.wasm.br': {
    ...{ name: 'harper.js', version: '2.10.0', file: 'dist/harper_wasm_slim_bg.wasm' },
    what: 'The grammar engine',
  },
};

/** Reads a data file that comes with this program; a name that ends in ".br" is decompressed. */
export async function readAsset(folder: string, name: string): Promise<Uint8Array> {
  try {
    const bytes = await readFile(join(folder, name));
    return name.endsWith('.br') ? brotliDecompressSync(bytes) : bytes;
  } catch {
    const peer = Object.hasOwn(peers, name) ? peers[name] : undefined;
    if (peer !== undefined) return readFromPeer(folder, peer);
    // What the system says names folders of the machine, and the reader of a report can do nothing with them.
    throw new Error(`The data file ${name}, which comes with this program, is missing or damaged.`);
  }
}

async function readFromPeer(folder: string, { name, version, file, what }: Peer): Promise<Uint8Array> {
  try {
    const manifest = findPackageJSON(name, join(folder, 'x.js'));
    if (manifest !== undefined && JSON.parse(await readFile(manifest, 'utf8')).version === version) {
      return await readFile(join(dirname(manifest), file));
    }
  } catch {
    // Not installed, or not whole: either way the same has to be done.
  }
  throw new Error(`${what} does not come with the package: npm install ${name}@${version}.`);
}
