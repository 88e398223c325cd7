import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from '../../src/cli/world.ts';
import { createSecretFilter } from '../../src/report/secret-filter.ts';

/** A command's world with a folder of its own, and what was written to its two streams. */
export async function terminalIn(files: Readonly<Record<string, string>>, variables: World['variables'] = {}) {
  const directory = await mkdtemp(join(tmpdir(), 'content-gate-cli-'));
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(directory, name), text)));
  const filter = createSecretFilter();
  const said = { out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({
    isTerminal: false,
    columns: 100,
    write: (text: string) => {
      said[name] += text;
    },
  });
  const world: World = {
    ...{
      directory,
      variables,
      clock: () => 0,
      signal: new AbortController().signal,
      bundle: '',
      allow: () => {},
      filter,
      hide: filter.add,
    },
    out: stream('out'),
    err: stream('err'),
  };
  return { world, said, [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }) };
}
