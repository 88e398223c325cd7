import { randomBytes } from 'node:crypto';
import type { PromptSecrets } from '../review/model/prompt.ts';
import { openRulesPool, poolDefaults, type RulesPool } from '../review/rules/pool/pool.ts';
import { assetsOf } from './assets-folder.ts';

/** Opens the checkers' workers on the running script. */
export function openRules(bundle: string, size: number = poolDefaults.size): RulesPool {
  return openRulesPool({ ...poolDefaults, size, entry: bundle, assets: assetsOf(bundle) });
}

/** New marks for the requests of one file, and the word of this run that no answer may repeat. */
export function secretsOfRun(): () => PromptSecrets {
  const canary = randomBytes(8).toString('hex');
  return () => ({ nonce: randomBytes(16).toString('hex'), canary });
}
