import type { Answer as Heard } from '../../../src/github/asking.ts';
import type { HeadStart, SentRequest } from '../../../src/github/head-start.ts';
import type { OwnedTime } from './owned-time.ts';
import { folderId, type Side, type Site } from './site.ts';

/** What was asked of GitHub. */
export interface Asked {
  rest: number;
  graphql: number;
  /** Comments, reviews and checks that were written. */
  writes: number;
  /** Requests that it refused, because the hour's were used up. */
  refused: number;
}

/** GitHub as one repository sees it, in owned time and with the limits that it publishes for the token of a job. */
export interface SimulatedGitHub {
  readonly asked: Asked;
  readonly answers: HeadStart;
}

/** An hour of GitHub's limits. */
export interface Hour {
  readonly startedAt: number;
  /** Requests to REST, and points of GraphQL, that the token of a job has in it, over all jobs of a repository. */
  readonly each: number;
}

const hourMs = 3_600_000;
/** The REST API cuts the list of a tree behind so many entries, and so many bytes. */
const mostTreeEntries = 100_000;
const mostTreeBytes = 7_000_000;
const mostComparedFiles = 300;
const mostListedFiles = 3000;
/** A query that takes longer is ended. */
const longestQueryMs = 10_000;
const latencyMs = { rest: 80, perEntry: 0.002, graphql: 150, perPath: 0.5, perText: 4 } as const;

export const apiUrl = 'https://api.github.test';
export const graphqlUrl = `${apiUrl}/graphql`;
export const commits: Readonly<Record<Side, string>> = { base: 'a'.repeat(40), head: 'b'.repeat(40) };

interface Answer {
  readonly afterMs: number;
  readonly status?: number;
  readonly body: unknown;
}

/** Opens the GitHub of a site; `asked` goes on from what earlier jobs of the same hour asked. */
export function simulatedGitHub(site: Site, time: OwnedTime, asked: Asked, hour: Hour): SimulatedGitHub {
  const repository = `${apiUrl}/repos/o/r`;
  const sideOf = (commit: string): Side => (commit === commits.base ? 'base' : 'head');
  const folders = new Map<string, { readonly side: Side; readonly path: string }>();

  function answer({ method, url, body }: SentRequest): Answer {
    if (url === graphqlUrl) return query(JSON.parse(body));
    const { pathname, searchParams } = new URL(url);
    const path = pathname.replace('/repos/o/r', '');
    if (method !== 'GET') {
      asked.writes += 1;
      return {
        afterMs: latencyMs.rest * 3,
        status: 201,
        body: { id: 1, html_url: `${repository}/1`, user: { login: 'gate' }, body: '' },
      };
    }
    if (path.startsWith('/compare/')) return compared(searchParams.get('page') === '1');
    if (path === '/pulls/1')
      return {
        afterMs: latencyMs.rest,
        body: {
          changed_files: Math.min(site.pages, mostListedFiles),
          head: { sha: commits.head },
          base: { ref: 'main' },
        },
      };
    if (path === '/pulls/1/files')
      return listed(Number(searchParams.get('page')), Number(searchParams.get('per_page')));
    const tree = /^\/git\/trees\/([0-9a-f]{40})$/.exec(path)?.[1];
    if (tree !== undefined) return treeOf(tree, searchParams.has('recursive'));
    if (/comments|reviews$/.test(path)) return { afterMs: latencyMs.rest, body: [] };
    return { afterMs: latencyMs.rest, status: 404, body: { message: 'Not Found' } };
  }

  function compared(withFiles: boolean): Answer {
    const files = withFiles ? rows(0, mostComparedFiles) : [];
    return { afterMs: latencyMs.rest + files.length, body: { merge_base_commit: { sha: commits.base }, files } };
  }

  function listed(page: number, perPage: number): Answer {
    const files = rows((page - 1) * perPage, Math.min(mostListedFiles, page * perPage));
    return { afterMs: latencyMs.rest + files.length, body: files };
  }

  function rows(from: number, to: number): readonly object[] {
    const before = site.tree('base');
    return [...site.tree('head')]
      .filter(([path]) => path.startsWith('docs/'))
      .slice(from, to)
      .map(([filename, sha]) => ({
        filename,
        sha,
        status: before.has(filename) ? 'modified' : 'added',
        additions: 9,
        deletions: 1,
      }));
  }

  function treeOf(id: string, recursive: boolean): Answer {
    const at = folders.get(id) ?? { side: sideOf(id), path: '' };
    const entries = new Map<string, object>();
    for (const [path, sha] of site.tree(at.side)) {
      if (!path.startsWith(at.path)) continue;
      const names = path.slice(at.path.length).split('/');
      for (let depth = 1; depth < names.length && (recursive || depth === 1); depth += 1) {
        const folder = names.slice(0, depth).join('/');
        if (entries.has(folder)) continue;
        const sha = folderId(at.side, `${at.path}${folder}/`);
        folders.set(sha, { side: at.side, path: `${at.path}${folder}/` });
        entries.set(folder, { path: folder, mode: '040000', type: 'tree', sha });
      }
      if (recursive || names.length === 1)
        entries.set(names.join('/'), { path: names.join('/'), mode: '100644', type: 'blob', sha });
    }
    const tree: object[] = [];
    let bytes = 0;
    for (const entry of entries.values()) {
      bytes += JSON.stringify(entry).length + 130;
      if (tree.length === mostTreeEntries || bytes > mostTreeBytes) break;
      tree.push(entry);
    }
    const afterMs = latencyMs.rest + tree.length * latencyMs.perEntry;
    return { afterMs, body: { tree, truncated: tree.length < entries.size } };
  }

  function query({ query: text, variables }: { query: string; variables: Readonly<Record<string, string>> }): Answer {
    if (!text.includes('file(path:'))
      return { afterMs: latencyMs.graphql, body: { data: { viewer: { login: 'gate' } } } };
    const side = sideOf(variables.commit ?? '');
    let afterMs = latencyMs.graphql;
    const object = Object.fromEntries(
      [...text.matchAll(/(f\d+):file\(path:\$(p\d+)\)\{\.\.\.(Whole|Facts)\}/g)].map(
        ([, field = '', variable = '', kind]) => {
          const path = variables[variable] ?? '';
          const found = site.text(side, path);
          afterMs += kind === 'Whole' ? latencyMs.perText : latencyMs.perPath;
          if (found === undefined) return [field, null];
          const blob = {
            byteSize: Buffer.byteLength(found),
            isBinary: false,
            ...(kind === 'Whole' ? { text: found } : {}),
          };
          return [field, { mode: 0o100644, oid: site.tree(side).get(path), object: blob }];
        },
      ),
    );
    if (afterMs > longestQueryMs)
      return { afterMs: longestQueryMs, status: 502, body: { message: 'Something went wrong' } };
    return { afterMs, body: { data: { repository: { object } } } };
  }

  return {
    asked,
    answers: {
      over: () => {},
      async take(request) {
        const kind = request.url === graphqlUrl ? 'graphql' : 'rest';
        if (asked[kind] >= hour.each && time.clock() < hour.startedAt + hourMs) {
          asked.refused += 1;
          await time.wait(latencyMs.rest);
          const headers = {
            'x-ratelimit-remaining': '0',
            'x-ratelimit-reset': String(Math.ceil((hour.startedAt + hourMs) / 1000)),
          };
          return answered(403, { message: 'API rate limit exceeded' }, headers);
        }
        asked[kind] += 1;
        const { afterMs, status = 200, body } = answer(request);
        await time.wait(afterMs);
        return answered(status, body);
      },
    },
  };
}

function answered(status: number, body: unknown, more: Readonly<Record<string, string>> = {}): Heard {
  const headers = new Map(Object.entries({ 'content-type': 'application/json; charset=utf-8', ...more }));
  return { status, headers, body: Buffer.from(JSON.stringify(body)) };
}
