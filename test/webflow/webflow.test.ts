import { describe, expect, it } from 'vitest';
import type { PublishTarget, Standing } from '../../src/publication/ports.ts';
import { markOf, writeMark } from '../../src/publication/published-page.ts';
import { openWebflow } from '../../src/webflow/webflow.ts';
import { type FakeWebflow, fakeWebflow } from '../support/publishing/fake-webflow.ts';
import { openingOf, publishedPage } from '../support/publishing/pages.ts';

const settings = {
  collection: 'posts',
  body: 'body',
  mark: 'content-gate',
  'base-url': 'https://api.webflow.example/v2',
};
const secrets = { WEBFLOW_TOKEN: 'wf-token' };
const never = new AbortController().signal;
const call = { signal: never, key: 'k' };
const page = publishedPage();
const older = publishedPage({ html: '<p>The former text.</p>', blobId: 'b'.repeat(40) });

async function open(fake: FakeWebflow, publish: 'draft' | 'live', token = secrets): Promise<PublishTarget> {
  const opened = await openWebflow(openingOf({ ...settings, publish }, token, fake.fetch));
  if (!opened.ok) throw new Error(opened.problems.join(' '));
  return opened.value;
}

function stand(fake: FakeWebflow): unknown {
  return structuredClone([...fake.items.values()].map(({ id: _, ...item }) => item));
}

const marked = { name: 'First post', slug: 'first-post', body: older.html, 'content-gate': writeMark(markOf(older)) };
const before = {
  nothing: () => {},
  'a draft of ours': (fake: FakeWebflow) =>
    fake.items.set('old', { id: 'old', isDraft: true, fieldData: { ...marked }, live: undefined }),
  'a live item of ours': (fake: FakeWebflow) =>
    fake.items.set('old', { id: 'old', isDraft: false, fieldData: { ...marked }, live: { ...marked } }),
  'a live item of ours with changes that wait': (fake: FakeWebflow) =>
    fake.items.set('old', {
      ...{
        id: 'old',
        isDraft: true,
        fieldData: { ...marked, summary: 'waits' },
        live: { ...marked, summary: 'shown' },
      },
    }),
} as const;

async function standing(target: PublishTarget): Promise<Standing> {
  const found = await target.find(page.slug, never);
  if (found.kind === 'problem') throw new Error(found.message);
  return found;
}

describe('an item of Webflow', () => {
  for (const publish of ['draft', 'live'] as const) {
    for (const [name, prepare] of Object.entries(before)) {
      it(`is written (${publish}) over ${name}, once, and taken back`, async () => {
        const fake = fakeWebflow();
        prepare(fake);
        const former = stand(fake);
        const target = await open(fake, publish);
        const found = await standing(target);
        expect(await target.put(page, found, call)).toMatchObject({ kind: 'put' });
        const [item] = fake.items.values();
        expect(item?.fieldData).toMatchObject({ body: page.html, name: page.title, slug: page.slug });
        if (publish === 'live') expect(item?.live).toMatchObject({ body: page.html });
        else expect(item?.live).toEqual((former as { live: unknown }[])[0]?.live);
        const asked = fake.requests.length;
        expect(await target.put(page, found, call)).toMatchObject({ kind: 'unchanged' });
        expect(fake.requests.slice(asked).every(({ method }) => method === 'GET')).toBe(true);
        expect(await target.takeBack(page, found, never)).toEqual({ kind: 'restored' });
        expect(stand(fake)).toEqual(former);
        expect(await target.takeBack(page, found, never)).toEqual({ kind: 'nothing' });
        expect(stand(fake)).toEqual(former);
      });

      // A write that fails at any request, before or after it had its effect, can be tried again or taken back.
      it(`is whole or taken back (${publish}) over ${name}, whichever request is lost`, async () => {
        for (let lost = 0; lost < 5; lost += 1) {
          for (const how of ['lost before', 'lost after'] as const) {
            for (const then of ['tried again', 'taken back'] as const) {
              const fake = fakeWebflow();
              prepare(fake);
              const former = stand(fake);
              const target = await open(fake, publish);
              const found = await standing(target);
              const from = fake.requests.length;
              fake.disturb = ({ at }) => (at === from + lost ? how : 'none');
              const put = await target.put(page, found, call);
              fake.disturb = () => 'none';
              if (put.kind === 'problem') expect(put.transient).toBe(true);
              if (then === 'tried again') {
                expect(['put', 'unchanged']).toContain((await target.put(page, found, call)).kind);
                const [item] = fake.items.values();
                expect(item?.fieldData).toMatchObject({ body: page.html });
                if (publish === 'live') expect([item?.live?.body, item?.isDraft]).toEqual([page.html, false]);
                expect(fake.items.size).toBe(1);
              } else {
                expect(['restored', 'nothing']).toContain((await target.takeBack(page, found, never)).kind);
                expect(stand(fake)).toEqual(former);
              }
            }
          }
        }
      });
    }
  }

  it('is left alone where somebody else put it, or changed it meanwhile', async () => {
    const fake = fakeWebflow();
    const fieldData = { name: 'Mine', slug: page.slug, body: 'by hand' };
    fake.items.set('theirs', { id: 'theirs', isDraft: false, fieldData, live: fieldData });
    const target = await open(fake, 'live');
    const found = await standing(target);
    expect(found).toEqual({ kind: 'foreign', what: 'the item theirs of the collection' });
    expect(await target.put(page, { kind: 'absent' }, call)).toEqual({ kind: 'moved', now: found });
    expect(await target.takeBack(page, { kind: 'absent' }, never)).toMatchObject({ kind: 'left' });
    expect(fake.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('is refused before the first write for fields that the collection lacks or requires', async () => {
    const fake = fakeWebflow();
    fake.fields = [
      { slug: 'body', type: 'PlainText', isRequired: false },
      { slug: 'teaser', type: 'PlainText', isRequired: true },
    ];
    const target = await open(fake, 'draft');
    expect(await target.check([publishedPage({ fields: { author: 'Ada' } })], never)).toEqual([
      'The collection has another type (PlainText) for the field `body`, which takes the text of the page: make it one of type RichText.',
      'The collection has no field `content-gate`, which notes what the gate put: make it one of type PlainText.',
      'The collection has no field `author`: make one, or take it out of `publish.fields`.',
      'posts/first-post.md has nothing for the field `teaser`, which the collection requires: fill it by `publish.fields`.',
    ]);
    fake.fields = fakeWebflow().fields;
    expect(await target.check([publishedPage({ fields: { summary: 'Short.' } })], never)).toEqual([]);
  });

  it.each([
    [
      'no token',
      401,
      'Request not authorized',
      'does not accept the key (401), and says: Request not authorized; set a valid one',
      false,
    ],
    [
      'a token without a scope',
      403,
      'Missing scopes',
      'does not let this key do it (403), and says: Missing scopes; give it the scopes CMS:read and CMS:write',
      false,
    ],
    [
      'a collection that is not there',
      404,
      'Collection not found',
      'knows nothing there (404), and says: Collection not found; look at the ids under `publish:`',
      false,
    ],
    ['an error of its own', 500, '', 'answered with its own error 500; look whether it is up, and run it again', true],
  ])('says in one sentence what %s means', async (_, status, message, said, transient) => {
    const fake = fakeWebflow();
    const target = await open(fake, 'draft');
    fake.disturb = () => Response.json({ code: 'x', message, details: [] }, { status });
    expect(await target.find(page.slug, never)).toEqual({
      ...{ kind: 'problem', transient },
      message: `Could not look for the item "first-post": Webflow ${said}.`,
    });
  });

  it('says when it may be asked again, takes a web page for none of its answers, and errors in what was taken in for a refusal', async () => {
    const fake = fakeWebflow();
    const target = await open(fake, 'live');
    fake.disturb = () => Response.json({}, { status: 429, headers: { 'retry-after': '60' } });
    expect(await target.find(page.slug, never)).toMatchObject({ transient: true, retryAfterMs: 60_000 });
    fake.disturb = () => new Response('<!doctype html><p>Sign in</p>');
    expect(await target.find(page.slug, never)).toMatchObject({
      message: expect.stringContaining('gave a web page; look whether the address is that of its API'),
    });
    fake.disturb = ({ path }) =>
      path.endsWith('/publish')
        ? Response.json({ publishedItemIds: [], errors: ['Site is not published'] }, { status: 202 })
        : 'none';
    expect(await target.put(page, { kind: 'absent' }, call)).toMatchObject({
      message: 'Could not publish the item: Webflow refused it (202), and says: Site is not published.',
    });
    const off = new AbortController();
    off.abort(new Error('stopped'));
    await expect(target.find(page.slug, off.signal)).rejects.toThrow('stopped');
  });

  it('shows both sides of a dry run without our mark, and needs a token to be opened', async () => {
    const fake = fakeWebflow();
    before['a live item of ours'](fake);
    const target = await open(fake, 'draft');
    const found = await standing(target);
    expect(target.asText.standing(found)).toBe('body: <p>The former text.</p>\nname: First post\nslug: first-post\n');
    expect(target.asText.page(page)).toBe('body: <p>Hello, reader.</p>\nname: First post\nslug: first-post\n');
    expect(await openWebflow(openingOf({ ...settings, publish: 'draft' }, {}, fake.fetch))).toMatchObject({
      ok: false,
    });
  });
});
