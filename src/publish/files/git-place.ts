import { resolve } from 'node:path';
import type { PublishConfig, SettingsOf } from '../../config/publish-schema.ts';
import { git } from '../../local/git.ts';
import type { Opened } from '../../publication/ports.ts';

/** The settings of a branch as a target. */
export type GitSettings = SettingsOf<PublishConfig['target'], 'git'>;

/** Where a branch is, and by what it is reached. */
export interface GitPlace {
  /** What git is given: an address, or an absolute path. */
  readonly url: string;
  /** As the configuration calls it. */
  readonly name: string;
  readonly branch: string;
  /** The folder in it, without slashes at its ends; empty for its root. */
  readonly folder: string;
  /** Variables for git: the key, and what keeps others' settings from reaching in. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Variables of whoever started this that would point git elsewhere, or make it print keys. */
const foreign = [
  ...['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY', 'GIT_NAMESPACE'],
  ...['GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_SHALLOW_FILE', 'GIT_CURL_VERBOSE', 'GIT_REDACT_COOKIES'],
  ...['GIT_TRACE', 'GIT_TRACE2', 'GIT_TRACE_CURL', 'GIT_TRACE_PACKET', 'GIT_TRACE2_EVENT', 'GIT_TRACE2_PERF'],
];

const hangSeconds = 30;

/**
 * Finds the repository: the one that is named, or else what the repository of the pages calls "origin", or else that
 * repository itself. Nothing is asked of it, and nothing is written into any configuration.
 */
export async function gitPlace(
  { branch, repository, path = '' }: GitSettings,
  root: string,
  secret: (name: string) => string | undefined,
): Promise<Opened<GitPlace>> {
  const problem = (...problems: string[]): Opened<GitPlace> => ({ ok: false, problems });
  if (!(await git(root, ['check-ref-format', `refs/heads/${branch}`])).ok) {
    return problem(`"${branch}" cannot be the name of a branch: correct publish.target.branch.`);
  }
  const origin = repository === undefined ? await line(root, ['config', '--get', 'remote.origin.url']) : undefined;
  const own =
    repository === undefined
      ? await line(root, ['rev-parse', '--path-format=absolute', '--git-common-dir'])
      : undefined;
  if (repository === undefined && own === undefined) {
    return problem('The target is a branch, and this folder is no repository: name one in publish.target.repository.');
  }
  if (repository === undefined && (await line(root, ['symbolic-ref', '--short', '-q', 'HEAD'])) === branch) {
    return problem(`Pages come from the branch "${branch}", which is not written: name another publish.target.branch.`);
  }
  const address = repository ?? origin ?? own ?? '';
  const url = isAddress(address) ? address : resolve(root, address);
  const token = secret('GIT_TOKEN');
  const isSafe = /^https:/iu.test(url) || /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/iu.test(url);
  if (token !== undefined && /^http:/iu.test(url) && !isSafe) {
    return problem('publish.target.repository is not encrypted, and GIT_TOKEN would go there: use https.');
  }
  const header =
    token === undefined
      ? await checkoutHeader(root, url, origin)
      : `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const settings = [
    ['core.hooksPath', '/dev/null'],
    ['gc.auto', '0'],
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', `${hangSeconds}`],
    ...(isSafe && header !== undefined ? [[`http.${new URL(url).origin}/.extraHeader`, header]] : []),
  ];
  const env = {
    ...Object.fromEntries(foreign.map((name) => [name, undefined])),
    ...{ GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', SSH_ASKPASS: '', GIT_ALLOW_PROTOCOL: 'file:https:http:ssh' },
    ...{ SSH_ASKPASS_REQUIRE: 'never', GIT_CONFIG_PARAMETERS: undefined },
    GIT_CONFIG_COUNT: `${settings.length}`,
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  };
  const folder = path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
  return { ok: true, value: { url, name: repository ?? 'the repository', branch, folder, env } };
}

/** `https://…`, `ssh://…`, `git@host:path`; all else is a path of this machine. */
function isAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) || /^[\w.-]+@[\w.-]+:/u.test(text);
}

/** What actions/checkout left for git in the configuration of its clone, which counts for its own origin alone. */
async function checkoutHeader(root: string, url: string, origin: string | undefined): Promise<string | undefined> {
  if (origin === undefined || url !== origin || !/^https:/iu.test(url)) return undefined;
  return line(root, ['config', '--get-urlmatch', 'http.extraheader', url]);
}

async function line(root: string, args: readonly string[]): Promise<string | undefined> {
  const said = await git(root, args);
  const text = said.ok ? said.stdout.toString('utf8').trim() : '';
  return text === '' ? undefined : text;
}
