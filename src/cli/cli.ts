import { type Command, InvalidArgumentError, Option } from 'commander';
import { strategies } from '../engine/votes/strategy.ts';
import { outputNamed, outputs } from '../report/outputs/outputs.ts';
import { defaultConfigPath } from '../setup/first-files.ts';
import { blockingRules } from '../verdict/policy.ts';
import { auditCommand } from './audit/audit-command.ts';
import { defaultExamples, runCalibrate } from './calibrate.ts';
import { allowEmptyWords, type CheckFlags, checkCommand, endpoint } from './check-command.ts';
import { history } from './history.ts';
import { plan } from './plan.ts';
import { runProgram } from './program.ts';
import { replay } from './replay.ts';
import { report } from './report.ts';
import { setupCommands } from './setup-commands.ts';
import { type PolicyChange, simulate } from './simulate.ts';
import { siteCommands } from './site-commands.ts';
import { verify } from './verify.ts';
import type { World } from './world.ts';

/** Runs the command line and returns its exit code; nothing is thrown for what a person can mistype. */
export function runCli(args: readonly string[], bundle: string): Promise<number> {
  return runProgram(args, bundle, (program, world, end) => {
    checkCommand(program, world, end);
    planCommand(program, world, end);
    auditCommand(program, world, end);
    calibrateCommand(program, world, end);
    recordCommands(program, world, end);
    setupCommands(program, world, end);
    siteCommands(program, world, end);
  });
}

function planCommand(program: Command, world: World, end: (exitCode: number) => void): void {
  program
    .command('plan')
    .description('show what check would do and what it can cost at most, before anything is paid for')
    .argument('[paths...]', 'files and folders to judge; everything when none is named')
    .option('--base <ref>', 'only what changed since the branch point with this commit, by its configuration')
    .option('--allow-empty', allowEmptyWords)
    .addOption(formatOption())
    .option('--config <path>', `the configuration file (default: ${defaultConfigPath})`)
    .option('--model <name>', 'the model to ask, instead of that of the configuration')
    .option('--base-url <url>', 'the OpenAI-compatible endpoint, instead of that of the configuration', endpoint)
    .action(async (paths: string[], { base, format, config, model, baseUrl, allowEmpty = false }: PlanFlags) => {
      end(await plan({ paths, base, format, config, model, baseUrl, allowEmpty }, world));
    });
}

function calibrateCommand(program: Command, world: World, end: (exitCode: number) => void): void {
  program
    .command('calibrate')
    .description(
      'hold the answers of the model reviewers against labelled examples and merged changes, and say which may block',
    )
    .option('--since <date>', 'also the changes that were merged on this branch since this day', day)
    .option('--examples <folder>', 'labelled examples, with their labels.yml', defaultExamples)
    .option('--dry-run', 'say what it would ask and cost, and ask nothing')
    .addOption(formatOption())
    .option('--config <path>', `the configuration file (default: ${defaultConfigPath})`)
    .option('--model <name>', 'the model to ask, instead of that of the configuration')
    .option('--base-url <url>', 'the OpenAI-compatible endpoint, instead of that of the configuration', endpoint)
    .action(async ({ since, examples, format, config, model, baseUrl, dryRun = false }: CalibrateFlags) => {
      end(await runCalibrate({ since, examples, format, config, model, baseUrl, dryRun }, world));
    });
}

interface CalibrateFlags extends Omit<CheckFlags, 'format' | 'memory'> {
  readonly since?: string;
  readonly examples: string;
  readonly format: 'pretty' | 'json';
  readonly dryRun?: boolean;
}

function day(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new InvalidArgumentError('It must be a day such as 2026-01-31.');
}

function recordCommands(program: Command, world: World, end: (exitCode: number) => void): void {
  program
    .command('verify')
    .description('tell whether a record is as it was written; exits with 0 intact, 1 not intact, 2 wrong usage')
    .argument('[record]', recordWords)
    .addOption(formatOption())
    .action(async (record: string | undefined, { format }: RecordFlags) =>
      end(await verify({ record, format }, world)),
    );
  program
    .command('report')
    .description('write the report of a recorded run again')
    .argument('[record]', recordWords)
    .addOption(
      new Option('--format <format>', 'how it is written').choices(outputs.map(({ name }) => name)).default('html'),
    )
    .action(async (record: string | undefined, { format }: { readonly format: string }) => {
      end(await report({ record, format: outputNamed(format) ?? outputs[0] }, world));
    });
  program
    .command('replay')
    .description('tell a recorded run phase by phase, with durations')
    .argument('[record]', recordWords)
    .addOption(formatOption())
    .action(async (record: string | undefined, { format }: RecordFlags) =>
      end(await replay({ record, format }, world)),
    );
  program
    .command('history')
    .description('print the audit trail of a record, or of a run that the engine saved: who wrote what, and when')
    .argument('[record]', `${recordWords}, or the file of a saved run`)
    .addOption(formatOption())
    .action(async (record: string | undefined, { format }: RecordFlags) =>
      end(await history({ record, format }, world)),
    );
  program
    .command('simulate')
    .description('show what another policy would have decided from the recorded votes')
    .argument('[record]', recordWords)
    .addOption(new Option('--strategy <name>', 'how votes are counted').choices(strategies))
    .option('--threshold <score>', 'the score to reach, 0 to 100', wholeNumber(0, 100))
    .option('--quorum <votes>', 'votes that must have been cast', wholeNumber(1, 50))
    .addOption(new Option('--absent <how>', 'what absent optional reviewers count').choices(['exclude', 'against']))
    .addOption(new Option('--blocking <whom>', 'whom a blocking finding binds').choices(blockingRules))
    .addOption(formatOption())
    .action(async (record: string | undefined, { format, ...change }: SimulateFlags) => {
      end(await simulate({ record, format, change }, world));
    });
}

const recordWords =
  'the context.json of a run, from its artifact, or the folder that it is in; by default that of the last check here';

function formatOption(): Option {
  return new Option('--format <format>', 'how it is written').choices(['pretty', 'json']).default('pretty');
}

interface PlanFlags extends Omit<CheckFlags, 'format' | 'quiet' | 'verbose' | 'memory'> {
  readonly format: 'pretty' | 'json';
}

interface RecordFlags {
  readonly format: 'pretty' | 'json';
}

interface SimulateFlags extends RecordFlags, PolicyChange {}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}
