import { z } from 'zod';
import { retryAfterMs } from '../engine/retry-after.ts';
import type { Published } from '../report/report.ts';

/** Why GitHub gave no usable answer; never with a word of the answer's body. */
export interface Failure {
  readonly kind:
    | 'unauthorised'
    | 'forbidden'
    | 'not-found'
    | 'conflict'
    | 'invalid'
    | 'limited'
    | 'unreachable'
    | 'not-understood'
    | 'cancelled';
  readonly status?: number;
  /** GitHub's own id of the request, which its support asks for. */
  readonly requestId?: string;
  /** How long a limit asks us to stay away. */
  readonly retryAfterMs?: number;
}

/** Built when something failed first: most runs need it for nothing. */
function errorSchemaNow() {
  const headers = z.record(z.string(), z.unknown()).catch({});
  const errors = z.array(z.looseObject({ code: z.string().optional().catch(undefined) })).catch([]);
  const data = z.looseObject({ message: z.string().catch(''), errors }).catch({ message: '', errors: [] });
  return z.looseObject({ status: z.number(), response: z.looseObject({ headers, data }).optional() });
}
let errorSchema: ReturnType<typeof errorSchemaNow> | undefined;

function waitOf(headers: Readonly<Record<string, unknown>>): number | undefined {
  const { 'retry-after': header, date } = headers;
  if (typeof header !== 'string' && typeof header !== 'number') return undefined;
  return retryAfterMs(String(header), Date.parse(String(date)));
}

function kindOf(status: number, limited: boolean): Failure['kind'] {
  if (limited || status === 429) return 'limited';
  if (status === 401) return 'unauthorised';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 409) return 'conflict';
  if (status === 400 || status === 422) return 'invalid';
  return 'unreachable';
}

/** Reads what Octokit threw; anything that it does not throw counts as unreachable. */
export function failureOf(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted) return { kind: 'cancelled' };
  errorSchema ??= errorSchemaNow();
  const parsed = errorSchema.safeParse(error);
  if (!parsed.success || parsed.data.response === undefined) return { kind: 'unreachable' };
  const { status, response } = parsed.data;
  const { headers, data } = response;
  // Creating content too fast is also refused as 422 with the code "abuse", which neither plugin knows.
  const abuse = status === 422 && data.errors.some(({ code }) => code === 'abuse');
  const spent = status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined);
  const limited = abuse || spent || (status === 403 && /secondary rate|abuse/i.test(data.message));
  const retryAfterMs = waitOf(headers);
  const requestId = headers['x-github-request-id'];
  return {
    kind: kindOf(status, limited),
    status,
    ...(typeof requestId === 'string' && /^[\w:.-]{1,80}$/.test(requestId) ? { requestId } : {}),
    ...(limited && retryAfterMs !== undefined ? { retryAfterMs } : {}),
  };
}

/** Whether a write that failed like this may have been done all the same: GitHub did not answer, or with an error of its own. */
export function mayBeDone({ kind }: Failure): boolean {
  return kind === 'unreachable' || kind === 'not-understood';
}

/** A permission of the job, as its workflow writes it down. */
export type Permission =
  | 'contents: read'
  | 'contents: write'
  | 'issues: write'
  | 'pull-requests: write'
  | 'checks: write'
  | 'deployments: write'
  | 'actions: read'
  | 'actions: write'
  | 'pull-requests: read';

const remedies = {
  unauthorised: 'the token was not accepted; leave `github-token` at its default or give it a valid one',
  conflict: 'it already exists',
  invalid: 'GitHub did not accept the request',
  limited: 'a rate limit of GitHub is reached; run the job again later',
  unreachable: 'GitHub could not be reached',
  'not-understood': 'the answer was not in the form that GitHub documents; is a proxy in the way?',
  cancelled: 'the time for it ran out',
} as const satisfies Partial<Record<Failure['kind'], string>>;

const mayNot = (kind: Failure['kind']): kind is 'forbidden' | 'not-found' =>
  kind === 'forbidden' || kind === 'not-found';

/** One line on what could not be done, why, and what to do; `attempt` completes "Could not". */
export function explain(attempt: string, failure: Failure, permission: Permission): string {
  const facts = [failure.status, failure.requestId && `request ${failure.requestId}`].filter(
    (fact) => fact !== undefined,
  );
  const place = facts.length === 0 ? '' : ` (${facts.join(', ')})`;
  const remedy = mayNot(failure.kind)
    ? `the job's token may not; add \`${permission}\` under \`permissions:\` of the job (pull requests from forks and by Dependabot get a read-only token)`
    : remedies[failure.kind];
  return `Could not ${attempt}${place}: ${remedy}.`;
}

/** An output that GitHub did not take: a warning, or left undone where the token may not write it in any run. */
export function notPublished(attempt: string, failure: Failure, permission: Permission): Published {
  const why = explain(attempt, failure, permission);
  return mayNot(failure.kind) ? { ok: false, mayNot: why } : { ok: false, warning: why };
}
