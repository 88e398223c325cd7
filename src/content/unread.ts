import type { Change, Exclusion, LeftOut, UnreadReason } from './content.ts';

/** Something that the configuration names as content and that nobody read. */
export interface Unread {
  readonly path: string;
  readonly exclusion: UnreadReason;
}

/** Whether a file that was left out is content all the same, by what the configuration says. */
export function isUnread(exclusion: Exclusion): exclusion is UnreadReason {
  switch (exclusion.reason) {
    case 'removed':
    case 'not-matched':
    case 'excluded':
    case 'media':
    case 'generated':
    case 'unchanged-text':
    case 'empty':
      return false;
    case 'symlink':
    case 'submodule':
    case 'binary':
    case 'lfs-pointer':
    case 'not-utf8':
    case 'too-large':
    case 'unreadable':
      return true;
    default:
      return exclusion satisfies never;
  }
}

/** What nobody read although the configuration names it: each keeps the change from being approved. */
export function unreadContent(leftOut: readonly LeftOut[]): readonly Unread[] {
  return leftOut.flatMap(({ path, exclusion }) => (isUnread(exclusion) ? [{ path, exclusion }] : []));
}

/** What a person can do about a file that was not read, as a clause; `undefined` where no setting helps. */
export function unreadRemedy({ reason }: UnreadReason): string | undefined {
  switch (reason) {
    case 'symlink':
    case 'submodule':
      return 'name it under content.exclude if nothing that is published lies there';
    case 'binary':
    case 'lfs-pointer':
      return 'name it under content.media if it holds no text for readers, or under content.exclude';
    case 'not-utf8':
      return 'save it as UTF-8, or name it under content.media or content.exclude if it is no page';
    case 'too-large':
      return 'shorten it, raise content.max-file-bytes, or name it under content.exclude if a program made it';
    case 'unreadable':
      return undefined;
    default:
      return reason satisfies never;
  }
}

/** Why the change as a whole cannot be approved, whatever the reviewers said; one line each. */
export function reasonsToHold(change: Change): readonly string[] {
  const unread = unreadContent(change.leftOut);
  return [
    // It becomes part of sentences that have a full stop of their own.
    ...(change.listingProblem === undefined ? [] : [change.listingProblem.replace(/\.$/, '')]),
    ...(unread.length === 0
      ? []
      : [
          unread.length === 1 && unread[0] !== undefined
            ? `${unread[0].path} could not be read`
            : `${unread.length} content files could not be read`,
        ]),
  ];
}
