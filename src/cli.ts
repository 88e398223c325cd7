import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { check } from './cli/check.ts';
import { exitCodes, type Terminal, type World } from './cli/world.ts';
import { version } from './version.ts';

/** Runs the command line and returns its exit code; nothing is thrown for what a person can mistype. */
export async function runCli(args: readonly string[], bundle: string): Promise<number> {
  const cancel = new AbortController();
  const stop = (): void => cancel.abort(new Error('interrupted'));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const world: World = {
    directory: process.cwd(),
    variables: process.env,
    clock: Date.now,
    signal: cancel.signal,
    out: terminal(process.stdout),
    err: terminal(process.stderr),
    bundle,
  };
  let exitCode = 0;
  const program = commands(world, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (cancel.signal.aborted) return exitCodes.interrupted;
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
    throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

function commands(world: World, end: (exitCode: number) => void): Command {
  const program = new Command('content-gate')
    .description(
      'Judges content by independent reviewers, with the verdict that the GitHub Action gives on the same text.',
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError('(content-gate --help shows what there is)')
    .configureOutput({ writeOut: world.out.write, writeErr: world.err.write });

  program
    .command('check')
    .description('judge files; exits with 0 approved, 1 not approved, 2 wrong usage or configuration, 3 inconclusive')
    .argument('[paths...]', 'files and folders to judge; everything when none is named')
    .option('--base <ref>', 'judge only what changed since the branch point with this commit, by its configuration')
    .addOption(
      new Option('--format <format>', 'how the report is written')
        .choices(['pretty', 'json', 'markdown'])
        .default('pretty'),
    )
    .option('--config <path>', 'the configuration file (default: .github/content-gate.yml)')
    .option('--model <name>', 'the model to ask, instead of that of the configuration')
    .option('--base-url <url>', 'the OpenAI-compatible endpoint, instead of that of the configuration', endpoint)
    .action(async (paths: string[], options: CheckFlags) => {
      end(
        await check(
          {
            paths,
            base: options.base,
            format: options.format,
            config: options.config,
            model: options.model,
            baseUrl: options.baseUrl,
          },
          world,
        ),
      );
    });
  return program;
}

interface CheckFlags {
  readonly base?: string;
  readonly format: 'pretty' | 'json' | 'markdown';
  readonly config?: string;
  readonly model?: string;
  readonly baseUrl?: string;
}

function endpoint(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new InvalidArgumentError('It must be an http or https address.');
  }
  return text;
}

function terminal(stream: NodeJS.WriteStream): Terminal {
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 100,
    write: (text) => void stream.write(text),
  };
}
