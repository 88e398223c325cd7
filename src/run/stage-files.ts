import type { KeyObject } from 'node:crypto';
import { sha256 } from '../engine/canonical-json.ts';
import { type RecordSubject, recordVersion } from '../record/record-schema.ts';
import {
  openPlan,
  openShard,
  type SealedStage,
  type StageRead,
  sealPlan,
  sealShard,
  vouched,
} from '../record/stage-parts.ts';
import {
  type AnsweredPage,
  answersSchema,
  type CommonWork,
  commonWorkSchema,
  type ShardPart,
  type StagePlan,
  type WorkPage,
  workSchema,
} from '../record/stage-schema.ts';
import type { ShardAnswers } from './judge-shard.ts';
import { type PlannedShards, pagesDigest, type ShardWork } from './shard-work.ts';

/** A file that one stage hands to another. */
export interface StageFile {
  readonly name: string;
  readonly text: string;
}

/** Reads a file of a stage by its name; `undefined` when there is none that can be read. */
export type ReadStageFile = (name: string) => string | undefined;

/** What is sealed with what a stage hands on. */
export interface StageSeal {
  readonly subject: RecordSubject;
  readonly key: KeyObject;
}

const planFile = 'plan.json';
const commonFile = 'common.json';
const shardFile = 'shard.json';
const workFile = (shard: number, place: number): string => `work-${shard}-${place}.json`;
const answersFile = (place: number): string => `answers-${place}.json`;

/** One file of pages grows to about this many characters, so that whoever reads holds no more at once. */
const charactersPerFile = 1_000_000;

/** The files of a plan: the plan itself, and the work of each shard. */
export function planFiles(
  planned: PlannedShards,
  about: { readonly gateVersion: string; readonly rules: string },
  { subject, key }: StageSeal,
): { readonly files: readonly StageFile[]; readonly plan: StagePlan } {
  const common = planned.shards.length === 0 ? undefined : JSON.stringify(planned.common);
  const work = planned.shards.map(({ pages }, index) =>
    inFiles(pages).map((text, place): StageFile => ({ name: workFile(index + 1, place + 1), text })),
  );
  const plan: StagePlan = {
    version: recordVersion,
    ...about,
    subject,
    common: common === undefined ? null : sha256(common),
    shards: planned.shards.map(({ pages, share }, index) => ({
      pages: pages.length,
      pagesDigest: pagesDigest(pages),
      share,
      work: (work[index] ?? []).map(({ text }) => sha256(text)),
    })),
  };
  const files = [
    { name: planFile, text: sealPlan(plan, key).text },
    ...(common === undefined ? [] : [{ name: commonFile, text: common }]),
    ...work.flat(),
  ];
  return { files, plan };
}

/** Reads a plan that is believed. */
export function readPlan(read: ReadStageFile, { subject, key }: StageSeal): StageRead<StagePlan> {
  const text = read(planFile);
  return text === undefined ? { ok: false, why: `it holds no ${planFile}` } : openPlan(text, subject, key);
}

/** The work of one shard as the plan vouches for it, or one clause on why it cannot be had. */
export function readWork(
  plan: StagePlan,
  shard: number,
  read: ReadStageFile,
):
  | { readonly ok: true; readonly work: ShardWork; readonly common: CommonWork }
  | { readonly ok: false; readonly why: string } {
  const planned = plan.shards[shard - 1];
  if (planned === undefined || plan.common === null) return { ok: false, why: 'the plan has no such shard' };
  const common = vouched(read(commonFile), plan.common, commonWorkSchema);
  if (common === undefined) return { ok: false, why: `${commonFile} is not what the plan says it is` };
  const pages: WorkPage[] = [];
  for (const [index, digest] of planned.work.entries()) {
    const name = workFile(shard, index + 1);
    const file = vouched(read(name), digest, workSchema);
    if (file === undefined) return { ok: false, why: `${name} is not what the plan says it is` };
    pages.push(...file.pages);
  }
  return { ok: true, work: { pages, share: planned.share }, common };
}

/** The files of the part of the record that one shard made. */
export function shardFiles(
  { pages, spent }: ShardAnswers,
  about: Pick<ShardPart, 'plan' | 'shard' | 'pagesDigest' | 'learned' | 'notices'>,
  { subject, key }: StageSeal,
): readonly StageFile[] {
  const answers = inFiles(pages).map((text, place): StageFile => ({ name: answersFile(place + 1), text }));
  const part: ShardPart = {
    version: recordVersion,
    subject,
    ...about,
    answers: answers.map(({ text }) => sha256(text)),
    spent,
  };
  const sealed: SealedStage = sealShard(part, key);
  return [{ name: shardFile, text: sealed.text }, ...answers];
}

/** Reads the head of a part that is believed. */
export function readShard(read: ReadStageFile, { subject, key }: StageSeal): StageRead<ShardPart> {
  const text = read(shardFile);
  return text === undefined ? { ok: false, why: `it holds no ${shardFile}` } : openShard(text, subject, key);
}

/** The answers of a part, a file at a time; `undefined` stands for one that is not what the part says it is. */
export function* readAnswers(
  { answers }: ShardPart,
  read: ReadStageFile,
): Generator<readonly AnsweredPage[] | undefined> {
  for (const [index, digest] of answers.entries()) {
    yield vouched(read(answersFile(index + 1)), digest, answersSchema)?.pages;
  }
}

function inFiles(pages: readonly object[]): readonly string[] {
  const files: string[][] = [];
  let room = 0;
  for (const page of pages) {
    const text = JSON.stringify(page);
    if (text.length > room || files.length === 0) {
      files.push([]);
      room = charactersPerFile;
    }
    files.at(-1)?.push(text);
    room -= text.length;
  }
  return files.map((texts) => `{"pages":[${texts.join(',')}]}`);
}
