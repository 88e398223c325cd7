import { inMemory, type PutAside } from '../content/aside.ts';
import type { AnsweredPage, ShardPart, StagePlan } from '../record/stage-schema.ts';
import { lineRuns } from '../review/english.ts';
import type { Spent } from '../review/model/meter.ts';
import { type Answers, type LaidAside, laidAside } from './answers.ts';
import { type ReadStageFile, readAnswers, readPlan, readShard, type StageSeal } from './stage-files.ts';

/** Something that a stage of this run left, not opened yet. */
export interface LeftByStage {
  readonly attempt: number;
  /** Fetches it; whoever is done with its files lets go of it. */
  open(): Promise<OpenedStage>;
}

/** What a stage left, to be read, or one clause on why it cannot be. */
export type OpenedStage =
  | { readonly ok: true; readonly read: ReadStageFile; close(): Promise<void> }
  | { readonly ok: false; readonly why: string };

/** What a shard left, by what it calls itself. */
export interface LeftByShard extends LeftByStage {
  readonly shard: number;
  readonly of: number;
}

/** All that the stages of a run left before this one. */
export interface LeftBehind {
  readonly plans: readonly LeftByStage[];
  readonly shards: readonly LeftByShard[];
}

/** The plan that holds, and whose files can be read, or one clause on why there is none. */
export type FoundPlan =
  | {
      readonly ok: true;
      readonly plan: StagePlan;
      readonly digest: string;
      readonly attempt: number;
      readonly read: ReadStageFile;
      close(): Promise<void>;
    }
  | { readonly ok: false; readonly why: string };

/** What all shards together answered, with what their endpoints taught. */
export interface Collected extends Answers {
  readonly learned: readonly string[];
  readonly notices: readonly string[];
}

/** Finds the plan of the run: the newest, which must be believed. */
export async function findPlan({ plans }: Pick<LeftBehind, 'plans'>, seal: StageSeal): Promise<FoundPlan> {
  const newest = newestOf(plans);
  if (newest === undefined) return { ok: false, why: 'the plan of this run is missing, so run all jobs again' };
  const opened = await newest.open();
  if (!opened.ok)
    return { ok: false, why: `the plan of this run cannot be read, so run all jobs again: ${opened.why}` };
  const read = readPlan(opened.read, seal);
  if (read.ok) return { ...opened, plan: read.value, digest: read.digest, attempt: newest.attempt };
  await opened.close();
  return { ok: false, why: `the plan of this run is not believed, so run all jobs again: ${read.why}` };
}

/**
 * Takes the parts of a run together, one after the other and a file at a time, and puts aside what each page was answered. Of each shard the newest attempt since the plan
 * counts; a part that is missing, not believed, twice there or of something else is a problem by its name.
 */
export async function collectParts(
  left: LeftBehind,
  found: Pick<Extract<FoundPlan, { ok: true }>, 'plan' | 'digest' | 'attempt'>,
  rules: string,
  seal: StageSeal,
  putAside: PutAside = inMemory,
): Promise<Collected> {
  const { plan, digest, attempt } = found;
  const all = plan.shards.length;
  const pages = new Map<string, LaidAside>();
  const seen = new Set<string>();
  const take = (page: AnsweredPage): boolean => {
    const { path } = page.file;
    if (seen.has(path)) return false;
    seen.add(path);
    const one = laidAside(page, putAside);
    if (one !== undefined) pages.set(path, one);
    return true;
  };
  const spent: Spent[] = [];
  const learned = new Set<string>();
  const notices = new Set<string>();
  const problems: string[] = [];
  const faults = new Map<Fault, FaultyShard[]>();
  const faulty = (fault: Fault, shard: number, what = '', planned = 0): void => {
    faults.set(fault, [...(faults.get(fault) ?? []), { shard, what, planned }]);
  };
  if (plan.rules !== rules)
    problems.push(
      'the stages of this run were given different inputs or another configuration, so give all of them the same and run all jobs again',
    );
  const since = left.shards.filter((one) => one.attempt >= attempt);
  for (const { shard, of } of since) {
    if (of !== all || shard > all)
      problems.push(`shard ${shard} of ${of} is in no plan of this run, so run all jobs again`);
  }
  for (const [index, planned] of plan.shards.entries()) {
    const shard = index + 1;
    const newest = newestOf(since.filter((one) => one.shard === shard && one.of === all));
    const opened = await newest?.open();
    if (opened === undefined) {
      faulty('missing', shard);
      continue;
    }
    if (!opened.ok) {
      faulty('unreadable', shard, opened.why);
      continue;
    }
    try {
      const read = readShard(opened.read, seal);
      if (!read.ok) {
        faulty('not-believed', shard, read.why);
        continue;
      }
      const { value: part } = read;
      const taken = standsFor(part, { digest, shard, ...planned }) ?? takePages(part, opened.read, take);
      if (typeof taken !== 'number') {
        faulty(taken, shard, `${part.shard}`);
        continue;
      }
      if (taken !== planned.pages) faulty('unfinished', shard, `${taken}`, planned.pages);
      spent.push(...part.spent);
      for (const line of part.learned) learned.add(line);
      for (const line of part.notices) notices.add(line);
    } finally {
      await opened.close();
    }
  }
  for (const [fault, shards] of faults) problems.push(...problemsOf(fault, shards, all));
  return { pages, spent, problems, learned: [...learned], notices: [...notices] };
}

/** The newest part of a shard under this plan, for a further attempt at it; nothing where none is believed. */
export async function earlierPart(
  { shards }: Pick<LeftBehind, 'shards'>,
  { shard, of, plan }: { readonly shard: number; readonly of: number; readonly plan: string },
  seal: StageSeal,
): Promise<{ readonly pages: readonly AnsweredPage[]; readonly spent: readonly Spent[] }> {
  const nothing = { pages: [], spent: [] };
  const newest = newestOf(shards.filter((one) => one.shard === shard && one.of === of));
  const opened = await newest?.open();
  if (opened?.ok !== true) return nothing;
  try {
    const read = readShard(opened.read, seal);
    if (!read.ok || read.value.plan !== plan || read.value.shard !== shard) return nothing;
    const pages = new Map<string, AnsweredPage>();
    const take = (page: AnsweredPage): boolean =>
      !pages.has(page.file.path) && pages.set(page.file.path, page) === pages;
    takePages(read.value, opened.read, take);
    return { pages: [...pages.values()], spent: read.value.spent };
  } finally {
    await opened.close();
  }
}

/** What keeps the part of a shard from being used, though it is signed. */
type Unusable = 'other-plan' | 'copy' | 'other-pages' | 'changed' | 'twice';

/** What is wrong with what a shard left, or should have. */
type Fault = Unusable | 'missing' | 'unreadable' | 'not-believed' | 'unfinished';

/** A shard with a fault: what there is to say of it, and how many pages it was to judge. */
interface FaultyShard {
  readonly shard: number;
  readonly what: string;
  readonly planned: number;
}

/** Of a part that is signed by this gate, in this run: why it does not stand for its shard all the same. */
function standsFor(
  part: ShardPart,
  expected: { readonly digest: string; readonly shard: number; readonly pagesDigest: string },
): Unusable | undefined {
  if (part.plan !== expected.digest) return 'other-plan';
  if (part.shard !== expected.shard) return 'copy';
  return part.pagesDigest === expected.pagesDigest ? undefined : 'other-pages';
}

/** Takes over the answers of a part, unless one was taken already; how many pages came of it, or what is wrong with one. */
function takePages(part: ShardPart, read: ReadStageFile, take: (page: AnsweredPage) => boolean): number | Unusable {
  let taken = 0;
  for (const file of readAnswers(part, read)) {
    if (file === undefined) return 'changed';
    for (const page of file) {
      if (!take(page)) return 'twice';
      taken += 1;
    }
  }
  return taken;
}

/** One clause for each of the first shards with a fault, and one for all others: a run has up to 256 of them. */
function problemsOf(fault: Fault, shards: readonly FaultyShard[], all: number): readonly string[] {
  const named = shards.slice(0, mostNamed).map((one) => problemOf(fault, one, all));
  const others = shards.slice(mostNamed).map(({ shard }) => shard);
  return others.length === 0 ? named : [...named, `the same holds for shards ${asRuns(others)} of ${all}`];
}

const mostNamed = 3;

function asRuns(ascending: readonly number[]): string {
  const runs: { start: number; end: number }[] = [];
  for (const one of ascending) {
    const last = runs.at(-1);
    if (last?.end === one - 1) last.end = one;
    else runs.push({ start: one, end: one });
  }
  return lineRuns(runs).join(', ');
}

/** What is wrong, and which jobs to run again: those that failed, or all where the job of the shard passed. */
function problemOf(fault: Fault, { shard, what, planned }: FaultyShard, all: number): string {
  switch (fault) {
    case 'missing':
      return `shard ${shard} of ${all} left no answers, so run the failed jobs again`;
    case 'unfinished':
      return `shard ${shard} of ${all} came to the end of ${what} of ${planned} pages, so run the failed jobs again`;
    case 'unreadable':
      return `what shard ${shard} of ${all} left cannot be read, so run all jobs again: ${what}`;
    case 'not-believed':
      return `what shard ${shard} of ${all} left is not believed, so run all jobs again: ${what}`;
    case 'other-plan':
      return `what shard ${shard} of ${all} left follows another plan, so run all jobs again`;
    case 'copy':
      return `what shard ${shard} of ${all} left is a copy of what shard ${what} left, so run all jobs again`;
    case 'other-pages':
      return `what shard ${shard} of ${all} left is about other pages than the plan says, so run all jobs again`;
    case 'changed':
      return `what shard ${shard} of ${all} left was changed after it was written, so run all jobs again`;
    case 'twice':
      return `what shard ${shard} of ${all} left is about a page that another shard judged, too, so run all jobs again`;
    default:
      return fault satisfies never;
  }
}

function newestOf<T extends LeftByStage>(left: readonly T[]): T | undefined {
  return left.toSorted((one, other) => other.attempt - one.attempt)[0];
}
