import { runProgram } from './program.ts';
import { siteCommands } from './site-commands.ts';

/** Runs one of the commands that judge nothing, and loads nothing of what judges; returns the exit code. */
export function runSiteCli(args: readonly string[], bundle: string): Promise<number> {
  return runProgram(args, bundle, siteCommands);
}
