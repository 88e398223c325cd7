import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blogWorld, samplePath } from '../support/publishing/blog-world.ts';
import { readFolder } from '../support/read-folder.ts';

const slug = 'how-often-to-oil-a-chain';

describe('the example of a blog', () => {
  it('takes a page from Notion to a verified address, and a second time does nothing', async () => {
    await using blog = await blogWorld();
    expect(await blog.importPages()).toMatchObject({ exitCode: 0, out: expect.stringContaining('1 page written') });
    await blog.commit();
    expect(await blog.publish()).toMatchObject({ exitCode: 1, out: expect.stringContaining('There is no verdict') });
    expect(blog.site.webflow.items.size).toBe(0);

    expect(await blog.check()).toMatchObject({ exitCode: 0, out: expect.stringContaining('Approved') });
    const said = await blog.publish();
    expect(said).toMatchObject({ exitCode: 0, err: '' });
    expect(said.out.replaceAll(/\b[\d.]+ m?s\b/gu, 'N')).toBe(
      [
        ...['validation: done, N', 'quality-gates: done, N', 'transformation: done, N', 'pictures: done, N'],
        ...['publishing: done, N', 'invalidation: done, N', 'verification: done, N'],
        `${samplePath}: published at ${blog.readers}/blog/${slug}, loaded in N`,
        '1 page published of 1.\n',
      ].join('\n'),
    );

    const { status, html } = await blog.look(slug);
    expect(status).toBe(200);
    expect(html).toContain('Turn the pedals backwards and let one drop fall onto each roller.');
    const [, picture = ''] = /<img src="([^"]+)"/u.exec(html) ?? [];
    expect(picture).toMatch(new RegExp(`^${blog.site.store}/example-blog/[0-9a-f]{64}\\.(?:png|webp)$`, 'u'));
    expect((await fetch(picture)).status).toBe(200);
    expect([...blog.site.webflow.items.values()][0]?.live).toMatchObject({
      ...{ name: 'How often to oil a chain', slug, category: 'Maintenance' },
      ...{
        'word-count': expect.any(Number),
        'reading-minutes': 1,
        'content-gate': expect.stringContaining(samplePath),
      },
    });

    const before = [...blog.site.webflow.requests];
    expect(await blog.publish()).toMatchObject({ exitCode: 0, out: expect.stringContaining('already there') });
    const asked = blog.site.webflow.requests.slice(before.length);
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('is found well although the site took its time, and the first look had its edge keep what stood there before', async () => {
    await using blog = await blogWorld();
    await blog.importPages();
    await blog.commit();
    await blog.check();
    expect(await blog.look(slug)).toMatchObject({ status: 404 });
    blog.site.late = 1;
    expect(await blog.publish()).toMatchObject({ exitCode: 0, out: expect.stringContaining('published at') });
    expect(await blog.look(slug)).toMatchObject({ status: 200 });
  });
});

it('leaves a page where it is that was edited in Notion since it was imported, or of which nobody can say', async () => {
  await using blog = await blogWorld();
  await blog.importPages();
  await blog.commit();
  await blog.check();
  const { NOTION_TOKEN: token = '' } = blog.variables;
  const writers = blog.page.markdown;
  blog.page.markdown = `${writers}\n\nSomebody went on writing.\n`;
  expect(await blog.publish()).toMatchObject({
    exitCode: 1,
    out: expect.stringMatching(/not published\. It was edited in Notion since it was imported/),
  });
  blog.page.markdown = writers;
  blog.variables.NOTION_TOKEN = '';
  expect(await blog.publish()).toMatchObject({
    exitCode: 1,
    out: expect.stringMatching(/is not known\. Give this job NOTION_TOKEN/),
  });
  expect(blog.site.webflow.items.size).toBe(0);
  blog.variables.NOTION_TOKEN = token;
  expect(await blog.publish()).toMatchObject({ exitCode: 0 });
});

describe('the workflows of the example', () => {
  const folder = join(import.meta.dirname, '../../examples/blog-publishing');
  const workflow = (name: string): string => readFileSync(join(folder, `.github/workflows/${name}.yml`), 'utf8');

  it.each([
    ['content-gate', ['CONTENT_GATE_API_KEY', 'CONTENT_GATE_SIGNING_KEY'], ['pull-requests: write', 'checks: write']],
    ['import', ['NOTION_TOKEN'], ['contents: write', 'pull-requests: write']],
    [
      'publish',
      [
        ...['CONTENT_GATE_SIGNING_KEY', 'NOTION_TOKEN', 'PURGE_TOKEN', 'REDIS_URL', 'S3_ACCESS_KEY_ID'],
        ...['S3_SECRET_ACCESS_KEY', 'WEBFLOW_TOKEN'],
      ],
      ['deployments: write'],
    ],
    ['recheck', ['NOTION_TOKEN'], ['issues: write']],
  ])('%s gets just the secrets that it needs, and may write just what it writes', (name, secrets, writes) => {
    const text = workflow(name);
    expect([...text.matchAll(/secrets\.(\w+)/gu)].map(([, secret]) => secret).toSorted()).toEqual(secrets);
    expect(text.match(/[\w-]+: write/gu)).toEqual(writes);
  });

  it('publish on no event that a pull request can start', () => {
    expect(workflow('publish')).toMatch(
      /^on:\n {2}push:\n {4}branches: \[main\]\n {2}workflow_dispatch:\npermissions/mu,
    );
  });

  it('and no file beside them holds anything secret, or an address that is not made up', async () => {
    for (const [path, bytes] of await readFolder(folder)) {
      const text = bytes.toString();
      expect([path, text.match(/ntn_\w+|sk-\w{8,}|AKIA\w+|ghp_\w+|:\/\/[^/\s]*:[^/\s]*@/u)]).toEqual([path, null]);
      const made = /^(?:https:\/\/(?:[\w.-]+\.)?example\.com|https:\/\/s3\.[\w-]+\.amazonaws\.com)(?:\/|$)/u;
      for (const [address] of text.matchAll(/https?:\/\/[\w.:-]+/gu))
        expect([path, address, made.test(address)]).toEqual([path, address, true]);
    }
  });
});
