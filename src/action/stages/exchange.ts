import type { KeyObject } from 'node:crypto';
import type { MergeGroupEvent, PullRequestEvent } from '../../github/event.ts';
import { type StageArtifact, type StageArtifacts, stageArtifacts } from '../../github/stage-artifacts.ts';
import type { LeftBehind, LeftByStage } from '../../run/collect-parts.ts';
import type { StageSeal } from '../../run/stage-files.ts';
import { recordSubjectOf } from '../record-subject.ts';
import type { ActionWorld } from '../world.ts';

/** Nobody keeps what stages hand to each other for longer than somebody may run a failed job again. */
const retentionDays = 7;

/** The exchange between the stages of this run. */
export function exchangeOf(
  event: PullRequestEvent | MergeGroupEvent,
  { inputs, environment }: Pick<ActionWorld, 'inputs' | 'environment'>,
): StageArtifacts {
  return stageArtifacts(inputs.gateId, event, environment, retentionDays);
}

/** What the stages of this run seal and check with. */
export function sealOf(
  event: PullRequestEvent | MergeGroupEvent,
  world: Pick<ActionWorld, 'inputs' | 'environment'>,
  key: KeyObject,
): StageSeal {
  return { subject: recordSubjectOf(event, world), key };
}

/** What the stages of this run left so far; `undefined` when the artifact service does not tell. */
export async function leftBehind(exchange: StageArtifacts, signal: AbortSignal): Promise<LeftBehind | undefined> {
  const artifacts = await exchange.list(signal);
  if (artifacts === undefined) return undefined;
  const left = (artifact: StageArtifact): LeftByStage => ({
    attempt: artifact.attempt,
    open: () => exchange.open(artifact, signal),
  });
  return {
    plans: artifacts.filter(({ made }) => made.stage === 'plan').map(left),
    shards: artifacts.flatMap((artifact) => {
      const { made } = artifact;
      return made.stage === 'plan' ? [] : [{ ...left(artifact), shard: made.shard, of: made.of }];
    }),
  };
}
