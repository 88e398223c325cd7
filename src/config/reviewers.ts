import type { Reviewer } from '../review/reviewer.ts';
import { inconsistencies } from './consistency.ts';
import { dataflowProblems } from './dataflow.ts';
import type { CheckerFacts, ModelPresence } from './defaults.ts';
import type { Home } from './extends.ts';
import { participantsOf } from './participants.ts';
import { presets } from './presets/presets.ts';
import { type ConfigProblem, inOrder, type KeyPath } from './problem.ts';
import { type BaseFile, resolveReviewer } from './resolution.ts';
import type { Config } from './schema.ts';
import { readTerms } from './terms.ts';
import { concernsFault } from './without-faults.ts';
import { type Places, problemAt } from './yaml-source.ts';

/** More questions that can block than this, and false alarms alone would block too many clean pages. */
const mostBlockingCriteria = 10;

/** What reviewers are made from beside the configuration. */
export interface ReviewerSources {
  /** Reads a file of the base commit. */
  readonly readBase: (path: string) => Promise<BaseFile>;
  readonly checkers: ReadonlyMap<string, CheckerFacts>;
  readonly access: ModelPresence;
  /** Names of the formats in which a report can be written. */
  readonly formats: readonly string[];
  /** Where the files lie that a key names; all at the base commit when absent. */
  readonly homeOf?: (key: KeyPath) => Home;
  /** Where the configuration's keys stand; left out when there is no file. */
  readonly places?: Places;
  /** Keys whose values were invalid and are missing from the configuration: nothing is said about what hangs on them. */
  readonly faulty?: readonly KeyPath[];
}

/** The reviewers of a run, or all that is wrong with their declarations. */
export type ResolvedReviewers =
  | { readonly ok: true; readonly reviewers: readonly Reviewer[]; readonly warnings: readonly ConfigProblem[] }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

const builtIn = 'the built-in configuration';
const nowhere: Places = { path: builtIn, at: () => ({ path: builtIn, line: 1, column: 1 }) };

/** Turns declarations into reviewers, reading their files from the base commit, and checks that all of it fits together. */
export async function resolveReviewers(config: Config, sources: ReviewerSources): Promise<ResolvedReviewers> {
  const { checkers, access, formats, places = nowhere, faulty = [] } = sources;
  const homeOf = sources.homeOf ?? (() => ({ nameOf: (path: string) => path, read: sources.readBase }));
  const nameOf = (path: string, key: KeyPath): string => homeOf(key).nameOf(path);
  const reads = new Map<string, Promise<BaseFile>>();
  const readBase = (path: string, key: KeyPath): Promise<BaseFile> => {
    const home = homeOf(key);
    const name = home.nameOf(path);
    const read = reads.get(name) ?? home.read(path);
    reads.set(name, read);
    return read;
  };
  const glossary = await readTerms(config.terms, { readBase, places });
  const declarations = participantsOf(config, checkers, access, glossary.terms);
  const resolutions = await Promise.all(
    declarations.map((declaration) => resolveReviewer(declaration, { readBase, nameOf, checkers, places })),
  );
  const declared = declarations.filter(({ key }) => key[0] === 'reviewers');
  const someUnknown = faulty.some((key) => key.length === 1 && key[0] === 'reviewers');
  const faultyNames = faulty.flatMap(([top, name]) => (top === 'reviewers' && typeof name === 'string' ? [name] : []));
  const doubts = inconsistencies({
    config,
    places,
    weights: new Map(declared.map(({ name, weight }) => [name, weight])),
    builtIn: new Set([...presets.keys(), ...checkers.keys()]),
    names: new Set([...declared.map(({ name }) => name), ...faultyNames]),
    formats,
  });
  const reviewers = resolutions.flatMap(({ reviewer }) => reviewer ?? []);
  const found = [
    ...glossary.problems,
    ...resolutions.flatMap(({ problems }) => problems),
    ...doubts
      .filter(({ dependsOn }) => !someUnknown && !concernsFault(dependsOn, faulty))
      .map(({ problem }) => problem),
    ...(concernsFault(['reviewers'], faulty) || concernsFault(['pipeline'], faulty)
      ? []
      : dataflowProblems(config, reviewers, places)),
    ...tooManyBlocking(reviewers, places),
  ];
  const problems = inOrder(found.filter(({ level }) => level === 'error'));
  if (problems.length > 0) return { ok: false, problems };
  const covered = coveredBy(reviewers, config, checkers);
  const withCovered = reviewers.map((one) => (one.kind === 'model' && covered.length > 0 ? { ...one, covered } : one));
  return { ok: true, reviewers: withCovered, warnings: inOrder(found.filter(({ level }) => level === 'warning')) };
}

/** Checkers are left out of the count: they do not err by chance. */
function tooManyBlocking(reviewers: readonly Reviewer[], places: Places): readonly ConfigProblem[] {
  const blocking = reviewers
    .filter(({ kind }) => kind === 'model')
    .flatMap(({ criteria }) => criteria.filter(({ severity }) => severity === 'blocking'));
  if (blocking.length <= mostBlockingCriteria) return [];
  const found = `${blocking.length} blocking criteria of model reviewers`;
  const allowed = `up to ${mostBlockingCriteria}, beyond which false alarms block too many clean pages`;
  return [problemAt(places, ['reviewers'], 'key', { level: 'warning', found, allowed })];
}

/** What checkers look after on every page: one that has no part in some pages leaves those to the models. */
function coveredBy(
  reviewers: readonly Reviewer[],
  { pipeline = [] }: Config,
  checkers: ReadonlyMap<string, CheckerFacts>,
): readonly string[] {
  const conditional = new Set(pipeline.flatMap(({ when, tasks }) => (when === undefined ? [] : tasks)));
  const topics = reviewers.flatMap((one) => {
    if (one.kind === 'model' || one.when !== undefined || conditional.has(one.name) || one.criteria.length === 0)
      return [];
    return checkers.get(one.checker)?.covers?.replace('{name}', one.name) ?? [];
  });
  return [...new Set(topics)];
}
