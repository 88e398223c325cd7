// Runs the shipped bundle on the sample pull request under demo/, against local servers, and shows what people would see.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { objection, reviewAnswer, type Said } from '../test/support/model/review-answer.ts';
import { readFolder } from '../test/support/read-folder.ts';
import { scenario } from '../test/support/scenario.ts';
import { scriptedModel } from '../test/support/scripted-model.ts';

const root = join(import.meta.dirname, '..');
const kept = join(root, '.content-gate', 'demo');
const key = process.env.OPENAI_API_KEY;

/** What the stand-in for a model objects to; a real model finds its own words for it. */
const objections: Readonly<Record<string, { readonly quote: string; readonly said: Said }>> = {
  BV16: {
    quote: 'you cannot lose a single note, we guarantee it',
    said: objection(
      'you cannot lose a single note, we guarantee it',
      'An absolute promise without anything behind it.',
    ),
  },
  LG1: {
    quote: 'call it the best notebook ever made',
    said: {
      status: 'not_met',
      quote: 'call it the best notebook ever made',
      reason: 'They got the product for free, and the sentence that praises it should say what that means.',
    },
  },
};

const rule = (title: string): void => {
  console.log(`\n\u2500\u2500 ${title} ${'\u2500'.repeat(Math.max(0, 90 - title.length))}\n`);
};

console.log(
  key === undefined
    ? 'Asking a stand-in for a model on this machine. Set OPENAI_API_KEY to ask the real one.'
    : `Asking ${process.env.OPENAI_MODEL ?? 'gpt-5.5'} at OpenAI.`,
);
const model = await scriptedModel({
  script: ({ question }) => {
    const text = question.lines.map((line) => line.text).join('\n');
    const found = Object.entries(objections).filter(([, { quote }]) => text.replaceAll('\n', ' ').includes(quote));
    return reviewAnswer(question, Object.fromEntries(found.map(([id, { said }]) => [id, said])));
  },
});
await using world = await scenario({
  base: Object.fromEntries(await readFolder(join(root, 'demo', 'base'))),
  head: Object.fromEntries(await readFolder(join(root, 'demo', 'head'))),
  model,
  inputs:
    key === undefined
      ? {}
      : {
          'api-key': key,
          'base-url': process.env.OPENAI_BASE_URL ?? 'https://api.openai.com/v1',
          model: process.env.OPENAI_MODEL ?? 'gpt-5.5',
        },
});
const run = await world.run({ keep: true });

rule('The log of the job');
// The runner shows neither what it is told to hide nor, unless asked, what is for debugging.
const hidden = /^::(?:add-mask|debug)::/;
const shown = run.lines.map(({ text }) => text).filter((text) => !hidden.test(text));
console.log(shown.join('\n').trimEnd());
rule('The comment on the pull request');
console.log(world.github.state.comments.at(-1)?.body ?? 'none');
rule('The check on the head commit');
for (const check of world.github.state.checkRuns) {
  console.log(`${check.name}: ${check.conclusion}\n${check.title ?? ''}`);
  for (const note of check.annotations) console.log(`  ${note.path}:${note.start_line} ${note.message}`);
}
rule('The job');
console.log(`exit code ${run.exitCode}, ${Math.round(run.durationMs)} ms, outputs:`);
for (const [name, value] of Object.entries(run.outputs)) console.log(`  ${name} = ${value}`);

rmSync(kept, { recursive: true, force: true });
mkdirSync(kept, { recursive: true });
cpSync(join(run.runnerTemp, 'content-gate'), kept, { recursive: true });
rmSync(run.runnerTemp, { recursive: true, force: true });
console.log(`\nThe record:  ${relative(process.cwd(), join(kept, 'context.json'))}`);
console.log(`The report:  ${relative(process.cwd(), join(kept, 'report.md'))}`);
// Whatever the verdict on the sample: the demo worked when there is one.
process.exitCode = run.outputs.verdict === undefined ? 1 : 0;
