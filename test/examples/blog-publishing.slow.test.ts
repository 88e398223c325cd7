import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { objection, reviewAnswer } from '../support/model/review-answer.ts';
import { type BlogWorld, blogWorld, samplePath } from '../support/publishing/blog-world.ts';
import { redisServer, withKeys } from '../support/publishing/redis-server.ts';
import { freePort } from '../support/publishing/server-process.ts';
import { varnishServer } from '../support/publishing/varnish-server.ts';

const slug = 'how-often-to-oil-a-chain';

/** Everything that a publication may change: items, pictures, and what readers get. */
async function siteOf({ site, look }: BlogWorld): Promise<unknown> {
  const items = [...site.webflow.items.values()].map((item) => structuredClone(item));
  return { items, pictures: [...site.bucket.keys()].toSorted(), page: await look(slug) };
}

/** Changes a file of the repository, as a merge would. */
async function edit(blog: BlogWorld, path: string, change: (text: string) => string): Promise<void> {
  const file = join(blog.root, path);
  const text = await readFile(file, 'utf8');
  expect(change(text)).not.toBe(text);
  await writeFile(file, change(text));
  await blog.commit();
}

/** The page as it comes in, judged and published. */
async function published(blog: BlogWorld): Promise<void> {
  expect(await blog.importPages()).toMatchObject({ exitCode: 0 });
  await blog.commit();
  expect(await blog.check()).toMatchObject({ exitCode: 0 });
  expect(await blog.publish()).toMatchObject({ exitCode: 0 });
}

const phases = [
  ...['validation', 'quality-gates', 'transformation', 'pictures', 'publishing', 'invalidation', 'verification'],
] as const;

/** A report in which the phases before this one are done, it failed, those after it did not run, and the reason is said. */
function failedAt(name: (typeof phases)[number], reason: RegExp): RegExp {
  const at = phases.indexOf(name);
  const lines = phases.map(
    (phase, index) => `${phase}: ${index < at ? 'done, ' : index === at ? 'failed after ' : 'skipped'}[^\\n]*\\n`,
  );
  return new RegExp(`^${lines.join('')}.*${reason.source}`, 'su');
}

describe('the example of a blog, with a real Redis and a real Varnish', () => {
  it('fails at each of its seven phases with the site as it was, and publishes once all is well', async () => {
    await using redis = await redisServer();
    const address = `redis://127.0.0.1:${redis.port}`;
    await using blog = await blogWorld({
      redis: address,
      async edge(origin) {
        const varnish = await varnishServer({ origin });
        onTestFinished(() => varnish.stop());
        return varnish;
      },
    });
    await using copies = await withKeys(address, ['blog:list', `blog:${slug}`, 'blog:another']);
    await published(blog);
    expect(await copies.left()).toEqual(['blog:another']);
    const before = await siteOf(blog);
    const fails = async (reason: string | RegExp): Promise<void> => {
      const said = await blog.publish();
      expect(said).toMatchObject({ exitCode: 1, out: expect.stringMatching(reason) });
      expect(await siteOf(blog)).toEqual(before);
    };
    const change = (to: string) => edit(blog, samplePath, (text) => text.replace(/about every .* kilometres/u, to));
    const requireCaches = (from: boolean, to: boolean) =>
      edit(blog, '.github/content-gate.yml', (text) =>
        text.replace(`caches:\n    required: ${from}`, `caches:\n    required: ${to}`),
      );

    // 1. Validation: a field that is asked for is missing.
    await edit(blog, samplePath, (text) => text.replace('category: "Maintenance"\n', ''));
    expect(await blog.check()).toMatchObject({ exitCode: 1 });
    await fails(/^validation: done, 1 page refused, .*\nquality-gates: done, \d(?:.|\n)*lacks "category"/u);
    await edit(blog, samplePath, (text) => text.replace('authors:', 'category: "Maintenance"\nauthors:'));

    // 2. Quality gates: nobody judged the text, and then legal rejects it.
    await change('about every 250 kilometres');
    await fails(
      /quality-gates: done, 1 page refused, .*\ntransformation: done, \d(?:.|\n)*There is no verdict on this text/u,
    );
    blog.model.say(({ question }) => reviewAnswer(question, { LG1: objection('A chain tells you when it wants oil') }));
    expect(await blog.check()).toMatchObject({ exitCode: 1 });
    await fails('not approved, but rejected');
    blog.model.say(({ question }) => reviewAnswer(question));

    // 3. Transformation: an element that would be taken out.
    await edit(blog, samplePath, (text) => `${text}\n<iframe src="https://film.example/1"></iframe>\n`);
    expect(await blog.check()).toMatchObject({ exitCode: 0 });
    await fails(/quality-gates: done, \d.*\ntransformation: done, 1 page refused, (?:.|\n)*iframe/u);
    await edit(blog, samplePath, (text) => text.replace(/\n<iframe.*\n/u, ''));

    // 4. Pictures: the store lost one, and does not take it again.
    await change('about every 200 kilometres');
    expect(await blog.check()).toMatchObject({ exitCode: 0 });
    const [kept] = blog.site.bucket;
    blog.site.bucket.clear();
    blog.site.storeAnswers = 403;
    const unkept = await blog.publish();
    expect(unkept).toMatchObject({ exitCode: 1, out: expect.stringMatching(failedAt('pictures', /\(403\)/u)) });
    expect(blog.site.bucket.size).toBe(0);
    blog.site.storeAnswers = undefined;
    if (kept !== undefined) blog.site.bucket.set(...kept);
    expect(await siteOf(blog)).toEqual(before);

    // 5. Publishing: Webflow takes the item in and does not publish it.
    blog.site.webflow.disturb = ({ path }) => {
      if (!path.endsWith('/items/publish')) return 'none';
      blog.site.webflow.disturb = () => 'none';
      return Response.json({ publishedItemIds: [], errors: ['The site is being published'] }, { status: 202 });
    };
    await fails(failedAt('publishing', /The site is being published/u));

    // 6. Invalidation: nobody is there, and it is required, as it is not in the example itself.
    await requireCaches(false, true);
    blog.variables.REDIS_URL = `redis://127.0.0.1:${await freePort()}`;
    await fails(failedAt('invalidation', /Redis did not answer/u));
    blog.variables.REDIS_URL = address;
    await requireCaches(true, false);

    // 7. Verification: the site tells search engines to stay away.
    blog.site.fault = 'noindex';
    const unlisted = await blog.publish();
    expect(unlisted).toMatchObject({
      exitCode: 1,
      out: expect.stringMatching(failedAt('verification', /taken back/u)),
    });
    blog.site.fault = 'none';
    expect(await siteOf(blog)).toEqual(before);

    // Once all is well, but for a cache that is not required: the page is out, and the warning says what is not.
    blog.variables.REDIS_URL = `redis://127.0.0.1:${await freePort()}`;
    expect(await blog.publish()).toMatchObject({ exitCode: 0, out: expect.stringContaining('Redis did not answer') });
    expect((await blog.look(slug)).html).toContain('about every 200 kilometres');
  });

  it('waits as long as Webflow asks when its limit is spent, on the way there and on the way back', async () => {
    await using blog = await blogWorld();
    await published(blog);
    await edit(blog, samplePath, (text) => text.replace('about every 300', 'about every 200'));
    expect(await blog.check()).toMatchObject({ exitCode: 0 });
    const before = await siteOf(blog);

    // Each first request of a kind comes too early; one that comes before its time is refused for good.
    const spent = (): void => {
      const until = new Map<string, number>();
      blog.site.webflow.disturb = ({ method, path }) => {
        const now = Date.now();
        const may = until.get(`${method} ${path}`);
        if (may !== undefined) return now >= may ? 'none' : Response.json({ code: 'forbidden' }, { status: 403 });
        until.set(`${method} ${path}`, now + 2000);
        return Response.json({ code: 'too_many_requests' }, { status: 429, headers: { 'retry-after': '2' } });
      };
    };
    spent();
    blog.site.fault = 'noindex';
    expect(await blog.publish()).toMatchObject({ exitCode: 1, out: expect.stringContaining('as it was before') });
    blog.site.fault = 'none';
    expect(await siteOf(blog)).toEqual(before);
    expect(await blog.publish()).toMatchObject({ exitCode: 0 });
    expect((await blog.look(slug)).html).toContain('about every 200');
  });
});
