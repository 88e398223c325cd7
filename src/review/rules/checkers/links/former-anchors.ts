import type { Page } from '../../../../content/page.ts';
import { parsePage } from '../../../../content/parse.ts';
import type { RulesTools } from '../../checker.ts';
import { type Anchors, anchorsOf } from './anchors.ts';
import type { Standpoint } from './link-resolution.ts';

/** The anchors of a page as it was before the change; `undefined` where there was none, or none that differs. */
export async function formerAnchors(page: Page, { site }: Standpoint, tools: RulesTools): Promise<Anchors | undefined> {
  const { status, previousPath, path } = page.file;
  if (status === 'added' || status === 'copied' || status === 'unchanged') return undefined;
  const before = await tools.base.read(previousPath ?? path, tools.signal);
  if (!before.ok || before.text === page.file.text) return undefined;
  return anchorsOf(await parsePage({ ...page.file, text: before.text }), site.dialect);
}
