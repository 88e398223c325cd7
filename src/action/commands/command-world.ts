import type { ActionWorld } from '../world.ts';

/** What following a command needs. */
export interface CommandWorld extends Pick<ActionWorld, 'inputs' | 'environment' | 'client' | 'log' | 'signal'> {
  /** The file name of the gate's workflow. */
  readonly workflow: string;
}
