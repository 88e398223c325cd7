import { z } from 'zod';

/** What only GitHub knows about a set-up; each absent where the token may not ask. */
export interface RepositoryFacts {
  /** The checks that the rules of the default branch require. */
  readonly requiredChecks?: readonly string[];
  /** The names of the secrets that the repository's workflows have. */
  readonly secrets?: readonly string[];
  /** How old the oldest open pull request is, in days. */
  readonly oldestPullDays?: number;
}

/** Where to ask. */
export interface FactsRequest {
  readonly apiUrl: string;
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly now: number;
  readonly signal: AbortSignal;
}

const longestMs = 10_000;
/** What does not fit on one page is not known: a guess would send somebody the wrong way. */
const onePage = 100;
const rules = z
  .array(
    z.object({
      type: z.string(),
      parameters: z
        .object({ required_status_checks: z.array(z.object({ context: z.string() })).optional() })
        .optional(),
    }),
  )
  .max(onePage - 1);
const branch = z.object({
  protection: z.object({ required_status_checks: z.object({ contexts: z.array(z.string()) }).nullish() }).nullish(),
});
const secretNames = z
  .object({ total_count: z.int(), secrets: z.array(z.object({ name: z.string() })) })
  .refine(({ total_count: all, secrets }) => all <= secrets.length);
const pulls = z.array(z.object({ created_at: z.iso.datetime() }));
const repositorySchema = z.object({ default_branch: z.string() });

/** Asks GitHub what `doctor` cannot read from files. What it does not say is left out. */
export async function repositoryFacts(request: FactsRequest): Promise<RepositoryFacts> {
  const { repository, now } = request;
  const about = await get(request, `repos/${repository}`, repositorySchema);
  if (about === undefined) return {};
  const name = encodeURIComponent(about.default_branch);
  const [required, protectedBy, own, shared, open] = await Promise.all([
    get(request, `repos/${repository}/rules/branches/${name}?per_page=${onePage}`, rules),
    get(request, `repos/${repository}/branches/${name}`, branch),
    get(request, `repos/${repository}/actions/secrets?per_page=${onePage}`, secretNames),
    get(request, `repos/${repository}/actions/organization-secrets?per_page=${onePage}`, secretNames),
    get(request, `repos/${repository}/pulls?state=open&sort=created&direction=asc&per_page=1`, pulls),
  ]);
  const [oldest] = open ?? [];
  return {
    ...(required === undefined || protectedBy === undefined
      ? {}
      : {
          // Rules, and the protection that was there before rules were.
          requiredChecks: [
            ...required.flatMap(({ parameters }) =>
              (parameters?.required_status_checks ?? []).map(({ context }) => context),
            ),
            ...(protectedBy.protection?.required_status_checks?.contexts ?? []),
          ],
        }),
    ...(own === undefined || shared === undefined
      ? {}
      : { secrets: [...own.secrets, ...shared.secrets].map(({ name: secret }) => secret) }),
    ...(oldest === undefined ? {} : { oldestPullDays: (now - Date.parse(oldest.created_at)) / 86_400_000 }),
  };
}

async function get<T>(
  { apiUrl, token, signal }: FactsRequest,
  path: string,
  schema: z.ZodType<T>,
): Promise<T | undefined> {
  try {
    const answer = await fetch(`${apiUrl}/${path}`, {
      headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(longestMs)]),
    });
    if (!answer.ok) return undefined;
    const read = schema.safeParse(await answer.json());
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
