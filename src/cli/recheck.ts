import { problemLine } from '../config/problem.ts';
import { withDeadline } from '../engine/deadline.ts';
import { logLines, oneLine } from '../report/neutralise.ts';
import { counted } from '../review/english.ts';
import { defaultConfigPath } from '../setup/first-files.ts';
import { readConfiguration } from '../setup/read-configuration.ts';
import { exitCodes } from '../verdict/whole.ts';
import { type GitHubHere, gitHubHere } from './github-here.ts';
import { noPublish } from './no-publish.ts';
import { hasNotionToken, sourceOf } from './notion-source.ts';
import { refuse } from './repository.ts';
import type { World } from './world.ts';

/** What `recheck` was asked. */
export interface RecheckOptions {
  readonly config: string | undefined;
  /** A file of the repository that lists the published pages. */
  readonly index: string | undefined;
}

const longestMs = 15 * 60_000;

/** Looks at the published pages again, and keeps one issue about them. */
export async function runRecheck(options: RecheckOptions, world: World): Promise<number> {
  world.allow(longestMs + 5000);
  const opened = await gitHubHere(world, world.clock() + longestMs);
  if (!opened.ok) {
    if (opened.isUsage) return refuse(world, opened.problem);
    world.err.write(`${logLines(opened.problem)}\n`);
    return exitCodes.notApproved;
  }
  const ended = await withDeadline((signal) => recheckHere(options, opened.here, world, signal), {
    ...{ clock: world.clock, timeoutMs: longestMs, signal: world.signal },
  });
  if (ended.kind === 'threw') throw ended.error;
  if (ended.kind === 'finished') return ended.value;
  world.err.write('The pages were not all looked at in time, so nothing is said about them.\n');
  return ended.kind === 'cancelled' ? exitCodes.interrupted : exitCodes.notApproved;
}

async function recheckHere(
  options: RecheckOptions,
  { client, repository, snapshot, openElsewhere }: GitHubHere,
  world: World,
  signal: AbortSignal,
): Promise<number> {
  const path = options.config ?? defaultConfigPath;
  const read = await readConfiguration(
    { base: snapshot, path, named: options.config !== undefined, modelNamed: true, openElsewhere },
    signal,
  );
  if (read.kind === 'unreadable') return refuse(world, read.problem);
  if (!read.configuration.ok) return refuse(world, ...read.configuration.problems.map(problemLine));
  const { publish, import: imports } = read.configuration.config;
  if (publish === undefined) return refuse(world, noPublish(path, read.found));
  const [{ publishedPages }, { recheck }, { openLook }, { keepIssue }, { openWeb }] = await Promise.all([
    import('../recheck/published-pages.ts'),
    import('../recheck/recheck.ts'),
    import('../recheck/look.ts'),
    import('../recheck/standing-issue.ts'),
    import('../local/web.ts'),
  ]);
  const pages = await publishedPages(snapshot, publish, options.index, signal);
  if (!pages.ok) return refuse(world, pages.problem);
  const today = new Date(world.clock()).toISOString().slice(0, 10);
  const source = hasNotionToken(world) ? await sourceOf(imports?.notion, world) : undefined;
  if (typeof source === 'string') return refuse(world, source);
  const results = await recheck(pages.pages, {
    ...{ look: openLook(publish.site, world.clock), components: publish.components, reach: openWeb(), today, signal },
    ...(source === undefined ? {} : { source }),
  });
  for (const { path: page, problems } of results) {
    for (const problem of problems) world.out.write(`${oneLine(`${page}: ${problem}`)}\n`);
  }
  const bad = results.filter(({ problems }) => problems.length > 0);
  const issue = await keepIssue(results, client, repository, signal);
  if (!issue.ok) world.err.write(`${logLines(issue.problem)}\n`);
  const where = issue.ok && issue.url !== undefined ? ` (${issue.url})` : '';
  world.out.write(`${counted(results.length, 'page')} looked at, ${bad.length} with something to do${where}.\n`);
  return bad.length === 0 && issue.ok ? exitCodes.approved : exitCodes.notApproved;
}
