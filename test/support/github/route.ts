import type { z } from 'zod';
import type { Reply } from '../server.ts';
import type { GitHubState, Level, Scope } from './state.ts';

/** One request to a route, with what its path named. */
export interface Call {
  readonly state: GitHubState;
  readonly parameters: Readonly<Record<string, string>>;
  readonly url: URL;
  readonly accept: string;
  readonly body: unknown;
}

/** One endpoint under `/repos/{owner}/{repo}`; `:name` takes one segment, `*name` the rest. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** Any one of these is enough. */
  readonly needs: readonly (readonly [Scope, Level])[];
  readonly handle: (call: Call) => Promise<Reply> | Reply;
}

const compiled = new Map<string, RegExp>();

/** What the path names, or `undefined` when it is another route's. */
export function matchPath(route: Route, path: string): Readonly<Record<string, string>> | undefined {
  let pattern = compiled.get(route.path);
  if (pattern === undefined) {
    pattern = new RegExp(`^${route.path.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace(/\*(\w+)/g, '(?<$1>.*)')}$`);
    compiled.set(route.path, pattern);
  }
  const groups = pattern.exec(path)?.groups;
  if (groups === undefined) return pattern.test(path) ? {} : undefined;
  return Object.fromEntries(Object.entries(groups).map(([key, value]) => [key, decodeURIComponent(value)]));
}

/** An error in the service's form. */
export function refuse(status: number, message: string, errors?: readonly unknown[]): Reply {
  const documentation_url = 'https://docs.github.com/rest';
  return {
    status,
    body: { message, ...(errors === undefined ? {} : { errors }), documentation_url, status: `${status}` },
  };
}

export const notFound = (): Reply => refuse(404, 'Not Found');

/** The body as the schema reads it, or the 422 that the service answers. */
export function parseBody<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
): { readonly ok: true; readonly value: z.infer<Schema> } | { readonly ok: false; readonly reply: Reply } {
  const result = schema.safeParse(body);
  if (result.success) return { ok: true, value: result.data };
  const details = result.error.issues.map((issue) => `/${issue.path.join('/')}: ${issue.message}`);
  return { ok: false, reply: refuse(422, `Invalid request.\n\n${details.join('\n')}`) };
}

/** One page of the rows with the `Link` header of the real service, which points at `/repositories/{id}`. */
export function page<Row>(
  { url, state }: Call,
  rows: readonly Row[],
): { readonly rows: readonly Row[]; readonly headers: Readonly<Record<string, string>> } {
  const size = Math.min(100, Math.max(1, Number(url.searchParams.get('per_page') ?? 30) || 30));
  const number = Math.max(1, Number(url.searchParams.get('page') ?? 1) || 1);
  const last = Math.max(1, Math.ceil(rows.length / size));
  const link = (target: number, relation: string) => {
    const query = new URLSearchParams(url.searchParams);
    query.set('page', String(target));
    const path = url.pathname.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${state.repositoryId}`);
    return `<${state.url}${path}?${query}>; rel="${relation}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
  ];
  return {
    rows: rows.slice((number - 1) * size, number * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}
