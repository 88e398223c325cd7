import type { World } from './world.ts';

/** How Notion is reached by the variables of a job, or what is wrong with them. */
export type NotionVariables =
  | { readonly ok: true; readonly token: string; readonly baseUrl: string | undefined }
  | { readonly ok: false; readonly problem: string };

const secure = /^https:\/\/[^\s@?#]+$|^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?\/?$/;

/** Reads the token of Notion and hides it; an address in place of Notion's own must not carry it in the open. */
export function notionVariables({ variables, hide }: Pick<World, 'variables' | 'hide'>): NotionVariables {
  const token = (variables['INPUT_NOTION-TOKEN'] || variables.NOTION_TOKEN || '').trim();
  hide(token);
  if (!/^[\x21-\x7e]+$/.test(token)) {
    return {
      ok: false,
      problem: 'Set NOTION_TOKEN to the access token of a connection of Notion: in a workflow, from a secret.',
    };
  }
  const baseUrl = variables.NOTION_BASE_URL || undefined;
  if (baseUrl !== undefined && !secure.test(baseUrl)) {
    return { ok: false, problem: 'NOTION_BASE_URL must be an https address: the token is sent there.' };
  }
  return { ok: true, token, baseUrl: baseUrl?.replace(/\/+$/, '') };
}
