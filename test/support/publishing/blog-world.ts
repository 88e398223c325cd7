import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check } from '../../../src/cli/check.ts';
import { importNotion } from '../../../src/cli/import.ts';
import { publish } from '../../../src/cli/publish.ts';
import type { World } from '../../../src/cli/world.ts';
import { readFrontMatter } from '../../../src/content/front-matter.ts';
import { steadyClock } from '../../../src/engine/clock.ts';
import { outputNamed, outputs } from '../../../src/report/outputs/outputs.ts';
import { createSecretFilter } from '../../../src/report/secret-filter.ts';
import { type FakeNotion, fakeNotion, notionToken, onePixelPng } from '../fake-notion.ts';
import { git, gitLine } from '../git/git.ts';
import type { NotionPage } from '../notion/state.ts';
import { readFolder } from '../read-folder.ts';
import { type ScriptedModel, scriptedModel } from '../scripted-model.ts';
import { type BlogSite, blogSite, edgeBefore } from './blog-site.ts';

/** How a command ended, and what it printed. */
export interface Said {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** The example of a blog with everything that it talks to, on the loopback address. */
export interface BlogWorld extends AsyncDisposable {
  /** Its repository. */
  readonly root: string;
  readonly notion: FakeNotion;
  /** The sample page, as it stands in Notion. */
  readonly page: NotionPage;
  readonly model: ScriptedModel;
  readonly site: BlogSite;
  /** What readers come to. */
  readonly readers: string;
  /** The secrets of the job, by the names of their variables. */
  readonly variables: Record<string, string>;
  importPages(): Promise<Said>;
  /** What a merge does here: everything that lies there becomes a commit. */
  commit(): Promise<string>;
  check(): Promise<Said>;
  publish(options?: { readonly dryRun?: boolean; readonly signal?: AbortSignal }): Promise<Said>;
  /** What readers get of a page. */
  look(slug: string): Promise<{ readonly status: number; readonly html: string }>;
}

/** What is put in place of the parts that a test runs for real. */
export interface BlogOptions {
  /** What stands before the site; a small edge of ours by default. */
  readonly edge?: (origin: string) => Promise<{ readonly url: string }>;
  readonly redis?: string;
  /** Changes the configuration of the example before it is written. */
  readonly configure?: (text: string) => string;
}

const ours = join(import.meta.dirname, '../../..');
const folder = join(ours, 'examples/blog-publishing');
const bundle = join(ours, 'src/main.ts');
/** Where the sample page ends up. */
export const samplePath = 'content/posts/how-often-to-oil-a-chain.md';

/** Opens it: the example as it stands, with the addresses of this machine in place of those of the world. */
export async function blogWorld(options: BlogOptions = {}): Promise<BlogWorld> {
  const root = await mkdtemp(join(tmpdir(), 'content-gate-blog-'));
  let origin = '';
  const edge = await edgeBefore(() => origin);
  let readers = edge.url;
  const [site, notion, model] = await Promise.all([blogSite(() => readers), fakeNotion(), scriptedModel()]);
  origin = site.url;
  readers = (await options.edge?.(origin))?.url ?? readers;

  const files = await readFolder(folder);
  const asIs = files.get('.github/content-gate.yml')?.toString() ?? '';
  const here = [
    ['0123456789abcdef0123456789abcdef', notion.state.dataSource],
    ['https://www.example.com', readers],
    ['collection: 0123456789abcdef01234567', `collection: posts\n    base-url: ${site.api}`],
    ['https://s3.eu-central-1.amazonaws.com', site.store],
    ['https://pictures.example.com', `${site.store}/example-blog`],
    ['{ name: your-model }', `{ name: scripted-1, base-url: "${model.url}" }`],
    ['within: 60', 'within: 2'],
    ...(options.redis === undefined ? [['- { kind: redis, keys: ["blog:list", "blog:{slug}"] }\n      ', '']] : []),
  ] as const;
  const configured = here.reduce((text, [there, instead = '']) => {
    if (there === undefined || !text.includes(there)) throw new Error(`the example does not say ${there} any more`);
    return text.replace(there, instead);
  }, asIs);
  const sample = files.get('notion/how-often-to-oil-a-chain.md')?.toString() ?? '';
  for (const [path, bytes] of files) {
    const text = path === '.github/content-gate.yml' ? (options.configure?.(configured) ?? configured) : bytes;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await writeFile(join(root, '.gitignore'), '.content-gate/\n');
  await git(root, ['init', '--quiet', '--template=', '--initial-branch=main']);
  const commit = async (): Promise<string> => {
    await git(root, ['add', '--all']);
    await git(root, ['commit', '--quiet', '--allow-empty', '--message', 'More pages']);
    return gitLine(root, ['rev-parse', 'HEAD']);
  };
  await commit();
  const page = putSample(notion, sample);

  const variables: Record<string, string> = {
    ...{ HOME: join(root, '..', 'nobody'), XDG_STATE_HOME: join(root, '.git', 'state'), NO_COLOR: '1' },
    ...{ NOTION_TOKEN: notionToken, NOTION_BASE_URL: notion.url, CONTENT_GATE_API_KEY: 'sk-blog-0123456789' },
    ...{ WEBFLOW_TOKEN: 'wf-token', S3_ACCESS_KEY_ID: 'AKIDEXAMPLE', S3_SECRET_ACCESS_KEY: 'store-secret-0123' },
    ...(options.redis === undefined ? {} : { REDIS_URL: options.redis }),
  };
  const run = async (command: (world: World) => Promise<number>, signal = new AbortController().signal) => {
    const said = { out: '', err: '' };
    const stream = (name: 'out' | 'err') => ({
      ...{ isTerminal: false, columns: 100 },
      write: (text: string) => {
        said[name] += text;
      },
    });
    const filter = createSecretFilter();
    const world: World = {
      ...{ directory: root, variables, clock: steadyClock, signal, allow: () => {}, bundle },
      ...{ out: stream('out'), err: stream('err'), filter, hide: filter.add },
    };
    return { exitCode: await command(world), ...said };
  };
  const nothing = { base: undefined, config: undefined, model: undefined, baseUrl: undefined };
  return {
    ...{ root, notion, page, model, site, variables, commit },
    get readers() {
      return readers;
    },
    importPages: () =>
      run((world) => importNotion({ local: true, dryRun: false, config: undefined, gateId: 'content-gate' }, world)),
    check: () =>
      run((world) =>
        check(
          {
            ...{ ...nothing, paths: ['content'], allowEmpty: true, detail: 'normal', memory: true },
            format: outputNamed('pretty') ?? outputs[0],
          },
          world,
        ),
      ),
    publish: ({ dryRun = false, signal } = {}) =>
      run((world) => publish({ paths: [], dryRun, config: undefined, record: undefined }, world), signal),
    async look(slug) {
      const answer = await fetch(`${readers}/blog/${slug}`);
      return { status: answer.status, html: await answer.text() };
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([site[Symbol.asyncDispose](), notion.close(), model.close(), edge.close()]);
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** Puts the sample page of the example into Notion, as its file says. */
function putSample(notion: FakeNotion, text: string): NotionPage {
  const header = readFrontMatter(text);
  if (header.kind !== 'yaml') throw new Error('the sample page has no front matter');
  const said = (name: string): string => String(header.data[name]);
  const words = (value: string) => ({ type: 'rich_text', value: [{ type: 'text', plain_text: value }] });
  notion.state.files.set('workbench.png', { bytes: onePixelPng, type: 'image/png' });
  notion.state.columns.set('Summary', 'rich_text').set('Category', 'select').set('Verdict', 'url');
  return notion.add(1, {
    title: said('title'),
    markdown: text.slice(header.span.end).trim(),
    properties: {
      Summary: words(said('summary')),
      Category: { type: 'select', value: { id: 'c', name: said('category'), color: 'default' } },
    },
  });
}
