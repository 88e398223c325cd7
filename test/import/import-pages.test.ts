import { describe, expect, it, onTestFinished } from 'vitest';
import { importSchema, type NotionImport } from '../../src/config/import-schema.ts';
import { steadyClock } from '../../src/engine/clock.ts';
import { realTime } from '../../src/engine/time.ts';
import { createGitHubClient } from '../../src/github/client.ts';
import { OwnIdentity } from '../../src/github/own-identity.ts';
import { GitHubImportStore } from '../../src/import/github-store.ts';
import { importPages, summaryLine } from '../../src/import/import-pages.ts';
import type { Imported } from '../../src/import/imported.ts';
import { notionSource } from '../../src/notion/notion-source.ts';
import { type FakeGitHub, type FakeGitHubOptions, fakeGitHub, jobToken } from '../support/fake-github.ts';
import { type FakeNotion, fakeNotion, notionToken, onePixelPng } from '../support/fake-notion.ts';
import type { Files } from '../support/git/files.ts';
import { git } from '../support/git/git.ts';
import { type Repository, repository } from '../support/git/repository.ts';
import { plainNotionId } from '../support/notion/state.ts';

interface World {
  readonly notion: FakeNotion;
  readonly github: FakeGitHub;
  readonly repo: Repository;
  /** Runs an import as it begins anew each time. */
  run(more?: Readonly<Record<string, unknown>>): Promise<Imported>;
  /** Why an import wrote nothing. */
  refusal(more?: Readonly<Record<string, unknown>>): Promise<string>;
  /** The files of a branch below `content/`, with their text. */
  files(branch: string): Promise<Readonly<Record<string, string>>>;
}

const settingsOf = (more: Readonly<Record<string, unknown>>): NotionImport => {
  const given = {
    'data-source': '9c0de000111142228333444444444444',
    status: { equals: 'Ready' },
    folder: 'content',
    ...more,
  };
  const { notion } = importSchema.parse({ notion: given });
  if (notion === undefined) throw new Error('no settings');
  return notion;
};

async function world(
  base: Files = { 'README.md': 'Read me.\n' },
  options: Partial<FakeGitHubOptions> = {},
): Promise<World> {
  const repo = await repository({ base, head: { 'other.md': 'Other.\n' } });
  const permissions = { contents: 'write', 'pull-requests': 'write' } as const;
  const github = await fakeGitHub({ repository: repo, permissions, ...options });
  const notion = await fakeNotion();
  onTestFinished(async () => {
    await Promise.all([github.close(), notion.close(), repo.close()]);
  });
  const once = async (more: Readonly<Record<string, unknown>> = {}) => {
    const settings = settingsOf(more);
    const client = createGitHubClient({
      ...{ token: jobToken, apiUrl: github.url, graphqlUrl: `${github.url}/graphql`, version: '0' },
      ...{ remainingMs: () => 20_000, log: () => {} },
      pace: { retryBase: 1, attempt: 5000, call: 10_000, unstatedLimit: 1 },
    });
    const sha = (await repo.resolve('main')) ?? '';
    const store = new GitHubImportStore({
      client,
      repository: { owner: 'octo-org', repo: 'handbook' },
      identity: new OwnIdentity(client),
      base: { ref: 'main', sha },
      ...(settings['write-back'] === undefined ? {} : { verdictCheck: 'content-gate verdict' }),
    });
    const source = notionSource(settings, {
      token: notionToken,
      baseUrl: notion.url,
      time: realTime(steadyClock),
      random: () => 0,
    });
    return importPages({ source, store, settings, signal: AbortSignal.timeout(20_000) });
  };
  return {
    notion,
    github,
    repo,
    async run(more) {
      const ended = await once(more);
      if (!ended.ok) throw new Error(ended.problem);
      return ended.imported;
    },
    async refusal(more) {
      const ended = await once(more);
      return ended.ok ? 'nothing was refused' : ended.problem;
    },
    async files(branch) {
      const commit = (await repo.resolve(branch)) ?? '';
      const tree = await repo.tree(commit);
      const blobs = [...tree.values()].filter(({ type, path }) => type === 'blob' && path.startsWith('content/'));
      const texts = blobs.map(
        async ({ path, oid }) => [path, (await repo.objects.read(oid))?.data.toString() ?? ''] as const,
      );
      return Object.fromEntries(await Promise.all(texts));
    },
  };
}

const branch = 'content-gate/notion';
const problems = (imported: Imported) =>
  imported.refused.map(({ page, problems: why }) => `${page.title}: ${why.join('; ')}`);

describe('an import', () => {
  it('brings pages with their pictures onto one branch with one pull request, and a second time writes nothing', async () => {
    const { notion, github, repo, run, files } = await world();
    notion.state.files.set('p/pixel.png', { bytes: onePixelPng, type: 'image/png' });
    notion.add(1, { title: 'Grüße: "eins" & mehr', markdown: 'First.\nSecond.\n![A pixel](notion-file:p/pixel.png)' });
    notion.add(2, { title: 'Second page', markdown: '# Head\n- one\n\t- below\n- two' });
    const imported = await run();
    expect(summaryLine(imported)).toBe(
      '2 pages written, 0 pages already in a pull request, 0 pages unchanged, 0 pages refused',
    );
    const all = await files(branch);
    const picture = 'content/grusse-eins-mehr/6b7fa434f92a8b80aab02d9bf1a12e49.png';
    expect(Object.keys(all)).toEqual(['content/grusse-eins-mehr.md', picture, 'content/second-page.md']);
    expect(all['content/second-page.md']).toBe(
      `---\ntitle: "Second page"\nauthors:\n  - "Ada Writer"\n  - "Bo Editor"\nnotion-id: "${plainNotionId(2)}"\nnotion-edited: "2026-11-01T10:00:00.000Z"\nnotion-digest: "${/notion-digest: "(\w+)"/.exec(all['content/second-page.md'] ?? '')?.[1]}"\n---\n\n# Head\n\n- one\n  - below\n- two\n`,
    );
    expect(all['content/grusse-eins-mehr.md']).toMatch(
      /^title: "Grüße: \\"eins\\" & mehr"$[\s\S]*\nFirst\.\n\nSecond\.\n\n!\[A pixel\]\(grusse-eins-mehr\/[0-9a-f]{32}\.png\)\n$/m,
    );
    expect(github.state.openedPulls.map(({ title, head, base, state }) => ({ title, head, base, state }))).toEqual([
      { title: 'Import from Notion: 2 pages', head: branch, base: 'main', state: 'open' },
    ]);
    const head = await repo.resolve(branch);
    github.forget();
    notion.forget();
    // Addresses are signed anew, and a status that was set and set back is no edit.
    for (const page of notion.state.pages) page.edited = '2026-11-02T08:00:00.000Z';
    const again = await run();
    expect(summaryLine(again)).toBe(
      '0 pages written, 2 pages already in a pull request, 0 pages unchanged, 0 pages refused',
    );
    expect(github.writes()).toEqual([]);
    expect(notion.requests.filter((line) => line.includes('/files/'))).toEqual([]);
    expect(await repo.resolve(branch)).toBe(head);
  });

  it('moves its branch forward by what changed, keeps the path of a page whose title changed, and never rewinds', async () => {
    const { notion, github, repo, run, files } = await world();
    const page = notion.add(1, { title: 'One', markdown: 'Old.' });
    await run();
    const first = (await repo.resolve(branch)) ?? '';
    Object.assign(page, { title: 'Another title', markdown: 'New.' });
    await repo.advanceMain({ 'content/by-hand.md': 'By hand.\n' });
    await run();
    expect(await repo.isAncestor(first, (await repo.resolve(branch)) ?? '')).toBe(true);
    const all = await files(branch);
    expect(Object.keys(all)).toEqual(['content/by-hand.md', 'content/one.md']);
    expect(all['content/one.md']).toMatch(/title: "Another title"[\s\S]*\nNew\.\n$/);
    expect(github.state.openedPulls.map(({ title }) => title)).toEqual(['Import from Notion: Another title']);
    await run();
    expect(github.state.openedPulls).toHaveLength(1);
  });

  it('leaves a branch alone that a person wrote to, and says which commit', async () => {
    const { notion, github, repo, run, files } = await world();
    const page = notion.add(1, { title: 'One' });
    await run();
    const head = (await repo.resolve(branch)) ?? '';
    const tree = (await git(repo.directory, ['rev-parse', `${head}^{tree}`])).toString().trim();
    const message = Buffer.from('Fix a comma\n\nContent-Gate-Import: notion\n');
    const own = (await git(repo.directory, ['commit-tree', tree, '-p', head], message)).toString().trim();
    await git(repo.directory, ['update-ref', `refs/heads/${branch}`, own]);
    page.markdown = 'Changed.';
    github.forget();
    const imported = await run();
    expect(imported.problems).toEqual([
      `The branch ${branch} has a commit that no import wrote (${own.slice(0, 10)}), so it is left alone: merge or close its pull request, or delete the branch, then run the import again.`,
    ]);
    expect(github.writes()).toEqual([]);
    expect((await files(branch))['content/one.md']).not.toContain('Changed.');
  });

  it('opens one pull request for each page where that is wanted', async () => {
    const { notion, github, run } = await world();
    notion.add(1, { title: 'One' });
    notion.add(2, { title: 'Two' });
    await run({ 'pull-request': 'each' });
    expect(github.state.openedPulls.map(({ title, head }) => [title, head])).toEqual([
      ['Import from Notion: One', `${branch}-${plainNotionId(1)}`],
      ['Import from Notion: Two', `${branch}-${plainNotionId(2)}`],
    ]);
  });

  it('refuses each page by itself and by name, whole, and brings in the others', async () => {
    const { notion, github, run, files } = await world({ 'content/taken.md': 'By hand.\n' });
    notion.add(1, { title: 'Good' });
    notion.add(2, { title: 'Unknown', markdown: 'x\n<unknown url="u" alt="embed"/>\n<synced_table x="1"/>' });
    notion.add(3, { title: 'Cut', truncated: true });
    notion.add(4, { title: 'Same slug' });
    notion.add(5, { title: 'same: slug!' });
    notion.add(6, { title: 'Taken' });
    notion.add(7, { title: 'Inside', markdown: '![x](http://169.254.169.254/latest/meta-data)' });
    notion.add(8, { title: 'Expired', markdown: `![x](${notion.url}/files/gone.png?X-Amz-Signature=1)` });
    notion.add(9, { title: '' });
    const imported = await run();
    const stable = (text: string) => text.replaceAll(notion.url, 'http://stand-in');
    expect(problems(imported).map(stable)).toMatchInlineSnapshot(`
      [
        ": it has no title; give it one",
        "Same slug: it has the same slug as "same: slug!" (https://www.notion.so/1f3a2b4c5d6e4f8091a2000000000005); give one of them another",
        "same: slug!: it has the same slug as "Same slug" (https://www.notion.so/1f3a2b4c5d6e4f8091a2000000000004); give one of them another",
        "Taken: content/taken.md is already there and was not imported from this page; give the page another slug, or remove the file",
        "Unknown: it holds what cannot be taken over: embed, synced_table; write it in another form, or split the page",
        "Cut: it holds what cannot be taken over: a part that Notion cut off; write it in another form, or split the page",
        "Inside: the picture at http://169.254.169.254/latest/meta-data has an address that is not fetched; upload it to the page, or use a public https address",
        "Expired: the picture http://stand-in/files/gone.png could not be taken over: its address has expired or nothing is there (403); run the import again",
      ]
    `);
    expect(Object.keys(await files(branch))).toEqual(['content/good.md', 'content/taken.md']);
    expect(stable(github.state.openedPulls[0]?.body ?? '')).toMatchInlineSnapshot(`
      "Pages from Notion, as they stood there when the import ran. Edit them in Notion: the next import brings the change here.

      | page | written by | last edited |
      |---|---|---|
      | [Good](https://www.notion.so/1f3a2b4c5d6e4f8091a2000000000001) | Ada Writer, Bo Editor | 2026-11-01 10:00 |

      Not in it, 8 pages:

      - [a page without a title](https://www.notion.so/1f3a2b4c5d6e4f8091a2000000000009): it has no title; give it one.
      - [Same slug](https://www.notion.so/1f3a2b4c5d6e4f8091a2000000000004): it has the same slug as "same: slug!" (\`https://www.notion.so/1f3a2b4c5d6e4f8091a2000000000005\`); give one of them another.
      - [same: slug!](https://www.notion.so/1f3a2b4c5d6e4f8091a2000000000005): it has the same slug as "Same slug" (\`https://www.notion.so/1f3a2b4c5d6e4f8091a2000000000004\`); give one of them another.
      - [Taken](https://www.notion.so/1f3a2b4c5d6e4f8091a2000000000006): content/taken.md is already there and was not imported from this page; give the page another slug, or remove the file.
      - [Unknown](https://www.notion.so/1f3a2b4c5d6e4f8091a2000000000002): it holds what cannot be taken over: embed, synced\\_table; write it in another form, or split the page.
      - [Cut](https://www.notion.so/1f3a2b4c5d6e4f8091a2000000000003): it holds what cannot be taken over: a part that Notion cut off; write it in another form, or split the page.
      - [Inside](https://www.notion.so/1f3a2b4c5d6e4f8091a2000000000007): the picture at \`http://169.254.169.254/latest/meta-data\` has an address that is not fetched; upload it to the page, or use a public https address.
      - [Expired](https://www.notion.so/1f3a2b4c5d6e4f8091a2000000000008): the picture \`http://stand-in/files/gone.png\` could not be taken over: its address has expired or nothing is there (403); run the import again.
      "
    `);
  });

  it.each([
    ['../../.github/workflows/evil', 'content/github-workflows-evil.md'],
    ['a\u0000b\u202Ec\u200B/d\\e', 'content/a-bc-d-e.md'],
    ['--- \n title: forged', 'content/title-forged.md'],
    ['CON', 'content/con-page.md'],
    ['...', `content/page-${plainNotionId(1).slice(-8)}.md`],
    ['日本語の ページ', `content/page-${plainNotionId(1).slice(-8)}.md`],
    ['x'.repeat(300), `content/${'x'.repeat(80)}.md`],
  ])('takes the title %j for words and nothing else', async (title, path) => {
    const { notion, run, files } = await world();
    notion.add(1, { title });
    await run();
    expect(Object.keys(await files(branch))).toEqual([path]);
  });

  it('refuses a slug that is none instead of making another of it', async () => {
    const { notion, run } = await world();
    notion.state.columns.set('Slug', 'rich_text');
    const slug = (text: string) => ({ Slug: { type: 'rich_text', value: [{ plain_text: text }] } });
    notion.add(1, { title: 'One', properties: slug('../up') });
    notion.add(2, { title: 'Two', properties: slug('my-own-slug') });
    const imported = await run({ slug: 'Slug' });
    expect(problems(imported)).toEqual([
      'One: its slug "../up" cannot be one; use small letters, digits and single hyphens, at most 80',
    ]);
    expect(imported.pulls[0]?.pages.map((page) => page.slug)).toEqual(['my-own-slug']);
  });

  it.each([
    ['blobs or trees', /POST .*git\/trees/],
    ['the commit', /POST .*git\/commits/],
    ['the branch', /POST .*git\/refs/],
  ])('leaves nothing behind when GitHub fails at %s, and does all of it the next time', async (_what, request) => {
    const { notion, github, repo, run } = await world();
    notion.add(1, { title: 'One' });
    github.on(request, { kind: 'reply', reply: { status: 500, body: { message: 'no' } } });
    const failed = await run();
    expect(failed.problems).toHaveLength(1);
    expect(await repo.resolve(branch)).toBeUndefined();
    expect(github.state.openedPulls).toEqual([]);
    github.behave();
    await run();
    expect(github.state.openedPulls).toHaveLength(1);
  });

  it('opens the pull request that a run before could not, without a second commit', async () => {
    const { notion, github, repo, run } = await world();
    notion.add(1, { title: 'One' });
    const forbidden = {
      status: 403,
      body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
    };
    github.on(/POST .*pulls$/, { kind: 'reply', reply: forbidden });
    expect((await run()).problems[0]).toContain(
      '"Allow GitHub Actions to create and approve pull requests" must be on',
    );
    const head = await repo.resolve(branch);
    github.behave();
    await run();
    expect(await repo.resolve(branch)).toBe(head);
    expect(github.state.openedPulls).toHaveLength(1);
  });

  it('writes nothing at all when Notion fails before every page was read', async () => {
    const { notion, github, refusal } = await world();
    notion.add(1, { title: 'One' });
    notion.add(2, { title: 'Two' });
    notion.on(
      /markdown/,
      {
        kind: 'reply',
        reply: { status: 403, body: { object: 'error', status: 403, code: 'restricted_resource', message: 'no' } },
      },
      { skip: 1 },
    );
    expect(await refusal()).toContain('give the connection the capability "Read content"');
    expect(github.writes()).toEqual([]);
  });
});

describe('what is written back', () => {
  const back = {
    'write-back': { link: 'Gate', status: { approved: 'Approved', 'not-approved': 'Needs work', merged: 'Published' } },
  };
  const check = async ({ github, repo }: World, conclusion: 'success' | 'failure') => {
    github.state.checkRuns.push({
      ...{
        id: 9,
        name: 'content-gate verdict',
        headSha: (await repo.resolve(branch)) ?? '',
        status: 'completed',
        conclusion,
      },
      ...{ externalId: undefined, detailsUrl: undefined, title: undefined, summary: undefined, text: undefined },
      ...{ annotations: [], createdAt: '2026-11-01T00:00:00Z' },
    });
  };

  it('is the verdict of the branch as it stands, by the next import, once', async () => {
    const here = await world();
    const { notion, github, repo, run } = here;
    notion.state.columns.set('Gate', 'url');
    const page = notion.add(1, { title: 'One' });
    expect((await run(back)).told).toBe(0);
    await check(here, 'failure');
    expect((await run(back)).told).toBe(1);
    expect([page.status, page.properties.Gate?.value]).toEqual([
      'Needs work',
      expect.stringMatching(/^https:\/\/github\.com\//),
    ]);
    notion.forget();
    github.forget();
    // Its status asks for no import any more, and it stays where it waits.
    const again = await run(back);
    expect([again.told, again.pulls.length, notion.writes(), github.writes()]).toEqual([0, 1, [], []]);
    // A text that changed has no verdict yet.
    page.markdown = 'Better.';
    expect((await run(back)).told).toBe(0);
    await check(here, 'success');
    await run(back);
    expect(page.status).toBe('Approved');
    await git(repo.directory, ['update-ref', 'refs/heads/main', (await repo.resolve(branch)) ?? '']);
    github.state.openedPulls.length = 0;
    const merged = await run(back);
    expect([page.status, merged.told, merged.unchanged]).toEqual(['Published', 1, 1]);
    github.forget();
    expect(await run(back)).toMatchObject({ told: 0, pulls: [], unchanged: 0 });
    expect(github.writes()).toEqual([]);
  });

  it('needs the right to write, says so, and the import is done all the same', async () => {
    const here = await world();
    const { notion, run } = here;
    notion.state.columns.set('Gate', 'url');
    notion.add(1, { title: 'One' });
    await run(back);
    await check(here, 'success');
    notion.state.capabilities.updateContent = false;
    const imported = await run(back);
    expect(imported.problems).toEqual([expect.stringContaining('give the connection the capability "Update content"')]);
    expect(imported.pulls).toHaveLength(1);
  });
});
