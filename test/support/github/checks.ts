import { z } from 'zod';
import type { Reply } from '../server.ts';
import { actionsApp, webUrl } from './pull-json.ts';
import { type Call, page, parseBody, type Route, refuse } from './route.ts';
import type { CheckRun, GitHubState, Shape } from './state.ts';

const conclusions = ['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out'] as const;
const annotationSchema = z.looseObject({
  path: z.string().min(1),
  start_line: z.int().min(1),
  end_line: z.int().min(1),
  start_column: z.int().min(1).optional(),
  end_column: z.int().min(1).optional(),
  annotation_level: z.enum(['notice', 'warning', 'failure']),
  message: z.string().min(1),
  title: z.string().optional(),
  raw_details: z.string().optional(),
});
const checkRunSchema = z.looseObject({
  name: z.string().min(1),
  head_sha: z.string().min(1),
  status: z.enum(['queued', 'in_progress', 'completed']).optional(),
  conclusion: z.enum(conclusions).optional(),
  external_id: z.string().optional(),
  details_url: z.string().optional(),
  output: z
    .looseObject({
      title: z.string(),
      summary: z.string(),
      text: z.string().optional(),
      annotations: z.array(annotationSchema).default([]),
    })
    .optional(),
});
type NewCheckRun = z.infer<typeof checkRunSchema>;

/** Check runs: created by one request; changing one is refused, as for those that Actions owns. */
export const checkRoutes: readonly Route[] = [
  { method: 'POST', path: '/check-runs', needs: [['checks', 'write']], handle: createCheckRun },
  {
    method: 'PATCH',
    path: '/check-runs/:id',
    needs: [['checks', 'write']],
    handle: () => refuse(403, 'The conclusion and status of this check run can only be updated by GitHub Actions.'),
  },
  {
    method: 'GET',
    path: '/commits/:reference/check-runs',
    needs: [['checks', 'read']],
    async handle(call) {
      const { state, parameters, url } = call;
      const sha = await state.repository.resolve(parameters.reference ?? '');
      const name = url.searchParams.get('check_name');
      const runs = state.checkRuns.filter((run) => run.headSha === sha && (name === null || run.name === name));
      const { rows, headers } = page(call, runs);
      const body = { total_count: runs.length, check_runs: rows.map((run) => checkRunJson(state, run)) };
      return { status: 200, headers, body };
    },
  },
];

async function createCheckRun({ state, body }: Call): Promise<Reply> {
  const parsed = parseBody(checkRunSchema, body);
  if (!parsed.ok) return parsed.reply;
  const run = parsed.value;
  const problem = limitProblem(state, run);
  if (problem !== undefined) return refuse(422, `Invalid request.\n\n${problem}`);
  if ((await state.repository.resolve(run.head_sha)) !== run.head_sha) {
    return refuse(422, `No commit found for SHA: ${run.head_sha}`);
  }
  const created: CheckRun = {
    id: state.nextId(),
    name: run.name,
    headSha: run.head_sha,
    status: run.status ?? (run.conclusion === undefined ? 'queued' : 'completed'),
    conclusion: run.conclusion,
    externalId: run.external_id,
    detailsUrl: run.details_url,
    title: run.output?.title,
    summary: run.output?.summary,
    text: run.output?.text,
    annotations: run.output?.annotations ?? [],
    createdAt: state.now(),
  };
  state.checkRuns.push(created);
  return { status: 201, body: checkRunJson(state, created) };
}

function limitProblem(state: GitHubState, { status, conclusion, output }: NewCheckRun): string | undefined {
  const most = state.limits.checkRunCharacters;
  if (status === 'completed' && conclusion === undefined) return 'A completed check run needs a conclusion.';
  if (output === undefined) return undefined;
  if (output.title.length > 255) return 'Only 255 characters are allowed for the title.';
  for (const text of [output.summary, output.text ?? '']) {
    // Whether the service counts bytes or characters is unknown: a caller has to stay under both.
    if (Buffer.byteLength(text) > most) return `Only ${most} characters are allowed; ${text.length} were supplied.`;
  }
  if (output.annotations.length > 50) return 'No more than 50 items are allowed for annotations.';
  for (const one of output.annotations) {
    if (one.end_line < one.start_line) return 'The end line of an annotation precedes its start line.';
    const columns = one.start_column !== undefined || one.end_column !== undefined;
    if (columns && one.start_line !== one.end_line) return 'Columns need a start line that equals the end line.';
    if (Buffer.byteLength(one.message) > 65_536) return 'The message of an annotation is limited to 64 KB.';
    if ((one.title ?? '').length > 255) return 'Only 255 characters are allowed for the title of an annotation.';
  }
  return undefined;
}

function checkRunJson(state: GitHubState, run: CheckRun) {
  const url = `${state.url}/repos/${state.owner}/${state.name}/check-runs/${run.id}`;
  return {
    id: run.id,
    node_id: `CR_${run.id}`,
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId ?? '',
    url,
    html_url: `${webUrl(state)}/runs/${run.id}`,
    details_url: run.detailsUrl ?? `${webUrl(state)}/runs/${run.id}`,
    conclusion: run.conclusion === undefined ? null : (conclusions.find((one) => one === run.conclusion) ?? null),
    output: {
      title: run.title ?? null,
      summary: run.summary ?? null,
      text: run.text ?? null,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    app: actionsApp,
    started_at: run.createdAt,
    completed_at: run.createdAt,
  } satisfies Shape<'check-run'>;
}
