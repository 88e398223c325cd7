import { z } from 'zod';
import type { Incoming, Reply } from '../server.ts';
import type { NotionPage, NotionState } from './state.ts';

/** An error in Notion's form. */
export function notionError(
  status: number,
  code: string,
  message: string,
  more: { readonly headers?: Readonly<Record<string, string>>; readonly data?: Readonly<Record<string, string>> } = {},
): Reply {
  const data = more.data === undefined ? {} : { additional_data: more.data };
  return {
    status,
    ...(more.headers === undefined ? {} : { headers: more.headers }),
    body: { object: 'error', status, code, message, request_id: '0c0de000-0000-4000-8000-000000000000', ...data },
  };
}

const absent = (what: string): Reply =>
  notionError(404, 'object_not_found', `Could not find ${what}. Make sure it is shared with your connection.`);
const forbidden = (): Reply => notionError(403, 'restricted_resource', 'Insufficient permissions for this endpoint.');

/** Answers a request to the API as its reference documents it. */
export function answer(state: NotionState, { method, url, headers, body }: Incoming): Reply {
  const file = /^\/files\/(.+)$/.exec(url.pathname)?.[1];
  if (file !== undefined) return fileReply(state, decodeURIComponent(file), url);
  if (headers.authorization !== `Bearer ${state.token}`)
    return notionError(401, 'unauthorized', 'API token is invalid.');
  if (headers['notion-version'] === undefined)
    return notionError(400, 'missing_version', 'Notion-Version header failed validation.');
  const [, kind = '', id = '', part = ''] = /^\/v1\/(\w+)\/([\w-]+)(?:\/(\w+))?$/.exec(url.pathname) ?? [];
  const same = (one: string): boolean => one.replaceAll('-', '') === id.replaceAll('-', '').toLowerCase();
  if (kind === 'users' && method === 'GET') {
    if (!state.capabilities.readUsers) return forbidden();
    const name = [...state.users].find(([user]) => same(user));
    return name === undefined
      ? absent('user')
      : { status: 200, body: { object: 'user', id: name[0], type: 'person', name: name[1] } };
  }
  if (kind === 'data_sources' && same(state.dataSource)) {
    if (!state.capabilities.readContent) return forbidden();
    if (method === 'GET' && part === '') return { status: 200, body: dataSource(state) };
    if (method === 'POST' && part === 'query') return query(state, body);
  }
  const page = state.pages.find((one) => same(one.id));
  if (kind !== 'pages' || page === undefined)
    return absent(`${kind === 'pages' ? 'page' : 'data source'} with ID: ${id}`);
  if (method === 'PATCH' && part === '')
    return state.capabilities.updateContent ? update(state, page, body) : forbidden();
  if (!state.capabilities.readContent) return forbidden();
  if (method === 'GET' && part === '') return { status: 200, body: pageJson(state, page) };
  if (method === 'GET' && part === 'markdown') {
    return {
      status: 200,
      body: {
        object: 'page_markdown',
        id: page.id,
        markdown: signed(state, page.markdown),
        truncated: page.truncated,
        unknown_block_ids: page.unknownBlockIds,
      },
    };
  }
  return notionError(400, 'invalid_request_url', 'Invalid request URL.');
}

/** Addresses of files are signed anew in each answer, and end. */
function signed(state: NotionState, markdown: string): string {
  state.signature += 1;
  return markdown.replaceAll(/notion-file:([\w.%/-]+)/g, `${state.url}/files/$1?X-Amz-Signature=${state.signature}`);
}

function fileReply(state: NotionState, path: string, url: URL): Reply {
  const found = state.files.get(path);
  const signature = Number(url.searchParams.get('X-Amz-Signature') ?? Number.NaN);
  if (found === undefined || !Number.isFinite(signature)) {
    const headers = { 'content-type': 'application/xml' };
    return {
      status: 403,
      headers,
      body: '<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>',
    };
  }
  return { status: 200, headers: { 'content-type': found.type }, body: found.bytes };
}

function dataSource(state: NotionState) {
  const options = state.statuses.map((name, index) => ({ id: `o${index}`, name, color: 'default' }));
  const entries = [
    ['Name', { id: 'title', name: 'Name', type: 'title', title: {} }],
    ['Status', { id: 's', name: 'Status', type: state.statusType, [state.statusType]: { options } }],
    ...[...state.columns].map(([name, type]) => [name, { id: name, name, type, [type]: {} }]),
  ];
  return { object: 'data_source', id: state.dataSource, properties: Object.fromEntries(entries) };
}

const words = (text: string) => [{ type: 'text', plain_text: text, text: { content: text } }];

function pageJson(state: NotionState, page: NotionPage) {
  const user = (id: string) => ({ object: 'user', id });
  const status = page.status === null ? null : { id: 'o', name: page.status, color: 'default' };
  return {
    object: 'page',
    id: page.id,
    url: `https://www.notion.so/${page.id.replaceAll('-', '')}`,
    created_time: '2026-01-01T00:00:00.000Z',
    last_edited_time: page.edited,
    created_by: user(page.createdBy),
    last_edited_by: user(page.editedBy),
    in_trash: page.inTrash,
    parent: { type: 'data_source_id', data_source_id: state.dataSource },
    properties: {
      Name: { id: 'title', type: 'title', title: words(page.title) },
      Status: { id: 's', type: state.statusType, [state.statusType]: status },
      ...Object.fromEntries(
        Object.entries(page.properties).map(([name, { type, value }]) => [name, { id: name, type, [type]: value }]),
      ),
    },
  };
}

const conditionSchema = z.object({
  property: z.string(),
  status: z.object({ equals: z.string() }).optional(),
  select: z.object({ equals: z.string() }).optional(),
});
const querySchema = z.object({
  filter: z.object({ or: z.array(conditionSchema) }).optional(),
  sorts: z.array(z.unknown()).optional(),
  page_size: z.int().min(1).max(100).default(100),
  start_cursor: z.string().optional(),
});

function query(state: NotionState, body: Buffer): Reply {
  const parsed = querySchema.safeParse(JSON.parse(body.toString() || '{}'));
  if (!parsed.success) return notionError(400, 'validation_error', 'body failed validation.');
  const { filter, page_size: size, start_cursor: cursor } = parsed.data;
  for (const condition of filter?.or ?? []) {
    const equals = condition[state.statusType]?.equals;
    if (condition.property !== 'Status')
      return notionError(400, 'validation_error', `Could not find property with name or id: ${condition.property}`);
    if (equals === undefined)
      return notionError(
        400,
        'validation_error',
        `The property type in the database does not match the property type of the filter provided: database property ${state.statusType}.`,
      );
    if (state.statusType === 'status' && !state.statuses.includes(equals)) {
      return notionError(400, 'validation_error', `status option "${equals}" not found for property "Status".`);
    }
  }
  const matching = state.pages.filter(
    (page) =>
      !page.inTrash && (filter === undefined || filter.or.some((one) => one[state.statusType]?.equals === page.status)),
  );
  const all = matching.slice(0, state.queryLimit);
  const from = cursor === undefined ? 0 : Number(cursor.slice('cursor-'.length));
  const to = Math.min(all.length, from + size);
  const isCut = to === all.length && matching.length > all.length;
  return {
    status: 200,
    body: {
      object: 'list',
      type: 'page_or_data_source',
      page_or_data_source: {},
      results: all.slice(from, to).map((page) => pageJson(state, page)),
      has_more: to < all.length,
      next_cursor: to < all.length ? `cursor-${to}` : null,
      request_status: isCut
        ? { type: 'incomplete', incomplete_reason: 'query_result_limit_reached' }
        : { type: 'complete' },
    },
  };
}

const updateSchema = z.object({ properties: z.record(z.string(), z.looseObject({})) });

function update(state: NotionState, page: NotionPage, body: Buffer): Reply {
  const { properties } = updateSchema.parse(JSON.parse(body.toString()));
  for (const [name, given] of Object.entries(properties)) {
    const type = name === 'Status' ? state.statusType : state.columns.get(name);
    if (type === undefined) return notionError(400, 'validation_error', `${name} is not a property that exists.`);
    const value = given[type];
    if (name === 'Status') page.status = z.object({ name: z.string() }).parse(value).name;
    else page.properties[name] = { type, value };
  }
  // A status that is set counts as an edit, like everything that is written through the API.
  page.edited = new Date(Date.parse(page.edited) + 60_000).toISOString();
  return { status: 200, body: pageJson(state, page) };
}
