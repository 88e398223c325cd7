import { z } from 'zod';
import { recordSubjectSchema, recordVersion, runParts } from './record-schema.ts';

const { snapshot, outcome, ending, compensation, digest, milliseconds } = runParts;
const text = z.string();
const texts = z.array(text).readonly();
const address = { address: text };

/** What became of a page, as a record keeps it. */
const pageEndingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('published'), ...address }).readonly(),
  z.strictObject({ kind: z.literal('unchanged'), ...address }).readonly(),
  /** Its write was begun; whether it happened is not known yet. */
  z.strictObject({ kind: z.literal('under-way'), ...address }).readonly(),
  z.strictObject({ kind: z.literal('draft') }).readonly(),
  z.strictObject({ kind: z.literal('refused'), problems: texts }).readonly(),
  z.strictObject({ kind: z.literal('taken-back'), ...address, copies: text.exactOptional() }).readonly(),
  z.strictObject({ kind: z.literal('left'), ...address, why: text }).readonly(),
  z.strictObject({ kind: z.literal('superseded'), why: text }).readonly(),
  z.strictObject({ kind: z.literal('not-begun') }).readonly(),
]);
export type RecordedEnding = z.infer<typeof pageEndingSchema>;

const mark = z.strictObject({ path: text, blobId: text, commit: text, digest: text }).readonly();

/** A page of a publication: which text, where, from which verdict, and what became of it. */
const publishedPageSchema = z
  .strictObject({
    path: text,
    blobId: text,
    address: text.nullable(),
    /** Of what goes out. */
    digest: digest.nullable(),
    /** What stood there before; null where nothing stood. */
    former: mark.nullable(),
    /** The verdict that approved it; null where none was asked for, because the text stood there already or was refused. */
    proof: z.strictObject({ headSha: text.nullable(), runId: text.nullable(), madeAt: text }).readonly().nullable(),
    /** How it looked to a reader; null where nobody looked. */
    verified: z
      .strictObject({
        ok: z.boolean(),
        loadMs: milliseconds.nullable(),
        parts: z.array(z.strictObject({ name: text, ok: z.boolean(), said: text }).readonly()).readonly(),
      })
      .readonly()
      .nullable(),
    ending: pageEndingSchema,
  })
  .readonly();
export type RecordedPage = z.infer<typeof publishedPageSchema>;

/** Everything that is kept of a publication: what went where, from which verdict, how each step ended, and what was undone. */
const publicationRecordSchema = z
  .strictObject({
    version: z.literal(recordVersion),
    gateVersion: text,
    subject: recordSubjectSchema,
    startedAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    /** The language of reports of it. */
    language: text,
    place: z.strictObject({ target: text, site: text }).readonly(),
    pages: z.array(publishedPageSchema).readonly(),
    /** What runs had left that were killed, and what became of it. */
    recovered: z
      .array(z.strictObject({ what: text, kind: z.enum(['taken-back', 'not-written', 'left']) }).readonly())
      .readonly(),
    run: z
      .strictObject({
        outcomes: z.array(outcome).readonly(),
        /** Null while it is under way. */
        ending: ending.nullable(),
        completedPhases: z.int().min(0),
        totalPhases: z.int().min(0),
        compensations: z.array(compensation).readonly(),
        warnings: texts,
        durationMs: milliseconds,
        context: snapshot,
      })
      .readonly(),
  })
  .readonly();
export type PublicationRecord = z.infer<typeof publicationRecordSchema>;

/** Such a record as it is written: with what shows a change, and what shows who wrote it. */
export const sealedPublicationSchema = z
  .strictObject({ publication: publicationRecordSchema, digest, mac: digest.nullable() })
  .readonly();
