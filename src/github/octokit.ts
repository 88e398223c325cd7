import { Octokit } from '@octokit/rest';
import type { ClientOptions, Pace } from './client-options.ts';
import { noHeadStart } from './head-start.ts';
import { attemptsOf, remembered } from './transport.ts';

/** Octokit, which knows GitHub's API by its endpoints. */
export type GitHubApi = Octokit;

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * An Octokit whose calls are asked once, as nearly all need to be. What repeats a call that failed by chance, or waits for a limit, is
 * loaded for the first that was not answered well; what came of asking once is the first of its attempts.
 */
export function octokit(options: ClientOptions, pace: Pace): GitHubApi {
  const attempt = attemptsOf(pace.attempt, options.headStart ?? noHeadStart);
  const common = {
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: `content-gate/${options.version}`,
    log: silent,
  };
  const client = new Octokit(common);
  client.hook.wrap('request', async (request, call) => {
    const { hook: _own, ...sentWith } = call.request ?? {};
    const { ask, again } = remembered(attempt);
    // Hooks further in are handed this very object.
    Object.assign(call, { request: { ...sentWith, fetch: ask } });
    try {
      const answer = await request(call);
      if (!isRefused(answer.data)) return answer;
    } catch (error) {
      // Who gave up waits for nothing.
      if (sentWith.signal?.aborted === true) throw error;
    }
    const { patient } = await import('./patient.ts');
    const repeating = patient(options, pace, { ...common, request: { fetch: again } });
    return repeating.request({ ...call, request: sentWith });
  });
  return client;
}

/** GraphQL says with status 200 that a limit is spent. */
function isRefused(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'errors' in data;
}
