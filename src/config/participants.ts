import { isMarkdown } from '../content/formats/formats.ts';
import type { Term } from '../review/term.ts';
import { type CheckerFacts, defaultReviewers, type ModelPresence } from './defaults.ts';
import { presets } from './presets/presets.ts';
import type { KeyPath } from './problem.ts';
import { type Config, type ReviewerConfig, reviewerConfigSchema } from './schema.ts';

/** A reviewer that takes part in a run, whether the team declared it or it comes from somewhere else. */
export interface Declaration {
  readonly name: string;
  readonly settings: ReviewerConfig;
  /** Where the configuration speaks of it; empty when it does not. */
  readonly key: KeyPath;
  /** How much its vote counts. */
  readonly weight: number;
  /** Nobody wrote `uses`: of a checker and a preset with one name, the checker is meant, because it needs no key. */
  readonly implied: boolean;
}

/** Whether `uses` names a file of the repository and not a built-in reviewer. */
export function namesFile(uses: string): boolean {
  return uses.includes('/') || isMarkdown(uses);
}

/**
 * Who takes part: the declared reviewers and the built-in ones that a phase names, or else the default ones; and in any case, where
 * there are terms, somebody who looks for them.
 */
export function participantsOf(
  config: Config,
  checkers: ReadonlyMap<string, CheckerFacts>,
  access: ModelPresence,
  terms: readonly Term[] = [],
): readonly Declaration[] {
  const taking = participants(config, checkers, access);
  if (terms.length === 0) return taking;
  // Terms of its own are another glossary.
  const takes = ({ settings: { uses, options } }: Declaration): boolean =>
    checkers.get(uses)?.takesTerms === true && options.terms === undefined;
  const told = taking.map((one) =>
    takes(one) ? { ...one, settings: { ...one.settings, options: { ...one.settings.options, terms } } } : one,
  );
  const uses = [...checkers].find(([, { takesTerms }]) => takesTerms)?.[0];
  if (uses === undefined || taking.some(takes)) return told;
  const isTaken = (name: string): boolean =>
    taking.some((one) => one.name === name) || Object.hasOwn(config.reviewers ?? {}, name);
  let name = uses;
  for (let number = 2; isTaken(name); number += 1) name = `${uses}-${number}`;
  const settings = reviewerConfigSchema.parse({ uses, options: { terms } });
  const weight = checkers.get(uses)?.defaultWeight ?? 0;
  return [...told, { name, settings, key: ['terms'], weight, implied: true }];
}

function participants(
  config: Config,
  checkers: ReadonlyMap<string, CheckerFacts>,
  access: ModelPresence,
): readonly Declaration[] {
  const builtIn = (name: string, key: KeyPath, weight: number): Declaration => ({
    name,
    settings: reviewerConfigSchema.parse({ uses: name }),
    key,
    weight,
    implied: true,
  });
  const usual = (uses: string): number => checkers.get(uses)?.defaultWeight ?? 1;
  const declared = Object.entries(config.reviewers ?? {}).map(([name, settings]): Declaration => {
    return {
      name,
      settings,
      key: ['reviewers', name],
      weight: settings.weight ?? (presets.has(settings.uses) ? 1 : usual(settings.uses)),
      implied: false,
    };
  });
  const named = (config.pipeline ?? []).flatMap(({ tasks }, phase) =>
    tasks.map((task, position) => ({ task, key: ['pipeline', phase, 'tasks', position] as const })),
  );
  const seen = new Set(declared.map(({ name }) => name));
  const joining = named.flatMap(({ task, key }) => {
    if (seen.has(task) || !(checkers.has(task) || presets.has(task))) return [];
    seen.add(task);
    // Beside declared weights nobody gave it a vote: it advises.
    return [builtIn(task, key, config.reviewers === undefined ? usual(task) : 0)];
  });
  if (config.reviewers !== undefined || config.pipeline !== undefined) return [...declared, ...joining];
  // A checker that must be told something first, such as where a file lies, cannot join unasked.
  const ready = [...checkers].filter(([, { options }]) => options.safeParse({}).success).map(([name]) => name);
  return defaultReviewers(ready, access).map((name) => builtIn(name, [], usual(name)));
}
