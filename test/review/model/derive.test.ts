import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { deriveReview } from '../../../src/review/model/derive.ts';
import { mergeParts, mergeSamples } from '../../../src/review/model/merge.ts';
import type { VerifiedAnswer } from '../../../src/review/model/verify-answer.ts';
import { criterion } from './pages.ts';

const status = fc.constantFrom('met', 'not_met', 'not_applicable', 'uncertain');
const weight = fc.integer({ min: 1, max: 100_000 }).map((thousandths) => thousandths / 1000);
const answers = fc
  .array(
    fc.record({
      status,
      weight,
      severity: fc.constantFrom('blocking', 'warning', 'info'),
      kind: fc.constantFrom('must-contain', 'must-not-contain', 'judgement'),
    }),
    { maxLength: 12 },
  )
  .map((given) =>
    given.map((one, index): VerifiedAnswer => {
      const asked = criterion(`C${index}`, one.kind, one.severity, one.weight);
      const unmet = one.status === 'not_met';
      return {
        criterion: asked,
        status: one.status,
        reason: 'r',
        canBlock: unmet,
        ...(unmet ? { standing: 'whole-page' } : {}),
      };
    }),
  );
const threshold = fc.integer({ min: 0, max: 100 });
const derive = (given: readonly VerifiedAnswer[], needed: number) =>
  deriveReview({ name: 'legal', threshold: needed }, 'a.md', given);

property.prop([answers, threshold])(
  'the score is the share of what is not broken in all that is decided, rounded down',
  (given, needed) => {
    const { score } = derive(given, needed);
    const sum = (wanted: readonly string[]) =>
      given.reduce(
        (total, one) => total + (wanted.includes(one.status) ? Math.round(one.criterion.weight * 1000) : 0),
        0,
      );
    const decided = sum(['met', 'not_met', 'not_applicable']);
    const kept = decided - sum(['not_met']);
    expect(score).toBe(decided === 0 ? null : Number((100n * BigInt(kept)) / BigInt(decided)));
  },
);

property.prop([answers, threshold, fc.infiniteStream(fc.boolean())])(
  'whether something kept is called met or not applicable changes neither score nor approval',
  (given, needed, coins) => {
    const swapped = given.map((one): VerifiedAnswer => {
      const kept = one.status === 'met' || one.status === 'not_applicable';
      return kept ? { ...one, status: coins.next().value ? 'met' : 'not_applicable' } : one;
    });
    const { score, approved, undecided, findings } = derive(given, needed);
    expect(derive(swapped, needed)).toMatchObject({ score, approved, undecided, findings });
  },
);

property.prop([answers, threshold])('a criterion that does not apply never makes it worse', (given, needed) => {
  const more = {
    criterion: criterion('MORE', 'must-contain', 'warning'),
    status: 'not_applicable',
    reason: 'r',
  } as const;
  const before = derive(given, needed);
  const after = derive([...given, { ...more, canBlock: false }], needed);
  expect(after.score ?? 0).toBeGreaterThanOrEqual(before.score ?? 0);
  if (before.approved) expect(after.approved).toBe(true);
});

property.prop([answers, threshold])('the order of answers does not matter', (given, needed) => {
  const { score, approved } = derive(given, needed);
  expect(derive(given.toReversed(), needed)).toMatchObject({ score, approved });
});

property.prop([answers, threshold])(
  'an approval has no blocking failure, nothing open that matters, and the score it needs',
  (given, needed) => {
    const { approved, score, undecided } = derive(given, needed);
    if (!approved) return;
    expect(undecided).toEqual([]);
    expect(score ?? 100).toBeGreaterThanOrEqual(needed);
    for (const one of given)
      expect(one.criterion.severity === 'blocking' && ['not_met', 'uncertain'].includes(one.status)).toBe(false);
  },
);

property.prop([answers, threshold, fc.nat()])(
  'deciding an open question in favour never takes an approval away',
  (given, needed, which) => {
    const before = derive(given, needed);
    const better = given.map(
      (one, index): VerifiedAnswer =>
        index === which % Math.max(1, given.length)
          ? { criterion: one.criterion, status: 'met', reason: 'r', canBlock: false }
          : one,
    );
    if (before.approved) expect(derive(better, needed).approved).toBe(true);
  },
);

test('weights in decimals are exact', () => {
  const met: VerifiedAnswer = {
    criterion: criterion('A', 'judgement', 'info', 0.7),
    status: 'met',
    reason: 'r',
    canBlock: false,
  };
  const unmet: VerifiedAnswer = {
    criterion: criterion('B', 'judgement', 'info', 0.3),
    status: 'not_met',
    reason: 'r',
    canBlock: false,
  };
  expect(derive([met, unmet], 70)).toMatchObject({ score: 70, approved: true });
});

const statuses = ['met', 'not_met', 'not_applicable', 'uncertain'] as const;
const answer = (
  kind: 'must-contain' | 'must-not-contain',
  severity: 'blocking' | 'info',
  given: (typeof statuses)[number],
): VerifiedAnswer => ({
  criterion: criterion('A', kind, severity),
  status: given,
  reason: 'r',
  canBlock: given === 'not_met',
});

test('parts merge by the kind of the criterion', () => {
  const table = (kind: 'must-contain' | 'must-not-contain') =>
    statuses.flatMap((one) =>
      statuses.map(
        (two) =>
          `${one} + ${two} = ${mergeParts(answer(kind, 'info', one), [answer(kind, 'info', two)]).answer.status}`,
      ),
    );
  expect({ presence: table('must-contain'), problem: table('must-not-contain') }).toMatchInlineSnapshot(`
    {
      "presence": [
        "met + met = met",
        "met + not_met = met",
        "met + not_applicable = met",
        "met + uncertain = met",
        "not_met + met = met",
        "not_met + not_met = not_met",
        "not_met + not_applicable = not_met",
        "not_met + uncertain = uncertain",
        "not_applicable + met = met",
        "not_applicable + not_met = not_met",
        "not_applicable + not_applicable = not_applicable",
        "not_applicable + uncertain = uncertain",
        "uncertain + met = met",
        "uncertain + not_met = uncertain",
        "uncertain + not_applicable = uncertain",
        "uncertain + uncertain = uncertain",
      ],
      "problem": [
        "met + met = met",
        "met + not_met = not_met",
        "met + not_applicable = met",
        "met + uncertain = uncertain",
        "not_met + met = not_met",
        "not_met + not_met = not_met",
        "not_met + not_applicable = not_met",
        "not_met + uncertain = not_met",
        "not_applicable + met = met",
        "not_applicable + not_met = not_met",
        "not_applicable + not_applicable = not_applicable",
        "not_applicable + uncertain = uncertain",
        "uncertain + met = uncertain",
        "uncertain + not_met = not_met",
        "uncertain + not_applicable = uncertain",
        "uncertain + uncertain = uncertain",
      ],
    }
  `);
});

test('samples merge by unanimity, and by majority only where nothing blocks', () => {
  const merged = (severity: 'blocking' | 'info', given: readonly (typeof statuses)[number][]) => {
    const [first, ...rest] = given.map((one) => answer('must-not-contain', severity, one));
    return first === undefined ? undefined : mergeSamples(first, rest).status;
  };
  expect(merged('blocking', ['not_met', 'not_met', 'not_met'])).toBe('not_met');
  expect(merged('blocking', ['not_met', 'not_met', 'met'])).toBe('uncertain');
  expect(merged('blocking', ['met', 'met', 'not_met'])).toBe('uncertain');
  expect(merged('blocking', ['met', 'not_applicable', 'met'])).toBe('met');
  expect(merged('info', ['met', 'not_met', 'not_met'])).toBe('not_met');
  expect(merged('info', ['met', 'not_met'])).toBe('uncertain');
  expect(merged('info', ['met', 'not_met', 'uncertain'])).toBe('uncertain');
});

test.each([
  ['the reference that the reason names', 'docs/voice.md wants "sign in".', 'a law; judged with docs/voice.md'],
  ['all references where it names none', 'Write "sign in".', 'a law; judged with docs/voice.md, docs/glossary.md'],
])('a finding cites its source and %s', (_, reason, source) => {
  const asked = { ...criterion('C1', 'judgement', 'warning', 1), source: 'a law' };
  const given: VerifiedAnswer = {
    criterion: asked,
    status: 'not_met',
    reason,
    standing: 'whole-page',
    canBlock: false,
  };
  const references = [{ path: 'docs/voice.md' }, { path: 'docs/glossary.md' }];
  expect(deriveReview({ name: 'voice', threshold: 0, references }, 'a.md', [given]).findings).toMatchObject([
    { source },
  ]);
  const { source: _none, ...without } = asked;
  const plain = deriveReview({ name: 'voice', threshold: 0 }, 'a.md', [{ ...given, criterion: without }]);
  expect(plain.findings[0]).not.toHaveProperty('source');
});
