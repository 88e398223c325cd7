import type { ChangedFile, LineRange } from '../content/content.ts';
import { decodeContent } from '../content/decode.ts';
import { changesBetween } from '../content/patch.ts';
import { git, nulSeparated } from './git.ts';

/** A page as a change brought it in, and as it stands today. */
export interface MergedPage {
  readonly path: string;
  readonly commit: string;
  readonly text: string;
  readonly changedLines: readonly LineRange[];
  /** Null when it is there no longer. */
  readonly today: string | null;
}

/** More are not read: the newest say most about today's writers. */
const mostPages = 200;

/** The pages that the changes on this branch brought in since a day, the newest first; one line when git cannot tell. */
export async function mergedPages(
  root: string,
  since: string,
  isContent: (file: Pick<ChangedFile, 'path' | 'status'>) => boolean,
  { maxFileBytes, signal }: { readonly maxFileBytes: number; readonly signal: AbortSignal },
): Promise<
  { readonly ok: true; readonly pages: readonly MergedPage[] } | { readonly ok: false; readonly cause: string }
> {
  const log = await git(root, ['log', '--first-parent', `--since=${since}`, '--format=%H', 'HEAD', '--'], signal);
  if (!log.ok) return log;
  const pages: MergedPage[] = [];
  for (const commit of log.stdout.toString('utf8').split('\n').filter(Boolean)) {
    const listed = await git(
      root,
      [
        'diff-tree',
        '-r',
        '-z',
        '--root',
        '--name-only',
        '--no-commit-id',
        '--diff-filter=AM',
        '-m',
        '--first-parent',
        commit,
      ],
      signal,
    );
    if (!listed.ok) return listed;
    for (const path of new Set(nulSeparated(listed.stdout))) {
      if (!isContent({ path, status: 'modified' })) continue;
      const text = await textAt(root, commit, path, signal);
      if (text === undefined || Buffer.byteLength(text) > maxFileBytes) continue;
      const before = (await textAt(root, `${commit}^`, path, signal)) ?? '';
      const { changedLines } = changesBetween(before, text);
      if (changedLines.length === 0) continue;
      pages.push({ path, commit, text, changedLines, today: (await textAt(root, 'HEAD', path, signal)) ?? null });
      if (pages.length === mostPages) return { ok: true, pages };
    }
  }
  return { ok: true, pages };
}

async function textAt(root: string, commit: string, path: string, signal: AbortSignal): Promise<string | undefined> {
  const shown = await git(root, ['cat-file', 'blob', `${commit}:${path}`], signal);
  if (!shown.ok) return undefined;
  const decoded = decodeContent(shown.stdout);
  return decoded.ok ? decoded.text : undefined;
}
