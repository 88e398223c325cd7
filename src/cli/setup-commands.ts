import { type Command, Option } from 'commander';
import { endpoint } from './check-command.ts';
import { type ToolName, toolNames } from './import/tool-names.ts';
import type { World } from './world.ts';

/** Declares the commands that set the gate up, look a set-up over and waive what it finds; each is loaded when it is called. */
export function setupCommands(program: Command, world: World, end: (exitCode: number) => void): void {
  program
    .command('init')
    .description('write a workflow, a configuration and an example reviewer for this repository, after showing them')
    .option('--yes', 'write them without a question')
    .option('--force', 'write over files that are there')
    .option('--model <name>', 'let this model judge as well')
    .option('--with-commands', 'also the workflow that follows /content-gate commands in pull requests')
    .action(async ({ yes = false, force = false, withCommands = false, model }: InitFlags) => {
      const { init } = await import('./init/init.ts');
      end(await init({ yes, force, withCommands, model }, world));
    });
  program
    .command('doctor')
    .description(
      'find what is wrong with workflow, configuration, secrets and model; exits with 0 nothing, 1 something',
    )
    .option('--offline', 'ask neither GitHub (GH_TOKEN) nor the model')
    .addOption(new Option('--format <format>', 'how it is written').choices(['pretty', 'json']).default('pretty'))
    .option('--config <path>', 'the configuration file, where no workflow names one')
    .option('--model <name>', 'the model to ask, instead of that of the configuration')
    .option('--base-url <url>', 'the OpenAI-compatible endpoint, instead of that of the configuration', endpoint)
    .action(async ({ offline = false, format, config, model, baseUrl }: DoctorFlags) => {
      const { doctor } = await import('./doctor/doctor.ts');
      end(await doctor({ offline, format, config, model, baseUrl }, world));
    });
  program
    .command('config')
    .description('print the configuration as it holds, each value with its file and line')
    .addOption(new Option('--format <format>', 'how it is written').choices(['pretty', 'json']).default('pretty'))
    .option('--json', 'the same as --format json')
    .option('--config <path>', 'the configuration file')
    .action(async ({ format, json, config }: { format: 'pretty' | 'json'; json?: boolean; config?: string }) => {
      const { printConfig } = await import('./config.ts');
      end(await printConfig({ format: json === true ? 'json' : format, config }, world));
    });
  program
    .command('import-rules')
    .description(
      'take over rules of other tools: checks of Continue, rules of VectorLint, path instructions of CodeRabbit, styles of Vale',
    )
    .argument('[path]', 'a file or folder with such rules, where they do not lie in their usual place')
    .addOption(new Option('--from <tools...>', 'only rules of these tools').choices([...toolNames]))
    .option('--write', 'write what was shown')
    .option('--force', 'write over files that are there, and let the configuration extend what was written')
    .option('--model <name>', 'let this model ask the questions of imported reviewers')
    .action(async (path: string | undefined, { from = [], write = false, force = false, model }: ImportFlags) => {
      const { importRules } = await import('./import/import-rules.ts');
      end(await importRules({ path, from, write, force, model }, world));
    });
  program
    .command('waive')
    .description('write an exception for a finding of the last check, by the short id that the report shows with it')
    .argument('<id>', 'the short id of the finding')
    .requiredOption('--reason <text>', 'why this is right as it stands')
    .requiredOption('--owner <name>', 'who answers for it: @name or @org/team')
    .option('--until <date>', 'the last day on which it holds, such as 2026-12-31; in 90 days by default')
    .option('--record <path>', 'the context.json of another run, or its folder')
    .action(async (id: string, flags: WaiveFlags) => {
      const { waive } = await import('./waive/waive.ts');
      end(await waive({ id, until: undefined, record: undefined, ...flags }, world));
    });
}

interface ImportFlags {
  readonly from?: readonly ToolName[];
  readonly write?: boolean;
  readonly force?: boolean;
  readonly model?: string;
}

interface InitFlags {
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly withCommands?: boolean;
  readonly model?: string;
}

interface WaiveFlags {
  readonly reason: string;
  readonly owner: string;
  readonly until?: string;
  readonly record?: string;
}

interface DoctorFlags {
  readonly offline?: boolean;
  readonly format: 'pretty' | 'json';
  readonly config?: string;
  readonly model?: string;
  readonly baseUrl?: string;
}
