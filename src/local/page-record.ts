import type { KeyObject } from 'node:crypto';
import { type ExpectedSubject, openRecord } from '../record/record.ts';
import { openPart } from '../record/record-part.ts';
import type { RunRecord } from '../record/record-schema.ts';
import { readLeftRecord } from './left-record.ts';

/** What an earlier audit left of one page, as far as it is believed. */
export interface LeftOfPage {
  /** The record itself, and its text; absent where there is none that is believed. */
  readonly record?: RunRecord;
  readonly text?: string;
  /** What was answered, newest first. */
  readonly reviews: readonly Pick<RunRecord, 'reviews'>[];
}

const nothing: LeftOfPage = { reviews: [] };

/** Reads the record of a page with its parts; what is not signed with this key, or is about something else, is as if it were not there. */
export async function readPageRecord(
  path: string,
  about: ExpectedSubject,
  key: KeyObject | undefined,
): Promise<LeftOfPage> {
  if (key === undefined) return nothing;
  const left = await readLeftRecord(path);
  const parts = left.parts.toReversed().flatMap((part): readonly Pick<RunRecord, 'reviews'>[] => {
    const opened = part.kind === 'found' ? openPart(part.text, about, key) : undefined;
    return opened?.ok === true ? [opened.part] : [];
  });
  if (left.record?.kind !== 'found') return { reviews: parts };
  const { text } = left.record;
  const opened = openRecord(text, about, key);
  return opened.ok ? { record: opened.record, text, reviews: [...parts, opened.record] } : { reviews: parts };
}
