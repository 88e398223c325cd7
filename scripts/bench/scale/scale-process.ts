// One stage of a simulated run in a process of its own, so that its memory is its own:
// `scale-process.ts <stage> <pages> <folder> <shards> <hourly limit>`, with the standing of the run on the standard input.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { openShelf } from '../../../src/local/shelf.ts';
import { fitRuntime } from '../../../src/setup/runtime.ts';
import { largestSite, runStage, type Standing, stages } from './scale-run.ts';

await fitRuntime();
const [named, pages, folder = '.', shards, hourly] = process.argv.slice(2);
const stage = stages.find((one) => one === named);
if (stage === undefined) throw new Error(`there is no stage ${named}`);
const standing: Standing = JSON.parse(await text(process.stdin));
const site = largestSite(Number(pages));
const done = await runStage(
  stage,
  site,
  standing,
  {
    save(from, file) {
      mkdirSync(join(folder, from), { recursive: true });
      writeFileSync(join(folder, from, file.name), file.text);
    },
    read: (from, name) => readFileSync(join(folder, from, name), 'utf8'),
    putAside: openShelf(folder),
  },
  Number(shards),
  Number(hourly),
);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ ...done, cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMib: maxRSS / 1024 }));
