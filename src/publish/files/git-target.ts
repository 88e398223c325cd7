import type { Opener, PublishTarget } from '../../publication/ports.ts';
import { filesTarget } from './files-target.ts';
import { GitFiles } from './git-files.ts';
import { type GitSettings, gitPlace } from './git-place.ts';

/** Opens a branch as a target: the same files as in a folder, a commit for each page that is written or taken back. */
export const openGit: Opener<GitSettings, PublishTarget> = async ({ settings, root, secret, clock, addressOf }) => {
  const place = await gitPlace(settings, root, secret);
  if (!place.ok) return place;
  const files = new GitFiles(place.value, clock);
  const name = `branch "${settings.branch}"`;
  return { ok: true, value: filesTarget('git', name, files, addressOf), close: () => files.close() };
};
