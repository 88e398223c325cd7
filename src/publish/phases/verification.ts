import { withDeadline } from '../../engine/deadline.ts';
import type { Phase, Task } from '../../engine/pipeline.ts';
import { blocked } from '../../engine/said.ts';
import type { PageVerifier } from '../../publication/ports.ts';
import { isSuperseded, type PublishPorts, type PublishRequest, type Way } from '../publication.ts';
import { dropCopies } from './copies.ts';

/** A last look may begin right before the time is up. */
const lastLookMs = 30_000;

/** A cache that hangs must not take the time of the next look. */
const dropMs = 5000;

/** Looks at each page that was written as a reader would. */
export function verificationPhase(
  ways: readonly Way[],
  { config: { verify } }: PublishRequest,
  { target, caches, clock }: PublishPorts,
  verifier: PageVerifier,
): Phase {
  const { within = 0, required = true } = verify ?? {};
  const task = (way: Way): Task => {
    const key = `verified.${way.source.path}`;
    return {
      name: `verification ${way.source.path}`,
      outputs: [key],
      required,
      timeoutMs: within * 1000 + lastLookMs,
      async run(_inputs, { signal }) {
        const { page, before, ending } = way;
        const nothing = { [key]: null };
        if (page === undefined || before === undefined || ending.kind !== 'published') return nothing;
        // What a newer run puts there is not what this one would look for.
        if (isSuperseded(ways)) return nothing;
        // What the invalidation could not drop was said by it.
        const dropAgain = async (): Promise<void> => {
          await withDeadline((own) => dropCopies(caches, [page], own), { clock, timeoutMs: dropMs, signal });
        };
        way.verified = await verifier.verify(page, target.asText.standing(before), signal, dropAgain);
        const { ok, parts, loadMs = null } = way.verified;
        if (ok) return { [key]: { loadMs } };
        const [first = '', ...more] = parts.flatMap((part) => (part.ok ? [] : [part.said]));
        return blocked([`${page.address}: ${first}`, ...more], { outputs: nothing });
      },
    };
  };
  return { name: 'verification', tasks: ways.map(task) };
}
