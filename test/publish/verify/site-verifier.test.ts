import { createServer } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fc, test } from '@fast-check/vitest';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { publishSchema } from '../../../src/config/publish-schema.ts';
import type { Fetch, Verified } from '../../../src/publication/ports.ts';
import type { PublishedPage } from '../../../src/publication/published-page.ts';
import { documentOf } from '../../../src/publish/files/document.ts';
import { openSiteVerifier } from '../../../src/publish/verify/site-verifier.ts';
import { publishedPage } from '../../support/publishing/pages.ts';

const config = publishSchema.parse({
  ...{ pages: ['**'], site: 'https://site.example', target: { kind: 'folder', path: 'site' } },
  verify: { within: 20 },
});

const page = publishedPage({
  html: '<h1 id="first-post">First post</h1>\n<p>Rates rise to <em>5 %</em> in “May”.</p>\n<pre><code>one\ntwo\n</code></pre>',
  text: 'First post Rates rise to 5 % in “May”. one two',
});
const head = (more = ''): string =>
  `<title>First post | Site</title><meta name=description content="What it is about."><link rel=canonical href="/first-post/">${more}`;
const article =
  '<nav>Home</nav><h1>First post</h1><p>Rates rise to 5&nbsp;% in "May".<pre>1 one\n2 two</pre><footer>Imprint</footer>';
const site = (body = article, more = ''): string =>
  `<!doctype html><html><head>${head(more)}</head><body>${body}</body></html>`;
const html = (text: string, headers: Record<string, string> = {}, status = 200): Response =>
  new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });

const always =
  (answer: () => Response): Fetch =>
  async () =>
    answer();

// What a look loads when it is first needed is loaded in real time: the pretended clock would have run out before.
beforeAll(async () => {
  const opened = await openSiteVerifier({
    ...{ settings: config.verify ?? fail(), clock: Date.now },
    fetch: always(() => html(site())),
  });
  if (opened.ok) await opened.value.verify(page, '', new AbortController().signal);
});
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Options {
  readonly of?: PublishedPage;
  readonly former?: string;
}

async function verify(fetch: Fetch, { of = page, former = '' }: Options = {}): Promise<Verified> {
  const opened = await openSiteVerifier({ settings: config.verify ?? fail(), fetch, clock: Date.now });
  if (!opened.ok) throw new Error('not opened');
  const verified = opened.value.verify(of, former, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(30_000);
  return verified;
}

function fail(): never {
  throw new Error('not configured');
}

const faults = ({ parts }: Verified): readonly string[] =>
  parts.filter(({ ok }) => !ok).map(({ name, said }) => `${name}: ${said}`);
describe('a published page', () => {
  it('is well when its site lays it out in its own way, and how long it took is told', async () => {
    const verified = await verify(async () => {
      await vi.advanceTimersByTimeAsync(40);
      return html(site());
    });
    expect(faults(verified)).toEqual([]);
    expect(verified).toMatchObject({ ok: true, loadMs: 40 });
    expect(verified.parts.map(({ said }) => said)).toEqual([
      ...['The address answers.', 'Its text is there.', 'Its title is there.', 'Its description is there.'],
      ...['Its canonical address is right.', 'Search engines may list it.'],
      ...['It has no structured data.', 'It has no pictures.'],
    ]);
  });

  it('is looked at until it is there, and no longer than it may take', async () => {
    const began = Date.now();
    const asked: number[] = [];
    const late = await verify(async () => {
      asked.push(Date.now() - began);
      return asked.length < 4 ? html('', {}, 404) : html(site());
    });
    expect(late.ok).toBe(true);
    expect([...new Set(asked)]).toEqual([0, 500, 1500, 3500]);
    asked.length = 0;
    const never = await verify(async () => {
      asked.push(Date.now() - began);
      return html('', {}, 404);
    });
    expect(faults(never)).toEqual([
      'address: The address answers with 404: look whether the page was built, and whether publish.address is its path.',
    ]);
    expect((asked.at(-1) ?? 0) - (asked[0] ?? 0)).toBeLessThanOrEqual(20_000);
  });

  it('stops being looked at when the run is cancelled', async () => {
    const controller = new AbortController();
    const opened = await openSiteVerifier({
      settings: config.verify ?? fail(),
      fetch: always(() => html('', {}, 404)),
      clock: Date.now,
    });
    if (!opened.ok) throw new Error('not opened');
    const verified = opened.value.verify(page, '', controller.signal);
    const ended = expect(verified).rejects.toThrow('enough');
    await vi.advanceTimersByTimeAsync(100);
    controller.abort(new Error('enough'));
    await ended;
  });

  const redirect = (location: string): Response => new Response(null, { status: 302, headers: { location } });
  const short = (words: string): string => site(article.replace('<p>', `<p>${words}</p><p>`));
  it.each<[string, (address: string) => Response | Promise<Response>, string, Options?]>([
    [
      'a server that is down',
      () => Promise.reject(new TypeError('fetch failed')),
      'address: The address does not answer, or breaks off its answer: look whether the site is up.',
    ],
    [
      'a server that fails',
      () => html('<h1>Bad gateway</h1>', {}, 502),
      'address: The address answers with its own error 502: look whether the site is up.',
    ],
    [
      'a site behind a password',
      () => html('', {}, 401),
      'address: The address lets no reader in (401): open the site, or leave publish.verify out until it is.',
    ],
    [
      'a page for what is not found, with 200',
      () => html('<title>Not found</title><h1>Not found</h1>'),
      'text: It does not show "Rates rise to 5 % in “May”.": have caches drop it, or look whether the site was built.',
    ],
    [
      'a server that hangs',
      () => new Promise(() => {}),
      'address: The address does not answer in time: look whether the site is up.',
    ],
    [
      'a loop of redirects',
      (address) => redirect(address),
      'address: The address redirects on and on: take one of the redirects out.',
    ],
    [
      'a redirect to another site',
      () => redirect('https://other.example/first-post'),
      'address: The address leads away to https://other.example/first-post: set publish.site to where readers end, or take the redirect out.',
    ],
    [
      'a redirect to another page',
      (address) => (address.endsWith('/home') ? html(site()) : redirect('/home')),
      'address: The address leads to https://site.example/home: take the redirect out, or correct publish.address.',
    ],
    [
      'an endless answer',
      () => html('x'.repeat(5_000_001)),
      'address: The address gives more than 5 MB: look what stands there.',
    ],
    [
      'a list of data',
      () => Response.json({}),
      'address: The address gives application/json, and not a page: look what stands there.',
    ],
    [
      'an unknown encoding',
      () => html(site(), { 'content-type': 'text/html; charset=klingon' }),
      'address: Its character encoding "klingon" is not known: serve it as UTF-8.',
    ],
    [
      'a wrong encoding',
      () => html(site(article.replaceAll('rise', 'rüse')), { 'content-type': 'text/html; charset=latin1' }),
      'text: It is declared as latin1 and sent as UTF-8, so that readers see it garbled: declare UTF-8.',
      { of: { ...page, html: page.html.replace('rise', 'rüse'), text: 'Rates rüse to 5 %' } },
    ],
    [
      'a former text',
      () => html(site(article.replace('5&nbsp;%', '4 %'))),
      'text: It does not show "Rates rise to 5 % in “May”.": have caches drop it, or look whether the site was built.',
    ],
    [
      'a former text that had more',
      () => html(short('This is no longer true.')),
      'text: It still shows "This is no longer true.", which was taken out: have caches drop it.',
      { former: '<p>This is no longer true.</p><p>Rates rise to 5 % in May.</p>' },
    ],
    [
      'a former text by its mark',
      () => html(site(article, documentOf(publishedPage()).match(/<meta name="content-gate"[^>]*>/u)?.[0])),
      'text: It still shows another state of the page, by its mark: have caches drop it, or build the site.',
    ],
    [
      'paragraphs in another order',
      () => html(site('<pre>one\ntwo</pre><p>Rates rise to 5 % in May.</p>')),
      'text: It shows "one" in another place: look at the template of the site.',
    ],
    [
      'no title',
      () => html(site().replace(/<title>.*?<\/title>/u, '')),
      'title: It has no title: have the template of the site set <title>.',
    ],
    [
      'another title',
      () => html(site().replace(/<title>.*?<\/title>/u, '<title>Site</title>')),
      'title: Its title is "Site", and not "First post": look at the template of the site.',
    ],
    [
      'no description',
      () => html(site().replace(/<meta name=description[^>]*>/u, '')),
      'description: It has no description: have the template of the site set <meta name="description">.',
    ],
    [
      'another description',
      () => html(site().replace('What it is about.', 'Welcome')),
      'description: Its description is "Welcome", and not "What it is about.": look at the template of the site.',
    ],
    [
      'no canonical address',
      () => html(site().replace(/<link[^>]*>/u, '')),
      'canonical: It names no canonical address: have the template of the site set <link rel="canonical">.',
    ],
    [
      'two canonical addresses',
      () => html(site(article, '<link rel="canonical" href="/other">')),
      'canonical: It names several canonical addresses: have the template of the site set one.',
    ],
    [
      'another canonical address',
      () => html(site().replace('/first-post/', '/')),
      'canonical: Its canonical address is "https://site.example", and not https://site.example/first-post: correct it.',
    ],
    [
      'a page closed to search engines',
      () => html(site(article, '<meta name="robots" content="NoIndex, follow">')),
      'indexable: Search engines are told not to list it (noindex): take that out of the site, or say "noindex: true" in its front matter.',
    ],
    [
      'a page closed by a header',
      () => html(site(), { 'x-robots-tag': 'googlebot: noindex' }),
      'indexable: Search engines are told not to list it (noindex): take that out of the site, or say "noindex: true" in its front matter.',
    ],
    [
      'a page that robots may not ask for',
      (address) => (address.endsWith('/robots.txt') ? html('User-agent: *\nDisallow: /first\n') : html(site())),
      'indexable: The robots.txt of the site keeps search engines from it ("Disallow: /first"): take that rule out, or say "noindex: true" in its front matter.',
    ],
    [
      'a page that should be closed',
      () => html(site()),
      'indexable: Its front matter says noindex, and the site does not: have the template of the site set <meta name="robots">.',
      { of: { ...page, indexable: false } },
    ],
    [
      'broken structured data',
      () => html(site(article, '<script type="application/ld+json">{"@type":"Article","a":"x",}</script>')),
      'structured-data: Block 1 of its structured data is no JSON: correct the template of the site.',
    ],
    [
      'structured data about nothing',
      () => html(site(article, '<script type="application/ld+json">[]</script>')),
      'structured-data: Block 1 of its structured data has no @type: correct the template of the site.',
    ],
    ['a page that takes too long to read', () => html(`${'<b>'.repeat(3000)}`), 'address: It takes too long to read'],
  ])('is told in one sentence for %s', async (_, answer, said, options) => {
    const verified = await verify(async (address) => answer(address), options);
    expect(verified.ok).toBe(false);
    expect(faults(verified).find((one) => one.startsWith(said.split(':')[0] ?? '')) ?? faults(verified)).toContain(
      said,
    );
  });

  it.each([
    [
      'without its ending slash, by a redirect',
      (address: string) => (address.endsWith('/') ? html(site()) : redirect('/first-post/')),
    ],
    [
      'with a description that was cut',
      () => html(site().replace('What it is about.', `${'What it is about, '.repeat(4)}…`)),
      { of: { ...page, description: 'What it is about, '.repeat(9) } },
    ],
    [
      'with things of the template in between',
      () => html(site(article.replace('<pre>', '<button>Copy</button><pre>'))),
    ],
    ['with its title set elsewhere', () => html(site(article.replace('<h1>First post</h1>', '')))],
    [
      'in the encoding that it says itself',
      () =>
        new Response(Buffer.from(site(article, '<meta charset=iso-8859-1>').replace('Home', 'Café'), 'latin1'), {
          headers: { 'content-type': 'text/html' },
        }),
    ],
    [
      'with long scripts, styles and drawings of its own',
      () =>
        html(
          site(
            `<script>${'{"a":[<b>*_`'.repeat(9000)}</script><svg>${'<g><path d="M0"/></g>'.repeat(2000)}</svg>${article}`,
            `<style>${'a{b:c}'.repeat(9000)}</style>`,
          ),
        ),
    ],
    [
      'with signs that it sets in its own way',
      () => html(site(article.replace('<pre>', '<p>a → b… “c” – d × 2 ½ m² cafe\u0301</p><pre>'))),
      {
        of: {
          ...page,
          html: page.html
            .replace('<pre>', '<p>a -> b... "c" -- d x 2 1/2 m<sup>2</sup> café</p><pre>')
            .replace(' x ', ' '),
        },
      },
    ],
    [
      'with other words to robots',
      () =>
        html(site(article, '<meta name="robots" content="index, max-image-preview:none">'), {
          'x-robots-tag': 'otherbot: noindex, nofollow',
        }),
    ],
    [
      'with a robots.txt that cannot be read',
      (address: string) => (address.endsWith('/robots.txt') ? html('Disallow: /', {}, 503) : html(site())),
    ],
    [
      'with a footer of the words that were taken out',
      () => html(site(article.replace('Imprint', 'Imprint All rights are reserved'))),
      { former: '<p>All rights are reserved</p>' },
    ],
  ] as [string, (address: string) => Response, Options?][])('is well %s', async (_, answer, options) => {
    expect(faults(await verify(async (address) => answer(address), options))).toEqual([]);
  });

  it('has pictures that load, under their own addresses or under those of copies with their names', async () => {
    const pictures = [
      'https://cdn.example/0123456789abcdef.webp',
      'https://cdn.example/missing.png',
      'https://cdn.example/fedcba9876543210.png',
    ];
    const of = { ...page, pictures };
    const body = `${article}<img src="https://cms.example/77_0123456789abcdef.webp"><img data-src="https://cdn.example/fedcba9876543210.png">`;
    const asked: string[] = [];
    const shown =
      (status: number, type: string, bytes = 'x') =>
      async (address: string) => {
        if (address === page.address) return html(site(body));
        if (address.endsWith('/robots.txt')) return html('', {}, 404);
        asked.push(address);
        return new Response(bytes, { status, headers: { 'content-type': type } });
      };
    const without = { of: { ...of, pictures: pictures.filter((one) => !one.includes('missing')) } };
    expect(faults(await verify(shown(200, 'image/webp'), without))).toEqual([]);
    expect(asked).toEqual(['https://cms.example/77_0123456789abcdef.webp', 'https://cdn.example/fedcba9876543210.png']);
    expect(faults(await verify(shown(200, 'image/webp'), { of }))).toEqual([
      'pictures: The picture https://cdn.example/missing.png is not on the page: look at the store of pictures and the site.',
    ]);
    const [first] = faults(await verify(shown(404, 'text/html'), without));
    expect(first).toBe(
      'pictures: The picture https://cdn.example/0123456789abcdef.webp answers with 404: look at the store of pictures and the site. (2 of 2 pictures do not load.)',
    );
    expect(faults(await verify(shown(200, 'text/html'), without))[0]).toContain(
      'is served as text/html, and not as a picture',
    );
    expect(faults(await verify(shown(200, 'image/png', ''), without))[0]).toContain('is empty');
  });

  test.prop([fc.array(fc.stringMatching(/^[bcd]{3,8}( [bcd]{3,8}){0,4}$/u), { minLength: 1, maxLength: 6 })], {
    numRuns: 50,
  })('is well as the folder writes it, and not with one of its paragraphs changed', async (words) => {
    const of = publishedPage({ html: words.map((one) => `<p>${one}</p>`).join(''), text: words.join(' ') });
    const document = documentOf(of);
    expect(
      faults(
        await verify(
          always(() => html(document)),
          { of },
        ),
      ),
    ).toEqual([]);
    const changed = document.replace(`<p>${words[0]}</p>`, '<p>0</p>');
    const again = await verify(
      always(() => html(changed)),
      { of },
    );
    expect(again.ok).toBe(false);
  });
});

describe('a real server', () => {
  it('may pack its answer, break it off or pack it wrongly', async () => {
    vi.useRealTimers();
    const answers: Record<string, (response: import('node:http').ServerResponse) => void> = {
      '/gzip': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(own('/gzip'))),
      '/br': (response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync(own('/br'))),
      '/lies': (response) => response.setHeader('content-encoding', 'gzip').end(own('/lies')),
      '/bomb': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(50_000_000))),
      '/reset': (response) => response.destroy(),
      '/half': (response) => {
        response.setHeader('content-length', '9000');
        response.write(own('/half'), () => response.destroy());
      },
    };
    const own = (path: string): string =>
      documentOf({ ...page, address: `${origin}${path}`, canonical: `${origin}${path}` });
    const server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html');
      const answer = answers[request.url ?? ''];
      if (answer === undefined) response.writeHead(404).end();
      else answer(response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const at = server.address();
    const origin = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`;
    try {
      const seen = await Promise.all(
        Object.keys(answers).map(async (path) => {
          const of = { ...page, address: `${origin}${path}`, canonical: `${origin}${path}` };
          let now = 0;
          const opened = await openSiteVerifier({
            settings: config.verify ?? fail(),
            // The time is up after the first look.
            fetch: async (address, init) => {
              now = 60_000;
              return fetch(address, init);
            },
            clock: () => now,
          });
          if (!opened.ok) throw new Error('not opened');
          return [path, faults(await opened.value.verify(of, '', new AbortController().signal))];
        }),
      );
      const broken = ['address: The address does not answer, or breaks off its answer: look whether the site is up.'];
      expect(Object.fromEntries(seen)).toEqual({
        ...{ '/gzip': [], '/br': [], '/lies': broken, '/reset': broken, '/half': broken },
        '/bomb': ['address: The address gives more than 5 MB: look what stands there.'],
      });
    } finally {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  });
});
