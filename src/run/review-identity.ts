import type { ContentFile } from '../content/content.ts';
import { formatOf } from '../content/formats/formats.ts';
import { reuseKey, sha256 } from '../engine/canonical-json.ts';
import { toPlainData } from '../engine/plain-data.ts';
import { promptVersion } from '../review/model/prompt.ts';
import type { ModelReviewer } from '../review/reviewer.ts';

/** What a review depends on beside the page and the reviewer: how the model is asked. */
export interface AskedHow {
  readonly model: string;
  readonly endpoint: string;
  readonly maxOutputTokens: number;
  readonly temperature: number | undefined;
  /** How the fallback is asked; what it said is kept as its own. */
  readonly fallback?: Omit<AskedHow, 'fallback'>;
}

/**
 * Everything that a model's review of a page depends on, as one digest. Left out is only what the pipeline and the vote add
 * around it: weight, required, veto, how long the reviewer may take, what it waits for, where its review goes and which pages
 * it judges. The path is not in it: a page is not asked about again because it moved.
 */
export function reviewIdentity(file: ContentFile, reviewer: ModelReviewer, asked: AskedHow): string {
  return reuseKey('review', [pageKey(file), askingKey(reviewer, asked)]);
}

/** What the absence of something from a text depends on: not on what changed. */
export function absenceIdentity(path: string, text: string, reviewer: ModelReviewer, asked: AskedHow): string {
  return reuseKey('absences', [formatOf(path).name, sha256(text), askingKey(reviewer, asked)]);
}

// The page and the references of a reviewer are hashed once, and not for each review.
const pageKeys = new WeakMap<ContentFile, string>();
const askingKeys = new WeakMap<AskedHow, WeakMap<ModelReviewer, string>>();

function pageKey(file: ContentFile): string {
  const { path, text, changedLines, kinds = [] } = file;
  const format = formatOf(path).name;
  const key = pageKeys.get(file) ?? keyOf('page', { format, text: sha256(text), changedLines, kinds });
  pageKeys.set(file, key);
  return key;
}

function askingKey(reviewer: ModelReviewer, asked: AskedHow): string {
  const known = askingKeys.get(asked) ?? new WeakMap<ModelReviewer, string>();
  askingKeys.set(asked, known);
  const { model, endpoint, maxOutputTokens, temperature = null } = asked;
  const how = { endpoint, maxOutputTokens, temperature, model: reviewer.model ?? model };
  const key = known.get(reviewer) ?? keyOf('asking', { promptVersion, reviewer: saidBy(reviewer), asked: how });
  known.set(reviewer, key);
  return key;
}

function keyOf(use: string, parts: object): string {
  const plain = toPlainData(parts);
  if (!plain.ok) throw new Error(`what a review depends on is not plain data${plain.at}: ${plain.why}`);
  return reuseKey(use, plain.value);
}

function saidBy(reviewer: ModelReviewer) {
  const {
    weight: _1,
    required: _2,
    veto: _3,
    timeoutMs: _4,
    inputs: _5,
    output: _6,
    when: _7,
    unasked: _8,
    ...said
  } = reviewer;
  return said;
}

/** What was called unmet in a review of this identity that did not come to its end. */
export const doubtIdentity = (identity: string): string => reuseKey('doubts', [identity]);
