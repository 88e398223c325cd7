import type { PublishConfig } from '../config/publish-schema.ts';
import type { Clock } from '../engine/clock.ts';
import type { Task } from '../engine/pipeline.ts';
import { runPipeline } from '../engine/run.ts';
import type { RunResult } from '../engine/run-result.ts';
import { blocked } from '../engine/said.ts';
import type { EdgeCache, Problem, PublishTarget, Standing, Turn } from '../publication/ports.ts';
import type { PublishedPage } from '../publication/published-page.ts';
import type { Proof } from './prove.ts';
import { type PageRead, type ReadPage, readPage, type SourcePage, transformPage } from './transform/transform.ts';

/** What is to be published. */
export interface PublishRequest {
  readonly config: PublishConfig;
  readonly commit: string;
  /** The pages that may have changed. */
  readonly pages: readonly SourcePage[];
  /** The address of every page that is published, by its path. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Every file of the commit. */
  readonly files: ReadonlySet<string>;
  /** Shows what would be written, and writes nothing. */
  readonly isDry: boolean;
}

/** Who is asked. */
export interface PublishPorts {
  readonly target: PublishTarget;
  readonly caches: readonly EdgeCache[];
  readonly turn: Turn;
  readonly prove: (page: SourcePage) => Proof;
  readonly clock: Clock;
}

/** What became of a page. */
export type PageEnding =
  | { readonly kind: 'published'; readonly address: string }
  | { readonly kind: 'unchanged'; readonly address: string }
  | { readonly kind: 'would-be-published'; readonly address: string; readonly was: string; readonly is: string }
  | { readonly kind: 'draft' }
  | { readonly kind: 'refused'; readonly problems: readonly string[] }
  /** It was written, and what stood there before stands there again. */
  | { readonly kind: 'taken-back' }
  /** It was written, and could not be taken back. */
  | { readonly kind: 'left'; readonly why: string }
  | { readonly kind: 'not-begun' };

/** How a publication went, page by page. */
export interface Publication {
  readonly pages: readonly { readonly path: string; readonly ending: PageEnding }[];
  readonly run: RunResult;
}

/** How far a page has come. */
interface Way {
  readonly source: SourcePage;
  ending: PageEnding;
  read?: ReadPage;
  page?: PublishedPage;
  before?: Standing;
}

/** The story: validation, quality gates, transformation, publishing, invalidation; last first when it has to be undone. */
export async function publishPages(
  request: PublishRequest,
  ports: PublishPorts,
  signal: AbortSignal,
): Promise<Publication> {
  const { config, isDry } = request;
  const ways = request.pages.map((source): Way => ({ source, ending: { kind: 'not-begun' } }));
  const phases = [
    phase('validation', ways, (way, call) => validate(way, ways, request, ports, call)),
    phase('quality-gates', ways, async (way) => checkProof(way, ports)),
    phase('transformation', ways, (way, call) => transform(way, request, ports, call)),
    ...(isDry ? [] : [{ name: 'publishing', tasks: ways.map((way) => putTask(way, ports)) }]),
    ...(isDry || ports.caches.length === 0 ? [] : [invalidation(ways, config, ports)]),
  ];
  const options = { signal, clock: ports.clock, concurrency: 4, deadline: ports.clock() + config.timeout * 1000 };
  const run = await runPipeline({ phases }, { commit: request.commit }, options);
  const undone = new Map(run.compensations.map((one) => [one.task, one]));
  for (const way of ways) {
    const undoing = undone.get(`publish ${way.source.path}`);
    if (undoing !== undefined && way.ending.kind === 'published') {
      way.ending =
        undoing.status === 'completed'
          ? { kind: 'taken-back' }
          : { kind: 'left', why: undoing.status === 'failed' ? undoing.error : 'it took too long' };
    }
  }
  return { pages: ways.map(({ source, ending }) => ({ path: source.path, ending })), run };
}

/** A phase that looks at each page and writes nothing. */
function phase(name: string, ways: readonly Way[], look: (way: Way, signal: AbortSignal) => Promise<void>) {
  const tasks = ways.map(
    (way): Task => ({
      name: `${name} ${way.source.path}`,
      retry: { tries: 3 },
      run: async (_inputs, { signal }) => {
        if (isOnItsWay(way)) await look(way, signal);
        return {};
      },
    }),
  );
  return { name, tasks };
}

function isOnItsWay({ ending }: Way): boolean {
  return ending.kind === 'not-begun';
}

async function validate(
  way: Way,
  ways: readonly Way[],
  request: PublishRequest,
  ports: PublishPorts,
  signal: AbortSignal,
) {
  const read = readPage(way.source, request.config);
  if (read.kind !== 'page') {
    way.ending = read;
    return;
  }
  const twin = ways.find((other) => other !== way && slugIn(readPage(other.source, request.config)) === read.page.slug);
  const before = orThrow(await ports.target.find(read.page.slug, signal));
  const problem =
    twin !== undefined
      ? `It has the same slug as ${twin.source.path}, "${read.page.slug}": give one of them another "slug".`
      : before.kind === 'foreign'
        ? `Its address is taken by ${before.what}: give it another "slug", or move that away.`
        : before.kind === 'ours' && before.mark.path !== way.source.path && request.files.has(before.mark.path)
          ? `Its address is taken by ${before.mark.path}, which is published there: give it another "slug".`
          : undefined;
  if (problem !== undefined) way.ending = { kind: 'refused', problems: [problem] };
  else Object.assign(way, { read: read.page, before });
}

function slugIn(read: PageRead): string | undefined {
  return read.kind === 'page' ? read.page.slug : undefined;
}

async function checkProof(way: Way, { prove }: PublishPorts): Promise<void> {
  const proof = prove(way.source);
  if (!proof.ok) way.ending = { kind: 'refused', problems: [proof.why] };
}

async function transform(
  way: Way,
  request: PublishRequest,
  { target }: PublishPorts,
  signal: AbortSignal,
): Promise<void> {
  const { read, before } = way;
  if (read === undefined || before === undefined) return;
  const { config, commit, files, addresses } = request;
  const site = { base: config.site, files, addresses, pictures: new Map<string, string>() };
  const made = await transformPage(read, { config, commit, site });
  const problems = made.ok ? orThrow(await target.check([made.page], signal)) : made.problems;
  if (!made.ok || problems.length > 0) {
    way.ending = { kind: 'refused', problems };
    return;
  }
  way.page = made.page;
  const { address } = made.page;
  if (before.kind === 'ours' && before.mark.digest === made.page.digest && request.isDry) {
    way.ending = { kind: 'unchanged', address };
  } else if (request.isDry) {
    const [was, is] = [target.asText.standing(before), target.asText.page(made.page)];
    way.ending = { kind: 'would-be-published', address, was, is };
  }
}

/** Writes one page. Its undo puts back what stood there, and then has the caches drop what they took meanwhile. */
function putTask(way: Way, { target, turn, caches }: PublishPorts): Task {
  return {
    name: `publish ${way.source.path}`,
    outputs: [`published.${way.source.path}`],
    retry: { tries: 3 },
    async run(_inputs, { signal, effectKey }) {
      const key = `published.${way.source.path}`;
      const { page, before } = way;
      if (page === undefined || before === undefined || !isOnItsWay(way)) return { [key]: null };
      const may = await turn.check(signal);
      if (!may.ok) return blocked(may.why, { outputs: { [key]: null } });
      way.ending = { kind: 'published', address: page.address };
      const put = orThrow(await target.put(page, before, { signal, key: effectKey }));
      if (put.kind === 'moved') {
        way.ending = { kind: 'not-begun' };
        return blocked(`${page.address} was written by somebody else meanwhile: publish again.`, {
          outputs: { [key]: null },
        });
      }
      if (put.kind === 'unchanged') way.ending = { kind: 'unchanged', address: page.address };
      return { [key]: page.address };
    },
    async compensate(_done, { signal }) {
      const { page, before } = way;
      if (page === undefined || before === undefined) return;
      const back = orThrow(await target.takeBack(page, before, signal));
      if (back.kind === 'left') throw new Error(back.why);
      for (const cache of caches) orThrow(await cache.invalidate([{ slug: page.slug, address: page.address }], signal));
    },
  };
}

function invalidation(ways: readonly Way[], config: PublishConfig, { caches, turn }: PublishPorts) {
  const isRequired = config.caches?.required !== false;
  const task: Task = {
    name: 'invalidate',
    required: isRequired,
    retry: { tries: 3 },
    async run(_inputs, { signal }) {
      const written = ways.flatMap(({ page, ending }) => (ending.kind === 'published' ? (page ?? []) : []));
      if (written.length === 0) return {};
      const may = await turn.check(signal);
      if (!may.ok) return blocked(may.why);
      for (const cache of caches) orThrow(await cache.invalidate(written, signal));
      return {};
    },
  };
  return { name: 'invalidation', tasks: [task] };
}

/** A problem of the other side is what its step fails by, and what is tried again where that may help. */
function orThrow<T>(answer: T | Problem): T {
  if (isProblem(answer)) throw Object.assign(new Error(answer.message), answer.transient ? {} : { status: 400 });
  return answer;
}

function isProblem(answer: unknown): answer is Problem {
  return typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'problem';
}
