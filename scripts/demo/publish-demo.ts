import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { type FakeNotion, fakeNotion, notionToken } from '../../test/support/fake-notion.ts';
import { git } from '../../test/support/git/git.ts';
import type { NotionPage } from '../../test/support/notion/state.ts';
import { runCli } from '../../test/support/run-cli.ts';
import type { Ended } from '../../test/support/runner/spawned.ts';
import { scriptedModel } from '../../test/support/scripted-model.ts';
import { listen } from '../../test/support/server.ts';

const sample = join(import.meta.dirname, '..', '..', 'demo', 'notion', 'shared-notebooks.md');

/** A page in Notion, a repository and a site, all on this machine. */
export interface PublishDemo extends AsyncDisposable {
  readonly notion: FakeNotion;
  readonly page: NotionPage;
  /** The address of the site. */
  readonly site: string;
  readonly configuration: string;
  /** Lets the site tell search engines to stay away, as after a mistake in its settings. */
  breakSite(): void;
  /** The command as people call it. */
  run(...args: readonly string[]): Promise<Ended>;
  /** What a merge does: what lies there becomes a commit. */
  commit(message: string): Promise<void>;
}

/** Opens it. */
export async function publishDemo(): Promise<PublishDemo> {
  const root = await mkdtemp(join(tmpdir(), 'content-gate-publish-demo-'));
  let isBroken = false;
  const [notion, model, site] = await Promise.all([
    fakeNotion(),
    scriptedModel(),
    listen(async ({ url }) => {
      const file = join(root, 'site', `.${url.pathname}`, 'index.html');
      const body = await readFile(file).catch(() => undefined);
      if (body === undefined) return { status: 404, body: 'There is nothing here.' };
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        ...(isBroken ? { 'x-robots-tag': 'noindex' } : {}),
      };
      return { status: 200, headers, body };
    }),
  ]);
  const configuration = configurationOf(notion.state.dataSource, model.url, site.url);
  for (const [path, text] of [
    ['.github/content-gate.yml', configuration],
    ['.gitignore', '.content-gate/\nsite/\n'],
  ] as const) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const commit = async (message: string): Promise<void> => {
    await git(root, ['add', '--all']);
    await git(root, ['commit', '--quiet', '--message', message]);
  };
  await git(root, ['init', '--quiet', '--template=', '--initial-branch=main']);
  await commit('Begin');
  return {
    ...{ notion, site: site.url, configuration, commit, page: await putPage(notion) },
    breakSite: () => {
      isBroken = true;
    },
    run: (...args) =>
      runCli({
        ...{ args, cwd: root },
        env: {
          ...{ XDG_STATE_HOME: join(root, '.git', 'state'), CONTENT_GATE_API_KEY: 'a key for nobody' },
          ...{ NOTION_TOKEN: notionToken, NOTION_BASE_URL: notion.url },
        },
      }),
    async [Symbol.asyncDispose]() {
      await Promise.all([notion.close(), model.close(), site.close()]);
      await rm(root, { recursive: true, force: true });
    },
  };
}

function configurationOf(dataSource: string, model: string, site: string): string {
  return `content: { include: ["posts/*.md"] }
import:
  notion:
    data-source: ${dataSource}
    status: { equals: Ready }
    folder: posts
    fields: { description: Summary }
model: { name: stand-in, base-url: "${model}" }
reviewers:
  metadata: { uses: front-matter, weight: 0, required: true, options: { required: [title, description] } }
  brand-voice: { uses: brand-voice, required: true }
publish:
  pages: ["posts/*.md"]
  site: ${site}
  required-fields: [title, description]
  target: { kind: folder, path: site }
  verify: { within: 2 }
`;
}

async function putPage(notion: FakeNotion): Promise<NotionPage> {
  const text = await readFile(sample, 'utf8');
  const header = readFrontMatter(text);
  if (header.kind !== 'yaml') throw new Error(`${sample} has no front matter`);
  notion.state.columns.set('Summary', 'rich_text');
  return notion.add(1, {
    title: String(header.data.title),
    markdown: text.slice(header.span.end).trim(),
    properties: { Summary: { type: 'rich_text', value: [{ type: 'text', plain_text: String(header.data.summary) }] } },
  });
}
