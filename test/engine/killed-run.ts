// A process that runs a pipeline with a store in files, and kills itself at the n-th call of the file system (never with 0).
// A second process on the same folder resumes the run and prints what it came to.
import * as nodeFiles from 'node:fs/promises';
import { join } from 'node:path';
import { fileStore, type StoreFiles } from '../../src/engine/file-store.ts';
import type { Pipeline } from '../../src/engine/pipeline.ts';
import { resumePipeline } from '../../src/engine/resume.ts';
import { runPipeline } from '../../src/engine/run.ts';

const [folder = '', killAt = '0'] = process.argv.slice(2);
const world = join(folder, 'world');
let calls = 0;

function counted<A extends readonly unknown[], R>(call: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    calls += 1;
    if (calls === Number(killAt)) process.kill(process.pid, 'SIGKILL');
    return call(...args);
  };
}

const files: StoreFiles = {
  ...nodeFiles,
  mkdir: counted((path: string) => nodeFiles.mkdir(path)),
  rename: counted(nodeFiles.rename),
  open: counted(async (path: string, flags: string, mode?: number) => {
    const file = await nodeFiles.open(path, flags, mode);
    return {
      writeFile: counted((text: string) => file.writeFile(text)),
      sync: counted(() => file.sync()),
      close: counted(() => file.close()),
    };
  }),
};

/** Puts a file into the world; its undo takes the file out, as often as it is asked. */
const step = (name: string, inputs: readonly string[]): Extract<Pipeline, { tasks: unknown }>['tasks'][number] => ({
  ...{ name, inputs, outputs: [name] },
  run: async () => {
    await nodeFiles.mkdir(world, { recursive: true });
    await nodeFiles.writeFile(join(world, name), '');
    return { [name]: name };
  },
  compensate: () => nodeFiles.rm(join(world, name), { force: true }),
});

const pipeline: Pipeline = { tasks: [step('a', []), step('b', ['a']), step('c', ['b'])] };
const store = fileStore(join(folder, 'runs'), files);
const saved = (await store.list()).length > 0;
const resumed = saved ? await resumePipeline(pipeline, 'r', { store }) : undefined;
if (resumed?.ok === false) throw new Error(resumed.problem.message);
const result = resumed?.result ?? (await runPipeline(pipeline, {}, { store, id: 'r' }));
const left = (await nodeFiles.readdir(world)).sort();
process.stdout.write(JSON.stringify({ status: result.ending.status, warnings: result.warnings, world: left }));
