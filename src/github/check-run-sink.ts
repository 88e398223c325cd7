import { z } from 'zod';
import type { CheckRunText } from '../report/check-run.ts';
import type { Published, Report, ReportSink } from '../report/report.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { explain } from './failure.ts';
import type { HeadGuard } from './head-guard.ts';

const createdSchema = z.object({ id: z.int().positive(), html_url: z.url().nullish() });

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
  readonly #guard: Pick<HeadGuard, 'objection'> | undefined;

  /** The head of a merge group never moves: only a pull request needs a guard. */
  constructor(
    client: GitHubClient,
    target: RepositoryName & { readonly headSha: string },
    render: (report: Report) => CheckRunText,
    guard?: Pick<HeadGuard, 'objection'>,
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
      status: 'completed' as const,
      conclusion: conclusionOf(report),
      output: { title, summary, annotations: annotations.map(annotationOf) },
    };
    const objection = await this.#guard?.objection(signal);
    if (objection !== undefined) return objection;
    const post = () =>
      this.#client.write((api, sent) => api.checks.create({ ...parameters, ...sent }), createdSchema, signal);
    const first = await post();
    // A check run may stand there twice: the newest of a name is the one that GitHub shows.
    const answer = !first.ok && first.failure.kind === 'unreachable' ? await post() : first;
    if (!answer.ok) return { ok: false, warning: explain('create the check run', answer.failure, 'checks: write') };
    const { id, html_url: url } = answer.value;
    return { ok: true, id, ...(url === null || url === undefined ? {} : { url }) };
  }
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
