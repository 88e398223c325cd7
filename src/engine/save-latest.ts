/**
 * Wraps a save of the current state, so that calls in quick succession cost one save: at most one is under way and one
 * waits. Each call is answered by a save that began after it, and shares that save's failure.
 */
export function saveLatest(save: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    const saving = (async () => save())().finally(() => {
      if (underWay === saving) underWay = undefined;
    });
    underWay = saving;
    return saving;
  };
  return () => {
    if (waiting !== undefined) return waiting;
    if (underWay === undefined) return begin();
    waiting = underWay
      .catch(() => undefined) // Its own callers have been told; the next save is a new attempt.
      .then(() => {
        waiting = undefined;
        return begin();
      });
    return waiting;
  };
}
