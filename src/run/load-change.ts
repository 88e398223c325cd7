import type { Config } from '../config/schema.ts';
import type { Change, ContentSource } from '../content/content.ts';
import { selectContent } from '../content/select.ts';

/** Reads what changed, as far as the configuration calls it content and allows it. */
export function loadChange(
  { content, limits }: Pick<Config, 'content' | 'limits'>,
  source: Pick<ContentSource, 'load'>,
  signal: AbortSignal,
): Promise<Change> {
  const most = { maxFileBytes: content['max-file-bytes'], maxFiles: limits['max-files'] };
  return source.load(selectContent(content), most, signal);
}
