import type { Phase } from '../../engine/pipeline.ts';
import type { PublishPorts, Way } from '../publication.ts';
import { lookPhase } from './step.ts';

/** Whether each page has its verdict. */
export function qualityGatesPhase(ways: readonly Way[], { prove }: PublishPorts): Phase {
  return lookPhase('quality-gates', ways, async (way) => {
    const proof = prove(way.source);
    if (!proof.ok) way.ending = { kind: 'refused', problems: [proof.why] };
  });
}
