import { describe, expect, it, onTestFinished } from 'vitest';
import { importSchema, type NotionImport } from '../../src/config/import-schema.ts';
import { steadyClock } from '../../src/engine/clock.ts';
import { withDeadline } from '../../src/engine/deadline.ts';
import { realTime } from '../../src/engine/time.ts';
import { notionSource } from '../../src/notion/notion-source.ts';
import type { Asked, PageSource } from '../../src/publication/page-source.ts';
import { type FakeNotion, fakeNotion, notionLimit, notionToken, onePixelPng } from '../support/fake-notion.ts';
import { htmlPage } from '../support/faults.ts';
import { notionId, plainNotionId } from '../support/notion/state.ts';

const settingsOf = (more: Readonly<Record<string, unknown>> = {}): NotionImport => {
  const { notion } = importSchema.parse({
    notion: {
      'data-source': '9c0de000111142228333444444444444',
      status: { equals: 'Ready' },
      folder: 'content/blog',
      ...more,
    },
  });
  if (notion === undefined) throw new Error('no settings');
  return notion;
};

async function opened(
  more: Readonly<Record<string, unknown>> = {},
  options: { readonly token?: string; readonly attemptMs?: number } = {},
): Promise<{ readonly notion: FakeNotion; readonly source: PageSource }> {
  const notion = await fakeNotion();
  onTestFinished(() => notion.close());
  const source = notionSource(settingsOf(more), {
    token: notionToken,
    baseUrl: notion.url,
    time: realTime(steadyClock),
    random: () => 0,
    ...options,
  });
  return { notion, source };
}

/** The answer within a time of the run that is left. */
async function within<T>(ms: number, ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ended = await withDeadline(ask, { clock: steadyClock, timeoutMs: ms });
  if (ended.kind !== 'finished') throw new Error(`ended as ${ended.kind}`);
  return ended.value;
}

const problemOf = (asked: Asked<unknown>): string => (asked.ok ? 'no problem' : asked.problem);
const list = (source: PageSource) => within(5000, (signal) => source.pages(['Ready'], signal));

describe('pages of a data source', () => {
  it('come by their status, over several answers, with fields and the names of who wrote them', async () => {
    const { notion, source } = await opened({ fields: { summary: 'Summary', tags: 'Tags', date: 'Day' } });
    for (const [name, type] of [
      ['Summary', 'rich_text'],
      ['Tags', 'multi_select'],
      ['Day', 'date'],
    ] as const) {
      notion.state.columns.set(name, type);
    }
    for (let number = 1; number <= 205; number += 1) notion.add(number, { title: `Page ${number}` });
    notion.add(300, { title: 'Not yet', status: 'Draft' });
    notion.add(301, { title: 'Thrown away', inTrash: true });
    const [first] = notion.state.pages;
    Object.assign(first?.properties ?? {}, {
      Summary: { type: 'rich_text', value: [{ plain_text: 'In ' }, { plain_text: 'short' }] },
      Tags: { type: 'multi_select', value: [{ name: 'a' }, { name: 'b' }] },
      Day: { type: 'date', value: { start: '2026-11-20' } },
    });
    const asked = await list(source);
    const pages = asked.ok ? asked.value : [];
    expect(pages).toHaveLength(205);
    expect(pages[0]).toEqual({
      id: plainNotionId(1),
      title: 'Page 1',
      edited: '2026-11-01T10:00:00.000Z',
      url: `https://www.notion.so/${plainNotionId(1)}`,
      status: 'Ready',
      authors: ['Ada Writer', 'Bo Editor'],
      fields: { summary: 'In short', tags: ['a', 'b'], date: '2026-11-20' },
    });
    // One question for each writer, three for the pages, one for the data source.
    expect(notion.requests).toHaveLength(6);
  });

  it('waits as long as a limit says, and no longer than the run has', async () => {
    const { notion, source } = await opened();
    notion.add(1, { title: 'One' });
    notion.on(/query/, { kind: 'reply', reply: notionLimit(1, 'connection') }, { times: 1 });
    expect(await list(source)).toMatchObject({ ok: true });
    notion.on(/query/, { kind: 'reply', reply: notionLimit(300, 'workspace') });
    expect(problemOf(await list(source))).toBe(
      "Could not list the pages of the data source: Notion's limit for the whole workspace is spent and it asks to wait 300 s, longer than this run has; run the import again later, or less often.",
    );
  });

  it.each([
    [
      'a token that is not accepted',
      async (notion: FakeNotion) =>
        notion.on(/./, {
          kind: 'reply',
          reply: {
            status: 401,
            body: { object: 'error', status: 401, code: 'unauthorized', message: 'API token is invalid.' },
          },
        }),
      'does not accept the token; set NOTION_TOKEN',
    ],
    [
      'a connection without a right',
      async (notion: FakeNotion) => {
        notion.state.capabilities.readContent = false;
      },
      'give the connection the capability "Read content"',
    ],
    [
      'a web page',
      async (notion: FakeNotion) => notion.on(/./, { kind: 'reply', reply: htmlPage(200) }),
      'Notion gave a web page; look whether NOTION_BASE_URL',
    ],
    [
      'a web page as an error',
      async (notion: FakeNotion) => notion.on(/./, { kind: 'reply', reply: htmlPage(403) }),
      'Notion gave a web page',
    ],
    [
      'another form',
      async (notion: FakeNotion) =>
        notion.on(/query/, { kind: 'reply', reply: { status: 200, body: { object: 'list' } } }),
      'Notion gave an answer of another form',
    ],
    [
      'more pages than it lists',
      async (notion: FakeNotion) => {
        notion.state.queryLimit = 1;
        notion.add(2, { title: 'Two' });
      },
      'more pages with the status Ready than Notion lists',
    ],
    [
      'a status that is none',
      async (notion: FakeNotion) => {
        notion.state.statuses = ['Draft'];
      },
      'has no choice "Ready"; it has: Draft',
    ],
    [
      'names that it may not read',
      async (notion: FakeNotion) => {
        notion.state.capabilities.readUsers = false;
      },
      'give the connection the capability "Read user information" in its settings (or set import.notion.authors',
    ],
  ])('are not half of them on %s', async (_what, prepare, said) => {
    const { notion, source } = await opened();
    notion.add(1, { title: 'One' });
    await prepare(notion);
    const asked = await list(source);
    expect(asked).toMatchObject({ ok: false, scope: 'whole' });
    expect(problemOf(asked)).toContain(said);
    expect(problemOf(asked)).not.toContain(notionToken);
  });

  it('ends when Notion hangs', async () => {
    const { notion, source } = await opened({}, { attemptMs: 50 });
    notion.on(/./, { kind: 'hang' });
    expect(problemOf(await within(1500, (signal) => source.pages(['Ready'], signal)))).toContain(
      'did not answer in time',
    );
  });

  it('holds the configuration against the data source before it lists a page', async () => {
    const { notion, source } = await opened({ slug: 'Slug', fields: { related: 'Related' }, authors: 'Writers' });
    notion.state.columns.set('Slug', 'number').set('Related', 'relation');
    expect(problemOf(await list(source))).toBe(
      'import.notion.slug names the property "Slug" of type number, and needs one of type text. import.notion.authors names the property "Writers", which the data source does not have; it has: Name, Status, Slug, Related. import.notion.fields.related names the property "Related" of type relation, and needs one that holds text, a choice, a number, a date or people.',
    );
    expect(notion.requests).toHaveLength(1);
  });
});

describe('the text of a page', () => {
  it('is refused by name where Notion did not give all of it', async () => {
    const { notion, source } = await opened();
    const page = notion.add(1, {
      title: 'One',
      markdown: 'Text.\n<unknown url="https://www.notion.so/x#1" alt="bookmark"/>',
    });
    const text = () => within(5000, (signal) => source.text(page.id, signal));
    expect(await text()).toEqual({ ok: true, value: { kind: 'refused', names: ['bookmark'] } });
    Object.assign(page, { markdown: 'Text.', truncated: true });
    expect(await text()).toEqual({ ok: true, value: { kind: 'refused', names: ['a part that Notion cut off'] } });
    Object.assign(page, { unknownBlockIds: [notionId(9)] });
    expect(await text()).toEqual({
      ok: true,
      value: { kind: 'refused', names: ['1 block that Notion did not give'] },
    });
  });

  it('of a page that is gone is a problem of that page alone', async () => {
    const { source } = await opened();
    expect(await within(5000, (signal) => source.text(notionId(77), signal))).toMatchObject({
      ok: false,
      scope: 'page',
      gone: true,
    });
    expect(await within(5000, (signal) => source.page(notionId(77), signal))).toMatchObject({
      ok: false,
      scope: 'page',
      gone: true,
    });
  });
});

describe('pictures', () => {
  const fetched = (source: PageSource, url: string, most = 1000) =>
    within(5000, (signal) => source.picture(url, most, signal));

  it('are fetched from where Notion keeps them, and known by their bytes', async () => {
    const { notion, source } = await opened();
    notion.state.files.set('a/p.bin', { bytes: onePixelPng, type: 'text/html' });
    const url = `${notion.url}/files/a/p.bin?X-Amz-Signature=1`;
    expect(await fetched(source, url)).toEqual({ ok: true, value: { bytes: Buffer.from(onePixelPng), kind: 'png' } });
    expect(problemOf(await fetched(source, url, 20))).toContain('larger than 20 bytes');
    expect(problemOf(await fetched(source, `${notion.url}/files/a/p.bin`))).toContain(
      'has expired or nothing is there (403)',
    );
    notion.state.files.set('a/s.svg', { bytes: Buffer.from('<svg onload="alert(1)"/>'), type: 'image/svg+xml' });
    expect(problemOf(await fetched(source, `${notion.url}/files/a/s.svg?X-Amz-Signature=1`))).toContain(
      'it is no PNG, JPEG',
    );
  });

  it('are fetched from nowhere else, wherever an address leads', async () => {
    const { notion, source } = await opened();
    const away = { status: 302, headers: { location: 'http://127.0.0.1:1/secret' } };
    notion.on(/away/, { kind: 'reply', reply: away });
    expect(problemOf(await fetched(source, `${notion.url}/files/away?X-Amz-Signature=1`))).toContain(
      'leads away from Notion',
    );
    for (const url of ['http://127.0.0.1:1/x', 'https://169.254.169.254/latest', 'file:///etc/passwd']) {
      expect(problemOf(await fetched(source, url))).toContain('leads away from Notion');
    }
  });

  it.each([
    ['https://prod-files-secure.s3.us-west-2.amazonaws.com/a/b.png?X-Amz-Signature=x', 'kept-there'],
    ['https://s3.us-west-2.amazonaws.com/secure.notion-static.com/a.png', 'kept-there'],
    ['https://file.notion.so/f/a.png', 'kept-there'],
    ['https://img.notionusercontent.com/a.png', 'kept-there'],
    ['https://s3.us-west-2.amazonaws.com/mine/a.png', 'elsewhere'],
    ['https://notion.so.example.com/a.png', 'elsewhere'],
    ['https://example.com/a.png', 'elsewhere'],
    ['http://example.com/a.png', 'refused'],
    ['https://user:word@example.com/a.png', 'refused'],
    ['https://localhost/a.png', 'refused'],
    ['https://intranet/a.png', 'refused'],
    ['https://printer.local/a.png', 'refused'],
    ['https://127.0.0.1/a.png', 'refused'],
    ['https://[::1]/a.png', 'refused'],
    ['https://10.0.0.8/a.png', 'refused'],
    ['https://0x7f000001/a.png', 'refused'],
    ['data:image/png;base64,AAAA', 'refused'],
    ['../../etc/passwd', 'refused'],
  ])('%s is %s', async (url, whose) => {
    const { source } = await opened();
    expect(source.addressOf(url)).toBe(whose);
  });
});
