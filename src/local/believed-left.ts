import type { KeyObject } from 'node:crypto';
import { type ExpectedSubject, openRecord } from '../record/record.ts';
import { openPart } from '../record/record-part.ts';
import type { RunRecord } from '../record/record-schema.ts';
import { type LeftFile, readLeftRecord } from './left-record.ts';

/** What was found of earlier runs, newest first, and one line each on what was not believed. */
export interface BelievedLeft {
  readonly found: readonly Pick<RunRecord, 'reviews'>[];
  readonly notices: readonly string[];
}

const mostNotices = 10;

/** What an earlier run left at a path, as far as it is signed and about this: the record and each of its parts by itself. */
export async function believedLeft(
  path: string,
  about: ExpectedSubject,
  key: KeyObject,
  place: string,
): Promise<BelievedLeft> {
  const { record, parts } = await readLeftRecord(path);
  const found: Pick<RunRecord, 'reviews'>[] = [];
  const notices: string[] = [];
  const notUsed = (what: string, problem: string): string => `${what} in ${place} was not used: ${problem}.`;
  for (const part of parts.toReversed()) {
    const opened = part.kind === 'found' ? openPart(part.text, about, key) : undefined;
    if (opened?.ok) found.push(opened.part);
    else notices.push(notUsed(`Part ${part.name} of the record`, opened?.problem.message ?? problemOf(part)));
  }
  if (record !== undefined) {
    const opened = record.kind === 'found' ? openRecord(record.text, about, key) : undefined;
    if (opened?.ok) found.push(opened.record);
    else notices.unshift(notUsed('The record', opened?.problem.message ?? problemOf(record)));
  }
  const more = notices.length - mostNotices;
  return { found, notices: more > 0 ? [...notices.slice(0, mostNotices), `${more} more were not used.`] : notices };
}

function problemOf(left: LeftFile): string {
  return left.kind === 'unusable' ? left.problem : '';
}
