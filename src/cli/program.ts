import { Command, CommanderError } from 'commander';
import { steadyClock } from '../engine/clock.ts';
import { createSecretFilter, formsOfSecret, type SecretFilter } from '../report/secret-filter.ts';
import { version } from '../setup/version.ts';
import { type LastWord, openWatchdog } from '../setup/watchdog.ts';
import { exitCodes } from '../verdict/whole.ts';
import { fallbackKeyVariable, keyVariables } from './key-variables.ts';
import type { Terminal, World } from './world.ts';

/** Declares commands; each tells `end` the exit code. */
export type DeclareCommands = (program: Command, world: World, end: (exitCode: number) => void) => void;

/** Runs one of the commands and returns its exit code; nothing is thrown for what a person can mistype. */
export async function runProgram(args: readonly string[], bundle: string, declare: DeclareCommands): Promise<number> {
  const cancel = new AbortController();
  const watchdog = openWatchdog();
  const stop = (): void => {
    watchdog.cancelled(longestCancelMs, notEnded('after it was interrupted', exitCodes.interrupted));
    cancel.abort(new Error('interrupted'));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const filter = createSecretFilter();
  const hide = (secret: string): void => {
    filter.add(secret);
    if (process.env.GITHUB_ACTIONS === 'true') maskInJob(secret);
  };
  for (const name of [...keyVariables, fallbackKeyVariable]) filter.add(process.env[name] ?? '');
  const world: World = {
    directory: process.cwd(),
    variables: process.env,
    clock: steadyClock,
    signal: cancel.signal,
    allow: (ms) => watchdog.allow(ms, notEnded('within its run-timeout', exitCodes.inconclusive)),
    out: terminal(process.stdout, filter),
    err: terminal(process.stderr, filter),
    ...{ filter, hide, bundle },
  };
  let exitCode = 0;
  const program = new Command('content-gate')
    .description(
      'Judges content by independent reviewers, with the verdict that the GitHub Action gives on the same text.',
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError('(content-gate --help shows what there is)')
    .configureOutput({ writeOut: world.out.write, writeErr: world.err.write });
  declare(program, world, (code) => {
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

/** A command that was interrupted has this long to end by itself. */
const longestCancelMs = 6500;

function notEnded(when: string, exitCode: number): LastWord {
  return { line: `The command did not end ${when}, so it was stopped. Nothing is approved by it.`, exitCode };
}

function terminal(stream: NodeJS.WriteStream, filter: SecretFilter): Terminal {
  // Whoever read it may go before the end, as `head` does: that ends the reading, and not what the command is about.
  let isRead = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isRead = false;
  });
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 100,
    write: (text) => {
      if (isRead) stream.write(filter.text(text));
    },
  };
}

/** Has the runner replace a secret in everything that the job prints from here on; it takes the line and shows it to nobody. */
function maskInJob(secret: string): void {
  for (const form of formsOfSecret(secret)) {
    const escaped = form.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    process.stdout.write(`::add-mask::${escaped}\n`);
  }
}
