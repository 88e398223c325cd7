import type { Config } from '../config/schema.ts';
import type { PutAside } from '../content/aside.ts';
import type { Change, ContentSource } from '../content/content.ts';
import { selectContent } from '../content/select.ts';

/** Reads what changed, as far as the configuration calls it content and allows it. */
export function loadChange(
  { content, limits }: Pick<Config, 'content' | 'limits'>,
  source: Pick<ContentSource, 'load'>,
  signal: AbortSignal,
  putAside?: PutAside,
): Promise<Change> {
  const most = {
    ...{ maxFileBytes: content['max-file-bytes'], maxFiles: limits['max-files'] },
    ...(putAside === undefined ? {} : { putAside }),
  };
  return source.load(selectContent(content), most, signal);
}
