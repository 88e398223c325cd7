import { describe, expect, it, onTestFinished } from 'vitest';
import { publishSchema } from '../../src/config/publish-schema.ts';
import { createGitHubClient } from '../../src/github/client.ts';
import { commitSnapshot } from '../../src/github/commit-snapshot.ts';
import { openLook } from '../../src/recheck/look.ts';
import { publishedPages } from '../../src/recheck/published-pages.ts';
import { recheck } from '../../src/recheck/recheck.ts';
import { keepIssue } from '../../src/recheck/standing-issue.ts';
import { fakeGitHub, jobToken } from '../support/fake-github.ts';
import { repository } from '../support/git/repository.ts';
import { listen, type Reply } from '../support/server.ts';

const paragraph = 'A paragraph that is long enough to be looked for on the page of the site.';
const good = (title: string): Reply => ({
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: `<!doctype html><title>${title}</title><main><p>A paragraph that is <b>long</b> enough to be looked for on the page of&nbsp;the site.</p>${title === 'Second' ? '<p><a href="/">dead</a></p>' : ''}</main>`,
});

/** A site, a repository with pages of it, and a run of the recheck on a day. */
async function world() {
  const answers = new Map<string, Reply>();
  const site = await listen(async ({ url }) => answers.get(url.pathname) ?? { status: 404, body: 'no' });
  const repo = await repository({
    base: {
      'posts/first.md': `---\ntitle: First\nvalid-until: 2026-11-20\n---\n\n${paragraph}\n`,
      'posts/second.md': `---\ntitle: Second\nslug: two\n---\n\n${paragraph}\n\n[dead](https://dead.example.com/x)\n`,
      'posts/draft.md': '---\ndraft: true\n---\nNot yet.\n',
      'other.md': 'Elsewhere.\n',
    },
    head: { 'x.md': 'x\n' },
  });
  const github = await fakeGitHub({ repository: repo, permissions: { issues: 'write' } });
  onTestFinished(async () => {
    await Promise.all([site.close(), github.close(), repo.close()]);
  });
  const client = createGitHubClient({
    ...{ token: jobToken, apiUrl: github.url, graphqlUrl: `${github.url}/graphql`, version: '0' },
    ...{ remainingMs: () => 20_000, log: () => {} },
  });
  const home = { owner: 'octo-org', repo: 'handbook' };
  const publish = publishSchema.parse({
    pages: ['posts/**'],
    site: site.url,
    address: '/blog/{slug}',
    target: { kind: 'folder', path: 'public' },
  });
  const signal = AbortSignal.timeout(20_000);
  const run = async (today = '2026-11-27', dead = 'https://dead.example.com/x') => {
    const snapshot = commitSnapshot(client, home, (await repo.resolve('main')) ?? '', signal);
    const pages = await publishedPages(snapshot, publish, undefined, signal);
    if (!pages.ok) throw new Error(pages.problem);
    const reach = async (url: string) =>
      url === dead ? ({ kind: 'dead', status: 404 } as const) : ({ kind: 'alive' } as const);
    const results = await recheck(pages.pages, {
      ...{ look: openLook(site.url, Date.now), components: publish.components, reach, today, signal },
    });
    return { results, issue: await keepIssue(results, client, home, signal) };
  };
  return { answers, site, github, repo, run, publish, client, home, signal };
}

describe('a recheck', () => {
  it('opens one issue, keeps it up to date, closes it when all is well, and opens it again', async () => {
    const { answers, github, repo, run } = await world();
    answers.set('/blog/first', good('First'));
    const { results } = await run();
    expect(results.map(({ path, problems }) => [path, problems])).toEqual([
      ['posts/first.md', ['Line 3: what stands there was true until 2026-11-20; bring it up to date, or take it out.']],
      [
        'posts/second.md',
        [
          'The address answers with 404: look whether the page was built, and whether publish.address is its path.',
          'The link to https://dead.example.com/x is dead (404).',
        ],
      ],
    ]);
    const issues = github.state.issues;
    expect(issues.map(({ title, state, labels }) => [title, state, labels])).toEqual([
      ['Published pages: 2 pages need a look', 'open', ['content-gate-recheck']],
    ]);
    github.forget();
    await run();
    expect(github.writes()).toEqual([]);
    answers.set('/blog/two', good('Second'));
    await run('2026-11-27', '');
    expect(issues.map(({ title, state }) => [title, state])).toEqual([
      ['Published pages: 1 page needs a look', 'open'],
    ]);
    await repo.advanceMain({ 'posts/first.md': `---\ntitle: First\nvalid-until: 2027-11-20\n---\n\n${paragraph}\n` });
    await run('2026-11-27', '');
    expect(issues.map(({ title, state }) => [title, state])).toEqual([['Published pages: all is well', 'closed']]);
    github.forget();
    await run('2026-11-27', '');
    expect(github.writes()).toEqual([]);
    answers.set('/blog/two', { status: 200, body: '<p>Other words that were put there by hand.</p>' });
    const again = await run('2026-11-27', '');
    expect(again.results[1]?.problems).toEqual([
      `It does not show "${paragraph}": have caches drop it, or look whether the site was built.`,
    ]);
    expect(issues.map(({ number, state }) => [number, state])).toEqual([[500, 'open']]);
  });

  it('leaves an issue of somebody else alone, whatever it begins with', async () => {
    const { github, run } = await world();
    const author = { login: 'mallory', id: 6, type: 'User' } as const;
    const forged = {
      number: 400,
      title: 'Mine',
      body: '<!-- content-gate:recheck -->',
      labels: ['content-gate-recheck'],
      state: 'open',
      author,
    } as const;
    github.state.issues.push({ ...forged });
    await run();
    expect(github.state.issues.map(({ title }) => title)).toEqual(['Mine', 'Published pages: 2 pages need a look']);
  });

  it('says which right is missing', async () => {
    const { github, run } = await world();
    github.readOnly();
    expect((await run()).issue).toMatchObject({ ok: false, problem: expect.stringContaining('issues: write') });
  });

  it('does not follow a page that leads away from the site', async () => {
    const { answers, run } = await world();
    answers.set('/blog/first', { status: 302, headers: { location: 'http://127.0.0.1:1/inside' } });
    expect((await run()).results[0]?.problems[0]).toMatch(/^The address leads away to /);
  });

  it('takes the pages of an index, and no address of another site', async () => {
    const { repo, client, home, publish, site, signal } = await world();
    const read = async (index: unknown) => {
      const sha = await repo.advanceMain({ 'index.json': JSON.stringify(index) });
      return publishedPages(commitSnapshot(client, home, sha, signal), publish, 'index.json', signal);
    };
    const address = `${site.url}/blog/first`;
    expect(await read({ pages: [{ path: 'posts/first.md', address }] })).toMatchObject({
      ok: true,
      pages: [{ path: 'posts/first.md', address }],
    });
    expect(await read({ pages: [{ path: 'posts/first.md', address: 'http://127.0.0.1:1/x' }] })).toMatchObject({
      ok: false,
    });
    expect(await read([])).toMatchObject({ ok: false, problem: expect.stringContaining('is no index of pages') });
  });
});
