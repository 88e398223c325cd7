import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { Json } from '../../src/engine/pipeline.ts';
import type { RulesReviewer } from '../../src/review/reviewer.ts';
import { aggregate } from '../../src/verdict/aggregate.ts';
import { ballotFrom } from '../../src/verdict/ballot.ts';
import { readRecordedVerdict, recordedPolicy, recordedVerdict } from '../../src/verdict/recorded.ts';
import { finding, reviewed, summaryOf } from '../support/builders.ts';
import { policy } from './ballots.ts';

const lawyer = summaryOf('legal', { veto: true });
const reviewer: RulesReviewer = {
  kind: 'rules',
  ...{ name: 'legal', responsibility: 'The law.', checker: 'links', options: {} },
  ...{ criteria: [], weight: 1, required: true, veto: true, threshold: 80, timeoutMs: 1000 },
};

/** As a file holds it. */
const stored = (value: unknown): Json => JSON.parse(JSON.stringify(value));

test.prop([fc.boolean(), fc.boolean(), fc.boolean()])(
  'a verdict on what reviewers said is read back from a record, and gives the same decision',
  (blocks, approved, open) => {
    const { review } = reviewed(lawyer, {
      findings: [finding({ blocks })],
      ...{ approved, score: approved ? 100 : 0, undecided: open ? ['a split answer'] : [] },
    });
    const ballots = [ballotFrom(reviewer, stored(review)), ballotFrom({ ...reviewer, name: 'absent' }, undefined)];
    const rule = policy({ quorum: 1 });
    const verdict = aggregate(ballots, rule);
    const read = readRecordedVerdict(stored(recordedVerdict(verdict, rule, ballots, undefined)));
    expect(read?.ballots[0]?.vote.cast).toBe(true);
    expect(read && aggregate(read.ballots, recordedPolicy(read))).toEqual(verdict);
  },
);
