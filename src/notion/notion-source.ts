import type { UpdatePageParameters } from '@notionhq/client';
import { z } from 'zod';
import type { NotionImport } from '../config/import-schema.ts';
import type { Asked, PageSource, SourcePage, WrittenBack } from '../publication/page-source.ts';
import { counted } from '../review/english.ts';
import { type NotionOptions, openNotion } from './api.ts';
import { type DataSource, readDataSource } from './data-source.ts';
import type { Attempt } from './failure.ts';
import { failed, openPages, pageSchema } from './pages.ts';
import { addressOf, fetchPicture } from './picture.ts';
import { plainMarkdown } from './plain-markdown.ts';

const querySchema = z.looseObject({
  results: z.array(z.unknown()),
  has_more: z.boolean(),
  next_cursor: z.string().nullable(),
  request_status: z.looseObject({ type: z.string() }).optional(),
});

const markdownSchema = z.looseObject({
  markdown: z.string(),
  truncated: z.boolean(),
  unknown_block_ids: z.array(z.string()),
});

/** A data source gives 10,000 pages at most, a hundred at a time. */
const mostPortions = 101;

const gone =
  'Notion has no such page any more, or the connection does not see it; share it with the connection, or take its file out of the repository';

/** Opens a data source of Notion; nothing is asked yet. */
export function notionSource(settings: NotionImport, options: NotionOptions): PageSource {
  const api = openNotion(options);
  const standIn = options.baseUrl === undefined ? undefined : new URL(options.baseUrl).origin;
  let schema: Promise<Asked<DataSource>> | undefined;
  const dataSource = (signal: AbortSignal) => {
    schema ??= readDataSource(api, settings, signal);
    return schema;
  };
  const isKeptThere = (url: string): boolean => addressOf(url, standIn) === 'kept-there';

  const sourcePage = openPages(api, settings);

  return {
    async pages(statuses, signal) {
      const source = await dataSource(signal);
      if (!source.ok) return source;
      const { statusType } = source.value;
      const found: SourcePage[] = [];
      let cursor: string | undefined;
      const attempt: Attempt = {
        words: 'list the pages of the data source',
        capability: 'Read content',
        absent:
          'Notion knows no such data source, or the connection does not see it; add the connection to the database in Notion',
      };
      const incomplete = whole(
        `The data source has more pages with the status ${statuses.join(', ')} than Notion lists (10,000); set the status of those that are done to another.`,
      );
      for (let portion = 0; portion < mostPortions; portion += 1) {
        const answer = await api.ask(
          (client) =>
            client.dataSources.query({
              data_source_id: settings['data-source'],
              filter: { or: statuses.map((status) => statusFilter(settings.status.property, statusType, status)) },
              sorts: [{ timestamp: 'created_time', direction: 'ascending' }],
              page_size: 100,
              ...(cursor === undefined ? {} : { start_cursor: cursor }),
            }),
          querySchema,
          signal,
        );
        if (!answer.ok) return failed(attempt, answer);
        for (const row of answer.value.results) {
          const page = pageSchema.safeParse(row);
          if (!page.success)
            return whole(`${explained(attempt)}: Notion gave an answer of another form; report it with this line.`);
          if (page.data.in_trash || page.data.archived) continue;
          const made = await sourcePage(page.data, source.value, signal);
          if (!made.ok) return made;
          found.push(made.value);
        }
        const { has_more: more, next_cursor: next, request_status: status } = answer.value;
        if (status !== undefined && status.type !== 'complete') return incomplete;
        if (!more) return { ok: true, value: found };
        if (next === null || next === cursor) return incomplete;
        cursor = next;
      }
      return incomplete;
    },

    async page(id, signal) {
      const source = await dataSource(signal);
      if (!source.ok) return source;
      const answer = await api.ask((client) => client.pages.retrieve({ page_id: id }), pageSchema, signal);
      const attempt: Attempt = { words: `read the page ${id}`, capability: 'Read content', absent: gone };
      if (!answer.ok) return failed(attempt, answer);
      if (answer.value.in_trash || answer.value.archived) {
        return {
          ok: false,
          scope: 'page',
          gone: true,
          problem: `${explained(attempt)}: it lies in the trash of Notion; restore it there, or take its file out of the repository.`,
        };
      }
      return sourcePage(answer.value, source.value, signal);
    },

    async text(id, signal) {
      const answer = await api.ask((client) => client.pages.retrieveMarkdown({ page_id: id }), markdownSchema, signal);
      if (!answer.ok) {
        return failed({ words: `read the text of the page ${id}`, capability: 'Read content', absent: gone }, answer);
      }
      const { markdown, truncated, unknown_block_ids: unread } = answer.value;
      const text = plainMarkdown(markdown, isKeptThere);
      if (!truncated && unread.length === 0) return { ok: true, value: text };
      const named = text.kind === 'refused' ? text.names : [];
      const count =
        unread.length === 0
          ? 'a part that Notion cut off'
          : `${counted(unread.length, 'block')} that Notion did not give`;
      return { ok: true, value: { kind: 'refused', names: [...named, count] } };
    },

    addressOf: (url) => addressOf(url, standIn),
    picture: (url, maxBytes, signal) => fetchPicture(url, maxBytes, standIn, signal),

    async writeBack(id, what, signal) {
      const source = await dataSource(signal);
      if (!source.ok) return source;
      const answer = await api.ask(
        (client) => client.pages.update({ page_id: id, properties: written(settings, source.value, what) }),
        z.looseObject({}),
        signal,
      );
      if (answer.ok) return { ok: true, value: undefined };
      return failed(
        { words: `write the verdict into the page ${id}`, capability: 'Update content', absent: gone },
        answer,
      );
    },
  };
}

function written(settings: NotionImport, { statusType }: DataSource, { status, link }: WrittenBack) {
  const address = settings['write-back']?.link;
  const properties: NonNullable<UpdatePageParameters['properties']> = {};
  if (status !== undefined) {
    properties[settings.status.property] =
      statusType === 'status' ? { status: { name: status } } : { select: { name: status } };
  }
  if (link !== undefined && address !== undefined) properties[address] = { url: link };
  return properties;
}

function statusFilter(property: string, type: DataSource['statusType'], equals: string) {
  return type === 'status' ? { property, status: { equals } } : { property, select: { equals } };
}

const whole = (problem: string): Asked<never> & { readonly ok: false } => ({ ok: false, scope: 'whole', problem });
const explained = ({ words }: Attempt): string => `Could not ${words}`;
