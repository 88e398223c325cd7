import { expect } from 'vitest';
import type { Fault } from '../support/faults.ts';
import { gitHubRoutes } from '../support/github/faults.ts';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { annotationsOf, everythingSaid } from './seen.ts';
import { article, team, votes } from './team.ts';

const { base, config } = team({ law: {} }, { limits: { 'run-timeout': 30 } });

/** Whatever GitHub answers to writes, the verdict is the same, and each place that was not written is named. */
export async function decidesWithoutWriting(fault: Fault, refused = false): Promise<void> {
  await using world = await scenario({
    base,
    head: { 'docs/savings.md': article() },
    config,
    model: await scriptedModel({ script: votes({ law: 'block' }) }),
  });
  world.github.on(gitHubRoutes.everyWrite, fault);
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, overdue: false, outputs: { verdict: 'rejected', findings: '1' } });
  const { stdout = '' } = everythingSaid(result, world);
  // What the token may not do is left undone without a warning in each run.
  const said = refused ? stdout.split('\n') : annotationsOf(result).filter((text) => text.startsWith('warning: '));
  if (refused) expect(annotationsOf(result).join('\n')).not.toContain('Could not');
  for (const place of ['comment', 'lines', 'check run']) {
    expect(said.filter((text) => text.includes('Could not') && text.includes(place)).length).toBeGreaterThan(0);
  }
  expect(result.summary).toContain('Rejected');
  expect(result.summary).toContain('Could not');
  expect(world.artifacts.artifacts).toHaveLength(1);
  expect(stdout).not.toMatch(/Validation Failed|Please sign in|too quickly|^\s+at /m);
}
