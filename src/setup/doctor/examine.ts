import type { Configuration } from '../../config/configuration.ts';
import { readExceptions } from '../../config/exceptions.ts';
import { nearestTo } from '../../config/merge.ts';
import { namesFile } from '../../config/participants.ts';
import type { Snapshot } from '../../content/content.ts';
import type { OpenElsewhere } from '../../content/elsewhere.ts';
import { exceptionsPath } from '../first-files.ts';
import { readConfiguration } from '../read-configuration.ts';
import type { Diagnosis } from './diagnosis.ts';
import { diagnoseOwners, ownersFiles } from './owners.ts';
import { type ConfiguredGate, diagnoseContent, diagnoseModel, diagnosePaths, diagnosisOf } from './set-up.ts';
import { callsStages, type GateStep } from './workflow-file.ts';
import { diagnoseTogether, diagnoseWorkflow } from './workflows.ts';

/** What an examination is about: the files of a repository, and what a person asked for instead of what they say. */
export interface Examination {
  readonly files: Pick<Snapshot, 'read'>;
  readonly paths: readonly string[];
  /** Where the configuration lies unless a workflow says otherwise. */
  readonly configPath: string;
  /** The workflow that is run; all of them when absent. */
  readonly workflow?: string;
  /** Reads configurations of other repositories; absent where nobody is asked. */
  readonly openElsewhere?: OpenElsewhere | undefined;
  readonly signal: AbortSignal;
}

/** Everything that was found, and what further questions can be asked by. */
export interface Examined {
  readonly diagnoses: readonly Diagnosis[];
  readonly steps: readonly GateStep[];
  /** One a step, as far as it can be used; that of the command where no workflow runs the gate. */
  readonly gates: readonly ConfiguredGate[];
  /** What could not be looked over, because it lies in another repository and nobody was to be asked; one line each. */
  readonly notes: readonly string[];
}

const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** Looks a set-up over by its files alone: workflows, configuration, owners. Asks nobody. */
export async function examine(about: Examination): Promise<Examined> {
  const { paths, files, signal } = about;
  const textOf = async (path: string): Promise<string | undefined> => {
    const read = await files.read(path, signal);
    return read.ok ? read.text : undefined;
  };
  const wanted = about.workflow === undefined ? paths.filter((path) => workflowPath.test(path)) : [about.workflow];
  const texts = await Promise.all(wanted.map(async (path) => ({ path, text: (await textOf(path)) ?? '' })));
  const workflows = texts.map(({ path, text }) => diagnoseWorkflow(path, text));
  const calling = texts.filter(({ text }) => callsStages(text)).map(({ path }) => path);
  const steps = workflows.flatMap((one) => one.steps);
  const broken = workflows.some(({ diagnoses }) => diagnoses.length > 0);
  const none: readonly Diagnosis[] =
    steps.length > 0 || broken || calling.length > 0 || about.workflow !== undefined
      ? []
      : [
          {
            ...{ level: 'error', path: '.github/workflows/content-gate.yml', line: 1 },
            found: 'no workflow of this repository runs the gate',
            change: 'Run content-gate init, which writes one.',
          },
        ];
  const gates: ConfiguredGate[] = [];
  const ofGates: Diagnosis[] = [];
  const notes = new Set(
    calling.map((path) => `${path} calls content-gate-shards.yml, whose jobs are not looked over.`),
  );
  for (const step of steps.length === 0 ? [undefined] : steps) {
    const { gate, diagnoses, note } = await ofGate(step, about, textOf);
    ofGates.push(...diagnoses);
    if (note !== undefined) notes.add(note);
    if (gate !== undefined) gates.push(gate);
  }
  const exceptionsText = await textOf(exceptionsPath);
  const exceptions = exceptionsText === undefined ? undefined : readExceptions(exceptionsText, exceptionsPath);
  const ownersPath = ownersFiles.find((path) => paths.includes(path));
  const ownersText = ownersPath === undefined ? undefined : await textOf(ownersPath);
  const gateFiles = [
    ...new Set([
      ...steps.map(({ path }) => path),
      ...gates.flatMap(({ files: own = [] }) => own),
      ...(exceptions === undefined ? [] : [exceptionsPath]),
    ]),
  ];
  const all = [
    ...none,
    ...workflows.flatMap(({ diagnoses }) => diagnoses),
    ...diagnoseTogether(steps),
    ...ofGates,
    ...(exceptions === undefined || exceptions.ok ? [] : exceptions.problems.map(diagnosisOf)),
    ...(ownersPath === undefined || ownersText === undefined
      ? []
      : diagnoseOwners({ path: ownersPath, text: ownersText }, gateFiles)),
  ];
  return {
    diagnoses: [...new Map(all.map((one) => [JSON.stringify(one), one])).values()],
    steps,
    gates,
    notes: [...notes],
  };
}

async function ofGate(
  step: GateStep | undefined,
  { files, paths, configPath, openElsewhere, signal }: Examination,
  textOf: (path: string) => Promise<string | undefined>,
): Promise<{ readonly gate?: ConfiguredGate; readonly diagnoses: readonly Diagnosis[]; readonly note?: string }> {
  const { config: asked, model } = step?.inputs ?? {};
  const named = typeof asked === 'string' && asked !== '';
  const path = named ? asked : configPath;
  const text = await textOf(path);
  if (named && text === undefined && step !== undefined) {
    const found = `the configuration ${path} does not exist, so every run fails`;
    const change = 'Correct the path, or take config: out.';
    return { diagnoses: [{ level: 'error', path: step.path, line: step.stepLine('with', 'config'), found, change }] };
  }
  const misplaced = diagnosePaths(paths, path, text !== undefined);
  const modelNamed = typeof model === 'string' && model !== '';
  const read = await readConfiguration(
    { base: { ...noList, read: files.read }, path, named: false, modelNamed, openElsewhere },
    signal,
  );
  if (read.kind === 'unreadable') {
    return { diagnoses: [{ level: 'error', path, line: 1, found: read.problem, change: 'Make it readable.' }] };
  }
  const { configuration } = read;
  if (!configuration.ok && configuration.unread === true && openElsewhere === undefined) {
    return { diagnoses: misplaced, note: `What ${path} extends was not read, and the configuration not looked over.` };
  }
  if (!configuration.ok) return { diagnoses: [...misplaced, ...configuration.problems.map(diagnosisOf)] };
  const { config, reviewers, warnings } = configuration;
  const gate = { path, text, config, reviewers, files: filesOf(path, configuration) };
  return {
    gate,
    diagnoses: [
      ...misplaced,
      ...warnings.map(diagnosisOf),
      ...diagnoseModel(gate, step),
      ...diagnoseContent(gate, paths),
    ],
  };
}

const noList = { sha: 'working tree', paths: async () => undefined } as const;

/** What a gate reads its rules from in this repository: nobody here owns a file of another one. */
function filesOf(
  path: string,
  { config, extended, said }: Extract<Configuration, { readonly ok: true }>,
): readonly string[] {
  if (said === undefined) return [];
  const elsewhere = extended.findIndex(({ commit }) => commit !== null);
  const local = (elsewhere === -1 ? extended : extended.slice(0, elsewhere)).map(({ source }) => source);
  const reviewers = Object.entries(config.reviewers ?? {}).flatMap(([name, { uses }]) => {
    const { found, rest } = nearestTo(said, ['reviewers', name, 'uses']);
    return namesFile(uses) && rest.length === 0 && found.from.home === said.from.home ? [uses] : [];
  });
  return [path, ...local, ...reviewers];
}
