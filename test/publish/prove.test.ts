import { describe, expect, it } from 'vitest';
import { prove, type Rules } from '../../src/publish/prove.ts';
import type { RunRecord } from '../../src/record/record-schema.ts';
import type { Review } from '../../src/review/review.ts';
import type { ModelReviewer, RulesReviewer } from '../../src/review/reviewer.ts';
import type { Ballot } from '../../src/verdict/ballot.ts';
import { fileOf, recordWith } from '../cli/recorded-run.ts';

const now = Date.parse('2026-11-27T00:00:00.000Z');
const daysAgo = (days: number): string => new Date(now - days * 86_400_000).toISOString();
const page = { path: 'blog/post.md', blobId: 'a'.repeat(40), text: '# Post\n\nWords.\n' };

function reviewer(name: string, changes: Partial<RulesReviewer> = {}): RulesReviewer {
  return {
    ...{ kind: 'rules', name, checker: 'links', responsibility: 'It looks.', criteria: [], options: {} },
    ...{ weight: 1, required: true, veto: false, threshold: 80, timeoutMs: 1000, ...changes },
  };
}

const approves = (name: string, score: number | null = 100, changes: Partial<Ballot> = {}): Ballot => ({
  ...{ reviewer: name, weight: 1, required: true, veto: false },
  vote: { cast: true, approved: true, score, undecided: [], blocks: false },
  ...changes,
});
const objects = (name: string, changes: Partial<Ballot> = {}): Ballot =>
  approves(name, 40, { vote: { cast: true, approved: false, score: 40, undecided: [], blocks: true }, ...changes });
const absent = (name: string, changes: Partial<Ballot> = {}): Ballot =>
  approves(name, null, { vote: { cast: false, how: 'timed-out', reason: 'no answer' }, ...changes });

function record(votes: readonly Ballot[], changes: Partial<RunRecord> = {}): RunRecord {
  const outcomes = votes.map(({ reviewer: name }) => ({
    ...{ status: 'completed' as const, durationMs: 1, outputs: { [`review.${name}`]: 'said' } },
    task: {
      ...{ phase: 'reviews', name, inputs: [], outputs: [`review.${name}`], timeoutMs: 1, required: true, weight: 1 },
    },
  }));
  const report = { mode: 'enforce', subject: { fromFork: false } };
  return recordWith([fileOf({ outcomes }, votes)], { updatedAt: daysAgo(1), report, ...changes });
}

function rules(changes: Partial<Rules> = {}, reviewers: readonly (RulesReviewer | ModelReviewer)[] = both): Rules {
  return {
    reviewers: reviewers.map((one) => ({ reviewer: one, when: one.when === undefined ? [] : [one.when] })),
    ...{ isDeclared: true, verdictDays: 30, now },
    policy: { strategy: 'weighted', threshold: 80, quorum: undefined, absent: 'exclude', blocking: 'page' },
    ...changes,
  };
}
const both = [reviewer('tone'), reviewer('law')];
const good = [approves('tone'), approves('law', 90)];

const said = (records: readonly RunRecord[], today: Rules = rules(), of = page): string => {
  const proof = prove(of, records, today);
  return proof.ok ? 'approved' : proof.why;
};

describe('a verdict proves a text', () => {
  it('approved, signed, of exactly this text, under the rules of today', () => {
    expect(prove(page, [record(good)], rules())).toEqual({
      ...{ ok: true, headSha: expect.any(String), runId: expect.any(String), madeAt: daysAgo(1) },
    });
  });

  it.each<[string, readonly RunRecord[], RegExp]>([
    ['no record', [], /^There is no verdict on this text\. Have it judged in a pull request/],
    ['of another text', [record(good, { files: [fileOf({ blobSha: 'b'.repeat(40) }, good)] })], /no verdict on this/],
    ['of another path', [record(good, { files: [fileOf({ path: 'blog/other.md' }, good)] })], /no verdict on this/],
    ['expired', [record(good, { updatedAt: daysAgo(31) })], /^Its verdict is older than 30 days/],
    ['advisory', [record(good, { report: { mode: 'advise' } })], /^Its verdict only advises/],
    [
      'from a fork',
      [record(good, { report: { mode: 'enforce', subject: { fromFork: true } } })],
      /^Its verdict was made for a fork/,
    ],
    ['of a run without an end', [recordWith([fileOf({}, good)], { updatedAt: daysAgo(1) })], /did not come to its end/],
    ['without a verdict', [record(good, { files: [fileOf({ verdict: null }, good)] })], /reached no verdict on it/],
    [
      'a verdict of another form',
      [record(good, { files: [fileOf({ verdict: { decision: 'approved' } })] })],
      /reached no/,
    ],
    ['rejected', [record([objects('tone'), objects('law')])], /^Its verdict is not approved, but rejected: /],
    ['needs work', [record([approves('tone'), objects('law')])], /^Its verdict is not approved, but needs-work: /],
    ['inconclusive', [record([approves('tone'), absent('law')])], /^Its verdict is not approved, but inconclusive: /],
  ])('not: %s', (_name, records, why) => {
    expect(said(records)).toMatch(why);
  });

  it.each<[string, readonly Ballot[], Rules, RegExp | 'approved']>([
    [
      'the threshold was raised',
      [approves('tone', 82), approves('law', 82)],
      withPolicy({ threshold: 95 }),
      /needs-work|rejected/,
    ],
    ['it was lowered', good, withPolicy({ threshold: 10 }), 'approved'],
    [
      'the threshold of one reviewer was raised, and all must approve',
      good,
      withPolicy({ strategy: 'unanimous' }, [reviewer('tone'), reviewer('law', { threshold: 95 })]),
      /needs-work/,
    ],
    ['a required reviewer was added', good, rules({}, [...both, reviewer('facts')]), /inconclusive.*facts skipped/],
    ['an optional one was added', good, rules({}, [...both, reviewer('facts', { required: false })]), 'approved'],
    [
      'an optional one was added, and who is absent counts against',
      good,
      withPolicy({ strategy: 'unanimous', absent: 'against' }, [...both, reviewer('facts', { required: false })]),
      /needs-work|rejected/,
    ],
    [
      'a required one was added for other pages',
      good,
      rules({}, [...both, reviewer('facts', { when: { paths: ['docs/**'] } })]),
      'approved',
    ],
    [
      'a required one was added for this page',
      good,
      rules({}, [...both, reviewer('facts', { when: { paths: ['blog/**'] } })]),
      /inconclusive/,
    ],
    ['a reviewer was taken away', good, rules({}, [reviewer('tone')]), 'approved'],
    [
      'who was optional is required by now, and did not come',
      [approves('tone'), absent('law', { required: false })],
      rules(),
      /inconclusive.*law timed out/,
    ],
    [
      'what blocked only its reviewer blocks the page by now',
      [approves('tone', 100, { weight: 9 }), objects('law')],
      withPolicy({ blocking: 'page', threshold: 60 }, [reviewer('tone', { weight: 9 }), reviewer('law')]),
      /needs-work/,
    ],
    [
      'an objection was given a veto',
      [approves('tone', 100, { weight: 9 }), objects('law')],
      withPolicy({ blocking: 'reviewer', threshold: 60 }, [
        reviewer('tone', { weight: 9 }),
        reviewer('law', { veto: true }),
      ]),
      /rejected/,
    ],
    ['more votes are needed by now', good, withPolicy({ quorum: 3 }), /inconclusive/],
  ])('derived again: %s', (_name, votes, today, expected) => {
    // What the run itself decided was an approval, under whatever rules it had.
    const was = record(votes);
    const [file] = was.files;
    const verdict = { ...(typeof file?.verdict === 'object' ? file.verdict : {}), decision: 'approved' };
    const files = was.files.map((one) => ({ ...one, verdict }));
    const why = said([{ ...was, files }], today);
    if (expected === 'approved') expect(why).toBe('approved');
    else expect(why).toMatch(new RegExp(`^Under the rules of today its verdict is .*(${expected.source})`));
  });

  it('keeps those whom a run brought along where the team declared nobody', () => {
    const preset = approves('brand-voice', 100, { required: true });
    expect(said([record([...good, preset])], rules({ isDeclared: false }))).toBe('approved');
  });

  it('takes the newest record that speaks of the text, whatever an older one said', () => {
    const [old, fresh] = [daysAgo(3), daysAgo(1)];
    const rejected = [objects('tone'), objects('law')];
    const other = fileOf({ path: 'blog/other.md' }, good);
    expect(said([record(good, { updatedAt: old }), record(rejected, { updatedAt: fresh })])).toMatch(/rejected/);
    expect(said([record(rejected, { updatedAt: fresh }), record(good, { updatedAt: old })])).toMatch(/rejected/);
    expect(said([record(rejected, { updatedAt: old }), record(good, { updatedAt: fresh })])).toBe('approved');
    expect(said([record(good, { updatedAt: old }), record([], { updatedAt: fresh, files: [other] })])).toBe('approved');
  });
});

describe('a model reviewer that is asked more by now', () => {
  const criterion = (id: string) => ({
    ...{ id, text: 'It holds.', kind: 'judgement' as const, severity: 'warning' as const, weight: 1 },
  });
  const model = (...ids: string[]): ModelReviewer => ({
    ...{ kind: 'model', name: 'tone', responsibility: 'It looks.', criteria: ids.map(criterion), references: [] },
    ...{ weight: 1, required: true, veto: false, threshold: 80, timeoutMs: 1000, samples: 1 },
  });
  const review: Review = {
    ...{ reviewer: 'tone', kind: 'model', findings: [], score: 100, approved: true, undecided: [], unread: [] },
    answers: [{ criterion: 'T1', status: 'met', reason: 'It does.' }],
    flips: { changed: 0, asked: 0 },
    ...{ usage: { calls: 1, promptTokens: 1, cachedTokens: 0, completionTokens: 1, unmeteredCalls: 0 }, notes: [] },
  };
  const was = record([approves('tone')]);
  const records = [
    {
      ...was,
      files: was.files.map((file) => ({
        ...file,
        outcomes: file.outcomes.map((one) => ({
          ...one,
          outputs: { 'review.tone': JSON.parse(JSON.stringify(review)) },
        })),
      })),
    },
  ];

  it('is not taken for one that answered it', () => {
    expect(said(records, rules({}, [model('T1')]))).toBe('approved');
    expect(said(records, rules({}, [model('T1', 'T2')]))).toMatch(/inconclusive.*not asked about T2/);
    const elsewhere = { ...model('T1', 'T2'), unasked: ['T2'] };
    expect(said(records, rules({}, [elsewhere]))).toBe('approved');
  });
});

function withPolicy(changes: Partial<Rules['policy']>, reviewers: readonly RulesReviewer[] = both): Rules {
  const usual = rules({}, reviewers);
  return { ...usual, policy: { ...usual.policy, ...changes } };
}
