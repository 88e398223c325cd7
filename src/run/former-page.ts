import { type Condition, meets } from '../content/condition.ts';
import type { ContentFile, Snapshot } from '../content/content.ts';
import { formatOf } from '../content/formats/formats.ts';

/** The base commit as planning needs it: what stood there, and what the configuration calls content. */
export interface Past extends Pick<Snapshot, 'read'> {
  readonly wasContent: (path: string) => boolean;
}

/** The page as it was; a page that could not be read may have said anything. */
export type Before =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

/** What a page was before the change; read when somebody asks, and once. */
export class FormerPage {
  readonly #file: ContentFile;
  readonly #past: Past;
  readonly #signal: AbortSignal;
  #read: Promise<Before> | undefined;

  constructor(file: ContentFile, past: Past, signal: AbortSignal) {
    this.#file = file;
    this.#past = past;
    this.#signal = signal;
  }

  get path(): string {
    return this.#file.previousPath ?? this.#file.path;
  }

  /** The text at the base commit. */
  text(): Promise<Before> {
    this.#read ??= this.#readText();
    return this.#read;
  }

  /**
   * Whether a reviewer with these conditions was named for the page before the change: it was content then, read in the same
   * way, and all conditions held. Only then is what stood there nothing new to the reviewer, whether or not a review was kept.
   */
  async wasJudgedUnder(conditions: readonly Condition[]): Promise<boolean> {
    const { path, status } = this.#file;
    if (status === 'added' || status === 'copied') return false;
    if (!this.#past.wasContent(this.path) || !readsAlike(this.path, path)) return false;
    for (const condition of conditions) {
      // The path alone tells for most conditions, and costs no look at the base.
      const { frontMatter, ...byPath } = condition;
      if (!meets(byPath, { path: this.path, text: '' }).holds) return false;
      if (frontMatter === undefined) continue;
      const before = await this.text();
      if (before.kind !== 'text' || !meets({ frontMatter }, { path: this.path, text: before.text }).holds) return false;
    }
    return true;
  }

  async #readText(): Promise<Before> {
    if (this.#file.status === 'added') return { kind: 'none' };
    const read = await this.#past.read(this.path, this.#signal);
    if (read.ok) return { kind: 'text', text: read.text };
    return { kind: read.reason === 'missing' ? 'none' : 'unknown' };
  }
}

/**
 * Whether text means the same under both names. A comment of one format is prose in another, so a page that changes its
 * format is new; MDX hides nothing of what Markdown shows.
 */
function readsAlike(former: string, path: string): boolean {
  const [before, now] = [formatOf(former).name, formatOf(path).name];
  // What nobody here parses has marks of its own for each extension.
  if (before === 'text' && now === 'text') return extensionOf(former) === extensionOf(path);
  return before === now || (before === 'markdown' && now === 'mdx');
}

const extensionOf = (path: string): string => /\.[^./]*$/u.exec(path)?.[0].toLowerCase() ?? '';
