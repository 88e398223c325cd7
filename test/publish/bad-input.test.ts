import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openS3 } from '../../src/storage/s3.ts';
import { openWebflow } from '../../src/webflow/webflow.ts';
import { openingOf } from '../support/publishing/pages.ts';
import { png } from '../support/publishing/png.ts';
import { type SmallWorld, smallWorld } from '../support/publishing/small-world.ts';

let world: SmallWorld;
beforeEach(async () => {
  world = await smallWorld();
});

const webflow = { target: { kind: 'webflow', collection: 'posts', publish: 'live' }, verify: undefined };
const page = (text: string, header = ''): string => `---\ntitle: A\n${header}---\n${text}`;
const html = (status = 200): Response =>
  new Response('<!doctype html><title>Welcome</title>', { status, headers: { 'content-type': 'text/html' } });
const refused = (status: number, code: string, message: string): Response =>
  Response.json({ code, message, externalReference: null, details: [] }, { status });

/** All that could be half-written. */
async function written(): Promise<unknown> {
  const items = [...world.webflow.items.values()].map(({ fieldData, live }) => [fieldData, live]);
  return structuredClone([await world.site(), [...world.bucket.kept.keys()], items]);
}

/** What stands there by others. */
async function others(): Promise<void> {
  await mkdir(join(world.root, 'site/taken'), { recursive: true });
  await writeFile(join(world.root, 'site/taken/index.html'), 'by hand');
  world.webflow.items.set('by-hand', {
    ...{ id: 'by-hand', isDraft: false, live: { name: 'By hand', slug: 'taken' } },
    fieldData: { name: 'By hand', slug: 'taken' },
  });
}

interface Case {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly more?: object;
  readonly disturb?: SmallWorld['disturb'];
}
const one = (text: string, header?: string): Case => ({ files: { 'posts/a.md': page(text, header) } });
const mdx = (text: string): Case => ({ files: { 'posts/a.mdx': page(text) } });
const toWebflow = (given: Case, more: object = {}): Case => ({ ...given, more: { ...webflow, ...more } });
const at = (host: string, answer: () => Response | Promise<Response>, method?: string): SmallWorld['disturb'] => {
  return (url, init) => (url.host === host && (method ?? init?.method) === init?.method ? answer() : undefined);
};
const picture = { ...one('Words ![x](x.png)').files, 'posts/x.png': png(20, 20) };

const table: readonly (readonly [string, Case, string])[] = [
  // A page that is not valid after transformation.
  [
    'a component that nobody declared',
    mdx('Words <Chart/>'),
    'It uses the component <Chart> on line 4: name the HTML element that it becomes in publish.components, or take it out.',
  ],
  ['MDX that cannot be read', mdx('Words <b>'), 'It is no MDX: line 4 cannot be read. Correct its syntax.'],
  [
    'an element that would be taken out',
    one('Words <script>x()</script>'),
    'It has the HTML element <script>, which is not published: take it out, or write it in Markdown.',
  ],
  ['no words', one('<!-- nothing -->'), 'It has no words to read: write some, or leave it out of publish.pages.'],
  ['no title', { files: { 'posts/a.md': 'Words' } }, 'It has no title: add "title" to its front matter.'],
  [
    'a required field that is empty',
    { ...one('Words', 'topic:\n'), more: { 'required-fields': ['topic'] } },
    'Its front matter lacks "topic", which publish.required-fields asks for: fill it in.',
  ],
  [
    'front matter that cannot be read',
    { files: { 'posts/a.md': '---\ntitle: [\n---\nWords' } },
    'Its front matter cannot be read (line 2): correct it.',
  ],
  ['a link to nowhere', one('[Words](gone.md)'), 'It links to posts/gone.md, which does not exist: correct the link.'],
  [
    'a field that is a structure',
    { ...one('Words', 'topic: { a: 1 }\n'), more: { fields: { topic: 'topic' } } },
    '"topic" of its front matter is neither text, a number, yes or no, nor a list of text: correct it.',
  ],
  [
    'a canonical address elsewhere',
    one('Words', 'canonical: https://other.example/\n'),
    'Its canonical address is on another site: correct "canonical" in its front matter, or leave it out.',
  ],
  // Slugs.
  [
    'a slug that is a path',
    one('Words', 'slug: ../up\n'),
    'Its slug is not made of lower-case letters, digits and single hyphens (at most 100): correct "slug" in its front matter.',
  ],
  [
    'the slug of another page',
    { files: { 'posts/a.md': page('Words'), 'posts/x/a.md': page('Words') } },
    'It has the same slug as posts/x/a.md, "a": give one of them another "slug".',
  ],
  [
    'a slug that a file by hand has',
    one('Words', 'slug: taken\n'),
    'Its address is taken by taken/index.html, which the gate did not write: give it another "slug", or move that away.',
  ],
  [
    'a slug that an item by hand has',
    toWebflow(one('Words', 'slug: taken\n')),
    'Its address is taken by the item by-hand of the collection: give it another "slug", or move that away.',
  ],
  // Fields.
  [
    'a field that the collection lacks',
    toWebflow(one('Words', 'topic: x\n'), { fields: { topic: 'topic' } }),
    'The collection has no field `topic`: make one, or take it out of `publish.fields`.',
  ],
  // Sizes.
  [
    'too large a page',
    one('Words '.repeat(20_000)),
    'It has 120017 bytes, and at most 100000 are read (content.max-file-bytes): split it.',
  ],
  [
    'too large a page for the other side',
    {
      ...toWebflow(one('Words')),
      disturb: at('api.webflow.com', () => refused(413, 'payload_too_large', 'Request entity too large'), 'POST'),
    },
    'Webflow refused it (413), and says: Request entity too large',
  ],
  // Pictures.
  [
    'a picture of Notion that expires',
    one('Words ![x](https://prod-files-secure.s3.us-west-2.amazonaws.com/a.png?X-Amz-Expires=3600)'),
    'A picture is taken from an address that expires: import the page again, so that the picture comes along.',
  ],
  [
    'a picture that is missing',
    one('Words ![x](gone.png)'),
    'The picture posts/gone.png does not exist: add it, or correct its path.',
  ],
  // Endpoints.
  [
    'a CMS that gives a web page',
    { ...toWebflow(one('Words')), disturb: at('api.webflow.com', () => html()) },
    'Could not look for the item "a": Webflow gave a web page; look whether the address is that of its API, and whether a proxy is in the way.',
  ],
  [
    'a CMS that gives a web page to a write',
    { ...toWebflow(one('Words')), disturb: at('api.webflow.com', () => html(), 'POST') },
    'Webflow gave a web page; look whether the address is that of its API, and whether a proxy is in the way.',
  ],
  [
    'a store that gives a web page',
    { files: picture, disturb: at('s3.example', () => html(404), 'PUT') },
    'Could not store the picture posts/x.png: The store knows nothing there (404); look at the ids under `publish:`.',
  ],
  [
    'a site that gives something else',
    { ...one('Words'), disturb: at('example.com', () => html()) },
    'https://example.com/a: It does not show "Words": have caches drop it, or look whether the site was built.',
  ],
  // Tokens.
  [
    'a token of the CMS without a scope to read',
    {
      ...toWebflow(one('Words')),
      disturb: at('api.webflow.com', () =>
        refused(403, 'missing_scopes', 'OAuthForbidden: You are missing the following scopes - cms:read'),
      ),
    },
    'Webflow does not let this key do it (403), and says: OAuthForbidden: You are missing the following scopes - cms:read; give it the scopes CMS:read and CMS:write.',
  ],
  [
    'a token of the CMS without a scope to write',
    {
      ...toWebflow(one('Words')),
      disturb: at('api.webflow.com', () => refused(403, 'missing_scopes', 'missing cms:write'), 'POST'),
    },
    'Webflow does not let this key do it (403), and says: missing cms:write; give it the scopes CMS:read and CMS:write.',
  ],
  [
    'a key of the store without a right',
    { files: picture, disturb: at('s3.example', () => html(403), 'PUT') },
    'Could not store the picture posts/x.png: The store does not let this key do it (403); give it the rights PutObject, GetObject and DeleteObject for the prefix.',
  ],
];

describe('bad input', () => {
  it.each(table)(
    '%s is one sentence with what to do, and nothing is half-written',
    async (_, { files, more, disturb }, said) => {
      await others();
      const before = await written();
      if (disturb !== undefined) world.disturb = disturb;
      const { lines, endings } = await world.publish(files, more);
      const told = lines.filter((line) => line.includes(said));
      expect(told.length, lines.join('\n')).toBe('posts/x/a.md' in files ? told.length : 1);
      expect(told).not.toEqual([]);
      expect(endings.some(({ kind }) => kind === 'published' || kind === 'left')).toBe(false);
      world.disturb = () => undefined;
      expect(await written()).toEqual(before);
    },
  );

  it.each([
    [
      'the CMS',
      webflow,
      'WEBFLOW_TOKEN',
      'No token for Webflow: set the variable WEBFLOW_TOKEN from a secret with the scopes CMS:read and CMS:write.',
    ],
    [
      'the store',
      {},
      'S3_SECRET_ACCESS_KEY',
      'No key for the store of pictures: set the variable S3_SECRET_ACCESS_KEY from a secret.',
    ],
  ])('without the key of %s nothing begins', async (_, more, name, said) => {
    delete world.secrets[name];
    expect((await world.publish(one('Words').files, more)).lines).toEqual([said]);
    expect(await written()).toEqual([{}, [], []]);
  });

  describe('that hangs', () => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    const hangs = (_address: string, init?: RequestInit): Promise<Response> =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    const { signal } = new AbortController();

    it.each<[string, () => Promise<unknown>, string]>([
      [
        'the CMS',
        async () => {
          const settings = {
            ...webflow.target,
            kind: 'webflow',
            publish: 'live',
            body: 'body',
            mark: 'content-gate',
          } as const;
          const opening = openingOf({ ...settings, 'base-url': 'https://api.webflow.com/v2' }, world.secrets, hangs);
          const opened = await openWebflow(opening);
          return opened.ok ? opened.value.find('a', signal) : opened;
        },
        'Could not look for the item "a": Webflow did not answer; look whether it is up, and run it again.',
      ],
      [
        'the store',
        async () => {
          const settings = {
            endpoint: 'https://s3.example',
            bucket: 'site',
            region: 'auto',
            'public-url': 'https://a.example',
          };
          const opened = await openS3(openingOf(settings, world.secrets, hangs));
          return opened.ok ? opened.value.has('a.png', signal) : opened;
        },
        'Could not look into the store of pictures: The store did not answer; look whether it is up, and run it again.',
      ],
    ])('is waited for no longer than half a minute: %s', async (_, ask, message) => {
      const asked = ask();
      let ended: unknown;
      void asked.then((answer) => {
        ended = answer;
      });
      // What is loaded when it is first needed comes before the request.
      while (vi.getTimerCount() === 0) await new Promise((done) => setImmediate(done));
      await vi.advanceTimersByTimeAsync(29_000);
      expect(ended).toBeUndefined();
      await vi.advanceTimersByTimeAsync(2_000);
      expect(await asked).toEqual({ kind: 'problem', message, transient: true });
    });

    it('is the site: the page is taken back', async () => {
      let hanging = 0;
      world.disturb = (url, init) => {
        if (url.host !== 'example.com') return undefined;
        hanging += 1;
        return hangs('', init).finally(() => {
          hanging -= 1;
        });
      };
      let isOver = false;
      const running = world.publish(one('Words').files).finally(() => {
        isOver = true;
      });
      while (!isOver) {
        await new Promise((done) => setImmediate(done));
        if (hanging > 0) await vi.advanceTimersByTimeAsync(5000);
      }
      const { lines, endings } = await running;
      expect(endings.map(({ kind }) => kind)).toEqual(['taken-back']);
      expect(lines.join('\n')).toContain(
        'https://example.com/a: The address does not answer in time: look whether the site is up.',
      );
      world.disturb = () => undefined;
      expect(await written()).toEqual([{}, [], []]);
    });
  });
});
