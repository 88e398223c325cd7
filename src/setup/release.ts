/** Where the action is published, and the release that new workflows are pinned to. The one place to name its owner. */
export const action = {
  repository: 'OWNER/content-gate',
  commit: '0123456789abcdef0123456789abcdef01234567',
  version: 'v1.0.0',
} as const;

/** The reference that a step of a workflow has under `uses`. */
export const actionReference = `${action.repository}@${action.commit}`;

/** The reference of the action that follows commands in pull requests. */
export const commandsReference = `${action.repository}/commands@${action.commit}`;
