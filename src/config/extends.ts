import { createHash } from 'node:crypto';
import type { OpenElsewhere } from '../content/elsewhere.ts';
import { lockProblems } from './locked.ts';
import { dataIn, type Layer, merged, nearestTo, placesIn, type Sourced, sourced } from './merge.ts';
import { repositoryPathSchema } from './name-schema.ts';
import { type ConfigProblem, type KeyPath, quoted, valueInWords } from './problem.ts';
import type { BaseFile } from './resolution.ts';
import { type Places, problemAt, readYaml } from './yaml-source.ts';

/** A configuration that another one extends, as reports and records name it. */
export interface Extended {
  /** As the configuration names it, with the commit where it names a branch or a tag. */
  readonly source: string;
  /** The commit that it was read at; null where that is the commit of the configuration itself. */
  readonly commit: string | null;
  /** SHA-256 of its text. */
  readonly digest: string;
  /** Whether it can only ever be this text. */
  readonly pinned: boolean;
}

/** Where the files that a layer names are. */
export interface Home {
  /** How messages name a file of it. */
  readonly nameOf: (path: string) => string;
  readonly read: (path: string) => Promise<BaseFile>;
}

/** One file of a configuration that extends others. */
export interface ConfigLayer extends Layer {
  readonly home: Home;
  /** Nothing on the way to it can move. */
  readonly pinned: boolean;
}

/** All files of a configuration as one, or everything that is wrong with reading them. */
export type LayersReading =
  | {
      readonly ok: true;
      readonly root: Sourced<ConfigLayer>;
      readonly data: unknown;
      readonly places: Places;
      readonly extended: readonly Extended[];
      /** Warnings only. */
      readonly problems: readonly ConfigProblem[];
    }
  | {
      readonly ok: false;
      readonly problems: readonly ConfigProblem[] /** A file could not be had. */;
      readonly unread: boolean;
    };

/** What layers are read with. */
export interface LayerSources {
  readonly readBase: (path: string) => Promise<BaseFile>;
  /** Absent where nobody can read another repository. */
  readonly openElsewhere?: OpenElsewhere | undefined;
}

const mostFiles = 5;
const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const elsewhere =
  /^(?<owner>[A-Za-z0-9][A-Za-z0-9-]{0,38})\/(?<repo>[\w.-]{1,100})\/(?<path>[^@]+)@(?<ref>[^@\s:?*[\\^~]{1,200})$/u;
const allowedForm =
  'owner/repo/path@commit, such as my-org/standards/gate.yml@0123456789abcdef0123456789abcdef01234567, or ./path in the same repository';

type Named =
  | { readonly kind: 'same'; readonly path: string }
  | {
      readonly kind: 'other';
      readonly owner: string;
      readonly repo: string;
      readonly path: string;
      readonly ref: string;
    };

/** What `extends` names; `undefined` when it is none of the two forms, or leads out of its repository. */
function named(text: string): Named | undefined {
  const isPath = (path: string): boolean =>
    repositoryPathSchema.safeParse(path).success && !path.split('/').some((part) => part === '.' || part === '');
  if (text.startsWith('./')) {
    const path = text.slice(2);
    return isPath(path) ? { kind: 'same', path } : undefined;
  }
  const { owner, repo, path, ref } = elsewhere.exec(text)?.groups ?? {};
  if (owner === undefined || repo === undefined || path === undefined || ref === undefined) return undefined;
  return isPath(path) && !/^\.{1,2}$/.test(repo) && !ref.includes('..')
    ? { kind: 'other', owner, repo, path, ref }
    : undefined;
}

/** Reads a configuration and every one that it extends, the nearest first, and merges them. */
export async function readLayers(
  file: { readonly path: string; readonly text: string },
  sources: LayerSources,
): Promise<LayersReading> {
  const own: Home = { nameOf: (path) => path, read: sources.readBase };
  const layers: ConfigLayer[] = [];
  const extended: Extended[] = [];
  const problems: ConfigProblem[] = [];
  const seen = new Set([file.path]);
  let next:
    | { readonly path: string; readonly text: string; readonly home: Home; readonly pinned: boolean }
    | undefined = { ...file, home: own, pinned: true };
  while (next !== undefined) {
    const { home, pinned, text, path }: typeof next = next;
    const yaml = readYaml(text, home.nameOf(path));
    if (!yaml.ok) return { ok: false, problems: [...problems, ...yaml.problems], unread: false };
    // An empty file asks for the defaults, as does one in which everything is commented out.
    const layer: ConfigLayer = { data: yaml.data ?? {}, places: yaml.places, home, pinned };
    // What the configuration itself is, the schema says; of the others nothing would be left to say it about.
    if (layers.length > 0 && (typeof layer.data !== 'object' || Array.isArray(layer.data))) {
      const what = { found: valueInWords(layer.data), allowed: 'a mapping, as a configuration is one' };
      return { ok: false, problems: [...problems, problemAt(yaml.places, [], 'value', what)], unread: false };
    }
    layers.push(layer);
    const wanted = valueUnder(layer.data, 'extends');
    if (wanted === undefined) break;
    const found = await follow(wanted, layer, { sources, seen, layers: layers.length });
    if (!found.ok) return { ok: false, problems: [...problems, found.problem], unread: found.unread };
    problems.push(...found.warnings);
    extended.push(found.extended);
    next = { path: found.path, text: found.text, home: found.home, pinned: pinned && found.extended.pinned };
  }
  const trees = layers.map((layer) => sourced(layer));
  problems.push(...lockProblems(trees));
  const [lowest, ...rest] = trees.toReversed();
  if (lowest === undefined) throw new Error('a configuration has at least one file');
  const root = rest.reduce((lower, upper) => merged(lower, upper), lowest);
  problems.push(...addressProblems(root));
  const places = placesIn(root, file.path);
  if (problems.some(({ level }) => level === 'error')) return { ok: false, problems, unread: false };
  return { ok: true, root, data: dataIn(root), places, extended, problems };
}

function valueUnder(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? Object.entries(data).find(([name]) => name === key)?.[1]
    : undefined;
}

type Followed =
  | {
      readonly ok: true;
      readonly path: string;
      readonly text: string;
      readonly home: Home;
      readonly extended: Extended;
      readonly warnings: readonly ConfigProblem[];
    }
  | { readonly ok: false; readonly problem: ConfigProblem; readonly unread: boolean };

async function follow(
  wanted: unknown,
  { places, home }: ConfigLayer,
  { sources, seen, layers }: { readonly sources: LayerSources; readonly seen: Set<string>; readonly layers: number },
): Promise<Followed> {
  const at = (found: string, allowed: string, level: ConfigProblem['level'] = 'error'): ConfigProblem =>
    problemAt(places, ['extends'], 'value', { level, found, allowed });
  const fail = (found: string, allowed: string, unread = false): Followed => ({
    ok: false,
    problem: at(found, allowed),
    unread,
  });
  const what = typeof wanted === 'string' ? named(wanted) : undefined;
  const shown = typeof wanted === 'string' ? quoted(wanted, 200) : 'another value';
  if (what === undefined) return fail(shown, allowedForm);
  if (layers >= mostFiles) return fail(`${shown}, one file more`, `a chain of at most ${mostFiles} files`);
  const warnings: ConfigProblem[] = [];
  let there: Home = home;
  let commit: string | null = null;
  if (what.kind === 'other') {
    const { owner, repo, path, ref } = what;
    const opened = await (sources.openElsewhere?.({ owner, repo }, ref) ??
      ({
        ok: false,
        cause: 'another repository cannot be read from here: copy the file, and name it as ./path',
      } as const));
    if (!opened.ok) return fail(`${shown}, which could not be read: ${opened.cause}`, allowedForm, true);
    commit = opened.commit;
    const short = opened.commit.slice(0, 10);
    there = { nameOf: (one) => `${owner}/${repo}/${one}@${short}`, read: opened.read };
    if (!commitId.test(ref)) {
      warnings.push(
        at(`${shown}, which can become other rules at any time`, `${owner}/${repo}/${path}@${commit}`, 'warning'),
      );
    } else if (!opened.onDefaultBranch) {
      const found = `${shown}, whose commit is not in the history of the default branch of ${owner}/${repo}: the commits of every fork can be read under its name`;
      warnings.push(at(found, 'a commit of the default branch', 'warning'));
    }
  }
  const key = there.nameOf(what.path);
  if (seen.has(key))
    return fail(`${shown}, which leads back to ${key}`, 'configurations that do not extend each other in a circle');
  seen.add(key);
  const read = await there.read(what.path);
  if (!read.ok) {
    const where = what.kind === 'other' ? ` in ${what.owner}/${what.repo} at ${what.ref}` : '';
    const why = read.reason === 'missing' ? `which does not exist${where}` : `which could not be read: ${read.cause}`;
    return fail(`${shown}, ${why}`, 'the path of a YAML file that is there', what.kind === 'other');
  }
  const pinned = what.kind === 'same' || commitId.test(what.ref);
  const source = what.kind === 'same' ? key : `${what.owner}/${what.repo}/${what.path}@${what.ref}`;
  const digest = createHash('sha256').update(read.text).digest('hex');
  return {
    ok: true,
    ...{ path: what.path, text: read.text, home: there, warnings },
    extended: { source, commit, digest, pinned },
  };
}

/** Where a key may be sent is nothing that somebody with a branch elsewhere may change. */
const addresses: readonly KeyPath[] = [
  ['model', 'base-url'],
  ['model', 'workload-identity'],
  ['model', 'fallback', 'base-url'],
  // Addresses of targets, stores and caches, with names of secrets beside them.
  ['publish'],
];

function addressProblems(root: Sourced<ConfigLayer>): readonly ConfigProblem[] {
  return addresses.flatMap((key) => {
    const { found, rest } = nearestTo(root, key);
    const movable = rest.length > 0 ? undefined : movableIn(found);
    if (movable === undefined) return [];
    const what = {
      found: 'an address in a file that can change at any time',
      allowed: 'where keys are sent only in files that are pinned to a commit: pin extends',
    };
    return [problemAt(movable.from.places, movable.key, 'value', what)];
  });
}

/** The first value of a branch or tag below this one, itself included. */
function movableIn(value: Sourced<ConfigLayer>): Sourced<ConfigLayer> | undefined {
  if (value.parts === undefined) return value.from.pinned ? undefined : value;
  for (const part of value.parts.values()) {
    const movable = movableIn(part);
    if (movable !== undefined) return movable;
  }
  return undefined;
}
