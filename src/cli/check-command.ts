import { type Command, InvalidArgumentError, Option } from 'commander';
import { outputNamed, outputs } from '../report/outputs/outputs.ts';
import { defaultConfigPath } from '../setup/first-files.ts';
import { check } from './check.ts';
import type { FixWhose } from './fix.ts';
import type { World } from './world.ts';

/** The options of `check` as they are parsed. */
export interface CheckFlags {
  readonly base?: string;
  readonly allowEmpty?: boolean;
  readonly format: string;
  readonly config?: string;
  readonly model?: string;
  readonly baseUrl?: string;
  readonly quiet?: true;
  readonly verbose?: true;
  /** True without a value; else whose, or the first of the paths: what follows the bare option looks like its value. */
  readonly fix?: true | string;
  readonly memory: boolean;
}

/** What the option says that `check` and `plan` share. */
export const allowEmptyWords = 'go on although a path does not exist, or nothing below it is content';

/** Declares the command that judges local files. */
export function checkCommand(program: Command, world: World, end: (exitCode: number) => void): void {
  program
    .command('check')
    .description('judge files; exits with 0 approved, 1 not approved, 2 wrong usage or configuration, 3 inconclusive')
    .argument('[paths...]', 'files and folders to judge; everything when none is named')
    .option('--base <ref>', 'judge only what changed since the branch point with this commit, by its configuration')
    .option('--allow-empty', allowEmptyWords)
    .addOption(
      new Option('--format <format>', 'how the report is written')
        .choices(outputs.map(({ name }) => name))
        .default(outputs[0].name),
    )
    .option('--config <path>', `the configuration file (default: ${defaultConfigPath})`)
    .option('--model <name>', 'the model to ask, instead of that of the configuration')
    .option('--base-url <url>', 'the OpenAI-compatible endpoint, instead of that of the configuration', endpoint)
    .addOption(new Option('--quiet', 'show only what must be fixed, and the verdict').conflicts('verbose'))
    .option('--verbose', 'show everything: what was already there, every vote, how it was judged')
    .option('--no-memory', 'ask everything again, and keep nothing of this run under .content-gate/')
    .option(
      '--fix [whose]',
      'put suggestions into the files: those of checkers, or of models too (--fix=all), which are shown first',
    )
    .action(
      async (
        paths: string[],
        { format, quiet, verbose, base, config, model, baseUrl, allowEmpty = false, fix, memory }: CheckFlags,
      ) => {
        const detail = quiet ? 'quiet' : verbose ? 'verbose' : 'normal';
        const { whose, first } = fixOf(fix);
        const asked = { paths: [...first, ...paths], base, config, model, baseUrl, allowEmpty };
        const form = outputNamed(format) ?? outputs[0];
        end(await check({ ...asked, format: form, detail, fix: whose, memory }, world));
      },
    );
}

/** Whose suggestions are asked for; a path that followed the bare option is one of the paths. */
function fixOf(fix: CheckFlags['fix']): { readonly whose?: FixWhose; readonly first: readonly string[] } {
  if (fix === undefined) return { first: [] };
  if (fix === 'all' || fix === 'checkers') return { whose: fix, first: [] };
  return { whose: 'checkers', first: fix === true ? [] : [fix] };
}

/** An address that a model can be asked at. */
export function endpoint(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new InvalidArgumentError('It must be an http or https address.');
  }
  return text;
}
