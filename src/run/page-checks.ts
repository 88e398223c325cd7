import type { ContentFile } from '../content/content.ts';
import type { Page } from '../content/page.ts';
import { shownTo } from '../content/shown-to.ts';
import type { Review } from '../review/review.ts';
import type { RulesReviewer } from '../review/reviewer.ts';
import { checkerNamed } from '../review/rules/checkers/registry.ts';
import { notChecked, toReview } from '../review/rules/rules-review.ts';
import { hasSameParts } from '../review/rules/same-meaning.ts';
import { TriedChanges } from '../review/rules/tried-changes.ts';

/** What checking a page needs of the world. */
interface CheckPorts {
  readonly check: (reviewer: RulesReviewer, page: Page, signal: AbortSignal) => Promise<Review>;
  readonly parse: (file: ContentFile) => Promise<Page>;
}

/** The checkers of one page: each judges it, and all of them judge what anybody would change about it. */
export class PageChecks {
  readonly #file: ContentFile;
  readonly #checkers: readonly RulesReviewer[];
  readonly #pageOf: (shown: ContentFile) => Promise<Page>;
  readonly #ports: CheckPorts;
  readonly #drafts = new Map<string, Promise<Review>>();
  readonly #asked = new Map<string, Promise<Review>>();
  #changes: Promise<TriedChanges> | undefined;

  constructor(
    file: ContentFile,
    checkers: readonly RulesReviewer[],
    pageOf: (shown: ContentFile) => Promise<Page>,
    ports: CheckPorts,
  ) {
    this.#file = file;
    this.#checkers = checkers;
    this.#pageOf = pageOf;
    this.#ports = ports;
  }

  /** What one of them says of the page, with those suggestions to which none of them objects. */
  async review(reviewer: RulesReviewer, signal: AbortSignal): Promise<Review> {
    const draft = this.#draft(reviewer, signal);
    this.#drafts.set(reviewer.name, draft);
    const review = await draft;
    this.#changes ??= this.#pageOf(this.#file).then((page) => this.#trial(page));
    return (await this.#changes).decide(review, signal);
  }

  /** Whether one of them finds more on a page with the fixes of a model than before, or the fixes change more than words. */
  async object(fixed: Page, before: Page, signal: AbortSignal): Promise<boolean> {
    if (!hasSameParts(before, fixed)) return true;
    const counts = await Promise.all(
      this.#checkers.map(async (checker) =>
        Promise.all([fixed, before].map(async (page) => freshIn(await this.#check(checker, page, signal)))),
      ),
    );
    return counts.some(([after = 0, now = 0]) => after > now);
  }

  #trial(page: Page): TriedChanges {
    return new TriedChanges(page, {
      parse: (file) => this.#ports.parse(file),
      before: (signal) => Promise.all(this.#checkers.map((checker) => this.#known(checker, signal))),
      after: (changed, signal) =>
        Promise.all(this.#checkers.map((checker) => this.#check(checker, this.#shown(changed, checker), signal))),
      repeating: new Set(
        this.#checkers.filter(({ checker }) => checkerNamed(checker)?.repeats === true).map(({ name }) => name),
      ),
    });
  }

  /** What a checker says of the page as it is: asked once, by its own task where that has begun. */
  #known(reviewer: RulesReviewer, signal: AbortSignal): Promise<Review> {
    const own = this.#drafts.get(reviewer.name);
    if (own !== undefined) return own;
    const asked = this.#asked.get(reviewer.name) ?? this.#draft(reviewer, signal);
    this.#asked.set(reviewer.name, asked);
    return asked;
  }

  async #draft(reviewer: RulesReviewer, signal: AbortSignal): Promise<Review> {
    return this.#check(reviewer, await this.#pageOf(shownTo(this.#file, reviewer.name)), signal);
  }

  #shown(changed: Page, { name }: RulesReviewer): Page {
    const shown = shownTo(this.#file, name);
    return shown === this.#file ? changed : { ...changed, file: { ...shown, text: changed.file.text } };
  }

  /** Screening needs nothing but the page, so it is done here; all other checkers work behind the port. */
  async #check(reviewer: RulesReviewer, page: Page, signal: AbortSignal): Promise<Review> {
    const screened = checkerNamed(reviewer.checker)?.screen?.(page, reviewer.options);
    if (screened === undefined) return this.#ports.check(reviewer, page, signal);
    const unparsed = page.unparsed === undefined ? [] : [notChecked(page.unparsed)];
    return toReview(reviewer, page, { ...screened, undecided: [...(screened.undecided ?? []), ...unparsed] });
  }
}

function freshIn({ findings }: Review): number {
  return findings.filter(({ standing }) => standing !== 'already-there').length;
}
