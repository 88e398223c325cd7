import type { ContentFile, LeftOut, Snapshot } from '../content/content.ts';
import { attributesFile, generatedBy, type IsGenerated, nothingGenerated } from '../content/generated.ts';

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
  const attributes = await base.read(attributesFile, signal);
  const isGenerated = attributes.ok ? generatedBy(attributes.text) : nothingGenerated;
  return {
    files: files.filter(({ path }) => !isGenerated(path)),
    generated: files
      .filter(({ path }) => isGenerated(path))
      .map(({ path }) => ({ path, exclusion: { reason: 'generated', by: '.gitattributes' } })),
    isGenerated,
  };
}
