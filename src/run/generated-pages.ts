import type { ContentFile, LeftOut, Snapshot } from '../content/content.ts';
import { attributesFilesFor, generatedBy, type IsGenerated, nothingGenerated } from '../content/generated.ts';

/** The pages of a change that people write, and those that programs do. */
export interface WrittenPages {
  readonly files: readonly ContentFile[];
  readonly generated: readonly LeftOut[];
  readonly isGenerated: IsGenerated;
}

/**
 * Sets pages aside that `.gitattributes` of the base commit calls generated. Nothing in the change has a say in it; where the
 * file cannot be read, every page is judged.
 */
export async function writtenPages(
  files: readonly ContentFile[],
  base: Pick<Snapshot, 'read'>,
  signal: AbortSignal,
): Promise<WrittenPages> {
  if (files.length === 0) return { files, generated: [], isGenerated: nothingGenerated };
  const by = generatedBy(await attributesAt(base, files, signal));
  return {
    files: files.filter(({ path }) => by(path) === undefined),
    generated: files.flatMap(({ path }): readonly LeftOut[] => {
      const file = by(path);
      return file === undefined ? [] : [{ path, exclusion: { reason: 'generated', by: file } }];
    }),
    isGenerated: (path) => by(path) !== undefined,
  };
}

async function attributesAt(
  base: Pick<Snapshot, 'read'>,
  files: readonly ContentFile[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  // Asked at the same moment, so that they come in one request.
  const read = await Promise.all(
    attributesFilesFor(files).map(async (file) => [file, await base.read(file, signal)] as const),
  );
  return new Map(read.flatMap(([file, result]) => (result.ok ? [[file, result.text]] : [])));
}
