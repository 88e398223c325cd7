import type { Exception } from '../config/exceptions.ts';
import type { ContentFile, Snapshot } from '../content/content.ts';
import { sameSentence, sentenceAround } from '../content/sentence.ts';
import { sha256 } from '../engine/canonical-json.ts';
import type { ExceptionFacts, SpokenFacts } from '../report/report.ts';
import { findingId } from '../review/finding-id.ts';
import { findingKey } from '../review/finding-key.ts';
import type { Finding, Review, Waiver } from '../review/review.ts';
import type { Reviewer } from '../review/reviewer.ts';
import { waive } from '../verdict/waive.ts';
import type { SpokenWaivers } from './spoken-waivers.ts';

/** Whether it was proven that the owner of an exception allowed it. */
export type OwnerProof = { readonly ok: true } | { readonly ok: false; readonly why: string };

/** What exceptions are settled with. */
export interface ExceptionSources {
  readonly exceptions: readonly Exception[];
  /** Who alone may waive a criterion, by its id. */
  readonly owners: Readonly<Record<string, readonly string[]>>;
  readonly prove: (exception: Exception, owners: readonly string[]) => Promise<OwnerProof>;
  readonly files: readonly ContentFile[];
  readonly head: Pick<Snapshot, 'read'>;
  /** Today, as 2026-01-31. */
  readonly day: string;
}

/** How an exception stands in a run, whichever machine asks. */
export interface Standing {
  /** Its sentence no longer stands on its page, so that it holds wherever the sentence went. */
  readonly moved: boolean;
  /** Why it does not count, where it does not. */
  readonly refused: string | null;
  readonly expired: boolean;
}

/** The exceptions of a run. */
export interface Exceptions {
  /** The review with what is waived in it. */
  apply(file: ContentFile, reviewer: Reviewer, review: Review): Review;
  /** Which were used, which were not although their page was judged, and which did not count. */
  facts(): ExceptionFacts | undefined;
  /** What became of what people waived in the pull request itself. */
  spoken(): SpokenFacts | undefined;
}

/** One exception with where it holds. */
interface Held extends Standing {
  readonly exception: Exception;
  readonly id: string;
  readonly sentence: string | undefined;
}

/** The digest under which a page without a quotable place is meant. */
export function pageDigest(text: string): string {
  return sha256(sameSentence(text)).slice(0, 16);
}

/** The short name of an exception in reports: too short to be taken for a commit. */
export function exceptionId({ criterion, page, quote, text }: Exception): string {
  return sha256(JSON.stringify([criterion, page, sameSentence(quote ?? ''), text ?? ''])).slice(0, 6);
}

/** Settles which exceptions hold, in their order, before anything is judged: a gate between phases asks, too. */
export function settleExceptions(sources: ExceptionSources, signal: AbortSignal): Promise<readonly Standing[]> {
  return Promise.all(sources.exceptions.map((one) => settle(one, sources, signal)));
}

/** The exceptions of a run as they were settled, and what people waive in the pull request itself. */
export function openExceptions(
  exceptions: readonly Exception[],
  standings: readonly Standing[],
  { files, spoken }: { readonly files: readonly ContentFile[]; readonly spoken: SpokenWaivers },
): Exceptions {
  const held = exceptions.flatMap((exception, index): readonly Held[] => {
    const standing = standings[index];
    if (standing === undefined) return [];
    const sentence = exception.quote === undefined ? undefined : sameSentence(exception.quote);
    return [{ ...standing, exception, id: exceptionId(exception), sentence }];
  });
  const used = new Set<Held>();
  const matched = new Set<Held>();
  const waiverOf = (finding: Finding, reviewer: Reviewer, file: ContentFile): Waiver | undefined => {
    for (const one of held) {
      if (!matches(one, finding, file)) continue;
      matched.add(one);
      if (one.expired || one.refused !== null) continue;
      used.add(one);
      const { reason, owner, until } = one.exception;
      return { exception: one.id, reason, owner, until };
    }
    // A page that was renamed since is still what was spoken of.
    const pages = [file.path, ...(file.previousPath === undefined ? [] : [file.previousPath])];
    const ids = pages.map((page) => findingId(finding, reviewer.kind, page, file.text));
    return spoken.of(ids, finding.criterion);
  };
  return {
    apply(file, reviewer, review) {
      if (held.length === 0 && !spoken.any) return review;
      const waivers = review.findings.flatMap((finding) => {
        const waiver = waiverOf(finding, reviewer, file);
        return waiver === undefined ? [] : [[findingKey(finding), waiver] as const];
      });
      return waive(review, reviewer, new Map(waivers));
    },
    spoken: () => spoken.facts(),
    facts() {
      if (held.length === 0) return undefined;
      const judged = new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
      const about = (one: Held) => {
        const { criterion, page, owner, until } = one.exception;
        return { id: one.id, criterion, page, owner, until };
      };
      return {
        used: [...used].map(about),
        unused: held.filter((one) => !matched.has(one) && !one.expired && judged.has(one.exception.page)).map(about),
        expired: held.filter((one) => one.expired).map((one) => ({ ...about(one), matched: matched.has(one) })),
        refused: held.flatMap((one) =>
          one.refused !== null && matched.has(one) ? [{ ...about(one), why: one.refused }] : [],
        ),
      };
    },
  };
}

async function settle(exception: Exception, sources: ExceptionSources, signal: AbortSignal): Promise<Standing> {
  const { owners, prove, files, head, day } = sources;
  const sentence = exception.quote === undefined ? undefined : sameSentence(exception.quote);
  const expired = exception.until < day;
  const allowed = Object.hasOwn(owners, exception.criterion) ? owners[exception.criterion] : undefined;
  const proof: OwnerProof =
    allowed === undefined || expired
      ? { ok: true }
      : allowed.includes(exception.owner)
        ? await prove(exception, allowed)
        : { ok: false, why: `only ${allowed.join(', ')} may waive ${exception.criterion}` };
  const judged = files.find(({ path, previousPath }) => path === exception.page || previousPath === exception.page);
  const read = judged === undefined ? await head.read(exception.page, signal) : undefined;
  const text = judged?.text ?? (read?.ok === true ? read.text : '');
  // A page that cannot be read may still hold it.
  const known = judged !== undefined || read?.ok === true || read?.reason === 'missing';
  const moved = known && sentence !== undefined && !sameSentence(text).includes(sentence);
  return { expired, moved, refused: proof.ok ? null : proof.why };
}

function matches({ exception, sentence, moved }: Held, finding: Finding, file: ContentFile): boolean {
  if (finding.criterion !== exception.criterion) return false;
  const isHere = file.path === exception.page || file.previousPath === exception.page;
  if (sentence === undefined) {
    return isHere && finding.quote === undefined && exception.text === pageDigest(file.text);
  }
  if (!isHere && !moved) return false;
  const place = finding.quote?.range ?? finding.range;
  return place !== undefined && sentenceAround(file.text, place) === sentence;
}
