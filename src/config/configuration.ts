import type { OpenElsewhere } from '../content/elsewhere.ts';
import type { Reviewer } from '../review/reviewer.ts';
import { type ConfigLayer, type Extended, readLayers } from './extends.ts';
import { readConfig } from './load.ts';
import { nearestTo, type Sourced } from './merge.ts';
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
      /** What the configuration extends, the nearest first. */
      readonly extended: readonly Extended[];
      /** What the files say, each value with where it stands; absent where there is no file. */
      readonly said?: Sourced<ConfigLayer>;
    }
  | {
      readonly ok: false;
      readonly problems: readonly ConfigProblem[];
      /** A configuration that this one extends could not be read: no mistake in this one. */
      readonly unread?: true;
      /** What the team reads reports in, where that can be read all the same. */
      readonly language?: Config['report-language'];
    };

/** What `configure` takes beside the file. Whether a model is named is completed by what the file says. */
export interface ConfigurationSources extends Omit<ReviewerSources, 'places' | 'faulty' | 'homeOf'> {
  /** Reads configurations of other repositories; absent where nobody can. */
  readonly openElsewhere?: OpenElsewhere | undefined;
}

/** Reads and resolves the configuration file with all that it extends, or the defaults where there is none. */
export async function configure(
  file: { readonly path: string; readonly text: string } | undefined,
  sources: ConfigurationSources,
): Promise<Configuration> {
  const resolved = (config: Config, rest: Pick<ReviewerSources, 'places' | 'faulty' | 'homeOf'>) => {
    const modelNamed = sources.access.modelNamed || config.model.name !== undefined;
    return resolveReviewers(config, { ...sources, ...rest, access: { modelNamed } });
  };
  if (file === undefined) {
    const config = configSchema.parse({});
    const reviewers = await resolved(config, {});
    return reviewers.ok ? { ...reviewers, config, extended: [] } : reviewers;
  }
  const layers = await readLayers(file, sources);
  if (!layers.ok)
    return { ok: false, problems: inOrder(layers.problems), ...(layers.unread ? { unread: true as const } : {}) };
  const { root, extended, problems: doubts } = layers;
  const homeOf: NonNullable<ReviewerSources['homeOf']> = (key) => nearestTo(root, key).found.from.home;
  const reading = readConfig(layers.data, layers.places);
  if (reading.ok) {
    const { config, places } = reading;
    const reviewers = await resolved(config, { places, homeOf });
    return reviewers.ok
      ? { ...reviewers, config, extended, said: root, warnings: inOrder([...doubts, ...reviewers.warnings]) }
      : { ...reviewers, language: config['report-language'] };
  }
  if (reading.remainder === undefined) return { ok: false, problems: reading.problems };
  const { config, places, faulty } = reading.remainder;
  const further = await resolved(config, { places, faulty, homeOf });
  const problems = inOrder([...reading.problems, ...(further.ok ? [] : further.problems)]);
  return { ok: false, problems, language: config['report-language'] };
}
