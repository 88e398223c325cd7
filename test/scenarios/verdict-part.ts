import { z } from 'zod';
import type { ActionResult } from '../support/run-action.ts';

const recordSchema = z.object({
  record: z.object({
    files: z.array(
      z.object({
        path: z.string(),
        verdict: z.unknown(),
        outcomes: z.array(
          z.object({
            task: z.object({ name: z.string() }),
            status: z.string(),
            outputs: z.unknown().optional(),
            reused: z.literal(true).optional(),
          }),
        ),
      }),
    ),
    report: z.object({ overall: z.unknown() }).optional(),
  }),
});

const read = (result: ActionResult) => {
  const text = result.files.get('content-gate/context.json');
  if (text === undefined) throw new Error(`no record was saved:\n${result.stdout}`);
  return recordSchema.parse(JSON.parse(text)).record;
};

/**
 * The verdict of a run as text: what was decided, on which ballots, with which reviews, and the outcome of the job. Left out
 * is what tells of this very run: times, the run's id, which reviews were taken over, what it cost.
 */
export function verdictPart(result: ActionResult): string {
  const { report } = read(result);
  const { verdict, approved, score, findings } = result.outputs;
  const pages = pageParts(result);
  return JSON.stringify({
    exitCode: result.exitCode,
    verdict,
    approved,
    score,
    findings,
    overall: report?.overall,
    pages,
  });
}

/** The same, of its pages only. */
export function pageParts(result: ActionResult): readonly string[] {
  return read(result).files.map(({ path, verdict, outcomes }) =>
    JSON.stringify({
      path,
      verdict,
      reviews: outcomes.map(({ task, status, outputs }) => [task.name, status, outputs]),
    }),
  );
}

/** The reviews that were taken over from an earlier run, as `path reviewer`. */
export const reusedIn = (result: ActionResult): readonly string[] =>
  read(result).files.flatMap(({ path, outcomes }) =>
    outcomes.flatMap(({ task, reused }) => (reused ? [`${path} ${task.name}`] : [])),
  );
