import { type Exception, readExceptions } from '../config/exceptions.ts';
import { type Approvals, approvalsOn } from '../github/approvals.ts';
import type { GitHubClient } from '../github/client.ts';
import type { MergeGroupEvent, PullRequestEvent } from '../github/event.ts';
import type { ExceptionSources, OwnerProof } from '../run/exceptions.ts';
import { exceptionsPath } from '../setup/first-files.ts';

/** Asks GitHub who allowed the exceptions of the base commit. */
export function ownerProofs(
  event: PullRequestEvent | MergeGroupEvent,
  client: GitHubClient,
  signal: AbortSignal,
): ExceptionSources['prove'] {
  const about = { path: exceptionsPath, baseSha: event.baseSha };
  return (exception, owners) => proveOwner(exception, owners, about, approvalsOn(client, event, signal));
}

/**
 * Finds out whether one of the owners approved the change that brought an exception, in its present words, to the base.
 * The author of a commit proves nothing: everybody can write any name there.
 */
export async function proveOwner(
  exception: Exception,
  owners: readonly string[],
  about: { readonly path: string; readonly baseSha: string },
  approvals: Approvals,
): Promise<OwnerProof> {
  const versions = await approvals.versions(about.path, about.baseSha);
  if (versions === undefined) return unproven('GitHub did not say who wrote it');
  const { list, whole } = versions;
  const without = list.findIndex(({ text }) => !holds(text, about.path, exception));
  if (without === 0) return unproven('it is not in the file of the base commit');
  if (without === -1 && !whole) return unproven('it is older than GitHub was asked about');
  const brought = list.at(without === -1 ? -1 : without - 1);
  if (brought === undefined) return unproven('GitHub knows no commit that wrote it');
  const logins = await approvals.approvers(brought.sha);
  if (logins === undefined) return unproven('GitHub did not say who approved it');
  let unknown = false;
  for (const owner of owners.map((name) => name.slice(1))) {
    for (const login of logins) {
      const allowed = owner.includes('/')
        ? await approvals.isMember(owner, login)
        : owner.toLowerCase() === login.toLowerCase();
      if (allowed === true) return { ok: true };
      unknown ||= allowed === undefined;
    }
  }
  const who = owners.join(', ');
  return unproven(
    unknown
      ? `GitHub did not say whether somebody of ${who} approved it: the token may not ask for the members of teams`
      : `nobody of ${who} approved the pull request that brought it`,
  );
}

function unproven(why: string): OwnerProof {
  return { ok: false, why };
}

/** Whether a version of the file has the exception in these very words. */
function holds(text: string, path: string, exception: Exception): boolean {
  const read = readExceptions(text, path);
  const wanted = JSON.stringify(exception);
  return read.ok && read.exceptions.some((one) => JSON.stringify(one) === wanted);
}
