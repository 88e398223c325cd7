import type { Change, LeftOut } from './content.ts';
import { isContentName } from './formats/formats.ts';

/**
 * The files that were content by their name and that nobody read: each keeps the pull request from being approved. A
 * picture that a broad pattern matched is not one of them.
 */
export function unreadContent(leftOut: readonly LeftOut[]): readonly LeftOut[] {
  return leftOut.filter(({ path, exclusion }) => {
    switch (exclusion.reason) {
      case 'removed':
      case 'not-matched':
      case 'excluded':
      case 'unchanged-text':
      case 'empty':
        return false;
      case 'symlink':
      case 'submodule':
      case 'binary':
      case 'lfs-pointer':
      case 'not-utf8':
      case 'too-large':
        return isContentName(path);
      case 'unreadable':
        return true;
      default:
        return exclusion satisfies never;
    }
  });
}

/** Why the change as a whole cannot be approved, whatever the reviewers said; one line each. */
export function holdsOf(change: Change): readonly string[] {
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
