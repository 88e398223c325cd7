// A stand-in of Webflow's Data API v2 in memory, behind `fetch`: its routes for one collection, their states and their refusals.
import type { Fetch } from '../../../src/publication/ports.ts';

/** An item as the stand-in keeps it: what is staged, and what readers see. */
export interface FakeItem {
  readonly id: string;
  isDraft: boolean;
  fieldData: Record<string, unknown>;
  live: Record<string, unknown> | undefined;
}

/** What is done to a request instead of answering it, before or after it had its effect. */
export type Disturb = (request: { readonly method: string; readonly path: string; readonly at: number }) => Disturbance;
type Disturbance = 'none' | 'lost before' | 'lost after' | Response;

/** A collection that can be asked. */
export interface FakeWebflow {
  readonly fetch: Fetch;
  readonly items: Map<string, FakeItem>;
  readonly requests: { readonly method: string; readonly path: string }[];
  disturb: Disturb;
  fields: { slug: string; type: string; isRequired: boolean }[];
}

const json = (body: unknown, status = 200): Response => Response.json(body, { status });
const refused = (status: number, code: string, message: string, details: readonly unknown[] = []): Response =>
  json({ code, message, externalReference: null, details }, status);

/** Opens a stand-in with the token "wf-token" and the collection "posts". */
export function fakeWebflow(): FakeWebflow {
  const items = new Map<string, FakeItem>();
  let made = 0;
  const shown = (item: FakeItem, fieldData = item.fieldData): unknown => ({
    ...{ id: item.id, cmsLocaleId: null, isArchived: false, isDraft: item.isDraft, fieldData },
    lastPublished: item.live === undefined ? null : '2026-11-01T00:00:00.000Z',
  });
  const answer = (method: string, path: string, query: URLSearchParams, body: Record<string, unknown>): Response => {
    if (path === '/collections/posts' && method === 'GET') return json({ id: 'posts', fields: fake.fields });
    const [, id = '', live] = /^\/collections\/posts\/items(?:\/([\w-]+))?(\/live)?$/u.exec(path) ?? [];
    if (!path.startsWith('/collections/posts/items'))
      return refused(404, 'collection_not_found', 'Collection not found');
    if (id === 'publish') {
      const ids = (body.itemIds as string[]) ?? [];
      for (const each of ids) {
        const item = items.get(each);
        if (item === undefined) return json({ publishedItemIds: [], errors: [`Item ${each} not found`] }, 202);
        item.live = structuredClone(item.fieldData);
        item.isDraft = false;
      }
      return json({ publishedItemIds: ids, errors: [] }, 202);
    }
    if (id === '' && method === 'GET') {
      const found = [...items.values()].filter(({ fieldData }) => fieldData.slug === query.get('slug'));
      return json({ items: found.map((item) => shown(item)), pagination: { total: found.length } });
    }
    if (id === '' && method === 'POST') {
      const fieldData = body.fieldData as Record<string, unknown>;
      if ([...items.values()].some((item) => item.fieldData.slug === fieldData.slug)) {
        return refused(400, 'validation_error', 'Validation Error', [
          { param: 'slug', description: 'Unique value is already in database' },
        ]);
      }
      made += 1;
      const item = { id: `item-${made}`, isDraft: body.isDraft === true, fieldData: { ...fieldData }, live: undefined };
      items.set(item.id, item);
      return json(shown(item), 202);
    }
    const item = items.get(id);
    if (item === undefined) return refused(404, 'resource_not_found', 'Requested resource not found');
    if (live !== undefined && method === 'GET') {
      return item.live === undefined ? refused(404, 'item_not_found', 'Item not found') : json(shown(item, item.live));
    }
    if (live !== undefined && method === 'DELETE') {
      if (item.live === undefined) return refused(404, 'item_not_found', 'Item not found');
      item.live = undefined;
      item.isDraft = true;
      return new Response(null, { status: 204 });
    }
    if (method === 'PATCH') {
      Object.assign(item.fieldData, body.fieldData);
      item.isDraft = body.isDraft === true;
      return json(shown(item));
    }
    if (method === 'DELETE') {
      items.delete(id);
      return new Response(null, { status: 204 });
    }
    return refused(404, 'resource_not_found', 'Route not found');
  };
  const fake: FakeWebflow = {
    items,
    requests: [],
    disturb: () => 'none',
    fields: [
      { slug: 'name', type: 'PlainText', isRequired: true },
      { slug: 'slug', type: 'PlainText', isRequired: true },
      { slug: 'body', type: 'RichText', isRequired: false },
      { slug: 'content-gate', type: 'PlainText', isRequired: false },
      { slug: 'summary', type: 'PlainText', isRequired: false },
    ],
    async fetch(address, init) {
      init?.signal?.throwIfAborted();
      const url = new URL(address);
      const method = init?.method ?? 'GET';
      const path = url.pathname.replace(/^\/v2/u, '');
      const disturbance = fake.disturb({ method, path, at: fake.requests.length });
      fake.requests.push({ method, path });
      if (disturbance instanceof Response) return disturbance;
      if (disturbance === 'lost before') throw new TypeError('fetch failed');
      if (new Headers(init?.headers).get('authorization') !== 'Bearer wf-token') {
        return refused(401, 'not_authorized', 'Request not authorized');
      }
      const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : {};
      const answered = answer(method, path, url.searchParams, body);
      if (disturbance === 'lost after') throw new TypeError('fetch failed');
      return answered;
    },
  };
  return fake;
}
