import type { StepOutputName } from './output.ts';
import { promisedFiles } from './outputs/outputs.ts';
import type { Report } from './report.ts';
import { totalsOf } from './shown-findings.ts';

/** Where the files and the comment of a run are; set by the door. */
export interface OutputPlaces {
  /** The path of a file of the run, by its name. */
  readonly pathOf: (file: string) => string;
  readonly artifactId?: number;
  readonly commentUrl?: string;
}

/** The outputs of the step, by name. Words of ours, numbers, our own paths and addresses: later steps put them into shells. */
export type StepOutputs = Readonly<Record<string, string | number | boolean>>;

interface StepOutput extends StepOutputName {
  readonly value: (report: Report, places: OutputPlaces) => string | number | boolean | undefined;
}

/** Everything that the step hands to the steps after it, in the order of `action.yml`, which is written from this list. */
export const stepOutputList: readonly StepOutput[] = [
  {
    name: 'verdict',
    about: 'The decision: `approved`, `needs-work`, `rejected` or `inconclusive`.',
    value: ({ overall }) => overall.decision,
  },
  {
    name: 'approved',
    about: '`true` when the verdict is `approved`, else `false`. In `advise` mode the job passes either way.',
    value: ({ overall }) => overall.decision === 'approved',
  },
  {
    name: 'score',
    about: 'The lowest score of the pages, from 0 to 100; 100 when there was nothing to review.',
    value: ({ overall }) => overall.score,
  },
  { name: 'files-reviewed', about: 'How many pages were reviewed.', value: ({ files }) => files.length },
  {
    name: 'findings',
    about: 'How many findings the report lists on changed text, of any severity.',
    value: ({ files }) => {
      const { mustFix, advice } = totalsOf(files);
      return mustFix + advice;
    },
  },
  ...promisedFiles.flatMap(({ file, stepOutput }): readonly StepOutput[] =>
    stepOutput === undefined ? [] : [{ ...stepOutput, value: (_, { pathOf }) => pathOf(file) }],
  ),
  {
    name: 'artifact-id',
    about: 'The id of the artifact that holds the report and the record; empty when none was uploaded.',
    value: (_, { artifactId }) => artifactId,
  },
  {
    name: 'comment-url',
    about: 'The address of the comment on the pull request; empty when none was written.',
    value: (report, { commentUrl }) =>
      commentUrl === undefined || !isOurs(commentUrl, report) ? undefined : commentUrl,
  },
];

/** What the stage `plan` hands to the other jobs of a run instead. */
export const planOutputList = [
  {
    name: 'shards',
    about: 'Of the stage `plan`: how many shards there are to judge; `0` when no model has to be asked.',
  },
  {
    name: 'matrix',
    about: 'Of the stage `plan`: the matrix of the jobs that judge, as JSON; never empty, so look at `shards` first.',
  },
] as const satisfies readonly StepOutputName[];

/** The outputs of the stage `plan`. Without a shard the matrix has one entry all the same: GitHub refuses an empty one. */
export function planOutputs(shards: number): StepOutputs {
  const all = Array.from({ length: shards }, (_, index) => `${index + 1}/${shards}`);
  const values = { shards, matrix: JSON.stringify({ shard: shards === 0 ? ['0/0'] : all }) };
  return Object.fromEntries(planOutputList.map(({ name }) => [name, values[name]]));
}

/** What the step hands to the steps after it; what there is no value for is left out. */
export function stepOutputs(report: Report, places: OutputPlaces): StepOutputs {
  return Object.fromEntries(
    stepOutputList.flatMap(({ name, value }) => {
      const found = value(report, places);
      return found === undefined ? [] : [[name, found]];
    }),
  );
}

/** An address that an answer of the API named is only passed on when it lies in our own repository. */
function isOurs(url: string, { subject }: Report): boolean {
  if (subject.kind === 'local') return false;
  return url.startsWith(`${subject.serverUrl}/${subject.repository}/`) && /^[\w.:/#?=%-]+$/.test(url);
}
