import { loadMarkdownParser } from '../content/formats/markdown/markdown.ts';
import { loadKeyClient } from '../llm/connect.ts';

/** By now the first request is on its way to GitHub, which takes longer to answer. */
const afterMs = 30;

/**
 * Loads what nearly every run needs next while GitHub answers the first question. What cannot be loaded fails where it is needed. A page
 * of our own is not screened here: an expression that is used a second time is compiled anew, for more than it saves on one page.
 */
export function warmUpSoon(withModel: boolean): void {
  const timer = setTimeout(() => {
    void Promise.allSettled([loadMarkdownParser(), ...(withModel ? [loadKeyClient()] : [])]);
  }, afterMs);
  timer.unref();
}
