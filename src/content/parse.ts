import { withoutByteOrderMark } from './byte-order-mark.ts';
import type { ContentFile } from './content.ts';
import { formatOf } from './formats/formats.ts';
import type { Page } from './page.ts';

/**
 * Parses a content file once, for every reviewer: pure, apart from loading the parser that its format needs. Slow input
 * exists (`looksExplosive` names it): callers that must not hang parse in a worker.
 */
export function parsePage(file: ContentFile): Promise<Page> {
  return formatOf(file.path).parse(file, withoutByteOrderMark(file.text));
}
