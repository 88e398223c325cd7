/** Whether a page still stands where it was imported from as it was imported. */
export type SourceState =
  /** Nobody imported it. */
  | { readonly kind: 'not-imported' }
  | { readonly kind: 'same' }
  /** Somebody changed it there since. */
  | { readonly kind: 'edited' }
  /** It is not there any more, or cannot be seen. */
  | { readonly kind: 'gone' }
  /** Nobody could say; one sentence with what to do. */
  | { readonly kind: 'unknown'; readonly problem: string };

/** Port: asks the source of a page, by the text of its file. */
export type AskSource = (text: string, signal: AbortSignal) => Promise<SourceState>;

/** Why a page must not go out as it stands, in a sentence; `undefined` when its source is no reason. */
export function objectionOf(state: SourceState): string | undefined {
  switch (state.kind) {
    case 'not-imported':
    case 'same':
      return undefined;
    case 'edited':
      return 'It was edited in Notion since it was imported; import it again, and let the gate judge what is new.';
    case 'gone':
      return 'It is not in Notion any more, or the connection does not see it; take its file out of the repository, or share the page again.';
    case 'unknown':
      return `Whether it was edited in Notion since it was imported is not known. ${state.problem}`;
    default:
      return state satisfies never;
  }
}
