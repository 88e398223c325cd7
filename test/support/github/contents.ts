import { posix } from 'node:path';
import type { TreeItem } from '../git/repository.ts';
import type { Reply } from '../server.ts';
import { type Call, notFound, type Route, refuse } from './route.ts';
import type { GitHubState, Shape } from './state.ts';

const needs = [['contents', 'read']] as const;

/** Blobs, trees and the contents endpoint, which follows links as the real one does. */
export const contentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/git/blobs/:sha',
    needs,
    async handle({ state, parameters: { sha = '' }, accept }) {
      if (!/^[0-9a-f]{40}$/.test(sha)) return refuse(422, 'The sha parameter must be exactly 40 characters.');
      const object = await state.repository.objects.read(sha);
      if (object?.type !== 'blob') return notFound();
      if (wantsRaw(accept)) return raw(object.data);
      const body = {
        sha,
        node_id: `B_${sha}`,
        size: object.data.length,
        url: apiUrl(state, `/git/blobs/${sha}`),
        content: inLines(object.data),
        encoding: 'base64',
      } satisfies Shape<'blob'>;
      return { status: 200, body };
    },
  },
  {
    method: 'GET',
    path: '/git/trees/*sha',
    needs,
    async handle({ state, parameters: { sha = '' }, url }) {
      // A tree may be asked for by its own id as well as by a commit that has it.
      const object = await state.repository.objects.read(sha);
      const commit = object?.type === 'tree' ? object.oid : await state.repository.resolve(sha);
      if (commit === undefined) return notFound();
      const recursive = url.searchParams.has('recursive');
      const all = [...(await state.repository.tree(commit)).values()];
      const items = all.filter((item) => recursive || !item.path.includes('/'));
      const body = {
        sha: commit,
        url: apiUrl(state, `/git/trees/${commit}`),
        truncated: items.length > state.limits.treeEntries,
        tree: items.slice(0, state.limits.treeEntries).map((item) => ({
          path: item.path,
          mode: item.mode,
          type: item.type,
          sha: item.oid,
          ...(item.size === undefined ? {} : { size: item.size }),
        })),
      } satisfies Shape<'git-tree'>;
      return { status: 200, body };
    },
  },
  { method: 'GET', path: '/contents', needs, handle: contents },
  { method: 'GET', path: '/contents/*path', needs, handle: contents },
];

async function contents(call: Call): Promise<Reply> {
  const { state, url } = call;
  const reference = url.searchParams.get('ref') ?? 'main';
  const commit = await state.repository.resolve(reference);
  if (commit === undefined) return refuse(404, `No commit found for the ref ${reference}`);
  const tree = await state.repository.tree(commit);
  const path = (call.parameters.path ?? '').replace(/\/$/, '');
  const item = tree.get(path);
  if (path === '' || item?.type === 'tree') return directory(state, tree, path);
  if (item === undefined) return notFound();
  if (item.type === 'commit') return { status: 200, body: { ...entry(state, item, 'submodule'), size: 0 } };
  const object = await state.repository.objects.read(item.oid);
  if (object === undefined) return notFound();
  if (item.mode !== '120000') return file(call, item, object.data);
  const target = object.data.toString();
  const pointed = tree.get(posix.join(posix.dirname(path), target));
  const followed = pointed?.type === 'blob' ? await state.repository.objects.read(pointed.oid) : undefined;
  // A link to a file of the repository answers with that file's text under the link's own name.
  if (pointed !== undefined && followed !== undefined) return file(call, { ...pointed, path }, followed.data);
  return { status: 200, body: { ...entry(state, item, 'symlink'), target } };
}

function file({ state, accept }: Call, item: TreeItem, data: Buffer): Reply {
  if (wantsRaw(accept)) return raw(data);
  const fits = data.length <= state.limits.contentsJsonBytes;
  const body = {
    ...entry(state, item, 'file'),
    size: data.length,
    encoding: fits ? 'base64' : 'none',
    content: fits ? inLines(data) : '',
  } satisfies Shape<'content-file'>;
  return { status: 200, body };
}

function directory(state: GitHubState, tree: ReadonlyMap<string, TreeItem>, path: string): Reply {
  const items = [...tree.values()].filter((item) => posix.dirname(item.path) === (path === '' ? '.' : path));
  // A listing shows a submodule as a file, for the sake of clients older than submodules.
  const body = items.slice(0, 1000).map((item) => entry(state, item, item.type === 'tree' ? 'dir' : 'file'));
  return { status: 200, body };
}

function entry<Type extends string>(state: GitHubState, item: TreeItem, type: Type) {
  return {
    type,
    name: posix.basename(item.path),
    path: item.path,
    sha: item.oid,
    size: item.size ?? 0,
    url: apiUrl(state, `/contents/${item.path}`),
  };
}

const apiUrl = (state: GitHubState, path: string) => `${state.url}/repos/${state.owner}/${state.name}${path}`;

const wantsRaw = (accept: string) => /application\/vnd\.github(\.v3)?\.raw\b/.test(accept);

const raw = (data: Buffer): Reply => ({
  status: 200,
  headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
  body: data,
});

const inLines = (data: Buffer) => data.toString('base64').replace(/(.{60})/g, '$1\n');
