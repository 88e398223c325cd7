// Runs the gate over the pages of each evaluation set with recorded answers of a strong model, replayed by criterion, so that
// criteria, arithmetic and report can be judged without one: `npm run eval`. Prints what was found, missed and reported beside,
// the verdicts, and the tokens; ends with 1 when a planted blocking fault was not held or a clean page was not approved.
import { rm } from 'node:fs/promises';
import { z } from 'zod';
import { presets } from '../src/config/presets/presets.ts';
import { runCli } from '../test/support/run-cli.ts';
import { scriptedModel } from '../test/support/scripted-model.ts';
import { printTable } from './bench/table.ts';
import { readAnswers } from './eval/answers.ts';
import { type EvalSet, evalSets, makeWorkspace, readSet } from './eval/pages.ts';

const reportSchema = z.looseObject({
  usage: z.looseObject({ calls: z.number(), promptTokens: z.number(), completionTokens: z.number() }),
  files: z.array(
    z.looseObject({
      path: z.string(),
      verdict: z.string(),
      reason: z.string(),
      findings: z.array(
        z.looseObject({
          blocks: z.boolean(),
          criteria: z.array(z.looseObject({ id: z.string() })),
          reasons: z.array(z.unknown()),
        }),
      ),
    }),
  ),
});

const severities = new Map(
  [...presets.values()].flatMap(({ criteria }) => criteria).map(({ id, severity }) => [id, severity]),
);
const isBlocking = (id: string): boolean => severities.get(id) === 'blocking';
/** Runs the gate over a set and prints what came of it; whether all that is grave was held and all that is clean approved. */
async function evaluate(name: EvalSet): Promise<boolean> {
  const answers = await readAnswers(name);
  const set = await readSet(name);
  const model = await scriptedModel({ script: answers.answer });
  const folder = await makeWorkspace(name);
  const run = await runCli({
    args: ['check', '--format', 'json', '--base-url', model.url, '--model', 'recorded'],
    cwd: folder,
    env: { CONTENT_GATE_API_KEY: 'recorded' },
    limitMs: 300_000,
  });
  const prompts = model.log.calls.map(({ system, user }) => system.length + user.length);
  await model.close();
  await rm(folder, { recursive: true, force: true });
  const { files, usage } = reportSchema.parse(JSON.parse(run.stdout));

  const pages = files.map((file) => {
    const faults = set[file.path]?.faults ?? [];
    const reported = new Set(file.findings.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
    const planted = new Set(faults.map(({ criterion }) => criterion));
    const beside = [...reported].filter((id) => !planted.has(id));
    const said = answers.pages.get(file.path)?.said;
    return {
      ...file,
      faults: faults.length,
      blocking: faults.some(({ criterion }) => isBlocking(criterion)),
      found: [...planted].filter((id) => reported.has(id)),
      missed: [...planted].filter((id) => !reported.has(id)),
      beside,
      remarks: reported.size,
      worth: [...reported].filter((id) => said?.get(id)?.worth === true).length,
    };
  });

  printTable(
    `The pages of the set "${name}"`,
    ['page', 'verdict', 'planted', 'found', 'missed', 'beside'],
    pages.map(({ path, verdict, faults, found, missed, beside }) => [
      path,
      verdict,
      `${faults}`,
      `${found.length}`,
      missed.join(' ') || '-',
      beside.join(' ') || '-',
    ]),
  );
  const sum = (of: (page: (typeof pages)[number]) => number): number =>
    pages.reduce((total, page) => total + of(page), 0);
  const percent = (part: number, whole: number): string =>
    `${part} of ${whole} (${whole === 0 ? 100 : Math.round((100 * part) / whole)} %)`;
  const clean = pages.filter(({ faults }) => faults === 0);
  const grave = pages.filter(({ blocking }) => blocking);
  const held = grave.filter(({ verdict }) => verdict === 'needs-work' || verdict === 'rejected');
  const approved = clean.filter(({ verdict }) => verdict === 'approved');
  const places = sum(({ findings }) => findings.length);
  printTable(
    `The set "${name}" together`,
    ['what', 'figure'],
    [
      ['pages, of them clean', `${pages.length}, ${clean.length}`],
      [
        'planted faults found',
        percent(
          sum(({ found }) => found.length),
          sum(({ faults }) => faults),
        ),
      ],
      ['pages with a planted blocking fault that were held', percent(held.length, grave.length)],
      ['clean pages approved', percent(approved.length, clean.length)],
      [
        'remarks beside what was planted',
        `${sum(({ beside }) => beside.length)}, of them ${clean.reduce((total, { beside }) => total + beside.length, 0)} on clean pages`,
      ],
      [
        'remarks worth a writer\u2019s time',
        percent(
          sum(({ worth }) => worth),
          sum(({ remarks }) => remarks),
        ),
      ],
      ['remarks as they are shown, one place each', `${places}`],
      ['questions', `${usage.calls}`],
      [
        'tokens of questions and answers (characters / 4)',
        `${Math.round(prompts.reduce((total, one) => total + one, 0) / 4)}, ${usage.completionTokens}`,
      ],
    ],
  );
  console.log(`\nAnswered by: ${answers.by} (${answers.when})`);
  for (const page of pages) {
    if (page.faults === 0 && page.verdict !== 'approved')
      console.error(`not approved although clean: ${page.path}: ${page.reason}`);
    if (page.blocking && !held.includes(page)) console.error(`not held: ${page.path}: ${page.reason}`);
  }
  return held.length === grave.length && approved.length === clean.length;
}

let asPlanted = true;
for (const name of evalSets) asPlanted = (await evaluate(name)) && asPlanted;
process.exitCode = asPlanted ? 0 : 1;
