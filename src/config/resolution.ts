import type { Criterion, Reference, Reviewer } from '../review/reviewer.ts';
import type { CheckerFacts } from './defaults.ts';
import { repositoryPathSchema } from './name-schema.ts';
import { conditionOf } from './page-conditions.ts';
import { type Declaration, namesFile } from './participants.ts';
import { presets } from './presets/presets.ts';
import { type ConfigProblem, type KeyPath, nearest, oneOf, quoted } from './problem.ts';
import { type ReviewerFile, readReviewerFile } from './reviewer-file.ts';
import { validate } from './validation.ts';
import { type Places, problemAt } from './yaml-source.ts';

/** A file of the base commit, or one line on why there is none. */
export type BaseFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'missing' | 'unreadable'; readonly cause: string };

/** What a declaration is resolved with. */
export interface ResolutionSources {
  /** Reads a file that stands under this key. */
  readonly readBase: (path: string, key: KeyPath) => Promise<BaseFile>;
  /** How messages name that file. */
  readonly nameOf: (path: string, key: KeyPath) => string;
  readonly checkers: ReadonlyMap<string, CheckerFacts>;
  readonly places: Places;
}

/** References go into every request of their reviewer: beyond this they would crowd out the page. */
const mostReferenceCharacters = 100_000;

/** A reviewer ready to be planned, with everything that is wrong or doubtful about its declaration. */
export interface ReviewerResolution {
  readonly reviewer?: Reviewer;
  readonly problems: readonly ConfigProblem[];
}

/** Turns one declaration into a reviewer. */
export async function resolveReviewer(
  declaration: Declaration,
  sources: ResolutionSources,
): Promise<ReviewerResolution> {
  const { settings, key } = declaration;
  const { uses } = settings;
  const preset = presets.get(uses);
  const checker = sources.checkers.get(uses);
  if (preset !== undefined && (checker === undefined || !declaration.implied)) {
    return resolveModel(declaration, preset, preset.veto, sources);
  }
  if (checker !== undefined) return resolveChecker(declaration, checker, sources.places);
  const at = [...key, 'uses'];
  if (!namesFile(uses)) {
    const names = [...presets.keys(), ...sources.checkers.keys()];
    const allowed = `the path of a Markdown file, or ${oneOf(names)}`;
    const what = { found: `${quoted(uses)}, which is no built-in reviewer`, allowed, ...nearest(uses, names) };
    return { problems: [problemAt(sources.places, at, 'value', what)] };
  }
  const path = repositoryPathSchema.safeParse(uses);
  if (!path.success) {
    const what = { found: quoted(uses), allowed: path.error.issues[0]?.message ?? 'a path' };
    return { problems: [problemAt(sources.places, at, 'value', what)] };
  }
  const read = await sources.readBase(uses, at);
  if (!read.ok) return { problems: [unread(read, uses, sources.places, at)] };
  const reading = readReviewerFile(read.text, sources.nameOf(uses, at));
  if (!reading.ok) return { problems: reading.problems };
  const resolution = await resolveModel(declaration, reading.file, false, sources, alwaysByDefault);
  return {
    ...resolution,
    problems: [...resolution.problems, ...nameWarning(declaration, reading.file, sources.places)],
  };
}

function nameWarning({ name, key }: Declaration, file: ReviewerFile, places: Places): readonly ConfigProblem[] {
  if (file.name === undefined || file.name === name) return [];
  const allowed = `the name that its file gives it, ${quoted(file.name)}, or a file without a name`;
  return [problemAt(places, key, 'key', { level: 'warning', found: `the name ${quoted(name)}`, allowed })];
}

async function resolveModel(
  declaration: Declaration,
  rubric: Pick<ReviewerFile, 'responsibility' | 'criteria' | 'guidance'>,
  vetoes: boolean,
  sources: ResolutionSources,
  completed: (criterion: Criterion) => Criterion = (criterion) => criterion,
): Promise<ReviewerResolution> {
  const { settings, key } = declaration;
  const { places } = sources;
  const { criteria, problems } = criteriaOf(declaration, rubric.criteria, places);
  if (Object.keys(settings.options).length > 0) {
    const what = { found: 'options of a model reviewer', allowed: 'options where a checker is used' };
    problems.push(problemAt(places, [...key, 'options'], 'key', what));
  }
  const references: Reference[] = [];
  let characters = 0;
  for (const [index, path] of settings.references.entries()) {
    const at = [...key, 'references', index];
    const read = await sources.readBase(path, at);
    if (!read.ok) {
      problems.push(unread(read, path, places, at));
      continue;
    }
    characters += read.text.length;
    if (characters > mostReferenceCharacters) {
      const found = `references of ${characters} characters up to this one`;
      problems.push(problemAt(places, at, 'value', { found, allowed: `at most ${mostReferenceCharacters} in all` }));
      break;
    }
    references.push({ path, text: read.text });
  }
  const asked = criteria.filter(({ needs }) => needs !== 'references' || references.length > 0).map(completed);
  if (asked.length === 0 && criteria.length > 0) {
    const what = { found: 'no references, and every criterion needs them', allowed: 'references' };
    problems.push(problemAt(places, key, 'key', what));
  }
  const unasked = criteria.filter(({ id }) => asked.every((one) => one.id !== id)).map(({ id }) => id);
  const reviewer: Reviewer = {
    ...common(declaration, rubric.responsibility, asked, vetoes),
    kind: 'model',
    references,
    samples: settings.samples,
    ...(unasked.length === 0 ? {} : { unasked }),
    ...(rubric.guidance === undefined ? {} : { guidance: rubric.guidance }),
    ...(settings.model === undefined ? {} : { model: settings.model }),
  };
  return { reviewer, problems };
}

/** Of what a team itself wrote down as missing at its peril, silence is no answer unless the team says so. */
function alwaysByDefault(criterion: Criterion): Criterion {
  const { applies, kind, severity } = criterion;
  return applies === undefined && kind === 'must-contain' && severity === 'blocking'
    ? { ...criterion, applies: 'always' }
    : criterion;
}

function resolveChecker(declaration: Declaration, checker: CheckerFacts, places: Places): ReviewerResolution {
  const { settings, key } = declaration;
  const { criteria, problems } = criteriaOf(declaration, checker.criteria, places);
  const lightest = Math.min(...checker.criteria.map(({ weight }) => weight));
  const forModels = [
    ['references', settings.references.length > 0],
    ['samples', settings.samples > 1],
    ['model', settings.model !== undefined],
  ] as const;
  for (const [setting] of forModels.filter(([, isSet]) => isSet)) {
    const what = { found: `${setting} of a checker, which asks no model`, allowed: `${setting} of a model reviewer` };
    problems.push(problemAt(places, [...key, setting], 'key', what));
  }
  const under = [...key, 'options'];
  const options = validate({ schema: checker.options, data: settings.options, places, under });
  if (!options.ok) return { problems: [...problems, ...options.problems] };
  const vetoes = checker.vetoByDefault === true && criteria.some(({ severity }) => severity === 'blocking');
  const reviewer: Reviewer = {
    ...common(declaration, checker.responsibility, criteria.map(weighed(checker.criteria, lightest)), vetoes),
    kind: 'rules',
    checker: settings.uses,
    options: options.value,
  };
  return { reviewer, problems };
}

/** What the team no longer lets block does not keep a checker, and its veto, from approving by its weight either. */
function weighed(all: readonly Criterion[], lightest: number): (criterion: Criterion) => Criterion {
  const blocking = new Set(all.filter(({ severity }) => severity === 'blocking').map(({ id }) => id));
  return (criterion) =>
    blocking.has(criterion.id) && criterion.severity !== 'blocking' ? { ...criterion, weight: lightest } : criterion;
}

function common(
  { name, settings, weight }: Declaration,
  responsibility: string,
  criteria: readonly Criterion[],
  vetoes: boolean,
): Omit<Reviewer, 'kind' | 'references' | 'samples' | 'model' | 'guidance' | 'checker' | 'options'> {
  return {
    name,
    responsibility,
    criteria,
    weight,
    required: settings.required ?? weight > 0,
    // Who only advises rejects nothing.
    veto: weight > 0 && (settings.veto ?? vetoes),
    threshold: settings.threshold,
    timeoutMs: Math.round(settings.timeout * 1000),
    ...(settings.inputs.length === 0 ? {} : { inputs: settings.inputs }),
    ...(settings.outputs?.[0] === undefined ? {} : { output: settings.outputs[0] }),
    ...(settings.when === undefined ? {} : { when: conditionOf(settings.when) }),
  };
}

function criteriaOf(
  { settings, key }: Declaration,
  all: readonly Criterion[],
  places: Places,
): { readonly criteria: readonly Criterion[]; readonly problems: ConfigProblem[] } {
  const ids = all.map(({ id }) => id);
  const problems = Object.keys(settings.criteria)
    .filter((id) => !ids.includes(id))
    .map((id) => {
      const what = { found: `the unknown criterion ${quoted(id)}`, allowed: oneOf(ids), ...nearest(id, ids) };
      return problemAt(places, [...key, 'criteria', id], 'key', what);
    });
  const severities = new Map(Object.entries(settings.criteria));
  const criteria = all.flatMap((criterion) => {
    const severity = severities.get(criterion.id);
    if (severity === 'off') return [];
    return [severity === undefined ? criterion : { ...criterion, severity }];
  });
  if (criteria.length === 0) {
    const what = { found: 'every criterion off', allowed: 'at least one criterion, or no such reviewer' };
    problems.push(problemAt(places, [...key, 'criteria'], 'key', what));
  }
  return { criteria, problems };
}

function unread(read: Extract<BaseFile, { ok: false }>, path: string, places: Places, at: KeyPath): ConfigProblem {
  const found = `${quoted(path, 120)}, which ${read.reason === 'missing' ? read.cause : `could not be read (${quoted(read.cause, 120).slice(1, -1)})`}`;
  return problemAt(places, at, 'value', { found, allowed: 'the path of a text file that is there' });
}
