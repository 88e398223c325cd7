import { withPhase } from './dataflow.ts';
import type { ConfigProblem, KeyPath } from './problem.ts';
import { type Config, configSchema } from './schema.ts';
import { validate } from './validation.ts';
import { withoutFaults } from './without-faults.ts';
import type { Places } from './yaml-source.ts';

/** A configuration, or all that keeps it from being one. */
export type ConfigReading =
  | { readonly ok: true; readonly config: Config; readonly places: Places }
  | {
      readonly ok: false;
      readonly problems: readonly ConfigProblem[];
      /** What remains without the faulty values, so that further problems can be told in the same breath. Never to be run. */
      readonly remainder?: { readonly config: Config; readonly places: Places; readonly faulty: readonly KeyPath[] };
    };

/** Checks what the files of a configuration say. What depends on other files and on the built-in reviewers is checked by `resolveReviewers`. */
export function readConfig(data: unknown, places: Places): ConfigReading {
  const validated = validate({ schema: configSchema, data, places, under: [] });
  if (validated.ok) return { ok: true, config: validated.value, places };
  const { faulty } = validated;
  const problems = validated.problems.map((problem) => withPhase(problem, data));
  const config = withoutFaults(data, faulty);
  return { ok: false, problems, ...(config === undefined ? {} : { remainder: { config, places, faulty } }) };
}
