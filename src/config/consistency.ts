import { type ConfigProblem, type KeyPath, nearest, oneOf, quoted } from './problem.ts';
import type { Config } from './schema.ts';
import { type Places, problemAt } from './yaml-source.ts';

/** A configuration with what is known around it. */
export interface Declared {
  readonly config: Config;
  readonly places: Places;
  /** The reviewers with a vote, by declared name, where the configuration declares reviewers. */
  readonly weights: ReadonlyMap<string, number>;
  /** Names that a task may have without being declared. */
  readonly builtIn: ReadonlySet<string>;
  /** Declared names, those with faulty settings included. */
  readonly names: ReadonlySet<string>;
  /** Formats in which a report can be written. */
  readonly formats: readonly string[];
}

/** What is wrong although each value is allowed by itself; each problem with the keys that it depends on. */
export function inconsistencies(
  declared: Declared,
): readonly { readonly problem: ConfigProblem; readonly dependsOn: KeyPath }[] {
  return [...pipelineProblems(declared), ...voteProblems(declared), ...fileProblems(declared)];
}

type Found = { readonly problem: ConfigProblem; readonly dependsOn: KeyPath };

function pipelineProblems({ config, places, builtIn, names }: Declared): readonly Found[] {
  if (config.pipeline === undefined) return [];
  const found: Found[] = [];
  const say = (
    key: KeyPath,
    what: string,
    allowed: string,
    suggestion: { readonly suggestion?: string } = {},
  ): void => {
    found.push({
      problem: problemAt(places, key, 'value', { found: what, allowed, ...suggestion }),
      dependsOn: ['pipeline'],
    });
  };
  const phases = new Set<string>();
  const tasks = new Map<string, string>();
  const known = [...new Set([...names, ...builtIn])];
  for (const [index, { phase, tasks: own }] of config.pipeline.entries()) {
    if (phases.has(phase)) say(['pipeline', index, 'phase'], `the phase ${quoted(phase)} again`, 'each name once');
    phases.add(phase);
    for (const [position, task] of own.entries()) {
      const key = ['pipeline', index, 'tasks', position];
      const earlier = tasks.get(task);
      if (earlier !== undefined) {
        say(
          key,
          `the task ${quoted(task)} of phase ${quoted(phase)}, which is in phase ${quoted(earlier)} already`,
          'each reviewer in one phase',
        );
      } else if (!known.includes(task)) {
        const allowed = `the name of a reviewer: ${oneOf(known)}`;
        say(
          key,
          `the task ${quoted(task)} of phase ${quoted(phase)}, which names no reviewer`,
          allowed,
          nearest(task, known),
        );
      }
      tasks.set(task, tasks.get(task) ?? phase);
    }
  }
  if (config.reviewers !== undefined) {
    for (const name of Object.keys(config.reviewers).filter((reviewer) => !tasks.has(reviewer))) {
      const allowed = 'each declared reviewer in one phase of the pipeline';
      found.push({
        problem: problemAt(places, ['reviewers', name], 'key', { found: 'a reviewer that is in no phase', allowed }),
        dependsOn: ['pipeline'],
      });
    }
  }
  return found;
}

function voteProblems({ config, places, weights }: Declared): readonly Found[] {
  if (config.reviewers === undefined) return [];
  const found: Found[] = [];
  for (const [name, settings] of Object.entries(config.reviewers)) {
    if (settings.veto !== undefined && settings.veto !== false && weights.get(name) === 0) {
      const key = ['reviewers', name, 'veto'];
      const what = {
        found: 'a veto of a reviewer with weight 0',
        allowed: 'a weight above 0 for a reviewer with a veto',
      };
      found.push({ problem: problemAt(places, key, 'value', what), dependsOn: ['reviewers', name] });
    }
  }
  const voters = [...weights.values()].filter((weight) => weight > 0).length;
  if (weights.size > 0 && voters === 0) {
    const what = { found: 'no reviewer with a vote', allowed: 'at least one reviewer with a weight above 0' };
    found.push({ problem: problemAt(places, ['reviewers'], 'key', what), dependsOn: ['reviewers'] });
  } else if (config.quorum !== undefined && config.quorum > voters) {
    const what = {
      found: `${config.quorum}, with ${voters === 1 ? 'one reviewer that has' : `${voters} reviewers that have`} a vote`,
      allowed: `a whole number from 1 to ${voters}`,
    };
    found.push({ problem: problemAt(places, ['quorum'], 'value', what), dependsOn: ['reviewers'] });
  }
  return found;
}

/** Files in formats that there are not, and one file for two of them. */
function fileProblems({ config, places, formats }: Declared): readonly Found[] {
  const taken = new Map<string, string>();
  return Object.entries(config.outputs.files).flatMap(([name, path]): readonly Found[] => {
    const key = ['outputs', 'files', name];
    const problem = (kind: 'key' | 'value', found: string, allowed: string, hint = {}): readonly Found[] => [
      { problem: problemAt(places, key, kind, { found, allowed, ...hint }), dependsOn: ['outputs'] },
    ];
    if (!formats.includes(name))
      return problem('key', `the unknown format ${quoted(name)}`, oneOf(formats), nearest(name, formats));
    const other = taken.get(path);
    taken.set(path, name);
    return other === undefined
      ? []
      : problem('value', `the file of ${other} again`, 'a file of its own for each format');
  });
}
