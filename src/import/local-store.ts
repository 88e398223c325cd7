import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gitBlobId } from '../content/decode.ts';
import { git } from '../local/git.ts';
import { listFiles } from '../local/listing.ts';
import { writeInWorkspace } from '../local/workspace-file.ts';
import type { Branch, BranchWrite, Delivered, ImportStore, StandingFile, Stored } from './import-store.ts';

/** Brings pages into the files of a repository on this machine, and into no branch. */
export function localStore(root: string): ImportStore {
  return {
    async files(folder, signal) {
      const paths = (await listFiles(root, signal)).filter((path) => path.startsWith(`${folder}/`));
      const files = paths.map(async (path): Promise<readonly [string, StandingFile] | undefined> => {
        const bytes = await readFile(join(root, path)).catch(() => undefined);
        if (bytes === undefined) return undefined;
        return [path, { blob: gitBlobId(bytes), ...(path.endsWith('.md') ? { text: bytes.toString('utf8') } : {}) }];
      });
      const found = await Promise.all(files);
      return { ok: true, value: new Map(found.filter((one) => one !== undefined)) };
    },
    branch: (): Promise<Stored<Branch>> => Promise.resolve({ ok: true, value: { kind: 'absent' } }),
    deliver: (write, signal) => writeAll(root, write, signal),
  };
}

async function writeAll(root: string, { files }: BranchWrite, signal: AbortSignal): Promise<Stored<Delivered>> {
  const paths = [...files.keys()];
  const status = await git(root, ['status', '--porcelain', '-z', '--', ...paths], signal);
  // An untracked file is nobody's loss only where it is not there at all.
  const edited = status.ok
    ? status.stdout
        .toString('utf8')
        .split('\0')
        .find((line) => line !== '')
    : undefined;
  if (!status.ok)
    return {
      ok: false,
      problem: `Could not ask git what was changed here: ${status.cause}. Run the import in a git repository.`,
    };
  if (edited !== undefined) {
    return {
      ok: false,
      problem: `${edited.slice(3)} has changes that are not committed, so nothing was written; commit or undo them first.`,
    };
  }
  // The text comes last: a picture that nothing shows is harmless, a text without its pictures is not.
  for (const [path, file] of [...files].toReversed()) {
    if ('blob' in file) continue;
    const written = await writeInWorkspace(root, path, file.bytes);
    if (!written.ok) return { ok: false, problem: written.warning };
  }
  return { ok: true, value: { url: root, wrote: true } };
}

/** The same store that is only looked at: what would be written is said, and nothing is. */
export function dryStore(store: ImportStore): ImportStore {
  return {
    files: (folder, signal) => store.files(folder, signal),
    branch: (name, folder, signal) => store.branch(name, folder, signal),
    deliver: ({ branch }) => Promise.resolve({ ok: true, value: { url: branch, wrote: true } }),
  };
}
