import type { Change, ContentFile, ContentSource, LeftOut, Select, Snapshot } from '../content/content.ts';
import { decodeContent, gitBlobId } from '../content/decode.ts';
import { allLines } from '../content/line-blocks.ts';
import { selectUpTo } from '../content/select.ts';

/** Content from texts that somebody handed over, by their paths; all of it is new. `beside` can be read and is not judged. */
export function givenTexts(
  pages: ReadonlyMap<string, string>,
  beside: ReadonlyMap<string, string> = new Map(),
): ContentSource {
  const all = new Map([...beside, ...pages]);
  const snapshot: Snapshot = {
    sha: 'given texts',
    async read(path) {
      const text = all.get(path);
      return text === undefined
        ? { ok: false, reason: 'missing', cause: `${path} is not among the texts` }
        : { ok: true, text };
    },
    paths: async () => new Set(all.keys()),
  };
  return {
    base: snapshot,
    head: snapshot,
    load: async (select, limits) =>
      changeOf(pages, selectUpTo(limits.maxFiles ?? Number.POSITIVE_INFINITY, select), limits.maxFileBytes),
  };
}

function changeOf(pages: ReadonlyMap<string, string>, select: Select, limit: number): Change {
  const loaded = [...pages].map(([path, text]): ContentFile | LeftOut => {
    const exclusion = select({ path, status: 'added' });
    if (exclusion !== undefined) return { path, exclusion };
    // A lone surrogate is no text: as bytes it would be another character than the one that was judged.
    if (!text.isWellFormed()) return { path, exclusion: { reason: 'not-utf8' } };
    const bytes = Buffer.from(text);
    if (bytes.length > limit) return { path, exclusion: { reason: 'too-large', bytes: bytes.length, limit } };
    const decoded = decodeContent(bytes);
    if (!decoded.ok) return { path, exclusion: decoded.exclusion };
    const changedLines = allLines(text);
    return { path, status: 'added', blobSha: gitBlobId(bytes), text, changedLines, commentableLines: [] };
  });
  return {
    listed: [...pages.keys()].map((path) => ({ path, status: 'added' })),
    files: loaded.filter((item) => 'text' in item),
    leftOut: loaded.filter((item) => 'exclusion' in item),
  };
}
