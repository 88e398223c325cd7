import { listen, type RunningServer } from '../server.ts';
import { type FakeItem, type FakeWebflow, fakeWebflow } from './fake-webflow.ts';

/** What is wrong with the pages that the site makes. */
export type SiteFault = 'none' | 'noindex' | 'no text' | 'no description' | '500';

/** A site that is made of Webflow's items and a bucket, both stand-ins, on the loopback address. */
export interface BlogSite extends AsyncDisposable {
  readonly webflow: FakeWebflow;
  /** The address of Webflow's API. */
  readonly api: string;
  /** The address of the store, and of its bucket for readers. */
  readonly store: string;
  readonly bucket: Map<string, { readonly bytes: Uint8Array; readonly type: string }>;
  /** The site without anything before it. */
  readonly url: string;
  fault: SiteFault;
  /** How many readers after a publication still get what stood there before: Webflow takes a publication in and does it later. */
  late: number;
  /** What the store does instead of taking a picture. */
  storeAnswers: number | undefined;
}

/** Starts it, with a collection of the fields that the example names. */
export async function blogSite(addressOfReaders: () => string): Promise<BlogSite> {
  const webflow = fakeWebflow();
  webflow.fields = [
    { slug: 'name', type: 'PlainText', isRequired: true },
    { slug: 'slug', type: 'PlainText', isRequired: true },
    { slug: 'post-body', type: 'RichText', isRequired: false },
    { slug: 'post-summary', type: 'PlainText', isRequired: false },
    { slug: 'category', type: 'PlainText', isRequired: false },
    { slug: 'word-count', type: 'Number', isRequired: false },
    { slug: 'reading-minutes', type: 'Number', isRequired: false },
    { slug: 'content-gate', type: 'PlainText', isRequired: false },
  ];
  const bucket: BlogSite['bucket'] = new Map();
  let owed = 0;
  let shown: FakeItem['live'];
  const server: RunningServer = await listen(async ({ method, url, headers, body }) => {
    const { pathname } = url;
    if (pathname.startsWith('/v2/')) {
      const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
      const answer = await webflow.fetch(url.href, {
        ...{ method, headers: new Headers(sent) },
        ...(body.length === 0 ? {} : { body: body.toString() }),
      });
      if (pathname.endsWith('/items/publish')) owed = site.late;
      const bytes = Buffer.from(await answer.arrayBuffer());
      return { status: answer.status, headers: Object.fromEntries(answer.headers), body: bytes };
    }
    if (pathname.startsWith('/store/')) {
      if (site.storeAnswers !== undefined && method !== 'GET') return { status: site.storeAnswers, body: 'no' };
      if (method !== 'GET' && !headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/')) {
        return { status: 403, body: '<Error><Code>AccessDenied</Code></Error>' };
      }
      const kept = bucket.get(pathname);
      if (method === 'PUT') {
        bucket.set(pathname, { bytes: body, type: headers['content-type'] ?? 'application/octet-stream' });
        return { status: 200 };
      }
      if (method === 'DELETE') return { status: bucket.delete(pathname) ? 204 : 404 };
      if (kept === undefined) return { status: 404 };
      return {
        status: 200,
        headers: { 'content-type': kept.type },
        ...(method === 'HEAD' ? {} : { body: kept.bytes }),
      };
    }
    if (site.fault === '500') return { status: 500, body: 'the template broke' };
    const slug = /^\/blog\/([a-z0-9-]+)$/u.exec(pathname)?.[1];
    const item = [...webflow.items.values()].find(({ live }) => live?.slug === slug);
    if (owed > 0) owed -= 1;
    else shown = item?.live === undefined ? undefined : { ...item.live };
    if (slug === undefined || shown === undefined) return { status: 404, body: 'There is nothing here.' };
    const html = { 'content-type': 'text/html; charset=utf-8' };
    return { status: 200, headers: html, body: pageOf(shown, `${addressOfReaders()}/blog/${slug}`, site.fault) };
  });
  const site: BlogSite = {
    ...{ webflow, bucket, url: server.url, api: `${server.url}/v2`, store: `${server.url}/store` },
    ...{ fault: 'none', late: 0, storeAnswers: undefined },
    [Symbol.asyncDispose]: server.close,
  };
  return site;
}

/** A page of the site, as its template makes it of an item. */
function pageOf(fields: NonNullable<FakeItem['live']>, address: string, fault: SiteFault): string {
  const plain = (name: string): string =>
    String(fields[name] ?? '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('"', '&quot;');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${plain('name')} | The workshop</title>
${fault === 'no description' ? '' : `<meta name="description" content="${plain('post-summary')}">`}
<link rel="canonical" href="${address}">${fault === 'noindex' ? '<meta name="robots" content="noindex">' : ''}
</head><body><nav>The workshop</nav><main><h1>${plain('name')}</h1>
${fault === 'no text' ? '' : String(fields['post-body'])}
</main></body></html>
`;
}

/** Starts a small edge before a site: it keeps what it saw until it is purged. */
export async function edgeBefore(origin: () => string): Promise<RunningServer> {
  const kept = new Map<string, { status: number; type: string; body: Buffer }>();
  return listen(async ({ method, url }) => {
    if (method === 'PURGE') {
      kept.delete(url.pathname);
      return { status: 200, body: '' };
    }
    let page = kept.get(url.pathname);
    if (page === undefined) {
      const answer = await fetch(`${origin()}${url.pathname}`);
      const type = answer.headers.get('content-type') ?? 'text/plain';
      page = { status: answer.status, type, body: Buffer.from(await answer.arrayBuffer()) };
      kept.set(url.pathname, page);
    }
    return { status: page.status, headers: { 'content-type': page.type }, body: page.body };
  });
}
