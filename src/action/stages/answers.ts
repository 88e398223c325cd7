import type { PutAside } from '../../content/aside.ts';
import type { MergeGroupEvent, PullRequestEvent } from '../../github/event.ts';
import { type Collected, collectParts, findPlan } from '../../run/collect-parts.ts';
import { rulesDigest } from '../../run/plan-stage.ts';
import type { OpenedRun } from '../../setup/open-run.ts';
import { signingKeyOf } from '../record-subject.ts';
import type { ActionWorld } from '../world.ts';
import { exchangeOf, leftBehind, sealOf } from './exchange.ts';

/**
 * What the other stages of this run answered. Without a secret nothing of theirs could be believed: then there must be nothing,
 * and nobody to ask, and this job does all by itself (`undefined`).
 */
export async function collectAnswers(
  event: PullRequestEvent | MergeGroupEvent,
  { settings, model }: Extract<OpenedRun, { readonly ok: true }>,
  world: ActionWorld,
  putAside: PutAside,
): Promise<Collected | undefined> {
  const { signal } = world;
  const exchange = exchangeOf(event, world);
  const left = await leftBehind(exchange, signal);
  const nothing = (problem: string): Collected => ({
    ...{ pages: new Map(), spent: [], learned: [], notices: [] },
    problems: [problem],
  });
  const key = signingKeyOf(world.inputs);
  if (key === undefined) {
    const planned = left === undefined ? world.environment.hasArtifactService : left.plans.length > 0;
    if (model.access.kind === 'missing' && !planned) return undefined;
    return nothing(
      'there is no secret to check with what the stages of this run left, so set `signing-key` in every stage',
    );
  }
  if (left === undefined)
    return nothing('the artifact service did not say what the stages of this run left, so run the job again');
  const seal = sealOf(event, world, key);
  const found = await findPlan(left, seal);
  if (!found.ok) return nothing(found.why);
  await found.close();
  return collectParts(left, found, rulesDigest(settings, model.asked), seal, putAside);
}
