import type { NotionImport } from '../config/import-schema.ts';
import type { AskSource } from '../publication/source-state.ts';
import { notionVariables } from './notion-variables.ts';
import type { World } from './world.ts';

/** Whether the job has a token of Notion. */
export function hasNotionToken({ variables }: Pick<World, 'variables'>): boolean {
  return Boolean(variables['INPUT_NOTION-TOKEN'] || variables.NOTION_TOKEN);
}

/**
 * Asks Notion about pages from there. Where the configuration imports none there is nobody to ask; without a token nobody can say
 * of a page from there whether it was edited. A sentence where the variables are wrong.
 */
export async function sourceOf(
  settings: NotionImport | undefined,
  world: Pick<World, 'variables' | 'hide' | 'clock'>,
): Promise<AskSource | string | undefined> {
  if (settings === undefined) return undefined;
  const [{ askSource }, { originOf }] = await Promise.all([
    import('../import/ask-source.ts'),
    import('../import/page-file.ts'),
  ]);
  if (!hasNotionToken(world)) {
    const problem = 'Give this job NOTION_TOKEN, the access token of the connection.';
    return async (text) =>
      originOf(text, settings) === undefined ? { kind: 'not-imported' } : { kind: 'unknown', problem };
  }
  const notion = notionVariables(world);
  if (!notion.ok) return notion.problem;
  return askSource(settings, { ...notion, clock: world.clock, random: Math.random });
}
