import type { ConfigLayer, Extended } from '../config/extends.ts';
import { nearestTo, type Sourced } from '../config/merge.ts';
import { type KeyPath, keyInWords, problemLine } from '../config/problem.ts';
import { localSource } from '../local/source.ts';
import { jsonText } from '../report/json-text.ts';
import { logLines, oneLine } from '../report/neutralise.ts';
import { defaultConfigPath } from '../setup/first-files.ts';
import { readConfiguration } from '../setup/read-configuration.ts';
import { exitCodes } from '../verdict/whole.ts';
import { elsewhereFrom } from './elsewhere.ts';
import { locate, refuse, refuseRun } from './repository.ts';
import type { World } from './world.ts';

/** What `config` was asked. */
export interface ConfigOptions {
  readonly config: string | undefined;
  readonly format: 'pretty' | 'json';
}

type Origin = { readonly kind: 'default' } | { readonly kind: 'file'; readonly path: string; readonly line: number };

/** A value of the configuration with where it comes from. */
interface Shown {
  readonly key: string;
  readonly value: unknown;
  readonly from: Origin;
}

/** Prints the configuration as it holds, each value with the file and line that it comes from; secrets are never printed. */
export async function printConfig(options: ConfigOptions, world: World): Promise<number> {
  const place = await locate({ paths: [], base: undefined, allowEmpty: true }, world);
  if (!place.ok) return refuse(world, place.problem);
  const source = await localSource(place, world.signal);
  const path = options.config ?? defaultConfigPath;
  const named = options.config !== undefined;
  const read = await readConfiguration(
    { base: source.base, path, named, modelNamed: false, openElsewhere: elsewhereFrom(world) },
    world.signal,
  );
  if (read.kind === 'unreadable') return refuse(world, read.problem);
  const { configuration } = read;
  if (!configuration.ok) {
    const why = configuration.unread === true ? 'elsewhere' : 'invalid';
    return refuseRun(world, { why, problems: configuration.problems.map(problemLine) });
  }
  const { config, reviewers, extended, said, warnings } = configuration;
  const builtIn: readonly Shown[] =
    config.reviewers === undefined
      ? [{ key: 'reviewers', value: reviewers.map(({ name }) => name), from: { kind: 'default' } }]
      : [];
  const values = [...shownIn(config, [], said), ...builtIn];
  for (const warning of warnings) world.err.write(`${logLines(problemLine(warning))}\n`);
  const shown = { path: read.found ? path : null, extends: extended, values };
  world.out.write(options.format === 'json' ? jsonText(shown) : pretty(values, extended));
  return exitCodes.approved;
}

/** Every value below a key; a list is one value, but the glossary, whose terms may come from several files. */
function shownIn(value: unknown, key: KeyPath, said: Sourced<ConfigLayer> | undefined): readonly Shown[] {
  if (value === undefined) return [];
  const isGlossary = key.length === 1 && key[0] === 'terms';
  if (typeof value === 'object' && value !== null && (!Array.isArray(value) || (isGlossary && value.length > 0))) {
    const entries = Object.entries(value);
    if (entries.length > 0) {
      return entries.flatMap(([step, one]) =>
        isGlossary ? shownAs(one, [...key, Number(step)], said) : shownIn(one, [...key, step], said),
      );
    }
  }
  return shownAs(value, key, said);
}

function shownAs(value: unknown, key: KeyPath, said: Sourced<ConfigLayer> | undefined): readonly Shown[] {
  return [{ key: keyInWords(key), value: withoutSecrets(value, String(key.at(-1))), from: originOf(key, said) }];
}

function originOf(key: KeyPath, said: Sourced<ConfigLayer> | undefined): Origin {
  if (said === undefined) return { kind: 'default' };
  const { found, rest } = nearestTo(said, key);
  if (rest.length > 0) return { kind: 'default' };
  const { path, line } = found.from.places.at(found.key, 'value');
  return { kind: 'file', path, line };
}

const secretKey = /(?:api[-_]?key|token|secret|password|credential)s?$/i;
/** How the best-known issuers begin theirs. No configuration needs one; this is for what was pasted into the wrong place. */
const secretValue = /\b(?:sk-|gh[opsur]_|github_pat_|glpat-|xox[abprs]-|AKIA|npm_)[\w-]{8,}/;

function withoutSecrets(value: unknown, key: string): unknown {
  if (typeof value === 'string') return secretKey.test(key) || secretValue.test(value) ? '***' : value;
  if (Array.isArray(value)) return value.map((one) => withoutSecrets(one, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutSecrets(one, name)]));
}

const widest = 72;

function pretty(values: readonly Shown[], extended: readonly Extended[]): string {
  const lines = values.map(({ key, value, from }) => ({
    text: oneLine(`${key}: ${JSON.stringify(value)}`, 400),
    origin: from.kind === 'default' ? 'default' : oneLine(`${from.path}:${from.line}`, 300),
  }));
  const width = Math.min(widest, Math.max(...lines.map(({ text }) => text.length)));
  return [
    ...extended.map(({ source, commit, digest, pinned }) =>
      oneLine(
        `# extends ${source}${commit === null ? '' : `, commit ${commit}`}, sha256 ${digest}${pinned ? '' : ', not pinned'}`,
        600,
      ),
    ),
    ...lines.map(({ text, origin }) => `${text.padEnd(width)}  # ${origin}`),
    '# The inputs model, base-url and mode of a workflow win over what stands here.',
    '',
  ].join('\n');
}
