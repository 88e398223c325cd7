import { createContext, snapshotOf } from '../../src/engine/context.ts';
import type { TaskOutcome } from '../../src/engine/outcome.ts';
import { toPlainData } from '../../src/engine/plain-data.ts';
import { recordKey, sealRecord } from '../../src/record/record.ts';
import type { FileRecord, RunRecord } from '../../src/record/record-schema.ts';
import { aggregate } from '../../src/verdict/aggregate.ts';
import type { Ballot } from '../../src/verdict/ballot.ts';
import type { VerdictPolicy } from '../../src/verdict/policy.ts';
import { recordedVerdict } from '../../src/verdict/recorded.ts';

const policy: VerdictPolicy = {
  strategy: 'weighted',
  threshold: 80,
  quorum: undefined,
  absent: 'exclude',
  blocking: 'page',
};

const vote = (reviewer: string, weight: number, score: number | null, required = true): Ballot => ({
  ...{ reviewer, weight, required, veto: reviewer === 'legal' },
  vote: { cast: true, approved: true, score, undecided: [], blocks: false },
});

/** The votes on the financial blog post of the founding document. */
export const ballots: readonly Ballot[] = [
  vote('brand-voice', 0.3, 91),
  vote('legal', 0.5, null),
  vote('accuracy', 0.2, null, false),
];

function outcome(phase: string, name: string, startedMs: number, durationMs: number): TaskOutcome {
  const task = {
    phase,
    name,
    inputs: ['content'],
    outputs: [`review.${name}`],
    timeoutMs: 120_000,
    required: true,
    weight: 1,
  };
  return { task, startedMs, durationMs, status: 'completed', outputs: { [`review.${name}`]: 'said' } };
}

/** Its four phases with their times, and nothing in between. */
const outcomes: readonly TaskOutcome[] = [
  outcome('validation', 'front-matter', 0, 2100),
  outcome('quality-gates', 'brand-voice', 2100, 45_000),
  outcome('quality-gates', 'legal', 2100, 52_000),
  outcome('quality-gates', 'accuracy', 2100, 67_000),
  outcome('transformation', 'html', 69_100, 18_000),
  outcome('publishing', 'site', 87_100, 32_000),
];

export function fileOf(changes: Partial<FileRecord> = {}, votes: readonly Ballot[] = ballots): FileRecord {
  const context = createContext(() => Date.parse('2026-11-22T10:00:00.000Z'));
  context.append('start', 'content', { path: 'blog/post.md' });
  for (const { task } of outcomes) context.append(task.name, `review.${task.name}`, 'said');
  const verdict = toPlainData(recordedVerdict(aggregate(votes, policy), policy, votes, undefined));
  return {
    path: 'blog/post.md',
    blobSha: 'a'.repeat(40),
    contentKey: 'b'.repeat(64),
    context: snapshotOf(context),
    outcomes,
    ending: { status: 'completed' },
    completedPhases: 4,
    totalPhases: 4,
    compensations: [],
    durationMs: 119_100,
    verdict: verdict.ok ? verdict.value : null,
    ...changes,
  };
}

export function recordWith(files: readonly FileRecord[], changes: Partial<RunRecord> = {}): RunRecord {
  return {
    version: 1,
    gateVersion: '0.1.0',
    subject: {
      ...{ repositoryId: 1, workflowPath: '.github/workflows/gate.yml', pullRequest: 7, gateId: 'content-gate' },
      ...{ runId: '42', attempt: 1, headSha: 'c'.repeat(40), baseSha: 'd'.repeat(40) },
    },
    startedAt: '2026-11-22T10:00:00.000Z',
    updatedAt: '2026-11-22T10:02:00.000Z',
    files,
    reviews: [],
    ...changes,
  };
}

export const sealed = (record: RunRecord, secret?: string): string =>
  sealRecord(record, secret === undefined ? undefined : recordKey(secret)).bytes.toString('utf8');
