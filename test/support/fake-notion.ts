import { type Fault, FaultPlan, type FaultReach, show } from './faults.ts';
import { answer, notionError } from './notion/routes.ts';
import { type NotionPage, type NotionState, notionId } from './notion/state.ts';
import { listen, type Reply, send } from './server.ts';

/** A Notion with one data source, behind the routes and limits that its reference documents, on the loopback address. */
export interface FakeNotion extends AsyncDisposable {
  /** What `NOTION_BASE_URL` is set to. */
  readonly url: string;
  readonly state: NotionState;
  /** Every request as `METHOD /path?query`. */
  readonly requests: readonly string[];
  /** Requests that change something. */
  writes(): readonly string[];
  /** Puts a page into the data source; its number makes its id. */
  add(number: number, page: Partial<NotionPage> & { readonly title: string }): NotionPage;
  on(requests: RegExp, fault: Fault, reach?: FaultReach): void;
  forget(): void;
  close(): Promise<void>;
}

/** The token that the stand-in takes. */
export const notionToken = `ntn_${'0123456789'.repeat(5)}`;

/** Starts it with two writers and no page. */
export async function fakeNotion(): Promise<FakeNotion> {
  const faults = new FaultPlan();
  const requests: string[] = [];
  const state: NotionState = {
    url: '',
    token: notionToken,
    dataSource: '9c0de000-1111-4222-8333-444444444444',
    pages: [],
    users: new Map([
      [notionId(0xa1), 'Ada Writer'],
      [notionId(0xb2), 'Bo Editor'],
    ]),
    capabilities: { readContent: true, updateContent: true, readUsers: true },
    statuses: ['Draft', 'Ready', 'Approved', 'Needs work', 'Published'],
    statusType: 'status',
    columns: new Map(),
    files: new Map(),
    queryLimit: 10_000,
    signature: 0,
  };
  const server = await listen(async (incoming, response) => {
    const line = `${incoming.method} ${incoming.url.pathname}${incoming.url.search}`;
    requests.push(line);
    const fault = faults.take(line);
    if (fault !== undefined && (await show(fault, response)).kind === 'over') return undefined;
    send(response, answer(state, incoming));
    return undefined;
  });
  state.url = server.url;
  return {
    url: server.url,
    state,
    requests,
    writes: () => requests.filter((line) => line.startsWith('PATCH ')),
    add(number, page) {
      const made: NotionPage = {
        id: notionId(number),
        status: 'Ready',
        markdown: 'A paragraph.',
        truncated: false,
        unknownBlockIds: [],
        edited: '2026-11-01T10:00:00.000Z',
        inTrash: false,
        createdBy: notionId(0xa1),
        editedBy: notionId(0xb2),
        properties: {},
        ...page,
      };
      state.pages.push(made);
      return made;
    },
    on: (matching, fault, reach) => faults.add(matching, fault, reach),
    forget: () => {
      requests.length = 0;
    },
    close: server.close,
    [Symbol.asyncDispose]: server.close,
  };
}

/** What Notion answers when a limit is spent: that of the connection, or that of the whole workspace. */
export function notionLimit(seconds: number, reason: 'connection' | 'workspace'): Reply {
  return notionError(429, 'rate_limited', 'You have been rate limited. Please try again in a few minutes.', {
    headers: { 'retry-after': String(seconds) },
    data: { rate_limit_reason: reason },
  });
}

/** A picture of one pixel. */
export const onePixelPng: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
