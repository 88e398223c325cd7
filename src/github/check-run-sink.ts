import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CheckRunText } from '../report/check-run.ts';
import type { Published, Report, ReportSink } from '../report/report.ts';
import type { GitHubAnswer, GitHubClient, RepositoryName } from './client.ts';
import { mayBeDone, notPublished } from './failure.ts';
import type { PullGuard } from './pull-guard.ts';

const createdSchema = z.object({ id: z.int().positive(), html_url: z.url().nullish() });
const listedSchema = z.object({ check_runs: z.array(createdSchema.extend({ external_id: z.string().nullish() })) });
type Created = z.infer<typeof createdSchema>;

function conclusionOf({ overall }: Report): 'success' | 'neutral' | 'failure' {
  if (overall.decision === 'approved') return 'success';
  return overall.passed ? 'neutral' : 'failure';
}

/** One completed check run on the judged commit: it shows the verdict, and the job's own conclusion decides. */
export class CheckRun implements ReportSink {
  readonly name = 'check run';
  readonly #client: GitHubClient;
  readonly #target: RepositoryName & { readonly headSha: string };
  readonly #render: (report: Report) => CheckRunText;
  readonly #guard: Pick<PullGuard, 'objection'> | undefined;

  /** The head of a merge group never moves: only a pull request needs a guard. */
  constructor(
    client: GitHubClient,
    target: RepositoryName & { readonly headSha: string },
    render: (report: Report) => CheckRunText,
    guard?: Pick<PullGuard, 'objection'>,
  ) {
    this.#client = client;
    this.#target = target;
    this.#render = render;
    this.#guard = guard;
  }

  async publish(report: Report, signal: AbortSignal): Promise<Published> {
    const { owner, repo, headSha } = this.#target;
    const { title, summary, annotations } = this.#render(report);
    const parameters = {
      owner,
      repo,
      // Never the job's name: a branch rule asks for both of two checks of one name.
      name: `${report.gateId} verdict`,
      head_sha: headSha,
      // By this the check run is found again when GitHub does not say that it took it.
      external_id: randomUUID(),
      status: 'completed' as const,
      conclusion: conclusionOf(report),
      output: { title, summary, annotations: annotations.map(annotationOf) },
    };
    const objection = await this.#guard?.objection(signal);
    if (objection !== undefined) return objection;
    const post = () =>
      this.#client.write((api, sent) => api.checks.create({ ...parameters, ...sent }), createdSchema, signal);
    const first = await post();
    const answer =
      first.ok || !mayBeDone(first.failure) ? first : ((await this.#find(parameters, signal)) ?? (await post()));
    if (!answer.ok) return notPublished('create the check run', answer.failure, 'checks: write');
    const { id, html_url: url } = answer.value;
    return { ok: true, id, ...(url === null || url === undefined ? {} : { url }) };
  }

  /** The check run of this very attempt, if GitHub has it. */
  async #find(
    { owner, repo, name, head_sha: ref, external_id: mark }: Sought,
    signal: AbortSignal,
  ): Promise<GitHubAnswer<Created> | undefined> {
    const parameters = { owner, repo, ref, check_name: name, filter: 'all', per_page: 100 } as const;
    const answer = await this.#client.read(
      (api, sent) => api.checks.listForRef({ ...parameters, ...sent }),
      listedSchema,
      signal,
    );
    const found = answer.ok ? answer.value.check_runs.find(({ external_id: one }) => one === mark) : undefined;
    return found === undefined ? undefined : { ok: true, value: found, hasNextPage: false };
  }
}

/** By what a check run is found. */
interface Sought extends RepositoryName {
  readonly name: string;
  readonly head_sha: string;
  readonly external_id: string;
}

/** Under GitHub's names. */
function annotationOf(shown: CheckRunText['annotations'][number]) {
  const { path, startLine, endLine, startColumn, endColumn, level, title, message } = shown;
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...(startColumn === undefined || endColumn === undefined
      ? {}
      : { start_column: startColumn, end_column: endColumn }),
    annotation_level: level,
    title,
    message,
  };
}
