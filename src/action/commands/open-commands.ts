import type { CommandEvent } from '../../github/command-event.ts';
import { explain } from '../../github/failure.ts';
import { type GatePull, readGatePull, rerunGate } from '../../github/gate-runs.ts';
import { WriteAccess } from '../../github/write-access.ts';
import type { CommandWorld } from './command-world.ts';
import { followComment } from './follow-comment.ts';

/** The file name of a workflow, which goes into an address. */
export function workflowNamed(text: string | undefined): string | undefined {
  const name = (text ?? '').trim() || 'content-gate.yml';
  return /^[\w.-]{1,100}\.ya?ml$/.test(name) ? name : undefined;
}

/**
 * Follows what somebody asked for. It judges nothing and tells the gate nothing: the run that it starts hears for itself what
 * people say.
 */
export async function openCommands(
  event: Exclude<CommandEvent, { readonly kind: 'malformed' }>,
  world: CommandWorld,
): Promise<number> {
  const { client, log, signal } = world;
  if (event.kind === 'other') {
    log.line(`Nothing to do: ${event.why}.`);
    return 0;
  }
  const pull = await readGatePull(client, event, signal);
  if (!pull.ok) {
    log.error(explain('read the pull request', pull.failure, 'pull-requests: read'));
    return 1;
  }
  return event.kind === 'comment'
    ? followComment(event.commentId, { ...event, ...pull.value }, world)
    : followLabel(event, pull.value, world);
}

/** A label can be set by people who may not write; that it was set by one who may is found out again by the run. */
async function followLabel(
  { by, label }: { readonly by: string; readonly label: string },
  pull: GatePull,
  { client, workflow, log, signal }: CommandWorld,
): Promise<number> {
  const mayWrite = await new WriteAccess(client, pull, signal).has(by);
  if (mayWrite !== true) {
    log.line(`Nothing to do: GitHub does not say that ${by} may write to the repository.`);
    return 0;
  }
  const rerun = await rerunGate(client, pull, workflow, signal);
  if (rerun.kind === 'refused') {
    log.error(explain('run the gate again', rerun.failure, 'actions: write'));
    return 1;
  }
  const what = { started: 'The gate runs again', running: 'The gate is running', none: 'There is no run of the gate' };
  log.line(`${what[rerun.kind]}, because of the label ${label}.`);
  return 0;
}
