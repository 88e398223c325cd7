// Values pass from task to task through the context. A run is saved as it goes on: this one fails at its last step, what the
// site had got is taken back, and resuming does only what is not there.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileStore, historyText, type Pipeline, resumePipeline, runPipeline } from 'content-gate/engine';

const site = new Set<string>();
let siteIsUp = false;

// No phases are declared: they follow from what each task takes and gives.
const pipeline: Pipeline = {
  tasks: [
    {
      name: 'verify',
      inputs: ['publicUrl'],
      outputs: ['verified'],
      run: ({ publicUrl }) => {
        if (!siteIsUp) throw new Error('the site does not answer');
        return { verified: site.has(String(publicUrl)) };
      },
    },
    {
      name: 'publish',
      agent: '@site',
      inputs: ['html'],
      outputs: ['publicUrl'],
      run: () => {
        site.add('/savings');
        return { publicUrl: '/savings' };
      },
      // Safe to run when nothing was published, and to run twice.
      compensate: () => site.delete('/savings'),
    },
    {
      name: 'transform',
      agent: '@transformer',
      inputs: ['pageId'],
      outputs: ['html'],
      run: () => ({ html: '<p>Save.</p>' }),
    },
  ],
};

const store = fileStore(mkdtempSync(join(tmpdir(), 'runs-')));
const failed = await runPipeline(pipeline, { pageId: 'savings' }, { store, id: 'savings-1', persist: 'each-task' });
console.log(
  `${failed.ending.status}; undone: ${failed.compensations.map(({ task }) => task)}; on the site: ${site.size}`,
);
console.log(`saved: ${(await store.list()).join(', ')}`);

siteIsUp = true;
const resumed = await resumePipeline(pipeline, 'savings-1', { store });
if (!resumed.ok) throw new Error(resumed.problem.message);
const { result } = resumed;
console.log(
  `${result.ending.status}; not done again: ${result.outcomes.filter(({ reused }) => reused).map(({ task }) => task.name)}`,
);
console.log(JSON.stringify(result.context.readMany(['publicUrl', 'verified'])));
console.log(historyText(result.context.history()));
