import { readFile } from 'node:fs/promises';
import { createTwoFilesPatch } from 'diff';
import { problemLine } from '../config/problem.ts';
import { readAsset } from '../local/assets.ts';
import { committedFile } from '../local/committed-file.ts';
import { git } from '../local/git.ts';
import { isBelow } from '../local/listing.ts';
import { knownSecret, stateFolder } from '../local/own-key.ts';
import { localSource } from '../local/source.ts';
import { openRecord, recordKey } from '../record/record.ts';
import type { RunRecord } from '../record/record-schema.ts';
import { logLines } from '../report/neutralise.ts';
import { assetsOf } from '../setup/assets-folder.ts';
import { defaultConfigPath, readConfiguration } from '../setup/read-configuration.ts';
import { exitCodes } from '../verdict/whole.ts';
import { elsewhereFrom } from './elsewhere.ts';
import { readRecordFile, recordSecretOf } from './record-file.ts';
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

/** Publishes approved pages by the configuration of this folder. */
export async function publish(options: PublishOptions, world: World): Promise<number> {
  const { signal, clock, variables } = world;
  const misplaced = await whyNotHere(variables);
  if (misplaced !== undefined) return refuse(world, misplaced);
  const place = await locate({ paths: options.paths, base: undefined, allowEmpty: false }, world);
  if (!place.ok) return refuse(world, place.problem);
  const { root, below } = place;
  const source = await localSource({ root, below: [], base: undefined }, signal);
  const path = options.config ?? defaultConfigPath;
  const read = await readConfiguration(
    {
      base: source.base,
      path,
      named: options.config !== undefined,
      modelNamed: true,
      openElsewhere: elsewhereFrom(world),
    },
    signal,
  );
  if (read.kind === 'unreadable') return refuse(world, read.problem);
  if (!read.configuration.ok) return refuse(world, ...read.configuration.problems.map(problemLine));
  const { config, reviewers } = read.configuration;
  const settings = config.publish;
  if (settings === undefined) return refuse(world, `${path} has no publish: say there where pages go.`);
  if (settings['on-missing-verdict'] === 'judge') {
    return refuse(world, 'publish.on-missing-verdict: judge does not work yet: take it out.');
  }
  world.allow(settings.timeout * 1000 + 60_000);

  const [{ openPublication }, { prove }, { publishPages }, { isPublished, publicationLines }] = await Promise.all([
    import('../publish/open-publication.ts'),
    import('../publish/prove.ts'),
    import('../publish/story.ts'),
    import('../publish/publication-text.ts'),
  ]);
  const records = await believed(options.record, world);
  if (typeof records === 'string') return refuse(world, records);
  const { strategy, threshold, quorum, absent, blocking } = config;
  const rules = {
    reviewers,
    policy: { strategy, threshold, quorum, absent, blocking },
    verdictDays: settings['verdict-days'],
    now: clock(),
  };
  const head = await headOf(root);
  const opened = await openPublication(
    {
      ...{ settings, content: config.content, source, commit: head, root, isDry: options.dryRun, fetch, clock },
      stateFolder: stateFolder(variables),
      isAsked: (page) => isBelow(page, below),
      secret: (name) => variables[name] || undefined,
      turn: {
        check: async () =>
          (await headOf(root)) === head
            ? { ok: true }
            : { ok: false, why: 'A newer commit is here by now, which is published instead.' },
      },
      prove: async (pages) =>
        new Map(pages.map((page) => [page.path, prove(page.path, page.blobId, records, rules)] as const)),
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
  const publication = await publishPages(opened.request, opened.ports, signal).finally(opened.close);
  for (const { path: at, ending } of publication.pages) {
    if (ending.kind !== 'would-be-published') continue;
    world.out.write(
      `${logLines(createTwoFilesPatch(`${at} (now)`, `${at} (then)`, ending.was, ending.is), 100_000)}\n`,
    );
  }
  for (const line of publicationLines(publication)) world.out.write(`${line}\n`);
  if (signal.aborted) return exitCodes.interrupted;
  return isPublished(publication) ? exitCodes.approved : exitCodes.notApproved;
}

/** In a workflow, pages are published from the default branch alone, after a push or by hand. */
async function whyNotHere(variables: World['variables']): Promise<string | undefined> {
  if (variables.GITHUB_ACTIONS !== 'true') return undefined;
  const event = variables.GITHUB_EVENT_NAME ?? '';
  if (event !== 'push' && event !== 'workflow_dispatch') {
    return `Pages are published on push to the default branch, or by hand on it, and never on ${event || 'another event'}.`;
  }
  const payload = await readFile(variables.GITHUB_EVENT_PATH ?? '', 'utf8').catch(() => '');
  const [, branch] = /"default_branch"\s*:\s*"([^"\\]+)"/u.exec(payload) ?? [];
  return branch !== undefined && variables.GITHUB_REF === `refs/heads/${branch}`
    ? undefined
    : 'Pages are published from the default branch alone: run this there.';
}

/** The record that proves verdicts, if it was signed by this gate; a sentence where there is one that is not. */
async function believed(named: string | undefined, world: World): Promise<readonly RunRecord[] | string> {
  const read = await readRecordFile(named, world);
  if (read.kind === 'no-file') return named === undefined ? [] : read.problem;
  const where = named ?? 'the last run';
  if (read.kind === 'not-intact') return `The record of ${where} is not believed: ${read.problem}.`;
  const secrets = [await knownSecret(world.variables), recordSecretOf(world.variables)].filter(
    (one) => one !== undefined,
  );
  const opened = secrets.map((secret) => openRecord(read.text, read.record.subject, recordKey(secret)));
  return opened.some(({ ok }) => ok)
    ? [read.record]
    : `The record of ${where} is not believed: it was not signed here. Run content-gate check, or set CONTENT_GATE_SIGNING_KEY to the secret that it was signed with.`;
}

async function headOf(root: string): Promise<string | undefined> {
  const head = await git(root, ['rev-parse', 'HEAD']);
  return head.ok ? head.stdout.toString('utf8').trim() : undefined;
}
