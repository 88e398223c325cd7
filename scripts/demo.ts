// Judges the sample pull request under demo/, against local servers, and shows what people would see.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { asShown, logAsShown } from './demo/as-shown.ts';
import { sampleRepository } from './demo/run-demo.ts';

const root = join(import.meta.dirname, '..');
const kept = join(root, '.content-gate', 'demo');
const key = process.env.OPENAI_API_KEY;
const real =
  key === undefined
    ? undefined
    : {
        key,
        baseUrl: process.env.OPENAI_BASE_URL ?? 'https://api.openai.com/v1',
        model: process.env.OPENAI_MODEL ?? 'gpt-5.5',
      };

const rule = (title: string): void => {
  console.log(`\n\u2500\u2500 ${title} ${'\u2500'.repeat(Math.max(0, 90 - title.length))}\n`);
};

console.log(
  real === undefined
    ? 'Asking a stand-in for a model on this machine. Set OPENAI_API_KEY to ask the real one.'
    : `Asking ${real.model} at ${real.baseUrl}.`,
);
await using world = await sampleRepository(real);
const run = await world.run({ keep: true });

rule('The comment on the pull request');
console.log(asShown(world.github.state.comments.at(-1)?.body ?? 'none'));
rule('The remarks on its lines');
for (const { path, line, body } of world.github.state.reviewComments) {
  console.log(`${path}, line ${line}\n${asShown(body)}\n`);
}
rule('The check on the head commit');
for (const check of world.github.state.checkRuns)
  console.log(`${check.name}: ${check.conclusion}\n${check.title ?? ''}`);
rule('The log of the job');
console.log(logAsShown(run.lines.map(({ text }) => text)));
rule('The job');
console.log(`exit code ${run.exitCode}, ${Math.round(run.durationMs)} ms, outputs:`);
for (const [name, value] of Object.entries(run.outputs)) console.log(`  ${name} = ${value}`);

rmSync(kept, { recursive: true, force: true });
mkdirSync(kept, { recursive: true });
cpSync(join(run.runnerTemp, 'content-gate'), kept, { recursive: true });
rmSync(run.runnerTemp, { recursive: true, force: true });

const at = (file: string): string => relative(process.cwd(), join(kept, file));
const record = at('context.json');
rule('What it wrote, and what to try next');
console.log(`${at('report.html')}   the report, for a browser
${at('report.md')}     the report as Markdown
${record}  the record: what every reviewer said, and who wrote what when

npx content-gate verify ${record}
    whether the record is as it was written
npx content-gate simulate ${record} --strategy unanimous
    what another strategy would have decided from the same votes
npx content-gate report ${record} --format pretty
    the report once more, in any format`);
// Whatever the verdict on the sample: the demo worked when there is one.
process.exitCode = run.outputs.verdict === undefined ? 1 : 0;
