import { z } from 'zod';
import type { RunRecord } from '../record/record-schema.ts';
import { jsonText } from '../report/json-text.ts';
import { en } from '../report/language/en/en.ts';
import { oneLine } from '../report/neutralise.ts';
import { aggregate } from '../verdict/aggregate.ts';
import { type Flip, flips, toldFlips } from '../verdict/flips.ts';
import type { VerdictPolicy } from '../verdict/policy.ts';
import { readRecordedVerdict, recordedPolicy } from '../verdict/recorded.ts';
import { besideStrategy, strategyWords } from '../verdict/strategy-words.ts';
import type { Decision, Verdict } from '../verdict/verdict.ts';
import { worstOf } from '../verdict/worst-of.ts';
import { readRecordFile, recordExitCodes, rulesOf } from './record-file.ts';
import { refuse } from './repository.ts';
import type { RecordOptions } from './verify.ts';
import type { World } from './world.ts';

/** The parts of a policy that are tried; the others stay as they were. */
export type PolicyChange = { readonly [Part in keyof VerdictPolicy]?: VerdictPolicy[Part] | undefined };

/** What another policy would have made of the recorded votes on one file. */
interface Simulated {
  readonly path: string;
  readonly was: Decision;
  readonly wasScore: number;
  readonly verdict: Verdict;
  readonly flips: readonly Flip[];
  readonly stoppedAt: string | null;
}

interface Simulation {
  readonly policy: VerdictPolicy | undefined;
  /** What must be known of the rules that the recorded verdicts were made under; absent when they are today's. */
  readonly rules: string | undefined;
  readonly files: readonly Simulated[];
  /** Files without a recorded verdict. */
  readonly without: readonly string[];
  readonly decision: Decision;
  /** The whole was inconclusive for a reason that no vote can change, and still is. */
  readonly held: boolean;
}

/** Shows what another policy would have decided from the recorded votes; asks nobody. */
export async function simulate(
  options: RecordOptions & { readonly change: PolicyChange },
  world: World,
): Promise<number> {
  const read = await readRecordFile(options.record, world);
  if (read.kind === 'no-file') return refuse(world, read.problem);
  if (read.kind === 'not-intact') {
    world.err.write(`${oneLine(`Not simulated: ${read.problem}.`)}\n`);
    return recordExitCodes.notIntact;
  }
  const simulation = simulated(read.record, options.change);
  if (simulation.files.length === 0 && read.record.files.length > 0) {
    world.err.write('Not simulated: the run that wrote this record reached no verdict.\n');
    return recordExitCodes.notIntact;
  }
  world.out.write(
    options.format === 'json'
      ? jsonText({ ...simulation, policy: simulation.policy ?? null, rules: simulation.rules ?? null })
      : renderSimulation(simulation),
  );
  return recordExitCodes.done;
}

const reportSchema = z.object({ overall: z.object({ decision: z.string() }) });

/** Puts the recorded ballots through the policy that the run had, as far as it is not changed. */
function simulated(record: RunRecord, change: PolicyChange): Simulation {
  const policyFrom = (was: VerdictPolicy): VerdictPolicy => ({
    strategy: change.strategy ?? was.strategy,
    threshold: change.threshold ?? was.threshold,
    quorum: change.quorum ?? was.quorum,
    absent: change.absent ?? was.absent,
    blocking: change.blocking ?? was.blocking,
  });
  let policy: VerdictPolicy | undefined;
  const without: string[] = [];
  const before: { decision: Decision; score: number }[] = [];
  const files = record.files.flatMap(({ path, verdict }): readonly Simulated[] => {
    const recorded = readRecordedVerdict(verdict);
    if (recorded === undefined) {
      without.push(path);
      return [];
    }
    const tried = policyFrom(recordedPolicy(recorded));
    policy ??= tried;
    const { ballots, decision: was, score: wasScore, stoppedAt } = recorded;
    before.push({ decision: was, score: wasScore });
    return [{ path, was, wasScore, verdict: aggregate(ballots, tried), flips: flips(ballots, tried), stoppedAt }];
  });
  const report = reportSchema.safeParse(record.report);
  const held =
    report.success && report.data.overall.decision === 'inconclusive' && worstOf(before).decision !== 'inconclusive';
  const worst = worstOf([
    ...files.map(({ verdict: { decision, score } }) => ({ decision, score })),
    ...(held || without.length > 0 ? [{ decision: 'inconclusive', score: 0 } as const] : []),
  ]);
  return { policy, rules: rulesOf(record), files, without, decision: worst.decision, held };
}

/** A simulation for a person, everything in it neutralised: whoever wrote the record chose its words. */
function renderSimulation({ policy, rules, files, without, decision, held }: Simulation): string {
  return `${[
    policy === undefined ? 'There was nothing to vote on.' : `Under ${policyWords(policy)}:`,
    ...(rules === undefined ? [] : [rules]),
    ...files.flatMap((file) => ['', ...fileLines(file)]),
    ...without.map((path) => `\n${oneLine(path, 200)}: no verdict was reached, so there is nothing to count.`),
    '',
    `Together: ${en.decision[decision]}${held ? ' (content that could not be read keeps it from being approved under any policy)' : ''}`,
  ].join('\n')}\n`;
}

function fileLines({ path, was, wasScore, verdict, flips: changes, stoppedAt }: Simulated): readonly string[] {
  const same = was === verdict.decision;
  return [
    `${oneLine(path, 200)}: ${en.decision[verdict.decision]}, score ${verdict.score} (${same ? `as it was, score ${wasScore}` : `it was: ${en.decision[was]}, score ${wasScore}`})`,
    `  ${oneLine(verdict.reason, 500)}`,
    `  ${oneLine(verdict.arithmetic.inWords, 2000)}`,
    ...verdict.warnings.map((warning) => `  ! ${oneLine(warning, 500)}`),
    ...(stoppedAt === null
      ? []
      : [`  The votes are those of phase ${oneLine(stoppedAt, 60)}, which ended the run; nobody else was asked.`]),
    ...(changes.length === 0
      ? ['  No change of a single vote would give another decision.']
      : ['  One vote would change it:', ...toldFlips(changes).map((one) => `    - ${flipWords(one)}`)]),
  ];
}

function flipWords({ flip, either }: ReturnType<typeof toldFlips>[number]): string {
  const { reviewer, approved, blocks, score, decision } = flip;
  if (either) return `any vote of ${oneLine(reviewer, 60)} without a finding that blocks: ${en.decision[decision]}`;
  if (blocks) return `${oneLine(reviewer, 60)} with a finding that blocks: ${en.decision[decision]}`;
  const far = approved ? (score === 0 ? '' : ` with at least ${score}`) : score === 100 ? '' : ` with at most ${score}`;
  return `${oneLine(reviewer, 60)} ${approved ? 'approving' : 'not approving'}${far}: ${en.decision[decision]}`;
}

function policyWords(policy: VerdictPolicy): string {
  const { strategy, threshold } = policy;
  const counts = strategyWords[strategy].usesThreshold ? `${strategy} with threshold ${threshold}` : strategy;
  return [counts, ...besideStrategy(policy)].join(', ');
}
