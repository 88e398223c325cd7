import type { Exception } from '../config/exceptions.ts';
import type { ContentFile, Snapshot } from '../content/content.ts';
import { sameSentence, sentenceAround } from '../content/sentence.ts';
import { sha256 } from '../engine/canonical-json.ts';
import type { ExceptionFacts, SpokenFacts } from '../report/report.ts';
import { findingId } from '../review/finding-id.ts';
import type { Finding, Review, Waiver } from '../review/review.ts';
import type { Reviewer } from '../review/reviewer.ts';
import { waive } from '../verdict/waive.ts';
import type { SpokenWaivers } from './spoken-waivers.ts';

/** Whether it was proven that the owner of an exception allowed it. */
export type OwnerProof = { readonly ok: true } | { readonly ok: false; readonly why: string };

/** What exceptions are applied with. */
export interface ExceptionSources {
  readonly exceptions: readonly Exception[];
  /** Who alone may waive a criterion, by its id. */
  readonly owners: Readonly<Record<string, readonly string[]>>;
  readonly prove: (exception: Exception, owners: readonly string[]) => Promise<OwnerProof>;
  readonly files: readonly ContentFile[];
  readonly head: Pick<Snapshot, 'read'>;
  /** Today, as 2026-01-31. */
  readonly day: string;
  /** What people waive in the pull request itself. */
  readonly spoken: SpokenWaivers;
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
interface Held {
  readonly exception: Exception;
  readonly id: string;
  readonly sentence: string | undefined;
  /** Its sentence no longer stands on its page, so that it holds wherever the sentence went. */
  readonly moved: boolean;
  /** Why it does not count, where it does not. */
  readonly refused: string | undefined;
  readonly expired: boolean;
}

/** The digest under which a page without a quotable place is meant. */
export function pageDigest(text: string): string {
  return sha256(sameSentence(text)).slice(0, 16);
}

/** The short name of an exception in reports: too short to be taken for a commit. */
export function exceptionId({ criterion, page, quote, text }: Exception): string {
  return sha256(JSON.stringify([criterion, page, sameSentence(quote ?? ''), text ?? ''])).slice(0, 6);
}

/** Settles which exceptions hold before anything is judged: a gate between phases asks, too. */
export async function openExceptions(sources: ExceptionSources, signal: AbortSignal): Promise<Exceptions> {
  const held = await Promise.all(sources.exceptions.map((one) => settle(one, sources, signal)));
  const used = new Set<Held>();
  const matched = new Set<Held>();
  const waiverOf = (finding: Finding, file: ContentFile): Waiver | undefined => {
    for (const one of held) {
      if (!matches(one, finding, file)) continue;
      matched.add(one);
      if (one.expired || one.refused !== undefined) continue;
      used.add(one);
      const { reason, owner, until } = one.exception;
      return { exception: one.id, reason, owner, until };
    }
    // A page that was renamed since is still what was spoken of.
    const pages = [file.path, ...(file.previousPath === undefined ? [] : [file.previousPath])];
    const ids = pages.map((page) => findingId(finding, page, file.text));
    return sources.spoken.of(ids, finding.criterion);
  };
  return {
    apply(file, reviewer, review) {
      if (held.length === 0 && !sources.spoken.any) return review;
      const waivers = review.findings.flatMap((finding) => {
        const waiver = waiverOf(finding, file);
        return waiver === undefined ? [] : [[finding.fingerprint, waiver] as const];
      });
      return waive(review, reviewer, new Map(waivers));
    },
    spoken: () => sources.spoken.facts(),
    facts() {
      if (held.length === 0) return undefined;
      const judged = new Set(sources.files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
      const about = (one: Held) => {
        const { criterion, page, owner, until } = one.exception;
        return { id: one.id, criterion, page, owner, until };
      };
      return {
        used: [...used].map(about),
        unused: held.filter((one) => !matched.has(one) && !one.expired && judged.has(one.exception.page)).map(about),
        expired: held.filter((one) => one.expired).map((one) => ({ ...about(one), matched: matched.has(one) })),
        refused: held.flatMap((one) =>
          one.refused !== undefined && matched.has(one) ? [{ ...about(one), why: one.refused }] : [],
        ),
      };
    },
  };
}

async function settle(exception: Exception, sources: ExceptionSources, signal: AbortSignal): Promise<Held> {
  const { owners, prove, files, head, day } = sources;
  const sentence = exception.quote === undefined ? undefined : sameSentence(exception.quote);
  const expired = exception.until < day;
  const held = { exception, id: exceptionId(exception), sentence, expired };
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
  return { ...held, moved, refused: proof.ok ? undefined : proof.why };
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
