/** Requests that follow each other faster than this are still being sent. */
const lullMs = 60;

/** A run that never pauses loads it all the same before it ends. */
const longestWaitMs = 1000;

/** Waits for a moment in which the run only waits for others. */
export interface ToolkitInLull {
  /** The run will upload what it wrote, so the client of the artifact service is loaded too. */
  withArtifacts(): void;
  /** What else is to be loaded then, or done. */
  also(work: () => Promise<unknown>): void;
  /** Something was sent just now. */
  busy(): void;
  /** The run is over. */
  forget(): void;
}

/**
 * Loads what only the end of a run needs: the toolkit takes longer to load than everything before the first request to a
 * model, and what decides and reports comes first. Loaded once the reviewers think, it costs nothing; what cannot be loaded is reported by whoever needs it.
 */
export function toolkitInLull(): ToolkitInLull {
  let also: () => Promise<unknown> = async () => undefined;
  let artifacts = false;
  let timer: NodeJS.Timeout | undefined;
  let latest: number | undefined;
  let loading = false;
  const load = (): void => {
    loading = true;
    void Promise.allSettled([also(), import('@actions/core'), ...(artifacts ? [import('@actions/artifact')] : [])]);
  };
  return {
    also(work) {
      also = work;
    },
    withArtifacts() {
      artifacts = true;
    },
    busy() {
      if (loading) return;
      const now = performance.now();
      latest ??= now + longestWaitMs;
      clearTimeout(timer);
      timer = setTimeout(load, Math.max(0, Math.min(lullMs, latest - now)));
    },
    forget: () => clearTimeout(timer),
  };
}
