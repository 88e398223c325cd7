// Makes the SDK small in the bundle. Of openai's client one method is used, and its class makes an object for each resource of the API:
// so the bundler is given a copy beside the compiled sources in which these classes are empty, and in which nothing is of what no run does:
// streams, uploads, pages of lists, queries in addresses, web sockets, certificates, other clouds.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyPackage } from './packages.ts';

const imported = /^import (?:\* as (\w+)|\{([^}]*)\}) from ["'](\.\/resources\/[\w./-]+)["'];$/gm;

/** The modules of resources that the client imports, each with the names that it takes from it. */
export function resourcesOf(client: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...client.matchAll(imported)].map(([, all, some, path = '']) => {
      const names =
        all === undefined
          ? (some ?? '').split(',').map((name) => name.trim().split(' as ')[0] ?? '')
          : [...client.matchAll(new RegExp(`\\b${all}\\.(\\w+)`, 'g'))].map(([, name]) => name ?? '');
      return [path, [...new Set(names)].filter((name) => name !== '')] as const;
    }),
  );
}

const refused = (name: string): string =>
  `export function ${name}() { throw new Error('${name} of the SDK is not in this bundle'); }`;
const empty = (name: string): string => `export class ${name} {}`;

/**
 * What stands for the modules of the SDK that no run needs, by their paths. What the client asks of them with every request is answered
 * as the SDK itself would; whoever gets further is told.
 */
const standsIn: Readonly<Record<string, readonly string[]>> = {
  'core/pagination.mjs': [
    'PagePromise',
    'Page',
    'CursorPage',
    'ConversationCursorPage',
    'NextCursorPage',
    'TokenPage',
  ].map(empty),
  'core/streaming.mjs': [
    "export class Stream { static fromSSEResponse() { throw new Error('the SDK reads no streams in this bundle'); } }",
  ],
  'core/uploads.mjs': ['toFile', 'toStreamingFile'].map(refused),
  'internal/uploads.mjs': [
    'finalizeStreamingFormRequestOptions',
    'hasUploadableValue',
    'maybeMultipartFormRequestOptions',
  ].map(refused),
  'internal/qs/stringify.mjs': [refused('stringify')],
  'internal/ws.mjs': [
    'export const webSocketHeaderRemovals = new WeakMap();',
    ...['buildWebSocketOptions', 'mergeWebSocketAuthHeaders'].map(refused),
  ],
  'internal/bedrock.mjs': [
    "export const brand_privateBedrockClient = Symbol.for('openai.privateBedrockClient');",
    refused('assertValidBedrockBearerCredential'),
  ],
  'internal/auth/x509-workload-identity-auth.mjs': [
    empty('X509WorkloadIdentityAuth'),
    'export const isX509WorkloadIdentity = () => false;',
    ...['assertX509RequestOptions', 'snapshotX509RequestOptions'].map(refused),
  ],
  'internal/auth/x509-credential-options.mjs': [
    "export function normalizeX509CredentialOptions(options) { if (options.credential !== undefined) throw new Error('the SDK knows no certificates in this bundle'); return { credential: undefined, options }; }",
    refused('prepareX509ClientClone'),
  ],
  'internal/auth/x509-transport-state.mjs': ['isTransientX509ConnectionError', 'markApprovedX509Client'].map(refused),
};

/** Copies the SDK from `root` to the folder where the bundler finds it first, without its resources and what no run does. */
export function narrowSdk(root: string, compiled: string): void {
  const to = copyPackage(root, compiled, 'openai', (path) => path !== 'resources' && !/\.[cm]?ts$/.test(path));
  const resources = resourcesOf(readFileSync(join(to, 'client.mjs'), 'utf8'));
  if (resources.size === 0) throw new Error('the SDK no longer imports its resources as it did');
  for (const [path, names] of resources) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), names.map((name) => `${empty(name)}\n`).join(''));
  }
  for (const [path, lines] of Object.entries(standsIn)) {
    if (!existsSync(join(to, path))) throw new Error(`the SDK has no ${path} any more`);
    writeFileSync(join(to, path), `${lines.join('\n')}\n`);
  }
  const log = join(to, 'internal', 'utils', 'log.mjs');
  writeFileSync(log, withoutLog(readFileSync(log, 'utf8')));
}

/** Our client has the log off, and the SDK takes each request apart for it all the same: a tenth of a millisecond, three times a request. */
export function withoutLog(source: string): string {
  const start = 'export const formatRequestDetails = (details) => {';
  if (source.split(start).length !== 2) throw new Error('the SDK no longer writes its log as it did');
  return source.replace(start, `${start}\n    return details;`);
}
