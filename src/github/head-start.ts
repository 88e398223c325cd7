import { type Answer, ask } from './asking.ts';
import { blobQuery, blobVariables } from './blob-query.ts';

/** What the first requests of a run are made of. */
export interface FirstRequests {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  readonly baseSha: string;
  readonly headSha: string;
  /** Absent for a group of pull requests. */
  readonly pull: number | undefined;
  /** What is read of the base commit first, in this order. */
  readonly paths: readonly string[];
}

/** A request as it goes out, by which it is known again. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

/** The first requests of a run, under way while the gate is still being loaded. */
export interface HeadStart {
  /** What becomes of the very same request, for the first who sends it; `undefined` where it is not under way. */
  take(request: SentRequest, signal: AbortSignal): Promise<Answer> | undefined;
  /** What nobody took by now is not used any more: it may be out of date. */
  over(): void;
}

/** Nothing was sent early. */
export const noHeadStart: HeadStart = { take: () => undefined, over: () => {} };

/**
 * Sends the first requests before anything is loaded that needs them: GitHub takes as long to answer as the gate takes to load. They
 * belong to the requests that are the same in every letter, with whatever comes of them: an error is an error there too.
 */
export function startAhead(first: FirstRequests): HeadStart {
  const { apiUrl, graphqlUrl, owner, repo, baseSha, headSha, pull, token } = first;
  const repository = `${apiUrl}/repos/${owner}/${repo}`;
  const wanted = first.paths.map((path) => ({ path, withText: true }));
  const variables = { owner, repo, commit: baseSha, ...blobVariables(wanted) };
  const underWay = new Map<string, { readonly answer: Promise<Answer>; readonly end: AbortController }>();
  for (const request of [
    { method: 'POST', url: graphqlUrl, body: JSON.stringify({ variables, query: blobQuery(wanted) }) },
    { method: 'GET', url: `${repository}/compare/${baseSha}...${headSha}?per_page=1&page=1`, body: '' },
    ...(pull === undefined ? [] : [{ method: 'GET', url: `${repository}/pulls/${pull}`, body: '' }]),
  ]) {
    const end = new AbortController();
    const answer = send(request, token, end.signal);
    // Who takes it hears of it; where nobody does, nobody needs to.
    answer.catch(() => {});
    underWay.set(keyOf(request), { answer, end });
  }
  return {
    take(request, signal) {
      const started = underWay.get(keyOf(request));
      if (started === undefined) return undefined;
      underWay.delete(keyOf(request));
      signal.addEventListener('abort', () => started.end.abort(signal.reason), { once: true });
      return started.answer;
    },
    over() {
      for (const { end } of underWay.values()) end.abort();
      underWay.clear();
    },
  };
}

function keyOf({ method, url, body }: SentRequest): string {
  return `${method} ${url} ${body}`;
}

function send({ method, url, body }: SentRequest, token: string, signal: AbortSignal): Promise<Answer> {
  return ask({
    ...{ method, url, body, signal },
    headers: {
      accept: 'application/vnd.github.v3+json',
      authorization: `Bearer ${token}`,
      'user-agent': 'content-gate',
      'x-github-api-version': '2022-11-28',
      ...(body === '' ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    },
  });
}
