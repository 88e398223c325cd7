import { git } from '../../local/git.ts';
import { localSource } from '../../local/source.ts';
import { jsonText } from '../../report/json-text.ts';
import { oneLine } from '../../report/neutralise.ts';
import { counted } from '../../review/english.ts';
import { type Diagnosis, diagnosisLine } from '../../setup/doctor/diagnosis.ts';
import { examine } from '../../setup/doctor/examine.ts';
import { diagnoseOnGitHub } from '../../setup/doctor/on-github.ts';
import type { ConfiguredGate } from '../../setup/doctor/set-up.ts';
import { defaultConfigPath } from '../../setup/first-files.ts';
import { exitCodes } from '../../verdict/whole.ts';
import { elsewhereFrom } from '../elsewhere.ts';
import { locate, refuse } from '../repository.ts';
import { type JudgingOptions, requestOf } from '../request.ts';
import type { World } from '../world.ts';
import { askModels, type ModelAnswer } from './ask-model.ts';

/** What `doctor` was asked. */
export interface DoctorOptions extends Pick<JudgingOptions, 'config' | 'model' | 'baseUrl'> {
  readonly format: 'pretty' | 'json';
  /** Ask neither GitHub nor the model. */
  readonly offline: boolean;
}

/** Finds what is wrong with the set-up of this repository; exits with 1 when something is. */
export async function doctor(options: DoctorOptions, world: World): Promise<number> {
  const place = await locate({ paths: [], base: undefined, allowEmpty: true }, world);
  if (!place.ok) return refuse(world, place.problem);
  const source = await localSource(place, world.signal);
  const examined = await examine({
    files: source.head,
    paths: [...((await source.head.paths(world.signal)) ?? [])],
    configPath: options.config ?? defaultConfigPath,
    ...(options.offline ? {} : { openElsewhere: elsewhereFrom(world) }),
    signal: world.signal,
  });
  const beyond = options.offline
    ? { diagnoses: [], notes: ['Neither GitHub nor the model was asked.', ...examined.notes] }
    : await asked();
  const diagnoses = [...examined.diagnoses, ...beyond.diagnoses];
  world.out.write(
    options.format === 'json'
      ? jsonText({ diagnoses, notes: beyond.notes })
      : `${[
          ...diagnoses.map((one) => oneLine(diagnosisLine(one), 1000)),
          diagnoses.length === 0 ? 'Nothing to fix.' : `${counted(diagnoses.length, 'thing')} to fix.`,
          ...beyond.notes.map((note) => oneLine(note, 600)),
        ].join('\n')}\n`,
  );
  return diagnoses.length === 0 ? exitCodes.approved : exitCodes.notApproved;

  async function asked(): Promise<{ readonly diagnoses: readonly Diagnosis[]; readonly notes: readonly string[] }> {
    const [ofGitHub, ...ofModels] = await Promise.all([
      askGitHub(place.ok ? place.root : world.directory, examined, world),
      ...examined.gates.slice(0, 1).map((gate) => askItsModel(gate, options, source, world)),
    ]);
    const all = [ofGitHub, ...ofModels];
    return { diagnoses: all.flatMap((one) => one.diagnoses), notes: all.flatMap((one) => one.notes) };
  }
}

interface Beyond {
  readonly diagnoses: readonly Diagnosis[];
  readonly notes: readonly string[];
}

async function askGitHub(
  root: string,
  { steps, gates }: Pick<Awaited<ReturnType<typeof examine>>, 'steps' | 'gates'>,
  world: World,
): Promise<Beyond> {
  const { GH_TOKEN, GITHUB_TOKEN, GITHUB_API_URL: apiUrl = 'https://api.github.com' } = world.variables;
  const token = GH_TOKEN || GITHUB_TOKEN || undefined;
  const remote = await git(root, ['remote', 'get-url', 'origin']);
  const repository = remote.ok
    ? /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote.stdout.toString('utf8').trim())?.[1]
    : undefined;
  if (token === undefined || repository === undefined) {
    const why = token === undefined ? 'set GH_TOKEN' : 'no remote is called origin';
    return { diagnoses: [], notes: [`GitHub was not asked for required checks and secrets: ${why}.`] };
  }
  world.filter.add(token);
  const { repositoryFacts } = await import('../../github/repository-facts.ts');
  const { signal } = world;
  const facts = await repositoryFacts({ apiUrl, token, repository, now: Date.now(), signal });
  const unknown = [
    ...(facts.requiredChecks === undefined ? ['required checks'] : []),
    ...(facts.secrets === undefined ? ['secrets'] : []),
  ];
  return {
    diagnoses: diagnoseOnGitHub(facts, steps, gates),
    notes: unknown.map((what) => `GitHub did not say which ${what} there are: the token may not ask.`),
  };
}

async function askItsModel(
  gate: ConfiguredGate,
  options: DoctorOptions,
  source: Awaited<ReturnType<typeof localSource>>,
  world: World,
): Promise<Beyond> {
  const { config, reviewers } = gate;
  if (!reviewers.some(({ kind }) => kind === 'model') && options.model === undefined)
    return { diagnoses: [], notes: [] };
  const judging = { paths: [], base: undefined, allowEmpty: true, ...options };
  const request = requestOf(judging, source, world.directory, world);
  const answers = await askModels(request.model, config, world);
  const told = answers.map((answer) => toldOf(answer, gate));
  const limit = `At most ${config.limits['max-model-calls']} calls a run${config.limits['max-cost'] === undefined ? '' : `, and $${config.limits['max-cost']}`}.`;
  return {
    diagnoses: told.flatMap(({ diagnoses }) => diagnoses),
    notes: [...told.flatMap(({ notes }) => notes), ...(answers.some(({ kind }) => kind === 'answered') ? [limit] : [])],
  };
}

function toldOf(answer: ModelAnswer, { config, path }: ConfiguredGate): Beyond {
  switch (answer.kind) {
    case 'not-asked':
      return { diagnoses: [], notes: [`The model was not asked: ${answer.why}.`] };
    case 'failed': {
      const found = `the model ${answer.model} did not answer a tiny question in the form that is needed: ${answer.cause}`;
      const change = 'Correct its name, its base-url or its key, or choose another model.';
      return { diagnoses: [{ level: 'error', path, line: 1, found, change }], notes: [] };
    }
    case 'answered': {
      const priced = config.prices[answer.model] !== undefined;
      return {
        diagnoses: [],
        notes: [
          `The model ${answer.model} answers (${answer.tokens} tokens)${priced ? '' : '; prices says nothing about it, so that reports name no cost'}.`,
          ...answer.notes.map((note) => `About the endpoint: ${note}`),
        ],
      };
    }
    default:
      return answer satisfies never;
  }
}
