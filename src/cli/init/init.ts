import { createInterface } from 'node:readline/promises';
import { localSource } from '../../local/source.ts';
import { writeInWorkspace } from '../../local/workspace-file.ts';
import { oneLine } from '../../report/neutralise.ts';
import { counted } from '../../review/english.ts';
import { defaultConfigPath } from '../../setup/first-files.ts';
import { exitCodes } from '../../verdict/whole.ts';
import { locate, refuse } from '../repository.ts';
import type { World } from '../world.ts';
import { type FirstFile, firstFiles } from './files.ts';
import { survey } from './survey.ts';

/** What `init` was asked. */
export interface InitOptions {
  /** Write without a question. */
  readonly yes: boolean;
  /** Write over files that are there. */
  readonly force: boolean;
  readonly model: string | undefined;
  /** Also the workflow that follows commands in pull requests. */
  readonly withCommands: boolean;
}

/** Sets the gate up in this repository: shows what it would write, asks, writes, and says what comes next. */
export async function init(options: InitOptions, world: World): Promise<number> {
  const place = await locate({ paths: [], base: undefined, allowEmpty: true }, world);
  if (!place.ok) return refuse(world, place.problem);
  const { root } = place;
  const source = await localSource(place, world.signal);
  const found = await survey(source.head, world.signal);
  const files = firstFiles(found, options.model, options.withCommands);
  const there = await existing(files, source.head, world.signal);
  const { out } = world;
  out.write(`${counted(found.pages, 'page')} in ${found.include.join(', ')}.\n\n`);
  const writes = files.filter(({ path }) => options.force || !there.has(path));
  for (const { path, text } of writes) {
    out.write(`${path}${there.has(path) ? ' (written over)' : ''}:\n\n${text.replace(/^(?=.)/gm, '    ')}\n`);
  }
  for (const { path } of files.filter((file) => !writes.includes(file))) {
    out.write(`${path} is there already, and stays as it is; --force writes over it.\n`);
  }
  if (writes.length === 0) return exitCodes.approved;
  if (!options.yes && !(await agreed(writes, world))) {
    out.write('Nothing was written. Repeat it with --yes to write these files.\n');
    return exitCodes.approved;
  }
  for (const { path, text } of writes) {
    const written = await writeInWorkspace(root, path, text);
    if (!written.ok) return refuse(world, oneLine(written.warning.replace(' (GITHUB_WORKSPACE)', '')));
    out.write(`wrote ${path}\n`);
  }
  out.write(nextSteps(options.model));
  return exitCodes.approved;
}

async function existing(
  files: readonly FirstFile[],
  head: Awaited<ReturnType<typeof localSource>>['head'],
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const read = await Promise.all(files.map(async ({ path }) => ({ path, read: await head.read(path, signal) })));
  return new Set(read.flatMap((one) => (one.read.ok || one.read.reason === 'unreadable' ? [one.path] : [])));
}

/** Only a person at a terminal can be asked. */
async function agreed(files: readonly FirstFile[], { out, signal }: World): Promise<boolean> {
  if (!out.isTerminal || !process.stdin.isTTY) return false;
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(?:es)?$/i.test(
      (await asking.question(`Write ${counted(files.length, 'file')}? [y/N] `, { signal })).trim(),
    );
  } finally {
    asking.close();
  }
}

function nextSteps(model: string | undefined): string {
  const key = 'add the secret CONTENT_GATE_API_KEY (gh secret set CONTENT_GATE_API_KEY)';
  return [
    '',
    'Next:',
    '1. content-gate check shows the verdict here; content-gate doctor finds what is wrong with the set-up.',
    '2. Commit these files on the default branch, and open a pull request that changes a page.',
    model === undefined
      ? `3. For models: ${key}, and name a model in ${defaultConfigPath}.`
      : `3. For the model ${oneLine(model, 100)}: ${key}.`,
    '4. Require the check "Content gate" in the rules of the branch.',
    '',
  ].join('\n');
}
