import type { ConfigProblem, KeyPath } from '../../config/problem.ts';
import type { Config } from '../../config/schema.ts';
import { readYaml } from '../../config/yaml-source.ts';
import { pageExtensions } from '../../content/formats/formats.ts';
import { selectContent } from '../../content/select.ts';
import { listed } from '../../review/english.ts';
import type { Reviewer } from '../../review/reviewer.ts';
import type { Diagnosis } from './diagnosis.ts';
import { type GateStep, record } from './workflow-file.ts';

/** A configuration that can be used, with its text, so that its lines can be named. */
export interface ConfiguredGate {
  readonly path: string;
  /** Absent where the built-in configuration is used. */
  readonly text: string | undefined;
  readonly config: Config;
  readonly reviewers: readonly Reviewer[];
  /** The files of this repository that it reads its rules from. */
  readonly files?: readonly string[];
}

/** What is wrong with a configuration by itself, in the form of all diagnoses. */
export function diagnosisOf({ level, path, line, key, found, allowed, suggestion }: ConfigProblem): Diagnosis {
  const change = suggestion === undefined ? `Write ${allowed}.` : `Write ${suggestion}.`;
  return { level, path, line, found: `${key === '' ? '' : `${key}: `}found ${found}`, change };
}

/** What does not go together between the configuration and the step that runs it: the model, its key, its price, its time. */
export function diagnoseModel(gate: ConfiguredGate, step: GateStep | undefined): readonly Diagnosis[] {
  const { config, reviewers, path } = gate;
  const at = placesIn(gate);
  const found: Diagnosis[] = [];
  const say = (level: Diagnosis['level'], where: { path: string; line: number }, what: string, change: string) => {
    found.push({ level, ...where, found: what, change });
  };
  const models = reviewers.filter(({ kind }) => kind === 'model');
  const named = text(step?.inputs.model) ?? config.model.name;
  const inStep = (name: string) => ({ path: step?.path ?? path, line: step?.stepLine('with', name) ?? 1 });
  if (models.length > 0 && named === undefined) {
    const who = listed(models.map(({ name }) => name));
    say('error', at('reviewers'), `no model is named, and ${who} must ask one`, 'Add model: { name: <a model> }.');
  }
  if (models.length === 0 && config.model.name !== undefined) {
    const what = `the model ${config.model.name} is named, and no reviewer asks it`;
    say('warning', at('model', 'name'), what, 'Add a reviewer such as brand-voice, or take the model out.');
  }
  if (models.length > 0) {
    const price = named === undefined ? undefined : config.prices[named];
    if (config.limits['max-cost'] !== undefined && named !== undefined && price === undefined) {
      const what = `limits.max-cost holds nothing, because prices says nothing about ${named}`;
      say('error', at('limits', 'max-cost'), what, `Add prices: { ${named}: { input: ..., output: ... } }.`);
    }
    const { fallback } = config.model;
    if (
      fallback !== undefined &&
      config.limits['max-cost'] !== undefined &&
      config.prices[fallback.name] === undefined
    ) {
      const what = `limits.max-cost holds nothing, because prices says nothing about the fallback ${fallback.name}`;
      say('error', at('limits', 'max-cost'), what, `Add prices: { ${fallback.name}: { input: ..., output: ... } }.`);
    }
    if (fallback !== undefined && fallback['base-url'] === undefined && fallback.name === named) {
      const what = 'the fallback is the first model again';
      say('error', at('model', 'fallback', 'name'), what, 'Name another model, or another base-url with it.');
    }
    const least = models.reduce((sum, one) => sum + (one.kind === 'model' ? one.samples : 0), 0);
    if (config.limits['max-model-calls'] < least) {
      const what = `limits.max-model-calls is ${config.limits['max-model-calls']}, and one page needs ${least} calls`;
      say('error', at('limits', 'max-model-calls'), what, `Write at least ${least}, for each page of a change.`);
    }
    if (!config.outputs.artifact) {
      const what = 'without the artifact nothing is remembered, so that every push asks and pays again';
      say('warning', at('outputs', 'artifact'), what, 'Take artifact: false out.');
    }
  }
  if (step === undefined) return found;
  const identity = config.model['workload-identity'] !== undefined;
  const { 'api-key': key, 'signing-key': signing } = step.inputs;
  if (models.length > 0 && text(key) === undefined && !identity) {
    const skips = step.inputs['on-missing-credentials'] === 'skip';
    say(
      skips ? 'warning' : 'error',
      inStep('api-key'),
      `the step has no key for the model, so ${skips ? 'the models never judge' : 'no page is ever approved'}`,
      `Add api-key: \${{ secrets.CONTENT_GATE_API_KEY }} under with:.`,
    );
  }
  if (models.length > 0 && identity && text(key) === undefined) {
    const granted = record(step.job.permissions ?? step.workflow.permissions);
    if (granted['id-token'] !== 'write') {
      const where = { path: step.path, line: step.jobLine('permissions') };
      say('error', where, 'model.workload-identity needs the permission id-token: write', 'Add id-token: write.');
    }
    if (text(signing) === undefined) {
      const what = 'records are unsigned, so that no run takes over what the one before was answered';
      say('warning', inStep('signing-key'), what, `Add signing-key: \${{ secrets.CONTENT_GATE_SIGNING_KEY }}.`);
    }
  }
  const other = config.model.fallback?.['base-url'];
  if (models.length > 0 && other !== undefined && text(step.inputs['fallback-api-key']) === undefined) {
    const first = text(step.inputs['base-url']) ?? config.model['base-url'];
    if (first?.replace(/\/+$/, '') !== other.replace(/\/+$/, '')) {
      const what = 'the fallback answers at another endpoint and has no key, so it is never asked';
      say(
        'error',
        inStep('fallback-api-key'),
        what,
        `Add fallback-api-key: \${{ secrets.CONTENT_GATE_FALLBACK_API_KEY }} under with:.`,
      );
    }
  }
  const minutes = step.job['timeout-minutes'];
  if (typeof minutes === 'number' && minutes * 60 <= config.limits['run-timeout']) {
    const what = `the job is ended after ${minutes} min, before the gate can report at limits.run-timeout (${config.limits['run-timeout']} s)`;
    const more = Math.ceil(config.limits['run-timeout'] / 60) + 5;
    say('error', { path: step.path, line: step.jobLine('timeout-minutes') }, what, `Write timeout-minutes: ${more}.`);
  }
  return found;
}

const isPage = new RegExp(`\\.(?:${pageExtensions.join('|')})$`, 'iu');

/** What of the patterns selects nothing among the files that there are. */
export function diagnoseContent(gate: ConfiguredGate, paths: readonly string[]): readonly Diagnosis[] {
  const { include, ...rest } = gate.config.content;
  const at = placesIn(gate);
  const pages = (patterns: { include: readonly string[]; exclude: readonly string[] }): number =>
    paths.filter((path) => selectContent({ ...rest, ...patterns })({ path, status: 'modified' }) === undefined).length;
  // A repository without any page has nothing that a pattern could miss.
  if (!paths.some((path) => isPage.test(path) && !path.startsWith('.'))) return [];
  if (pages({ include, exclude: rest.exclude }) === 0) {
    const excluded = pages({ include, exclude: [] }) > 0;
    const key = excluded ? 'exclude' : 'include';
    return [
      {
        ...{ level: 'error', ...at('content', key) },
        found: excluded ? 'content.exclude leaves nothing to judge' : 'content.include matches no file that there is',
        change: 'Name the folders that hold your pages, such as "docs/**/*.md".',
      },
    ];
  }
  return include.flatMap((pattern, index): readonly Diagnosis[] =>
    pattern.startsWith('!') || pages({ include: [pattern], exclude: [] }) > 0
      ? []
      : [
          {
            ...{ level: 'warning', ...at('content', 'include', index) },
            found: `the pattern ${JSON.stringify(pattern)} matches no file that there is`,
            change: 'Correct it, or take it out.',
          },
        ],
  );
}

/** Files that somebody believes to be read, and nobody reads. */
export function diagnosePaths(
  paths: readonly string[],
  configPath: string,
  configFound: boolean,
): readonly Diagnosis[] {
  const misplaced = paths.filter(
    (path) => /^(?:\.github\/)?\.?content-?gate\.ya?ml$/i.test(path) && path !== configPath,
  );
  const workflows = paths.filter((path) =>
    /^\.github\/(?:workflow|actions?|workflows\/[^/]+)\/[^/]*gate[^/]*\.ya?ml$/i.test(path),
  );
  return [
    ...(configFound
      ? []
      : misplaced.map((path) => ({
          ...{ level: 'error' as const, path, line: 1 },
          found: `nobody reads this file: the configuration is looked for at ${configPath}`,
          change: `Rename it to ${configPath}.`,
        }))),
    ...workflows.map((path) => ({
      ...{ level: 'error' as const, path, line: 1 },
      found: 'GitHub runs no workflow from here',
      change: `Move it to .github/workflows/${path.split('/').at(-1)}.`,
    })),
  ];
}

function placesIn({ path, text }: ConfiguredGate): (...key: KeyPath) => { path: string; line: number } {
  const read = text === undefined ? undefined : readYaml(text, path);
  return (...key) => ({ path, line: read?.ok === true ? read.places.at(key, 'key').line : 1 });
}

function text(value: unknown): string | undefined {
  return value === undefined || value === null || value === '' ? undefined : String(value);
}
