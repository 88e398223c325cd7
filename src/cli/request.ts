import type { ContentSource } from '../content/content.ts';
import { defaultConfigPath } from '../setup/first-files.ts';
import type { RunRequest, RunWorld } from '../setup/open-run.ts';
import { elsewhereFrom } from './elsewhere.ts';
import { fallbackKeyVariable, keyVariables } from './key-variables.ts';
import type { World } from './world.ts';

/** What every command that judges, or tells how it would, can be asked. */
export interface JudgingOptions {
  readonly paths: readonly string[];
  readonly base: string | undefined;
  /** Go on although a path that was named does not exist or holds no content. */
  readonly allowEmpty: boolean;
  readonly config: string | undefined;
  readonly model: string | undefined;
  readonly baseUrl: string | undefined;
}

/** The run that the command was asked for; `root` is the folder of the repository. */
export function requestOf(options: JudgingOptions, source: ContentSource, root: string, world: World): RunRequest {
  const { variables } = world;
  return {
    source,
    openElsewhere: elsewhereFrom(world),
    configuration: { path: options.config ?? defaultConfigPath, named: options.config !== undefined },
    model: {
      keys: keyVariables.map((name) => variables[name]),
      fallbackKeys: [variables[fallbackKeyVariable]],
      baseUrl: options.baseUrl,
      name: options.model,
      identity: {
        kind: 'unavailable',
        reason:
          'no key for the model: model.workload-identity works in the action only, where the job can prove who it is; here set CONTENT_GATE_API_KEY or OPENAI_API_KEY',
      },
      words: {
        noKey: 'no key for the model: set CONTENT_GATE_API_KEY or OPENAI_API_KEY',
        noFallbackKey: `no key for its endpoint, to which no other is sent: set ${fallbackKeyVariable}`,
        noModel: 'no model is named: set model.name in the configuration, or --model',
      },
    },
    gateId: 'content-gate',
    mode: undefined,
    onMissingCredentials: 'fail',
    subject: {
      kind: 'local',
      directory: root,
      range: options.base === undefined ? undefined : `${options.base}..`,
    },
  };
}

/** The machine as a run of the command sees it. */
export function worldOf({ bundle, clock, signal, filter }: World, root: string): RunWorld {
  return { bundle, workspace: root, clock, signal, filter };
}
