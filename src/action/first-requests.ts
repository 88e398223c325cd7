import { readFileSync } from 'node:fs';
import { graphqlBeside, publicApi } from '../github/addresses.ts';
import { type HeadStart, noHeadStart, startAhead } from '../github/head-start.ts';
import { defaultConfigPath, firstFiles } from '../setup/first-files.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** Events about which a run begins with these requests. */
const judged = ['pull_request', 'pull_request_target', 'merge_group'];
const name = /^[\w.-]{1,100}$/;
const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Sends what the run is about to ask, as far as it can be seen without having loaded anything. Whatever looks unusual is left to the
 * run itself, which checks everything and says what is wrong.
 */
export function sendFirstRequests(variables: Variables): HeadStart {
  const { GITHUB_EVENT_NAME: event = '', GITHUB_EVENT_PATH: eventPath } = variables;
  if (!judged.includes(event) || eventPath === undefined || variables.INPUT_DOOR === 'commands') return noHeadStart;
  // A stage of a larger run reads what it needs from the plan.
  if ((variables.INPUT_STAGE ?? '').trim() !== '') return noHeadStart;
  try {
    const payload: unknown = JSON.parse(readFileSync(eventPath, 'utf8'));
    const text = (pattern: RegExp, ...path: readonly string[]): string | undefined => {
      const found = at(payload, path);
      return typeof found === 'string' && pattern.test(found) ? found : undefined;
    };
    const pull = at(payload, ['pull_request', 'number']);
    const inGroup = event === 'merge_group';
    const owner = text(name, 'repository', 'owner', 'login');
    const repo = text(name, 'repository', 'name');
    const baseSha = inGroup ? text(commit, 'merge_group', 'base_sha') : text(commit, 'pull_request', 'base', 'sha');
    const headSha = inGroup ? text(commit, 'merge_group', 'head_sha') : text(commit, 'pull_request', 'head', 'sha');
    const token = /^[\x21-\x7e]+$/.exec(variables['INPUT_GITHUB-TOKEN']?.trim() ?? '')?.[0];
    const config = /^[\x20-\x7e]+$/.exec(variables.INPUT_CONFIG?.trim() || defaultConfigPath)?.[0];
    const apiUrl = (variables.GITHUB_API_URL || publicApi).replace(/\/+$/, '');
    const graphqlUrl = (variables.GITHUB_GRAPHQL_URL || graphqlBeside(apiUrl)).replace(/\/+$/, '');
    if (owner === undefined || repo === undefined || baseSha === undefined || headSha === undefined) return noHeadStart;
    if (token === undefined || config === undefined || !isWeb(apiUrl) || !isWeb(graphqlUrl)) return noHeadStart;
    if (!inGroup && (typeof pull !== 'number' || !Number.isSafeInteger(pull))) return noHeadStart;
    return startAhead({
      ...{ apiUrl, graphqlUrl, token, owner, repo, baseSha, headSha, paths: firstFiles(config) },
      pull: typeof pull === 'number' ? pull : undefined,
    });
  } catch {
    return noHeadStart;
  }
}

function isWeb(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** What stands at a path of keys, if all of them are the object's own. */
function at(value: unknown, path: readonly string[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = Object.entries(here).find(([own]) => own === key)?.[1];
  }
  return here;
}
