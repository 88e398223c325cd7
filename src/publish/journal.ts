import type { Standing } from '../publication/ports.ts';
import type { PublishedPage } from '../publication/published-page.ts';

/** A write that is about to begin, with all that is needed to take it back without anything else. */
export type Intent =
  | { readonly kind: 'page'; readonly page: PublishedPage; readonly before: Standing }
  /** A picture that the store did not have before. */
  | { readonly kind: 'picture'; readonly name: string };

/** A write of a run that came to no end: whether it happened is not known. */
export interface LeftIntent {
  readonly intent: Intent;
  /** It is taken back, or is nothing that can be taken back, and no run has to look after it any more. */
  settle(): Promise<void>;
}

/** Port: writes down what a run is about to do, so that the next one can take it back when this one is killed. */
export interface PublicationJournal {
  /** What runs left that were killed or could not take it back, the last write first. */
  left(): Promise<readonly LeftIntent[]>;
  /** Resolves, once it is safe on the disk, with the function that says that it need not be taken back any more. */
  intend(intent: Intent): Promise<() => Promise<void>>;
  /** The run came to its end: nothing that it wrote is to be taken back, but what is kept here. */
  close(): Promise<void>;
}
