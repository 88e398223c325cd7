import type { ContentFile, LineRange } from '../content/content.ts';
import type { Page } from '../content/page.ts';
import type { Json } from '../engine/pipeline.ts';
import { toPlainData } from '../engine/plain-data.ts';
import { modelReview } from '../review/model/model-review.ts';
import type { PromptSecrets } from '../review/model/prompt.ts';
import { type Review, reviewSchema } from '../review/review.ts';
import type { ModelReviewer } from '../review/reviewer.ts';
import { addTallies, noTally, type Tally } from '../verdict/calibration.ts';
import { type AskedHow, reviewIdentity } from './review-identity.ts';
import type { ModelAccess } from './review-ports.ts';

/** A page to be asked about, and what is known about it. */
export interface KnownPage {
  readonly file: ContentFile;
  /** A labelled example: the criteria that it breaks; it keeps all others. */
  readonly broken?: ReadonlySet<string>;
  /** The text as it came to be: what was taken out was rightly found, what was let stand was not. Null when the page is gone. */
  readonly later?: string | null;
}

/** What was answered before, by everything that an answer depends on. */
export interface Answered {
  get(key: string): Json | undefined;
  keep(key: string, review: Json): Promise<void>;
}

/** What asking needs of the run. */
export interface CalibrationPorts {
  readonly access: Extract<ModelAccess, { kind: 'available' }>;
  readonly asked: AskedHow;
  readonly answered: Answered;
  readonly parse: (file: ContentFile) => Promise<Page>;
  readonly secrets: () => PromptSecrets;
  readonly day: string;
  readonly signal: AbortSignal;
}

/** What came of it: tallies by `reviewer/criterion`, and one line for each review that did not come about. */
export interface Calibration {
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly failed: readonly string[];
}

/** A page as a change brought it in. */
export function pageFile(path: string, text: string, changedLines?: readonly LineRange[]): ContentFile {
  const lines = changedLines ?? [{ start: 1, end: text.split('\n').length }];
  return { path, status: 'added', blobSha: '0'.repeat(40), text, changedLines: lines, commentableLines: [] };
}

/** Asks each reviewer about each page, as far as nobody has yet, and holds the answers against what is known. */
export async function calibrate(
  pages: readonly { readonly known: KnownPage; readonly reviewers: readonly ModelReviewer[] }[],
  ports: CalibrationPorts,
): Promise<Calibration> {
  const tallies = new Map<string, Tally>();
  const failed: string[] = [];
  const judged = new Set<string>();
  for (const { known, reviewers } of pages) {
    const secrets = ports.secrets();
    let parsed: Promise<Page> | undefined;
    const page = () => {
      parsed ??= ports.parse(known.file);
      return parsed;
    };
    const reviews = await Promise.all(
      reviewers.map((reviewer) => reviewOf(known.file, reviewer, page, secrets, ports)),
    );
    reviews.forEach((review, index) => {
      const reviewer = reviewers[index];
      if (reviewer === undefined) return;
      if (typeof review === 'string') failed.push(`${known.file.path}, ${reviewer.name}: ${review}`);
      else
        for (const [criterion, tally] of talliesOf(review, known, isNewTo(judged, reviewer.name))) {
          const name = `${reviewer.name}/${criterion}`;
          tallies.set(name, addTallies(tallies.get(name) ?? noTally, tally));
        }
    });
  }
  return { tallies, failed };
}

async function reviewOf(
  file: ContentFile,
  reviewer: ModelReviewer,
  page: () => Promise<Page>,
  secrets: PromptSecrets,
  { access, asked, answered, day, signal }: CalibrationPorts,
): Promise<Review | string> {
  const key = reviewIdentity(file, reviewer, asked);
  const before = reviewSchema.safeParse(answered.get(key));
  if (before.success) return before.data;
  const reviewed = await modelReview(reviewer, file, {
    ...{ ...secrets, day, page, signal },
    ...{ model: access.model, modelName: access.name, maxOutputTokens: access.maxOutputTokens },
  });
  if (reviewed.kind === 'failed') return reviewed.cause;
  const plain = toPlainData(reviewed.review);
  if (plain.ok) await answered.keep(key, plain.value);
  return reviewed.review;
}

/** Words that stand on a page through many changes were judged by history once, and are one label. */
type IsNew = (criterion: string, path: string, quote: string) => boolean;

function isNewTo(judged: Set<string>, reviewer: string): IsNew {
  return (criterion, path, quote) => {
    const label = JSON.stringify([reviewer, criterion, path, quote]);
    const isNew = !judged.has(label);
    judged.add(label);
    return isNew;
  };
}

function talliesOf(review: Review, known: KnownPage, isNew: IsNew): ReadonlyMap<string, Tally> {
  return new Map(
    review.answers.map(({ criterion, status }): [string, Tally] => {
      const found = status === 'not_met' ? 1 : 0;
      const label =
        found === 1 ? labelOfFound(criterion, review, known, isNew) : labelOfSilence(criterion, status, known);
      return [criterion, { ...noTally, asked: 1, found, ...(label === undefined ? {} : { [label]: 1 }) }];
    }),
  );
}

function labelOfFound(
  criterion: string,
  { findings }: Review,
  { file, broken, later }: KnownPage,
  isNew: IsNew,
): 'right' | 'wrong' | undefined {
  if (broken !== undefined) return broken.has(criterion) ? 'right' : 'wrong';
  const quote = findings.find((finding) => finding.criterion === criterion)?.quote?.text;
  // Of what is missing, and of a page that is gone, history says nothing.
  if (later === undefined || later === null || quote === undefined) return undefined;
  if (!isNew(criterion, file.path, plain(quote))) return undefined;
  return plain(later).includes(plain(quote)) ? 'wrong' : 'right';
}

function labelOfSilence(criterion: string, status: string, { broken }: KnownPage): 'missed' | 'kept' | undefined {
  if (broken === undefined || status === 'uncertain') return undefined;
  return broken.has(criterion) ? 'missed' : 'kept';
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
