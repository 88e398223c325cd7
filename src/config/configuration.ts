import type { Reviewer } from '../review/reviewer.ts';
import { readConfig } from './load.ts';
import { type ConfigProblem, inOrder } from './problem.ts';
import { type ReviewerSources, resolveReviewers } from './reviewers.ts';
import { type Config, configSchema } from './schema.ts';

/** Everything a run is configured by, or every problem at once. */
export type Configuration =
  | {
      readonly ok: true;
      readonly config: Config;
      readonly reviewers: readonly Reviewer[];
      readonly warnings: readonly ConfigProblem[];
    }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/** What `configure` takes beside the file. Whether a model is named is completed by what the file says. */
export type ConfigurationSources = Omit<ReviewerSources, 'places' | 'faulty'>;

/** Reads and resolves the configuration file, or the defaults where there is none. */
export async function configure(
  file: { readonly path: string; readonly text: string } | undefined,
  sources: ConfigurationSources,
): Promise<Configuration> {
  const resolved = (config: Config, rest: Pick<ReviewerSources, 'places' | 'faulty'>) => {
    const modelNamed = sources.access.modelNamed || config.model.name !== undefined;
    return resolveReviewers(config, { ...sources, ...rest, access: { modelNamed } });
  };
  if (file === undefined) {
    const config = configSchema.parse({});
    const reviewers = await resolved(config, {});
    return reviewers.ok ? { ...reviewers, config } : reviewers;
  }
  const reading = readConfig(file.text, file.path);
  if (reading.ok) {
    const reviewers = await resolved(reading.config, { places: reading.places });
    return reviewers.ok ? { ...reviewers, config: reading.config } : reviewers;
  }
  if (reading.remainder === undefined) return { ok: false, problems: reading.problems };
  const { config, places, faulty } = reading.remainder;
  const further = await resolved(config, { places, faulty });
  return { ok: false, problems: inOrder([...reading.problems, ...(further.ok ? [] : further.problems)]) };
}
