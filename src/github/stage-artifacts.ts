import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { untilAborted } from '../engine/deadline.ts';
import { type ArtifactSubject, artifactPrefix } from './artifact.ts';
import type { RunnerEnvironment } from './environment.ts';
import { readEntry } from './zip.ts';

/** A file that a stage of a run hands to another. */
export interface HandedFile {
  readonly name: string;
  readonly text: string;
}

/** Which stage made an artifact. */
export type StageName =
  | { readonly stage: 'plan' }
  | { readonly stage: 'judge'; readonly shard: number; readonly of: number };

/** An artifact that calls itself a stage's; anybody in the run may have made it. */
export interface StageArtifact {
  readonly id: number;
  readonly size: number;
  readonly digest: string | undefined;
  readonly made: StageName;
  readonly attempt: number;
}

/** The files of an artifact, or one clause on why they cannot be had. */
export type OpenedArtifact =
  | { readonly ok: true; readonly read: (name: string) => string | undefined; close(): Promise<void> }
  | { readonly ok: false; readonly why: string };

/** What the stages of one run hand to each other, by the artifact service and by no other API. */
export interface StageArtifacts {
  /** One sentence on why it was not handed on; nothing when it was. */
  hand(made: StageName, files: readonly HandedFile[], signal: AbortSignal): Promise<string | undefined>;
  /** What is there of this gate on this subject; `undefined` when the service does not tell. */
  list(signal: AbortSignal): Promise<readonly StageArtifact[] | undefined>;
  open(artifact: StageArtifact, signal: AbortSignal): Promise<OpenedArtifact>;
}

/** No stage hands on more: a file is made for a megabyte, and a long page of its own. */
const mostBytes = { artifact: 512 * 1024 * 1024, file: 64 * 1024 * 1024 } as const;
const mostFiles = 20_000;

/** Opens the exchange between the stages of a run. */
export function stageArtifacts(
  gateId: string,
  subject: ArtifactSubject,
  { attempt, temporary, hasArtifactService }: RunnerEnvironment,
  retentionDays: number,
): StageArtifacts {
  const prefix = artifactPrefix(gateId, subject);
  const folder = join(temporary, 'content-gate', 'stages');
  const client = async (signal: AbortSignal) => {
    const { DefaultArtifactClient } = await untilAborted(import('@actions/artifact'), signal);
    return new DefaultArtifactClient();
  };
  const freshFolder = async (): Promise<string> => {
    await mkdir(folder, { recursive: true });
    return mkdtemp(join(folder, 'stage-'));
  };
  return {
    async hand(made, files, signal) {
      if (!hasArtifactService) return noService;
      try {
        const own = await freshFolder();
        for (const { name, text } of files) await writeFile(join(own, name), text, { mode: 0o600 });
        const paths = files.map(({ name }) => join(own, name));
        const name = `${prefix}-${wordsOf(made)}-a${attempt}`;
        await untilAborted((await client(signal)).uploadArtifact(name, paths, own, { retentionDays }), signal);
        return undefined;
      } catch {
        return 'The artifact service did not take what this stage hands on: run the job again.';
      }
    },
    async list(signal) {
      if (!hasArtifactService) return undefined;
      try {
        const { artifacts } = await untilAborted((await client(signal)).listArtifacts(), signal);
        return artifacts.flatMap(({ id, name, size, digest }) => {
          const made = name.startsWith(`${prefix}-`) ? madeBy(name.slice(prefix.length + 1)) : undefined;
          return made === undefined ? [] : [{ id, size, digest, ...made }];
        });
      } catch {
        return undefined;
      }
    },
    async open({ id, size, digest }, signal) {
      if (size > mostBytes.artifact) return { ok: false, why: `it is larger than ${mostBytes.artifact} bytes` };
      try {
        const own = await freshFolder();
        const options = { path: own, skipDecompress: true, ...(digest === undefined ? {} : { expectedHash: digest }) };
        const { digestMismatch } = await untilAborted((await client(signal)).downloadArtifact(id, options), signal);
        if (digestMismatch === true) return { ok: false, why: 'its bytes are not those that GitHub has a digest of' };
        const [file] = await readdir(own);
        const archive = await readFile(join(own, file ?? ''));
        return {
          ok: true,
          read(name) {
            const entry = readEntry(archive, name, mostBytes.file, mostFiles);
            return entry.ok ? entry.text : undefined;
          },
          close: () => rm(own, { recursive: true, force: true }),
        };
      } catch {
        return { ok: false, why: 'it could not be downloaded' };
      }
    },
  };
}

const noService = 'Stages need the artifact service, and the runner names none (ACTIONS_RESULTS_URL is not set).';

function wordsOf(made: StageName): string {
  return made.stage === 'plan' ? 'plan' : `shard-${made.shard}-of-${made.of}`;
}

function madeBy(words: string): Pick<StageArtifact, 'made' | 'attempt'> | undefined {
  const named = /^(?:plan|shard-([1-9]\d{0,2})-of-([1-9]\d{0,2}))-a([1-9]\d?)$/.exec(words);
  if (named === null) return undefined;
  const [, shard, of, attempt] = named;
  return {
    made: shard === undefined ? { stage: 'plan' } : { stage: 'judge', shard: Number(shard), of: Number(of) },
    attempt: Number(attempt),
  };
}
