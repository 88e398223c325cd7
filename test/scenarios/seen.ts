import { z } from 'zod';
import type { ActionResult } from '../support/run-action.ts';
import type { Scenario } from '../support/scenario.ts';

const reviewerSchema = z.looseObject({
  reviewer: z.looseObject({ name: z.string() }),
  outcome: z.looseObject({ status: z.string(), cause: z.string().optional() }),
  reusedFrom: z.string().optional(),
});
const verdictSchema = z.looseObject({
  decision: z.string(),
  decidedBy: z.string(),
  reason: z.string(),
  score: z.number(),
  warnings: z.array(z.string()),
});
const reportSchema = z.looseObject({
  overall: z.looseObject({ decision: z.string(), reason: z.string(), nextAction: z.string(), passed: z.boolean() }),
  files: z.array(z.looseObject({ path: z.string(), verdict: verdictSchema, reviewers: z.array(reviewerSchema) })),
  leftOut: z.array(
    z.looseObject({ path: z.string(), exclusion: z.looseObject({ reason: z.string(), cause: z.string().optional() }) }),
  ),
  notices: z.array(z.string()),
});
const recordSchema = z.looseObject({
  record: z.looseObject({
    files: z.array(z.looseObject({ path: z.string() })),
    reviews: z.array(z.looseObject({ path: z.string() })),
    report: reportSchema.optional(),
  }),
  mac: z.string().nullable(),
});

/** The record that the run saved. */
export function recordOf({ files, stdout }: ActionResult) {
  const text = files.get('content-gate/context.json');
  if (text === undefined) throw new Error(`no record was saved:\n${stdout}`);
  return recordSchema.parse(JSON.parse(text));
}

/** The report inside of the record. */
export function reportOf(result: ActionResult) {
  const { report } = recordOf(result).record;
  if (report === undefined) throw new Error('the record holds no report');
  return report;
}

/** The decision on each page, by path. */
export const decisionsOf = (result: ActionResult): Readonly<Record<string, string>> =>
  Object.fromEntries(reportOf(result).files.map(({ path, verdict }) => [path, verdict.decision]));

/** Why each file was left out, by path. */
export const leftOutOf = (result: ActionResult): Readonly<Record<string, string>> =>
  Object.fromEntries(reportOf(result).leftOut.map(({ path, exclusion }) => [path, exclusion.reason]));

/** The one comment of the gate. */
export function commentOf({ github }: Scenario): string {
  const own = github.state.comments.filter(({ author }) => author.login === 'github-actions[bot]');
  if (own.length !== 1 || own[0] === undefined) throw new Error(`${own.length} comments of the gate`);
  return own[0].body;
}

/** The one check run of the gate on the head as it is now. */
export function checkOf({ github }: Scenario) {
  const runs = github.state.checkRuns.filter(({ headSha }) => headSha === github.state.repository.headSha);
  if (runs.length !== 1 || runs[0] === undefined) throw new Error(`${runs.length} check runs on the head`);
  return runs[0];
}

/** Everything that anybody gets to read of a run, by where it stands; the lines that hide secrets are the runner's. */
export function everythingSaid(
  result: ActionResult,
  { github, artifacts }: Scenario,
): Readonly<Record<string, string>> {
  const { state } = github;
  return {
    stdout: result.stdout.replaceAll(/^::add-mask::.*$/gm, ''),
    stderr: result.stderr,
    summary: result.summary,
    outputs: JSON.stringify(result.outputFile),
    ...Object.fromEntries(result.files),
    comments: state.comments.map(({ body }) => body).join('\n'),
    reviews: [...state.reviews, ...state.reviewComments].map(({ body }) => body).join('\n'),
    checks: JSON.stringify(state.checkRuns),
    artifacts: artifacts.artifacts.map(({ data }) => data.toString('latin1')).join('\n'),
  };
}

/** What the warnings and errors of the run's page say. */
export const annotationsOf = ({ annotations }: ActionResult): readonly string[] =>
  annotations.map(({ command, message }) => `${command}: ${message}`);

/** The text with everything that differs from run to run replaced by its name. */
export function masked(text: string): string {
  return text
    .replaceAll(/\b[0-9a-f]{40}\b/g, '<sha>')
    .replaceAll(/\b[0-9a-f]{7}(?=`\])/g, '<sha>')
    .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:<port>')
    .replaceAll(/\b\d+(?:\.\d)? m?s\b/g, '<time>')
    .replaceAll(/\b\d+ min \d+ s\b/g, '<time>')
    .replaceAll(/Slowest: [\w-]+/g, 'Slowest: <reviewer>')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<date>')
    .replaceAll(/Content Gate \d+\.\d+\.\d+/g, 'Content Gate <version>')
    .replaceAll(/actions\/runs\/\d+/g, 'actions/runs/<run>');
}
