import { z } from 'zod';
import { strategies } from '../engine/votes/strategy.ts';
import type { FileRecord, RunRecord } from '../record/record-schema.ts';
import { reportLanguageSchema } from '../review/report-language.ts';
import { usageSchema, waiverSchema } from '../review/review.ts';
import { reviewOf } from '../verdict/ballot.ts';
import { blockingRules } from '../verdict/policy.ts';
import { readRecordedVerdict } from '../verdict/recorded.ts';
import { decidingRules, decisions } from '../verdict/verdict.ts';
import { waive } from '../verdict/waive.ts';
import { modes } from '../verdict/whole.ts';
import type { FileReport, Report } from './report.ts';

const lines = z.array(z.object({ start: z.int().min(1), end: z.int().min(0) }));
const decision = z.enum(decisions);
const milliseconds = z.number().min(0);
const onGitHub = {
  repository: z.string(),
  headSha: z.string(),
  baseSha: z.string(),
  serverUrl: z.url({ protocol: /^https?$/ }),
};

const reviewerSchema = z.object({
  reviewer: z.object({
    name: z.string(),
    kind: z.enum(['model', 'rules']),
    responsibility: z.string(),
    weight: z.number().min(0),
    required: z.boolean(),
    veto: z.union([z.boolean(), z.literal('approval')]),
    threshold: z.number(),
    criteria: z.array(
      z.object({ id: z.string(), text: z.string(), weight: z.number().default(1), source: z.string().exactOptional() }),
    ),
  }),
  outcome: z.object({
    status: z.enum(['completed', 'failed', 'blocked', 'timed-out', 'skipped', 'cancelled']),
    durationMs: milliseconds,
    cause: z.string().exactOptional(),
    startedMs: milliseconds.exactOptional(),
    phase: z.string().exactOptional(),
  }),
  reusedFrom: z.string().exactOptional(),
});

const fileSchema = z.object({
  path: z.string(),
  blobSha: z.string(),
  changedLines: lines,
  commentableLines: lines,
  verdict: z.object({
    decision,
    decidedBy: z.enum(decidingRules),
    reason: z.string(),
    score: z.number(),
    arithmetic: z.object({
      contributions: z.array(
        z.object({
          reviewer: z.string(),
          role: z.enum(['voted', 'advised', 'abstained', 'left-out', 'counted-against', 'required-absent']),
          approved: z.boolean().nullable(),
          score: z.number().nullable(),
          weight: z.number(),
          points: z.number(),
        }),
      ),
      left: z.number(),
      operator: z.enum(['>=', '>', '=']),
      right: z.number(),
      inWords: z.string(),
    }),
    warnings: z.array(z.string()),
  }),
  reviewers: z.array(reviewerSchema),
  phases: z.array(
    z.object({
      name: z.string(),
      status: z.enum(['completed', 'stopped', 'skipped']),
      reason: z.string().exactOptional(),
    }),
  ),
  ids: z.record(z.string(), z.string()).exactOptional(),
  waived: z.record(z.string(), waiverSchema).exactOptional(),
  stoppedAt: z.string().exactOptional(),
  strategy: z.enum(strategies).exactOptional(),
  notAsked: z.array(z.object({ name: z.string(), reason: z.string() })).exactOptional(),
  durationMs: milliseconds,
});

const exclusionSchema = z.union([
  z.object({
    reason: z.enum([
      'removed',
      'not-matched',
      'media',
      'unchanged-text',
      'empty',
      'symlink',
      'submodule',
      'binary',
      'lfs-pointer',
      'not-utf8',
    ]),
  }),
  z.object({ reason: z.literal('excluded'), pattern: z.string() }),
  z.object({ reason: z.literal('generated'), by: z.string() }),
  z.object({ reason: z.literal('too-large'), bytes: z.number(), limit: z.number() }),
  z.object({ reason: z.literal('unreadable'), cause: z.string() }),
]);

const exceptionSchema = z.object({
  id: z.string(),
  criterion: z.string(),
  page: z.string(),
  owner: z.string(),
  until: z.string(),
});
const exceptionsSchema = z.object({
  used: z.array(exceptionSchema),
  unused: z.array(exceptionSchema),
  expired: z.array(exceptionSchema.extend({ matched: z.boolean() })),
  refused: z.array(exceptionSchema.extend({ why: z.string() })),
});

const spokenSchema = z.object({ by: z.string(), at: z.string(), what: z.string() });
const allSpokenSchema = z.object({
  used: z.array(spokenSchema),
  unused: z.array(spokenSchema),
  refused: z.array(spokenSchema.extend({ why: z.string() })),
});

/** The report as a record keeps it: without the reviews, which stand in the outcomes of their tasks, and without pages. */
const recordedSchema = z.object({
  schema: z.literal(1),
  version: z.string(),
  gateId: z.string(),
  mode: z.enum(modes),
  language: reportLanguageSchema.default('en'),
  subject: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('pull-request'),
      ...onGitHub,
      number: z.int(),
      fromFork: z.boolean(),
      draft: z.boolean().exactOptional(),
    }),
    z.object({ kind: z.literal('merge-group'), ...onGitHub }),
    z.object({
      kind: z.literal('local'),
      directory: z.string(),
      range: z
        .string()
        .optional()
        .transform((range) => range),
    }),
  ]),
  policy: z.object({
    strategy: z.enum(strategies),
    threshold: z.number(),
    quorum: z.number().optional(),
    absent: z.enum(['exclude', 'against']),
    blocking: z.enum(blockingRules).default('reviewer'),
  }),
  configuration: z.object({
    path: z.string(),
    found: z.boolean(),
    extends: z
      .array(z.object({ source: z.string(), commit: z.string().nullable(), digest: z.string(), pinned: z.boolean() }))
      .exactOptional(),
  }),
  overall: z.object({
    decision,
    reason: z.string(),
    score: z.number(),
    passed: z.boolean(),
    nextAction: z.string(),
  }),
  files: z.array(fileSchema),
  leftOut: z.array(z.object({ path: z.string(), exclusion: exclusionSchema })),
  holds: z.array(z.string()).default([]),
  notices: z.array(z.string()),
  unasked: z
    .object({ model: z.string().nullable(), reviewers: z.array(z.string()), skipped: z.boolean() })
    .exactOptional(),
  exceptions: exceptionsSchema.exactOptional(),
  spoken: allSpokenSchema.exactOptional(),
  usage: usageSchema,
  cost: z.number().exactOptional(),
  spending: z
    .array(z.object({ reviewer: z.string(), model: z.string(), usage: usageSchema, cost: z.number().exactOptional() }))
    .exactOptional(),
  model: z.object({ name: z.string(), endpoint: z.string(), learned: z.array(z.string()) }).exactOptional(),
  startedAt: z.string(),
  durationMs: milliseconds,
  runUrl: z.url({ protocol: /^https?$/ }).exactOptional(),
});

/** The report that a record was written with; `undefined` when its run reached none, or it is of another form. */
export function reportOfRecord(record: RunRecord): Report | undefined {
  const parsed = recordedSchema.safeParse(record.report);
  if (!parsed.success) return undefined;
  const { subject, policy, files, ...rest } = parsed.data;
  const recorded = new Map(record.files.map((file) => [file.path, file]));
  return {
    ...rest,
    subject: subject.kind === 'local' ? { ...subject, range: subject.range } : subject,
    policy: { ...policy, quorum: policy.quorum },
    files: files.map((file) => fileOf(file, recorded.get(file.path))),
  };
}

function fileOf(file: z.infer<typeof fileSchema>, recorded: FileRecord | undefined): FileReport {
  if (recorded === undefined) return file;
  const outcomes = new Map(recorded.outcomes.map((outcome) => [outcome.task.name, outcome]));
  const verdict = readRecordedVerdict(recorded.verdict);
  return {
    ...file,
    ...(verdict === undefined ? {} : { ballots: verdict.ballots }),
    reviewers: file.reviewers.map((entry) => {
      const review = reviewOf(outcomes.get(entry.reviewer.name));
      // What a veto meant then is said by the ballot in today's words.
      const veto = verdict?.ballots.find((ballot) => ballot.reviewer === entry.reviewer.name)?.veto;
      const reviewer = veto === undefined ? entry.reviewer : { ...entry.reviewer, veto };
      if (review === undefined) return { ...entry, reviewer };
      return { ...entry, reviewer, review: waive(review, reviewer, new Map(Object.entries(file.waived ?? {}))) };
    }),
    trail: recorded.context.entries.map(({ at, author, key }) => ({ at, author, key })),
  };
}
