import { commitSnapshot } from '../../github/commit-snapshot.ts';
import { elsewhereOn } from '../../github/elsewhere.ts';
import type { GatePull } from '../../github/gate-runs.ts';
import type { ReportLanguage } from '../../review/report-language.ts';
import { readConfiguration } from '../../setup/read-configuration.ts';
import type { CommandWorld } from './command-world.ts';

/** What of the team's configuration matters to an answer. */
export interface TeamWishes {
  readonly language: ReportLanguage;
  /** Whether a comment may waive anything. */
  readonly comments: boolean;
}

/** Reads them at the base commit. Where they cannot be read, the answer is in English: the run that judges decides what counts. */
export async function wishesOf(pull: GatePull, { client, inputs, signal }: CommandWorld): Promise<TeamWishes> {
  const base = commitSnapshot(client, pull, pull.baseSha, signal);
  const read = await readConfiguration(
    { base, path: inputs.config, named: false, modelNamed: false, openElsewhere: elsewhereOn(client, signal) },
    signal,
  );
  if (read.kind === 'unreadable' || !read.configuration.ok) return { language: 'en', comments: true };
  const { config } = read.configuration;
  return { language: config['report-language'], comments: config.waivers.comments };
}
