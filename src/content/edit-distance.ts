/** Steps (insert, remove, replace, swap neighbours) from one word to another; more than `limit` is reported as `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      }
      current.push(steps);
      least = Math.min(least, steps);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? limit + 1, limit + 1);
}

/** The one candidate that is at most two slips away; `undefined` when there is none or no clear winner. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const limit = word.length > 5 ? 2 : 1;
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  let tied = false;
  for (const candidate of new Set(candidates)) {
    const distance = editDistance(word, candidate, limit);
    if (distance > limit) continue;
    if (best === undefined || distance < best.distance) {
      best = { candidate, distance };
      tied = false;
    } else if (distance === best.distance) tied = true;
  }
  return tied ? undefined : best?.candidate;
}
