import { z } from 'zod';
import type { NotionImport } from '../config/import-schema.ts';
import type { Asked, FieldValue, SourcePage } from '../publication/page-source.ts';
import type { NotionAnswer, NotionApi } from './api.ts';
import type { DataSource } from './data-source.ts';
import { type Attempt, explainNotion, isWhole } from './failure.ts';
import { propertiesSchema, propertyValue } from './properties.ts';

/** A page as Notion gives it. */
export const pageSchema = z.looseObject({
  object: z.literal('page'),
  id: z.string(),
  url: z.string().catch(''),
  last_edited_time: z.iso.datetime({ offset: true }),
  in_trash: z.boolean().catch(false),
  archived: z.boolean().catch(false),
  created_by: z.looseObject({ id: z.string() }).optional().catch(undefined),
  last_edited_by: z.looseObject({ id: z.string() }).optional().catch(undefined),
  properties: propertiesSchema,
});
type NotionPage = z.infer<typeof pageSchema>;

const userSchema = z.looseObject({ name: z.string().nullish() });

/** Makes pages of what Notion gave, with the names of their writers. */
export type ReadPage = (page: NotionPage, source: DataSource, signal: AbortSignal) => Promise<Asked<SourcePage>>;

/** Opens the reading of pages; the name of each writer is asked for once. */
export function openPages(api: NotionApi, settings: NotionImport): ReadPage {
  const names = new Map<string, Promise<Asked<string>>>();

  /** The name of somebody who wrote; asked once for each. */
  const nameOfUser = (id: string, signal: AbortSignal): Promise<Asked<string>> => {
    const attempt: Attempt = {
      words: 'read who wrote a page',
      capability: 'Read user information',
      absent: 'Notion has no such user any more',
    };
    const known =
      names.get(id) ??
      api
        .ask((client) => client.users.retrieve({ user_id: id }), userSchema, signal)
        .then((answer): Asked<string> => {
          if (answer.ok) return { ok: true, value: answer.value.name ?? id };
          // Somebody who left the workspace has an id and no name any more.
          if (answer.failure.kind === 'refused' && answer.failure.status === 404) return { ok: true, value: id };
          const asked = failed(attempt, answer);
          const hint = ' (or set import.notion.authors to a property of people, or to false).';
          return answer.failure.kind === 'refused' ? { ...asked, problem: asked.problem.replace(/\.$/, hint) } : asked;
        });
    names.set(id, known);
    return known;
  };

  const authorsOf = async (page: NotionPage, signal: AbortSignal): Promise<Asked<readonly string[]>> => {
    const { authors } = settings;
    if (authors === false) return { ok: true, value: [] };
    if (authors !== undefined) return { ok: true, value: listOf(propertyValue(page.properties, authors)) };
    const ids = [...new Set([page.created_by?.id, page.last_edited_by?.id].filter((id) => id !== undefined))];
    const found: string[] = [];
    for (const id of ids) {
      const name = await nameOfUser(id, signal);
      if (!name.ok) return name;
      found.push(name.value);
    }
    return { ok: true, value: [...new Set(found)] };
  };

  return async (page, source, signal) => {
    const authors = await authorsOf(page, signal);
    if (!authors.ok) return authors;
    const text = (property: string): string => String(propertyValue(page.properties, property) ?? '');
    const fields = Object.entries(settings.fields).flatMap(([key, property]): readonly [string, FieldValue][] => {
      const value = propertyValue(page.properties, property);
      return value === undefined ? [] : [[key, value]];
    });
    const status = text(settings.status.property);
    const link = settings['write-back']?.link;
    return {
      ok: true,
      value: {
        id: plainId(page.id),
        title: text(source.title).replaceAll(/\s+/g, ' ').trim(),
        edited: page.last_edited_time,
        url: /^https:\/\/[^\s<>()]+$/.test(page.url) ? page.url : `https://www.notion.so/${plainId(page.id)}`,
        status: status === '' ? undefined : status,
        ...(settings.slug === undefined ? {} : { slug: text(settings.slug).trim() }),
        authors: authors.value,
        fields: Object.fromEntries(fields),
        ...(link === undefined ? {} : { link: text(link) }),
      },
    };
  };
}

/** An id as front matter keeps it, however Notion writes it. */
function plainId(id: string): string {
  return id.replaceAll('-', '').toLowerCase();
}

function listOf(value: FieldValue | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'object' ? value : [String(value)];
}

/** A question that failed, with the sentence about it and what it means for the others. */
export function failed(
  attempt: Attempt,
  { failure }: Extract<NotionAnswer<unknown>, { ok: false }>,
): Asked<never> & { readonly ok: false } {
  const isGone = failure.kind === 'refused' && failure.status === 404;
  return {
    ok: false,
    problem: explainNotion(attempt, failure),
    scope: isWhole(failure) ? 'whole' : 'page',
    ...(isGone ? { gone: true } : {}),
  };
}
