import { loadSdk } from '../llm/connect.ts';
import { readFirstPage } from '../run/first-page.ts';

/** By now the first request is on its way to GitHub, which takes longer to answer. */
const afterMs = 100;

/** Loads and compiles what nearly every run needs next while GitHub answers the first question. What cannot be loaded fails where it is needed. */
export function warmUpSoon(withModel: boolean): void {
  const timer = setTimeout(() => {
    void Promise.allSettled([readFirstPage(), ...(withModel ? [loadSdk()] : [])]);
  }, afterMs);
  timer.unref();
}
