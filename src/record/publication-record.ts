import type { KeyObject } from 'node:crypto';
import { canonicalJson, sha256 } from '../engine/canonical-json.ts';
import { verifyChain } from '../engine/context.ts';
import { toPlainData } from '../engine/plain-data.ts';
import {
  type PublicationRecord,
  type RecordedEnding,
  type RecordedPage,
  sealedPublicationSchema,
} from './publication-schema.ts';
import { distrust, type RestoreProblem, readShape, refused, sealedText } from './record.ts';

/** The name of the file in which a publication is kept. */
export const publicationFile = 'publication.json';

/** Writes the record of a publication with its digest and, given a key, its signature. */
export function sealPublication(record: PublicationRecord, key: KeyObject | undefined): string {
  const text = textOf(record);
  return sealedText('publication', text, digestOf(text), key);
}

/** A publication that is as it was written, or why it is not used. */
export type PublicationRead =
  | {
      readonly ok: true;
      readonly publication: PublicationRecord;
      readonly signed: boolean;
      isSignedWith(key: KeyObject): boolean;
    }
  | { readonly ok: false; readonly problem: RestoreProblem };

/** Whether a text says that it is the record of a publication; nothing else is looked at. */
export function isPublication(text: string): boolean {
  return text.startsWith('{"publication":');
}

/** Reads the record of a publication and finds out whether it is as it was written. */
export function inspectPublication(text: string): PublicationRead {
  const read = readShape(text, sealedPublicationSchema);
  if (!read.ok) return read;
  const { publication, digest, mac } = read.sealed;
  const problem = verifyChain(publication.run.context);
  if (problem) return refused('changed', `the record was changed: ${problem.message}`);
  if (digestOf(textOf(publication)) !== digest)
    return refused('changed', 'the record was changed after it was written');
  const { subject } = publication;
  return {
    ...{ ok: true, publication, signed: mac !== null },
    isSignedWith: (key) => distrust({ subject, digest, mac }, subject, key) === undefined,
  };
}

/**
 * The pages whose ending does not follow from what their steps came to: nobody is asked, and a record that says of itself what
 * its steps do not say is told from one that does.
 */
export function disagreeing({ pages, run }: PublicationRecord): readonly RecordedPage[] {
  const isSuperseded = pages.some(({ ending }) => ending.kind === 'superseded');
  return pages.filter(({ path, ending }) => {
    const name = `publish ${path}`;
    const step = run.outcomes.find(({ task }) => task.name === name);
    const undoing = run.compensations.findLast(({ task }) => task === name);
    const output = step?.status === 'completed' ? step.outputs[`published.${path}`] : undefined;
    const written = typeof output === 'object' && output !== null && 'written' in output ? output.written : undefined;
    return !possible(step?.status, written, undoing?.status, isSuperseded).includes(ending.kind);
  });
}

function possible(
  status: string | undefined,
  written: unknown,
  undoing: string | undefined,
  isSuperseded: boolean,
): readonly RecordedEnding['kind'][] {
  const never = ['draft', 'refused', 'superseded', 'not-begun'] as const;
  if (written === false) return ['unchanged'];
  // A step that was given up may have found, too late to be heard, that all of it stood there.
  const late = written === undefined && status !== 'completed' ? (['unchanged'] as const) : [];
  if (undoing !== undefined) {
    if (isSuperseded) return ['published', 'superseded', 'left', ...late];
    return undoing === 'completed' ? ['taken-back', ...never, ...late] : ['taken-back', 'left', ...late];
  }
  if (written === true) return ['published'];
  return status === 'failed' || status === 'timed-out' || status === 'cancelled' || status === undefined
    ? ['under-way', ...never, ...late]
    : never;
}

function textOf(record: PublicationRecord): string {
  const plain = toPlainData(record);
  if (!plain.ok) throw new TypeError(`the record of a publication${plain.at} cannot be written: ${plain.why}`);
  return canonicalJson(plain.value);
}

/** No other record has this digest. */
function digestOf(text: string): string {
  return sha256(`publication ${text}`);
}
