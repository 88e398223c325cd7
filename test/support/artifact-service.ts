import { z } from 'zod';
import type { ArtifactStore } from './artifact-store.ts';
import { type Fault, FaultPlan, type FaultReach, show } from './faults.ts';
import { type Incoming, listen, type Reply } from './server.ts';

const requestSchema = z.looseObject({
  workflow_run_backend_id: z.string(),
  workflow_job_run_backend_id: z.string(),
  name: z.string().default(''),
  name_filter: z.string().optional(),
  id_filter: z.union([z.string(), z.number()]).optional(),
});
type ServiceRequest = z.infer<typeof requestSchema>;

/** The stand-in for the service that `@actions/artifact` talks to. */
export interface ArtifactService extends AsyncDisposable {
  /** What the runner would give as `ACTIONS_RESULTS_URL`. */
  readonly url: string;
  /** `METHOD path` of every request. */
  readonly requests: readonly string[];
  /** What the runner would give as `ACTIONS_RUNTIME_TOKEN` to a job of this run. */
  runtimeToken(runBackendId: string, jobBackendId?: string): string;
  on(requests: RegExp, fault: Fault, reach?: FaultReach): void;
  close(): Promise<void>;
}

/** Starts it over the store that the fake GitHub shows in its API. */
export async function artifactService(store: ArtifactStore): Promise<ArtifactService> {
  const faults = new FaultPlan();
  const requests: string[] = [];
  const uploads = new Uploads(store);
  const server = await listen(async (incoming, response) => {
    const line = `${incoming.method} ${incoming.url.pathname}${incoming.url.search}`;
    requests.push(line);
    const fault = faults.take(line);
    if (fault !== undefined && (await show(fault, response)).kind === 'over') return undefined;
    const method = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(
      incoming.url.pathname,
    )?.[1];
    return method === undefined ? uploads.blob(incoming) : uploads.call(method, incoming, server.url);
  });
  store.downloadUrl = ({ id }) => `${server.url}/download/${id}?sig=download`;
  return {
    url: server.url,
    requests,
    runtimeToken: (run, job = 'job-1') => {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:${run}:${job}` })}.x`;
    },
    on: (matching, fault, reach) => faults.add(matching, fault, reach),
    close: server.close,
    [Symbol.asyncDispose]: server.close,
  };
}

/** What is being uploaded: names are taken from the moment of creation, whoever finishes. */
class Uploads {
  readonly #store: ArtifactStore;
  readonly #names = new Set<string>();
  readonly #blocks = new Map<string, Buffer>();
  readonly #blobs = new Map<string, Buffer>();

  constructor(store: ArtifactStore) {
    this.#store = store;
  }

  call(method: string, { body, headers }: Incoming, url: string): Reply {
    const parsed = requestSchema.safeParse(JSON.parse(body.toString()));
    if (!parsed.success) return twirpError(400, 'malformed', 'the request is not of the expected form');
    const request = parsed.data;
    if (!runOfToken(headers.authorization ?? '').includes(request.workflow_run_backend_id)) {
      return twirpError(403, 'permission_denied', 'the token is that of another run');
    }
    const key = `${request.workflow_run_backend_id}/${request.name}`;
    const blob = `/blob/${Buffer.from(key).toString('base64url')}.zip`;
    switch (method) {
      case 'CreateArtifact':
        // Names are unique in a run, whatever the attempt.
        if (this.#names.has(key)) {
          return twirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
        }
        this.#names.add(key);
        return { status: 200, body: { ok: true, signed_upload_url: `${url}${blob}?sig=upload` } };
      case 'FinalizeArtifact':
        return this.#finalize(request, blob);
      case 'ListArtifacts':
        return { status: 200, body: { artifacts: this.#of(request).map(listed) } };
      case 'GetSignedArtifactURL': {
        const artifact = this.#of(request).find(({ name }) => name === request.name);
        if (artifact === undefined) return twirpError(404, 'not_found', 'no such artifact');
        return { status: 200, body: { name: request.name, signed_url: this.#store.downloadUrl?.(artifact) } };
      }
      case 'DeleteArtifact': {
        const index = this.#store.artifacts.findIndex((one) => `${one.runBackendId}/${one.name}` === key);
        const [removed] = index === -1 ? [] : this.#store.artifacts.splice(index, 1);
        this.#names.delete(key);
        return { status: 200, body: { ok: removed !== undefined, artifact_id: String(removed?.id ?? 0) } };
      }
      default:
        return twirpError(404, 'bad_route', `no method ${method}`);
    }
  }

  /** The storage behind the signed addresses: a blob in blocks, then the list of them; and downloads. */
  blob({ method, url, body }: Incoming): Reply {
    const part = url.searchParams.get('comp');
    if (method === 'PUT' && part === 'block') {
      this.#blocks.set(`${url.pathname} ${url.searchParams.get('blockid')}`, body);
      return { status: 201 };
    }
    if (method === 'PUT' && part === 'blocklist') {
      const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map((match) => match[1]);
      const blocks = ids.map((id) => this.#blocks.get(`${url.pathname} ${id}`) ?? Buffer.alloc(0));
      this.#blobs.set(url.pathname, Buffer.concat(blocks));
      return { status: 201, headers: { etag: '"1"' } };
    }
    const artifact = this.#store.find(Number(/^\/download\/(\d+)$/.exec(url.pathname)?.[1]));
    if (method === 'GET' && artifact !== undefined) {
      return { status: 200, headers: { 'content-type': 'application/zip' }, body: artifact.data };
    }
    return { status: 404, body: {} };
  }

  #finalize(request: ServiceRequest, blob: string): Reply {
    const data = this.#blobs.get(blob);
    if (data === undefined) return twirpError(404, 'not_found', 'nothing was uploaded');
    const artifact = this.#store.add({
      name: request.name,
      runBackendId: request.workflow_run_backend_id,
      jobBackendId: request.workflow_job_run_backend_id,
      data,
    });
    return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
  }

  #of(request: ServiceRequest) {
    return this.#store.artifacts.filter(
      (artifact) =>
        artifact.runBackendId === request.workflow_run_backend_id &&
        (request.name_filter === undefined || artifact.name === request.name_filter) &&
        (request.id_filter === undefined || artifact.id === Number(request.id_filter)),
    );
  }
}

function listed(artifact: ArtifactStore['artifacts'][number]) {
  return {
    workflow_run_backend_id: artifact.runBackendId,
    workflow_job_run_backend_id: artifact.jobBackendId,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.data.length),
    created_at: artifact.createdAt,
    digest: artifact.digest,
  };
}

const twirpError = (status: number, code: string, msg: string): Reply => ({ status, body: { code, msg } });

function runOfToken(authorization: string): string {
  return Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString();
}
