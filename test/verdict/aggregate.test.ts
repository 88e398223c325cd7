import { describe, expect, it } from 'vitest';
import { aggregate } from '../../src/verdict/aggregate.ts';
import type { Ballot } from '../../src/verdict/ballot.ts';
import type { VerdictPolicy } from '../../src/verdict/policy.ts';
import type { Decision, Verdict } from '../../src/verdict/verdict.ts';
import { abstained, ballot, cast, missing, policy } from './ballots.ts';

describe('the worked examples', () => {
  it('comes to 97.3 for weights 0.3, 0.5 and 0.2 with 91, approved, approved', () => {
    const verdict = aggregate(
      [
        ballot('brand-voice', cast(true, 91), { weight: 0.3, required: true }),
        ballot('legal', cast(true), { weight: 0.5, required: true }),
        ballot('accuracy', cast(true), { weight: 0.2 }),
      ],
      policy(),
    );
    expect(verdict).toMatchObject({ decision: 'approved', decidedBy: 'strategy', score: 97.3, warnings: [] });
    expect(verdict.arithmetic).toMatchObject({
      left: 97_300,
      operator: '>=',
      right: 80_000,
      inWords: '0.3 x 91 + 0.5 x 100 + 0.2 x 100 = 97.3, at least 80 x 1 = 80 needed',
    });
    expect(verdict.arithmetic.contributions.map(({ points }) => points)).toEqual([27_300, 50_000, 20_000]);
  });

  const qualityGates = (brand: number, legal: boolean, accuracy: Ballot['vote']) => [
    ballot('brand-voice', cast(brand >= 80, brand), { weight: 0.4, required: true }),
    ballot('legal', cast(legal), { weight: 0.4, required: true }),
    ballot('accuracy', accuracy, { weight: 0.2 }),
  ];

  it.each([
    ['all three approve', qualityGates(91, true, cast(true)), 96.4, 'approved'],
    ['legal says no: 36.4 + 0 + 20', qualityGates(91, false, cast(true)), 56.4, 'needs-work'],
    ['accuracy says no: 36.4 + 40 + 0 is short of 80', qualityGates(91, true, cast(false)), 76.4, 'needs-work'],
    ['accuracy absent is left out: 76.4 of 0.8', qualityGates(91, true, missing()), 95.5, 'approved'],
    ['exactly on the threshold', qualityGates(50, true, cast(true)), 80, 'approved'],
    ['one point below', qualityGates(49, true, cast(true)), 79.6, 'needs-work'],
  ])('quality gates 0.4 / 0.4 / 0.2: %s', (_, ballots, score, decision) => {
    expect(aggregate(ballots, policy())).toMatchObject({ score, decision });
  });

  it('leaves 0.4 x 91 + 0.4 x 100 = 76.4 of at least 64 when the optional reviewer is absent', () => {
    const { arithmetic } = aggregate(qualityGates(91, true, missing()), policy());
    expect(arithmetic.inWords).toBe('0.4 x 91 + 0.4 x 100 = 76.4, at least 80 x 0.8 = 64 needed');
  });
});

describe('each strategy', () => {
  const three = (a: number, b: number, c: number) =>
    [a, b, c].map((score, index) => ballot(`r${index}`, cast(score >= 80, score)));

  it.each<[VerdictPolicy['strategy'], Ballot[], Decision, number, string]>([
    ['unanimous', three(80, 90, 100), 'approved', 100, '3 of 3 votes approve, all needed'],
    ['unanimous', three(79, 90, 100), 'needs-work', 0, '2 of 3 votes approve, all needed'],
    ['unanimous', three(0, 0, 0), 'rejected', 0, '0 of 3 votes approve, all needed'],
    ['majority', three(0, 80, 80), 'approved', 66.6, '2 x 2 approving = 4, more than 3 declared needed'],
    ['majority', three(0, 0, 80), 'needs-work', 33.3, '2 x 1 approving = 2, more than 3 declared needed'],
    ['majority', three(0, 80, 80).slice(0, 2), 'needs-work', 50, '2 x 1 approving = 2, more than 2 declared needed'],
    ['threshold', three(60, 90, 90), 'approved', 80, '60 + 90 + 90 = 240, at least 80 x 3 = 240 needed'],
    ['threshold', three(59, 90, 90), 'needs-work', 79.6, '59 + 90 + 90 = 239, at least 80 x 3 = 240 needed'],
    ['weighted', three(60, 90, 90), 'approved', 80, '1 x 60 + 1 x 90 + 1 x 90 = 240, at least 80 x 3 = 240 needed'],
  ])('%s, case %#', (strategy, ballots, decision, score, inWords) => {
    const verdict = aggregate(ballots, policy({ strategy }));
    expect(verdict).toMatchObject({ decision, score });
    expect(verdict.arithmetic.inWords).toBe(inWords);
  });

  it('counts an explicit score of 0 as 0, approved or not', () => {
    const ballots = [ballot('a', cast(true, 0)), ballot('b', cast(true, 100))];
    expect(aggregate(ballots, policy({ strategy: 'threshold' }))).toMatchObject({ decision: 'needs-work', score: 50 });
  });

  it('never shows a score rounded up to the threshold', () => {
    const ballots = [ballot('a', cast(true, 80), { weight: 0.999 }), ballot('b', cast(false, 79), { weight: 0.001 })];
    expect(aggregate(ballots, policy())).toMatchObject({ decision: 'needs-work', score: 79.9 });
  });

  it('does not stumble over decimals that floats cannot hold', () => {
    const ballots = [ballot('a', cast(true, 70), { weight: 0.1 }), ballot('b', cast(true, 70), { weight: 0.2 })];
    expect(aggregate(ballots, policy({ threshold: 70 }))).toMatchObject({ decision: 'approved', score: 70 });
  });
});

describe('what overrides the strategy', () => {
  const yes = (name: string, changes = {}) => ballot(name, cast(true, 100), changes);

  it('is inconclusive with score 0 when a required reviewer is absent, even past a veto', () => {
    const verdict = aggregate(
      [
        yes('a'),
        ballot('legal', cast(false, 0, [], true), { veto: true }),
        ballot('brand', missing('timed-out'), { required: true }),
      ],
      policy(),
    );
    expect(verdict).toMatchObject({ decision: 'inconclusive', decidedBy: 'required-absent', score: 0 });
    expect(verdict.reason).toBe('A required reviewer did not complete: brand timed out: no answer.');
  });

  it('holds a required reviewer of weight 0 to its presence', () => {
    expect(aggregate([yes('a'), ballot('b', missing(), { weight: 0, required: true })], policy()).decision).toBe(
      'inconclusive',
    );
  });

  it.each<[string, Ballot[], Partial<VerdictPolicy>]>([
    ['no ballots at all', [], {}],
    ['only advisors', [yes('a', { weight: 0 })], {}],
    ['every voter absent', [ballot('a', missing()), ballot('b', missing())], {}],
    ['every voter absent and counted against', [ballot('a', missing())], { absent: 'against' }],
    ['half of the declared voters', [yes('a'), ballot('b', missing())], {}],
    [
      'one vote of three called a consensus',
      [yes('a'), ballot('b', missing()), ballot('c', missing())],
      { strategy: 'unanimous' },
    ],
    ['fewer than the quorum asked for', [yes('a'), yes('b'), ballot('c', missing())], { quorum: 3 }],
  ])('is inconclusive with %s', (_, ballots, changes) => {
    expect(aggregate(ballots, policy(changes))).toMatchObject({
      decision: 'inconclusive',
      decidedBy: 'quorum',
      score: 0,
    });
  });

  it('lets a quorum of 1 accept a single vote where the team wrote it down', () => {
    expect(aggregate([yes('a'), ballot('b', missing())], policy({ quorum: 1 })).decision).toBe('approved');
  });

  it('never lets survivors lower the bar of a majority', () => {
    const ballots = [yes('a'), yes('b'), ballot('c', cast(false, 0)), ballot('d', missing()), ballot('e', missing())];
    expect(aggregate(ballots, policy({ strategy: 'majority' }))).toMatchObject({ decision: 'needs-work', score: 40 });
  });

  it('rejects on a veto that a mean would have carried', () => {
    const verdict = aggregate(
      [yes('a', { weight: 9 }), ballot('legal', cast(false, 90, [], true), { weight: 0, veto: true })],
      policy(),
    );
    expect(verdict).toMatchObject({ decision: 'rejected', decidedBy: 'veto', reason: 'legal rejected, with a veto.' });
  });

  it.each<[string, Ballot[], Decision]>([
    ['an approval', [ballot('a', cast(true, 100, ['split']))], 'inconclusive'],
    ['mixed votes', [ballot('a', cast(true, 100, ['split'])), ballot('b', cast(false, 0))], 'inconclusive'],
    ['the only voter', [ballot('a', cast(false, 0, ['split']))], 'inconclusive'],
    [
      'a voter beside one that rejects',
      [ballot('a', cast(false, 0, ['split'])), ballot('b', cast(false, 0))],
      'rejected',
    ],
    ['a voter that blocks as well', [ballot('a', cast(false, 0, ['split'], true))], 'rejected'],
    [
      'a veto that only could not decide',
      [yes('b'), ballot('a', cast(false, 0, ['split']), { veto: true })],
      'inconclusive',
    ],
    [
      'a veto that blocks as well',
      [yes('b'), ballot('a', cast(false, 0, ['split'], true), { veto: true })],
      'rejected',
    ],
    ['an advisor', [yes('a'), ballot('b', cast(false, 0, ['split']), { weight: 0 })], 'approved'],
    [
      'a required advisor',
      [yes('a'), ballot('b', cast(true, 100, ['split']), { weight: 0, required: true })],
      'inconclusive',
    ],
    [
      'a veto',
      [ballot('a', cast(true, 100, ['split'])), ballot('b', cast(false, 0, [], true), { veto: true })],
      'rejected',
    ],
  ])('weighs something undecided in %s', (_, ballots, decision) => {
    expect(aggregate(ballots, policy()).decision).toBe(decision);
  });
});

describe('what blocks, and what a veto is', () => {
  const carried = (vote: Ballot['vote'], changes: Partial<Ballot> = {}) => [
    ballot('brand', cast(true, 100), { weight: 0.4 }),
    ballot('legal', cast(true, 100), { weight: 0.4 }),
    ballot('accuracy', vote, { weight: 0.2, ...changes }),
  ];

  it.each<[string, Ballot[], Partial<VerdictPolicy>, Decision, Verdict['decidedBy']]>([
    [
      'a finding that blocks, under a mean that would carry it',
      carried(cast(false, 8, [], true)),
      {},
      'needs-work',
      'blocking',
    ],
    [
      'the same under a majority',
      carried(cast(false, 8, [], true)),
      { strategy: 'majority' },
      'needs-work',
      'blocking',
    ],
    [
      'the same where it binds its reviewer only',
      carried(cast(false, 8, [], true)),
      { blocking: 'reviewer' },
      'approved',
      'strategy',
    ],
    ['the same of an adviser', carried(cast(false, 8, [], true), { weight: 0 }), {}, 'approved', 'strategy'],
    ['a low score and nothing that blocks', carried(cast(false, 8)), {}, 'approved', 'strategy'],
    ['a veto and a low score', carried(cast(false, 8), { veto: true }), {}, 'approved', 'strategy'],
    [
      'a veto and a finding that blocks',
      carried(cast(false, 90, [], true), { veto: true }),
      { blocking: 'reviewer' },
      'rejected',
      'veto',
    ],
    ['the strict veto and a low score', carried(cast(false, 79), { veto: 'approval' }), {}, 'rejected', 'veto'],
    [
      'the strict veto and a page that it approves',
      carried(cast(true, 80), { veto: 'approval' }),
      {},
      'approved',
      'strategy',
    ],
    ['what blocks where nobody approves', [ballot('a', cast(false, 0, [], true))], {}, 'rejected', 'strategy'],
    ['what blocks beside something open', carried(cast(false, 8, ['split'], true)), {}, 'inconclusive', 'undecided'],
  ])('%s', (_, ballots, changes, decision, decidedBy) => {
    expect(aggregate(ballots, policy(changes))).toMatchObject({ decision, decidedBy });
  });

  it('says who blocks, and what the votes would have come to', () => {
    expect(aggregate(carried(cast(false, 8, [], true)), policy()).reason).toBe(
      'accuracy found something that blocks this page, whatever the others say. The weighted mean of 81.6 reaches the threshold of 80.',
    );
  });
});

describe('abstention', () => {
  const abstaining = (name: string, changes: Partial<Ballot> = {}) => ballot(name, abstained, changes);

  it.each<[string, Ballot[], Partial<VerdictPolicy>, Decision, number, string]>([
    [
      'out of a mean',
      [ballot('a', cast(true, 91), { weight: 0.4 }), abstaining('b', { weight: 0.4, required: true })],
      {},
      'approved',
      91,
      '0.4 x 91 = 36.4, at least 80 x 0.4 = 32 needed',
    ],
    [
      'out of the declared voters of a majority',
      [ballot('a', cast(true)), ballot('b', cast(true)), ballot('c', cast(false)), abstaining('d')],
      { strategy: 'majority' },
      'approved',
      66.6,
      '2 x 2 approving = 4, more than 3 declared needed',
    ],
    [
      'out of a quorum that was written down',
      [ballot('a', cast(true)), abstaining('b')],
      { quorum: 2 },
      'approved',
      100,
      '1 x 100 = 100, at least 80 x 1 = 80 needed',
    ],
    [
      'but lowers it for nobody who is missing',
      [ballot('a', cast(true)), abstaining('b'), ballot('c', missing())],
      { quorum: 2 },
      'inconclusive',
      0,
      '1 of 2 declared voters voted, at least 2 needed, 1 abstained',
    ],
    [
      'of everybody',
      [abstaining('a'), abstaining('b')],
      {},
      'approved',
      100,
      'nothing applied to 2 of 2 declared voters',
    ],
    [
      'of everybody but one that failed',
      [abstaining('a'), ballot('b', missing())],
      {},
      'inconclusive',
      0,
      '0 of 1 declared voters voted, at least 1 needed, 1 abstained',
    ],
  ])('is left %s', (_, ballots, changes, decision, score, inWords) => {
    const verdict = aggregate(ballots, policy(changes));
    expect(verdict).toMatchObject({ decision, score });
    expect(verdict.arithmetic.inWords).toBe(inWords);
  });

  it('keeps nothing from being undecided, and satisfies whoever is required', () => {
    const open = ballot('screening', cast(true, 100, ['hidden text']), { weight: 0, required: true });
    expect(aggregate([abstaining('a', { required: true }), open], policy())).toMatchObject({
      decision: 'inconclusive',
      decidedBy: 'undecided',
    });
  });
});

describe('warnings', () => {
  it('say that an absent reviewer was left out and what its vote could have done', () => {
    const { warnings } = aggregate(
      [ballot('a', cast(true, 90)), ballot('b', cast(true, 90)), ballot('accuracy', missing('timed-out'))],
      policy(),
    );
    expect(warnings).toEqual([
      'accuracy timed out: no answer (left out of the vote). Its vote could have changed the decision: needs work if it had rejected.',
    ]);
  });

  it('stay silent about a vote that could not have mattered', () => {
    const { warnings } = aggregate(
      [ballot('a', cast(true, 100)), ballot('b', cast(true, 100)), ballot('c', missing(), { weight: 0.1 })],
      policy({ blocking: 'reviewer' }),
    );
    expect(warnings).toEqual(['c failed: no answer (left out of the vote).']);
  });

  it('say that a finding that blocks could have mattered where the vote alone could not', () => {
    const { warnings } = aggregate(
      [ballot('a', cast(true, 100)), ballot('b', cast(true, 100)), ballot('c', missing(), { weight: 0.1 })],
      policy(),
    );
    expect(warnings).toEqual([
      'c failed: no answer (left out of the vote). Its vote could have changed the decision: needs work if it had found something that blocks.',
    ]);
  });

  it('say when absent votes could have changed it only together', () => {
    const { warnings } = aggregate(
      [
        ballot('a', cast(true, 100), { weight: 1 }),
        ballot('b', cast(true, 100), { weight: 1 }),
        ballot('e', cast(true, 100), { weight: 1 }),
        ballot('c', missing(), { weight: 0.5 }),
        ballot('d', missing(), { weight: 0.5 }),
      ],
      policy({ threshold: 80, blocking: 'reviewer' }),
    );
    expect(warnings.at(-1)).toBe(
      'Their votes together could have changed the decision: needs work if they had rejected.',
    );
  });

  it('say that an absent vote was counted against', () => {
    const { warnings, decision, score } = aggregate(
      [ballot('a', cast(true, 100)), ballot('b', cast(true, 100)), ballot('c', missing())],
      policy({ absent: 'against' }),
    );
    expect([decision, score]).toEqual(['needs-work', 66.6]);
    expect(warnings).toEqual([
      'c failed: no answer (counted against, with score 0). Its vote could have changed the decision: approved if it had approved.',
    ]);
  });
});

describe('the reason', () => {
  const objecting = [ballot('a', cast(true, 100), { weight: 3 }), ballot('b', cast(false, 70))];

  it.each([
    ['weighted', objecting, 'The weighted mean of 92.5 reaches the threshold of 80; approved although b objects.'],
    [
      'majority',
      [...objecting, ballot('c', cast(false, 70)), ballot('d', cast(true, 90)), ballot('e', cast(true, 90))],
      '3 of 5 declared voters approve, and more than half are needed; approved although b and c object.',
    ],
  ] as const)('of %s names whoever did not approve what was approved', (strategy, ballots, reason) => {
    expect(aggregate(ballots, policy({ strategy }))).toMatchObject({ decision: 'approved', reason });
  });

  it('names nobody who only advises', () => {
    const advised = [ballot('a', cast(true, 100)), ballot('b', cast(false, 0), { weight: 0 })];
    expect(aggregate(advised, policy()).reason).toBe('The weighted mean of 100 reaches the threshold of 80.');
  });
});
