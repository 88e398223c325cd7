/** Why nothing can be published by a configuration without that part, and what to write. */
export function noPublish(path: string, found: boolean): string {
  const what =
    'write under publish: which pages go out (pages), where readers find them (site) and what they are written to (target)';
  const example = 'docs/publishing.md begins with the smallest example';
  return found
    ? `${path} has no publish, so nothing is published: ${what}; ${example}.`
    : `There is no ${path} at this commit, so nothing is published: make one with content-gate init, and ${what}; ${example}.`;
}
