import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { reviewAnswer } from '../support/model/review-answer.ts';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';

const bundle = process.env.CONTENT_GATE_BUNDLE;

/** Loaded before the bundle: writes down which modules of Node were compiled anew when a model is asked. */
const watch = (noted: string): string => `
const { subscribe } = require('node:diagnostics_channel');
const { isMainThread } = require('node:worker_threads');
const { internalBinding } = require('internal/test/binding');
let asked = false;
if (isMainThread) subscribe('http.client.request.start', ({ request }) => {
  if (asked || !request.path.endsWith('/chat/completions')) return;
  asked = true;
  const { compiledWithoutCache } = internalBinding('builtins').getCacheUsage();
  require('node:fs').writeFileSync(${JSON.stringify(noted)}, JSON.stringify([...compiledWithoutCache]));
});`;

/** Only the command line may say that internal modules are shown, so a script stands before the bundle. */
const before = (preloaded: string): string => `
const { spawnSync } = require('node:child_process');
const args = ['--expose-internals', '--require', ${JSON.stringify(preloaded)}, ${JSON.stringify(resolve(bundle ?? ''))}];
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status;`;

// Of the bundle only, which alone decides what is loaded when. `npm run smoke` runs it.
test.runIf(bundle !== undefined)(
  'what Node brings compiled is taken as it is until the first request to a model has left',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'content-gate-'));
    const noted = join(folder, 'noted.json');
    await writeFile(join(folder, 'watch.cjs'), watch(noted));
    await writeFile(join(folder, 'before.cjs'), before(join(folder, 'watch.cjs')));
    const model = await scriptedModel({ script: ({ question }) => reviewAnswer(question) });
    await using world = await scenario({ head: { 'docs/page.md': '# A page\n\nIt says something.\n' }, model });
    process.env.CONTENT_GATE_BUNDLE = join(folder, 'before.cjs');
    try {
      await world.run();
    } finally {
      process.env.CONTENT_GATE_BUNDLE = bundle;
    }
    const compiledAnew = z.array(z.string()).parse(JSON.parse(await readFile(noted, 'utf8')));
    await rm(folder, { recursive: true });
    // A package asks which runtime this is, and a folder is emptied: both are small, and not loaded in every run.
    const small = ['internal/navigator', 'internal/fs/rimraf'];
    expect(compiledAnew.filter((name) => !small.includes(name))).toEqual([]);
  },
);
