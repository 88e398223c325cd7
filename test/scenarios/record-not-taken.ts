import { expect } from 'vitest';
import type { Fault } from '../support/faults.ts';
import { scenario } from '../support/scenario.ts';
import { annotationsOf } from './seen.ts';
import { article, team } from './team.ts';

/** What the service of artifacts answers when it refuses something. */
export const twirp = (status: number, code: string): Fault => ({
  kind: 'reply',
  reply: { status, body: { code, msg: 'an artifact with this name already exists on the workflow run' } },
});

/** A run whose record is not taken ends with the same verdict, and one warning about the record. */
export async function endsWithoutItsRecord(on: RegExp, fault: Fault): Promise<void> {
  const { base, config } = team({ law: {} }, { limits: { 'run-timeout': 40 } });
  await using world = await scenario({ base, head: { 'docs/savings.md': article() }, config });
  world.artifactService?.on(on, fault);
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 0, overdue: false, outputs: { verdict: 'approved' } });
  expect(annotationsOf(result).filter((text) => /Could not keep the record/.test(text))).toHaveLength(1);
  expect(world.github.state.comments).toHaveLength(1);
}
