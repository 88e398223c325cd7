// What is left out of a record that would be too large: what later runs need least, first.
import type { Writable } from './record-digest.ts';
import type { FileRecord, RunRecord } from './record-schema.ts';

/** A record that is not sealed yet: its files may be made one at a time, each time that they are gone through. */
export type Unsealed = Writable;

type Cut = 'report' | 'large values' | 'older reviews' | 'runs' | 'reviews';

/** What was left out, as it is told. */
export const cutWords: Readonly<Record<Cut, string>> = {
  report: 'the report',
  'large values': 'large values of the context',
  'older reviews': 'the older half of the kept reviews',
  runs: 'the runs of the files',
  reviews: 'the kept reviews',
};

/** Leaves it out. */
export const cut: Readonly<Record<Cut, (record: Unsealed) => Unsealed>> = {
  report: ({ report: _, ...record }) => record,
  'large values': (record) => ({ ...record, files: eachOf(record.files, withoutBlobs) }),
  'older reviews': (record) => ({ ...record, reviews: newestHalf(record.reviews) }),
  runs: (record) => ({ ...record, files: [] }),
  reviews: (record) => ({ ...record, reviews: [] }),
};

/** What is tried in turn. Where the runs have no room, the reviews that were paid for may all have some. */
export const cuts: readonly (readonly Cut[])[] = [
  [],
  ['report'],
  ['report', 'large values'],
  ['report', 'large values', 'older reviews'],
  ['report', 'large values', 'runs'],
  ['report', 'large values', 'runs', 'older reviews'],
  ['report', 'large values', 'runs', 'reviews'],
];

/** Whether there is anything of it to leave out. */
export const has: Readonly<Record<Cut, (record: Unsealed) => boolean>> = {
  report: ({ report }) => report !== undefined,
  'large values': hasRuns,
  'older reviews': ({ reviews }) => reviews.length > 1,
  runs: hasRuns,
  reviews: ({ reviews }) => reviews.length > 0,
};

/** Whether the runs of any files may be in it. */
export function hasRuns({ files }: Unsealed): boolean {
  return !Array.isArray(files) || files.length > 0;
}

/** What is made of each when it is its turn, anew each time that somebody goes through. */
export function eachOf<From, To>(all: Iterable<From>, make: (one: From) => To): Iterable<To> {
  return {
    *[Symbol.iterator]() {
      for (const one of all) yield make(one);
    },
  };
}

function withoutBlobs(file: FileRecord): FileRecord {
  return { ...file, context: { ...file.context, blobs: {} } };
}

function newestHalf(reviews: RunRecord['reviews']): RunRecord['reviews'] {
  const byAge = reviews.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : a.madeAt > b.madeAt ? -1 : 0));
  return byAge.slice(0, Math.ceil(byAge.length / 2));
}
