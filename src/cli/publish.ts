import { createTwoFilesPatch } from 'diff';
import { problemLine } from '../config/problem.ts';
import type { ContentSource } from '../content/content.ts';
import { readAsset } from '../local/assets.ts';
import { commitSource } from '../local/commit-source.ts';
import { committedFile } from '../local/committed-file.ts';
import { git } from '../local/git.ts';
import { isBelow } from '../local/listing.ts';
import { stateFolder } from '../local/own-key.ts';
import { localSource } from '../local/source.ts';
import { logLines } from '../report/neutralise.ts';
import { assetsOf } from '../setup/assets-folder.ts';
import { defaultConfigPath } from '../setup/first-files.ts';
import { readConfiguration } from '../setup/read-configuration.ts';
import { exitCodes } from '../verdict/whole.ts';
import { isCi } from './ci-records.ts';
import { elsewhereFrom } from './elsewhere.ts';
import { noPublish } from './no-publish.ts';
import { sourceOf } from './notion-source.ts';
import { readPublishInputs } from './publish-inputs.ts';
import { type PublishJob, publishPlace, turnOf } from './publish-job.ts';
import { evidenceHere, evidenceOfJob, type Judge, proverOf } from './publish-proofs.ts';
import { secretsOf } from './publish-secrets.ts';
import { locate, refuse } from './repository.ts';
import type { World } from './world.ts';

/** What `publish` was asked. */
export interface PublishOptions {
  readonly paths: readonly string[];
  readonly config: string | undefined;
  /** The record that proves the verdicts; that of the last `check` when absent. */
  readonly record: string | undefined;
  readonly dryRun: boolean;
}

/** How long the undo may take after that, with the minute that a service may ask to wait. */
const undoMs = 180_000;

/** Publishes approved pages: those of the commit in a job, those of this folder on a machine. */
export async function publish(options: PublishOptions, world: World): Promise<number> {
  const { signal, clock, variables } = world;
  const where = await publishPlace(world);
  if (where.kind === 'refused') return refuse(world, where.problem);
  const given = readPublishInputs(world);
  if (!given.ok) return refuse(world, ...given.problems);
  const { inputs } = given;
  const job = where.kind === 'job' ? where.job : undefined;
  if (job !== undefined && options.record !== undefined)
    return refuse(world, 'In a workflow the records of the gate are found at GitHub: leave --record out.');
  const place = await locate({ paths: options.paths, base: undefined, allowEmpty: false }, world);
  if (!place.ok) return refuse(world, place.problem);
  const { root, below } = place;
  const source = await sourceAt(root, job, signal);
  if (typeof source === 'string') return refuse(world, source);
  const path = options.config ?? inputs.config ?? defaultConfigPath;
  const read = await readConfiguration(
    {
      ...{ base: source.head, path, named: path !== defaultConfigPath, modelNamed: false },
      openElsewhere: elsewhereFrom(world),
    },
    signal,
  );
  if (read.kind === 'unreadable') return refuse(world, read.problem);
  if (!read.configuration.ok) return refuse(world, ...read.configuration.problems.map(problemLine));
  const { config, reviewers } = read.configuration;
  const settings = config.publish;
  if (settings === undefined) return refuse(world, noPublish(path, read.found));
  world.allow(settings.timeout * 1000 + undoMs);

  const [{ openPublication }, { rulesOf }, { publishPages }, { isPublished, dryRunLines }] = await Promise.all([
    import('../publish/open-publication.ts'),
    import('../publish/prove.ts'),
    import('../publish/story.ts'),
    import('../publish/publication-text.ts'),
  ]);
  const askSource = await sourceOf(config.import?.notion, world);
  if (typeof askSource === 'string') return refuse(world, askSource);
  const evidence =
    job === undefined
      ? await evidenceHere(options.record, { root, settings, inputs }, world)
      : evidenceOfJob(job, settings, inputs);
  if (!evidence.ok) return refuse(world, evidence.problem);
  const rules = rulesOf(config, settings, reviewers, clock());
  const head = job?.commit ?? (await headOf(root));
  const judge: Judge = async (pages, restored, call) => {
    const { judgeNow } = await import('./judge-now.ts');
    const paths = new Set(pages.map((page) => page.path));
    const isKept = job === undefined && !isCi(variables);
    return judgeNow({ source, root, config: path, inputs, paths, commit: head, restored, isKept }, world, call);
  };
  const opened = await openPublication(
    {
      ...{ settings, content: config.content, source, commit: head, root, fetch, clock },
      isDry: options.dryRun || inputs.dryRun,
      stateFolder: stateFolder(variables),
      isAsked: (page) => isBelow(page, below),
      ...{ askSource, secret: secretsOf(world) },
      turn: job === undefined ? turnHere(root, head) : turnOf(job),
      prove: proverOf(evidence.find, rules, settings['on-missing-verdict'] === 'judge' ? judge : undefined),
      readPicture: async (page, reading) => {
        const file = await committedFile(root, head, page, reading);
        if (file.ok) return file.bytes;
        return { kind: 'problem', message: `The picture ${page} ${file.why}.`, transient: false };
      },
      readAsset: (name) => readAsset(assetsOf(world.bundle), name),
    },
    signal,
  );
  if (!opened.ok) return refuse(world, ...opened.problems);
  const { request, ports, close } = opened;
  if (request.pages.length === 0)
    world.err.write(
      '! No page is there to publish: look at publish.pages, content.include and the paths that you named.\n',
    );
  if (request.isDry) {
    const publication = await publishPages(request, ports, signal).finally(close);
    for (const { path: at, ending } of publication.pages) {
      if (ending.kind !== 'would-be-published') continue;
      const patch = createTwoFilesPatch(`${at} (now)`, `${at} (then)`, ending.was, ending.is);
      world.out.write(`${logLines(patch, 100_000)}\n`);
    }
    for (const line of dryRunLines(publication)) world.out.write(`${line}\n`);
    return isPublished(publication) ? exitCodes.approved : exitCodes.notApproved;
  }
  const { openPublicationOutputs } = await import('./publication-outputs.ts');
  const outputs = await openPublicationOutputs(
    { root, job, inputs, request, language: config['report-language'] },
    world,
  );
  const publication = await publishPages(request, { ...ports, keep: outputs.keep }, signal).finally(close);
  await outputs.end(publication);
  if (signal.aborted) return exitCodes.interrupted;
  return isPublished(publication) ? exitCodes.approved : exitCodes.notApproved;
}

/** The files that are published: in a job those of its commit, whatever lies beside them, and else those of the folder. */
async function sourceAt(
  root: string,
  job: PublishJob | undefined,
  signal: AbortSignal,
): Promise<ContentSource | string> {
  if (job === undefined) return localSource({ root, below: [], base: undefined }, signal);
  const source = await commitSource(root, job.commit, signal);
  return typeof source === 'string'
    ? `The commit ${job.commit.slice(0, 10)} is not checked out here: put actions/checkout before this step, without a ref of its own.`
    : source;
}

function turnHere(root: string, head: string | undefined) {
  return {
    check: async () =>
      (await headOf(root)) === head
        ? ({ ok: true } as const)
        : ({ ok: false, why: 'A newer commit is here by now, which is published instead.' } as const),
  };
}

async function headOf(root: string): Promise<string | undefined> {
  const head = await git(root, ['rev-parse', 'HEAD']);
  return head.ok ? head.stdout.toString('utf8').trim() : undefined;
}
