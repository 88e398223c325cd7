import { type Author, actionsBot, type GitHubState, type Shape } from './state.ts';

/** The server's name in every address that a person follows, whatever address the API has. */
export const webUrl = (state: GitHubState): string => `https://github.com/${state.owner}/${state.name}`;

/** A user as they stand in answers and events. */
export const userJson = (author: Author) =>
  ({
    login: author.login,
    id: author.id,
    node_id: `U_${author.id}`,
    type: author.type,
    site_admin: false,
    html_url:
      author.type === 'Bot'
        ? `https://github.com/apps/${author.login.replace('[bot]', '')}`
        : `https://github.com/${author.login}`,
  }) satisfies Shape<'simple-user'>;

/** The app that the job's token belongs to. */
export const actionsApp = { id: 15_368, slug: 'github-actions', name: 'GitHub Actions' };

/** Only what the job's token wrote carries the app. */
export const appOf = (author: Author) => (author.login === actionsBot.login ? actionsApp : null);

/** The repository, or the fork that the branch lives in. */
export function repositoryJson(state: GitHubState, fork = false) {
  const owner: Author = fork
    ? { login: state.pull.author.login, id: state.pull.author.id, type: 'User' }
    : { login: state.owner, id: 77, type: 'User' };
  return {
    id: fork ? state.forkId : state.repositoryId,
    node_id: `R_${fork ? state.forkId : state.repositoryId}`,
    name: state.name,
    full_name: `${owner.login}/${state.name}`,
    private: false,
    fork,
    owner: userJson(owner),
    default_branch: 'main',
    html_url: `https://github.com/${owner.login}/${state.name}`,
    url: `${state.url}/repos/${owner.login}/${state.name}`,
  } satisfies Shape<'full-repository'>;
}

/** The pull request as REST answers and as events carry it, as it stands at this moment, whatever happens while it is put together. */
export async function pullJson(state: GitHubState) {
  const { repository } = state;
  const { headSha, baseSha, mergeBase } = repository;
  const pull = { ...state.pull };
  const head = repositoryJson(state, pull.fork);
  const base = repositoryJson(state);
  const entries = await repository.diff(mergeBase, headSha);
  return {
    id: 900_000 + pull.number,
    node_id: `PR_${pull.number}`,
    number: pull.number,
    url: `${base.url}/pulls/${pull.number}`,
    html_url: `${webUrl(state)}/pull/${pull.number}`,
    state: pull.state,
    locked: false,
    draft: pull.draft,
    merged: false,
    mergeable: true,
    title: pull.title,
    body: pull.body,
    user: userJson(pull.author),
    labels: pull.labels.map((name, index) => ({ id: index + 1, name, default: false })),
    author_association: pull.fork ? ('CONTRIBUTOR' as const) : ('MEMBER' as const),
    head: {
      label: `${head.owner.login}:${repository.headBranch}`,
      ref: repository.headBranch,
      sha: headSha,
      user: head.owner,
      repo: head,
    },
    base: {
      label: `${state.owner}:${pull.baseRef}`,
      ref: pull.baseRef,
      sha: baseSha,
      user: base.owner,
      repo: base,
    },
    merge_commit_sha: await repository.mergeCommit(),
    changed_files: pull.changedFiles ?? entries.length,
    additions: entries.reduce((sum, entry) => sum + entry.additions, 0),
    deletions: entries.reduce((sum, entry) => sum + entry.deletions, 0),
    commits: 1,
    comments: state.comments.length,
    review_comments: state.reviewComments.length,
  } satisfies Shape<'pull-request'>;
}
