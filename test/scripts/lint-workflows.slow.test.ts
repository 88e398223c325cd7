import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { inputNames } from '../../src/action/inputs.ts';

const root = join(import.meta.dirname, '..', '..');
const good = readFileSync(join(root, '.github', 'workflows', 'check-dist.yml'), 'utf8');
const example = join('examples', 'content-quality-gates', '.github', 'workflows', 'content-gate.yml');
const inShards = readFileSync(join(root, '.github', 'workflows', 'content-gate-shards.yml'), 'utf8');
const ofGate = readFileSync(join(root, example), 'utf8');
const workflow = z.object({
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.string()),
      steps: z.array(z.object({ with: z.record(z.string(), z.string()) })),
    }),
  ),
});
let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'content-gate-lint-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

function lint(text: string): { readonly status: number | null; readonly said: string } {
  const file = join(directory, 'planted.yml');
  writeFileSync(file, text);
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'lint-workflows.ts'), file], {
    encoding: 'utf8',
  });
  return { status, said: stderr };
}

describe('lint-workflows', () => {
  it('is content with our own', () => {
    expect(lint(good)).toEqual({ status: 0, said: '' });
  });

  it.each([
    ['an unknown key', 'runs-on: ubuntu-latest', 'run-on: ubuntu-latest', 'run-on'],
    ['an expression that cannot be', 'if: failure()', `if: \${{ steps.none.outputs.x }}`, 'none'],
    [
      'an action pinned by tag',
      /actions\/checkout@[0-9a-f]{40} # v7.0.1/,
      'actions/checkout@v7',
      'pin "actions/checkout@v7"',
    ],
    ['a pin that names no version', / # v6.5.0/, '', 'pin "actions/setup-node@'],
    ['permissions for all jobs', 'permissions: {}', 'permissions: read-all', 'permissions: {}'],
    ['a permission without a reason', ' # check the sources out', '', 'what it is for'],
    ['a job without an end', /^ +timeout-minutes: .*\n/m, '', 'lacks timeout-minutes'],
    ['a job without a name', /^ +name: dist is.*\n/m, '', 'lacks name'],
    ['no concurrency', /^concurrency:\n( .*\n)+/m, '', 'set concurrency'],
  ])('finds %s', (_, from, to, expected) => {
    const planted = good.replace(from, to);
    expect(planted).not.toBe(good);
    const { status, said } = lint(planted);
    expect(status).toBe(1);
    expect(said).toContain(expected);
  });

  it.each([
    ['no run when the base changes', ', edited]', ']', '"edited"'],
    ['no run in the merge queue', /^ +merge_group:\n.*\n/m, '', 'merge queue'],
    ['a filter of paths', /^( +)merge_group:/m, '    paths: [docs/**]\n$1merge_group:', 'no filter'],
    ['a filter of branches', /^( +)merge_group:/m, '    branches: [main]\n$1merge_group:', 'no filter'],
    ['a condition on the job', /^( +)runs-on:/m, '$1if: github.event.changes.base\n$1runs-on:', 'no condition'],
    ['a check that another event cancels', /cancel-in-progress: .*/, 'cancel-in-progress: true', 'synchronize'],
  ])('finds in a workflow of the gate %s', (_, from, to, expected) => {
    const planted = ofGate.replace(from, to);
    expect(planted).not.toBe(ofGate);
    expect(lint(ofGate)).toEqual({ status: 0, said: '' });
    const { status, said } = lint(planted);
    expect(status).toBe(1);
    expect(said).toContain(expected);
  });

  it.each([
    ['a decision that is skipped', 'if: always()', 'if: success()', 'if: always()'],
    [
      'a group that cancels the caller',
      /^permissions: \{\}$/m,
      'permissions: {}\nconcurrency: one',
      'leave concurrency',
    ],
    ['a matrix that nobody makes', 'needs.plan.outputs.matrix', 'needs.plan.outputs.shard_list', 'shard_list'],
  ])('finds in the workflow over several jobs %s', (_, from, to, expected) => {
    const planted = inShards.replace(from, to);
    expect(planted).not.toBe(inShards);
    const { status, said } = lint(planted);
    expect(status).toBe(1);
    expect(said).toContain(expected);
  });

  it('hands every input to each job over which a run is spread, and rights only to those that need them', () => {
    const { jobs } = workflow.parse(parse(inShards));
    for (const { steps } of Object.values(jobs)) {
      expect(Object.keys(steps[0]?.with ?? {}).toSorted()).toEqual(
        inputNames.filter((name) => name !== 'github-token').toSorted(),
      );
    }
    const rights = Object.entries(jobs).map(([job, { permissions }]) => [job, permissions]);
    expect(Object.fromEntries(rights)).toEqual({
      plan: { contents: 'read', 'pull-requests': 'read', actions: 'read' },
      judge: {},
      decide: { contents: 'read', 'pull-requests': 'write', checks: 'write', actions: 'read' },
    });
  });
});
