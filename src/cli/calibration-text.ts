import { oneLine } from '../report/neutralise.ts';
import { aligned } from '../report/text-columns.ts';
import type { ModelReviewer } from '../review/reviewer.ts';
import type { Calibration } from '../run/calibrate.ts';
import {
  caught,
  type Fitness,
  fitnessOf,
  fitToBlock,
  noTally,
  rightOfFound,
  type Share,
  type Tally,
} from '../verdict/calibration.ts';

interface Row {
  readonly reviewer: string;
  readonly criterion: string;
  readonly severity: string;
  readonly tally: Tally;
  readonly fitness: Fitness;
}

function rowsOf({ tallies }: Calibration, reviewers: readonly ModelReviewer[]): readonly Row[] {
  return reviewers.flatMap(({ name, criteria }) =>
    criteria.map(({ id, severity }): Row => {
      const tally = tallies.get(`${name}/${id}`) ?? noTally;
      return { reviewer: name, criterion: id, severity, tally, fitness: fitnessOf(tally) };
    }),
  );
}

/** The table, what it takes to be fit, and the lines of configuration that follow. */
export function renderCalibration(calibration: Calibration, reviewers: readonly ModelReviewer[]): string {
  const rows = rowsOf(calibration, reviewers);
  const head = ['criterion', 'asked', 'found', 'right', 'wrong', 'missed', 'right of found', 'caught', 'fit to block'];
  const table = aligned(
    [
      head,
      ...rows.map(({ reviewer, criterion, tally, fitness }) => [
        oneLine(`${reviewer} ${criterion}`, 80),
        ...[tally.asked, tally.found, tally.right, tally.wrong, tally.missed].map(String),
        shareWords(rightOfFound(tally)),
        shareWords(caught(tally)),
        fitnessWords(fitness),
      ]),
    ],
    2,
  );
  return `${[
    ...table,
    '',
    `Shares stand with their exact 95 % intervals. Fit to block is a criterion with at least ${fitToBlock.labels} labels where it is broken and ${fitToBlock.labels} where it is kept, of whose findings at least ${fitToBlock.rightOfFound * 100} % are right and which catches at least ${fitToBlock.caught * 100} %, both at the lower end of the interval. With fewer labels none is called fit.`,
    ...calibration.failed.map((line) => `Not answered: ${oneLine(line, 300)}`),
    '',
    ...configurationLines(rows),
  ].join('\n')}\n`;
}

/** The same for programs. */
export function calibrationJson(calibration: Calibration, reviewers: readonly ModelReviewer[]) {
  const rows = rowsOf(calibration, reviewers);
  return {
    needed: fitToBlock,
    criteria: rows.map(({ tally, fitness, ...row }) => ({
      ...row,
      ...tally,
      rightOfFound: rightOfFound(tally),
      caught: caught(tally),
      fitToBlock: fitness.fit,
      why: fitness.fit ? null : fitness.why,
    })),
    failed: calibration.failed,
    configuration: configurationLines(rows),
  };
}

function configurationLines(rows: readonly Row[]): readonly string[] {
  const changes = rows.flatMap(({ reviewer, criterion, severity, fitness }) => {
    if (severity === 'blocking' && !fitness.fit)
      return [{ reviewer, line: `${criterion}: warning # ${fitnessWords(fitness)}` }];
    return severity !== 'blocking' && fitness.fit ? [{ reviewer, line: `${criterion}: blocking` }] : [];
  });
  if (changes.length === 0) return ['The configuration can stay as it is.'];
  const names = [...new Set(changes.map(({ reviewer }) => reviewer))];
  return [
    'What follows for the configuration:',
    'reviewers:',
    ...names.flatMap((name) => [
      `  ${oneLine(name, 60)}:`,
      '    criteria:',
      ...changes.filter(({ reviewer }) => reviewer === name).map(({ line }) => `      ${oneLine(line, 100)}`),
    ]),
  ];
}

function shareWords({ part, of, low, high }: Share): string {
  return of === 0 ? '-' : `${percent(part / of)} (${percent(low)}-${percent(high)})`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function fitnessWords(fitness: Fitness): string {
  if (fitness.fit) return 'yes';
  switch (fitness.why) {
    case 'too-few-labels':
      return 'no: too few labels';
    case 'too-many-false-alarms':
      return 'no: too many false alarms';
    case 'too-much-missed':
      return 'no: too much missed';
    default:
      return fitness.why satisfies never;
  }
}
