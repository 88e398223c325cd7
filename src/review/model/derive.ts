import { fingerprint } from '../fingerprint.ts';
import type { Answer, Finding } from '../review.ts';
import { isApproved, scoreOf } from '../score.ts';
import { undecidedLine } from '../undecided.ts';
import type { VerifiedAnswer } from './verify-answer.ts';

/** What follows from the answers: nothing here comes from a model. */
export interface DerivedReview {
  readonly score: number | null;
  readonly approved: boolean;
  readonly undecided: string[];
  readonly answers: Answer[];
  readonly findings: Finding[];
}

/** The reviewer whose answers are looked at, as far as they depend on it. */
interface Judging {
  readonly name: string;
  readonly threshold: number;
  readonly references?: readonly { readonly path: string }[];
}

/** Derives score, approval and findings of one reviewer on one file from its answers, one to each criterion. */
export function deriveReview(
  reviewer: Judging,
  path: string,
  answers: readonly VerifiedAnswer[],
  shownBeside: readonly VerifiedAnswer[] = [],
): DerivedReview {
  const points = countPoints(answers);
  const undecided = undecidedLines(answers, points, reviewer.threshold);
  const all = [...answers, ...shownBeside].flatMap((answer) => findingOf(reviewer, path, answer));
  const findings = all.filter(
    (one, index) => all.findIndex((finding) => finding.fingerprint === one.fingerprint) === index,
  );
  const score = scoreOf(
    answers.map(({ criterion }) => criterion),
    answers,
  );
  return {
    score,
    approved: isApproved({ score, undecided, findings }, reviewer.threshold),
    undecided,
    answers: answers.map(({ criterion, status, reason, changedBecause }) => ({
      criterion: criterion.id,
      status,
      reason,
      ...(changedBecause === undefined ? {} : { changedBecause }),
    })),
    findings,
  };
}

interface Points {
  readonly kept: number;
  readonly decided: number;
  readonly open: number;
}

/**
 * Criterion weights in thousandths, so that sums are exact. Whether a prohibition that nothing breaks is called met or
 * not applicable is a whim of the model, so both are kept.
 */
function countPoints(answers: readonly VerifiedAnswer[]): Points {
  let broken = 0;
  let decided = 0;
  let open = 0;
  for (const { criterion, status } of answers) {
    const weight = Math.round(criterion.weight * 1000);
    if (status === 'not_met') broken += weight;
    if (status === 'uncertain') open += weight;
    else decided += weight;
  }
  return { kept: decided - broken, decided, open };
}

function undecidedLines(answers: readonly VerifiedAnswer[], points: Points, threshold: number): string[] {
  const lines = answers
    .filter(({ criterion, status }) => status === 'uncertain' && criterion.severity === 'blocking')
    .map(({ criterion, changedBecause }) =>
      undecidedLine([criterion.id], changedBecause ?? 'the model could not tell'),
    );
  // Left out of the score, open questions would make it easy to pass: by answering only the ones that are met.
  const reached = points.decided === 0 || points.kept * 100 >= threshold * points.decided;
  const worst = points.kept * 100 >= threshold * (points.decided + points.open);
  if (lines.length === 0 && points.open > 0 && reached && !worst) {
    const open = answers.filter(({ status }) => status === 'uncertain').map(({ criterion }) => criterion.id);
    lines.push(undecidedLine(open, `not decided, and the score could miss the threshold of ${threshold} with them`));
  }
  return lines;
}

function findingOf(reviewer: Judging, path: string, answer: VerifiedAnswer): Finding[] {
  const { criterion, quote, standing } = answer;
  if (standing === undefined) return [];
  const absent = standing === 'whole-page';
  const source = sourceOf(reviewer, answer);
  return [
    {
      fingerprint: fingerprint({
        ...{ reviewer: reviewer.name, criterion: criterion.id, path },
        quote: absent ? '' : (quote?.text ?? ''),
      }),
      criterion: criterion.id,
      severity: criterion.severity,
      message: answer.reason,
      standing,
      ...(quote === undefined ? {} : { quote, range: quote.range }),
      ...(answer.also === undefined ? {} : { also: answer.also }),
      ...(answer.suggestion === undefined ? {} : { suggestion: answer.suggestion }),
      ...(answer.lacks === undefined ? {} : { lacks: answer.lacks }),
      blocks: answer.canBlock && answer.status === 'not_met' && criterion.severity === 'blocking',
      ...(source === undefined ? {} : { source }),
    },
  ];
}

/** Where the rule is written down, with the references that the reason names, or all that the answer was given by. */
function sourceOf({ references = [] }: Judging, { criterion, reason }: VerifiedAnswer): string | undefined {
  const paths = references.map(({ path }) => path);
  const named = paths.filter((path) => reason.includes(path));
  const cited = named.length > 0 ? named : paths;
  const most = 3;
  const more = cited.length > most ? ` and ${cited.length - most} more` : '';
  const shown = cited.length === 0 ? [] : [`judged with ${cited.slice(0, most).join(', ')}${more}`];
  const parts = [...(criterion.source === undefined ? [] : [criterion.source]), ...shown];
  return parts.length === 0 ? undefined : parts.join('; ');
}
