/**
 * Loads what only the end of a run needs: the toolkit takes longer to load than everything before the first request to a
 * model. Called once the reviewers think, it costs nothing; what cannot be loaded is reported by whoever needs it.
 */
export async function loadToolkit(withArtifacts: boolean): Promise<void> {
  const parts = [import('@actions/core'), ...(withArtifacts ? [import('@actions/artifact')] : [])];
  await Promise.allSettled(parts);
}
