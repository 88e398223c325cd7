import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { article, team, votes } from './team.ts';

test('another policy is tried on the record that a run left', async () => {
  const { base, config } = team({ a: {}, b: {}, c: {} }, { strategy: 'weighted', threshold: 80, blocking: 'reviewer' });
  const model = await scriptedModel({ script: votes({ b: 'block' }) });
  await using world = await scenario({ base, head: { 'docs/savings.md': article() }, config, model });
  const result = await world.run();
  expect(result.outputs.verdict).toBe('approved');
  const asked = model.log.calls.length;

  const folder = await mkdtemp(join(tmpdir(), 'content-gate-record-'));
  const record = join(folder, 'context.json');
  await writeFile(record, result.files.get('content-gate/context.json') ?? '');
  const same = await world.cli(['simulate', record]);
  const stricter = await world.cli(['simulate', record, '--strategy', 'weighted', '--threshold', '85']);
  await rm(folder, { recursive: true });

  expect(same).toMatchObject({ exitCode: 0, stderr: '' });
  expect(same.stdout).toMatch(/^docs\/savings\.md: .*, score 83\.3 \(as it was, score 83\.3\)$/m);
  expect(stricter).toMatchObject({ exitCode: 0, stderr: '' });
  expect(stricter.stdout).toMatch(/^docs\/savings\.md: .*, score 83\.3 \(it was: .*, score 83\.3\)$/m);
  expect(stricter.stdout).toContain('One vote would change it:');
  expect(model.log.calls).toHaveLength(asked);
});
