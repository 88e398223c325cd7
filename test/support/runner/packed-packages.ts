import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const main = resolve(import.meta.dirname, '../../../src/main.ts');

/** Names the folder of packed packages, where the tests have packed any. */
export const packedFolderVariable = 'CONTENT_GATE_PACKED_PACKAGES';

/** What Node is given so that the sources find the packed packages; nothing for another script. */
export function packedArguments(script: string): readonly string[] {
  const folder = process.env[packedFolderVariable];
  if (folder === undefined || script !== main) return [];
  const hook = pathToFileURL(join(import.meta.dirname, 'resolve-packed.ts'));
  hook.searchParams.set('folder', folder);
  return ['--import', hook.href];
}
