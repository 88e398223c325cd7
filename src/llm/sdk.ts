// Everything that needs the SDK, so that it can be loaded late: it exchanges the identity of a job for a token, and asks with that. Of the
// SDK one method is used, and its errors: the bundle has nothing else of it (`scripts/package/narrow-sdk.ts`).
import { OpenAI } from 'openai/client';
import { boundedFetch } from './bounded-fetch.ts';
import { attemptTimeoutMs, type Client, type ClientSettings, largestBody, type WorkloadIdentity } from './client.ts';
import { IdentityUnavailable, rejectionOf } from './sdk-error.ts';

/** Posts by the SDK. */
export function openSdk(settings: ClientSettings, identity: WorkloadIdentity): Client['post'] {
  const openai = connect(settings, identity);
  return async (path, body, signal) => {
    try {
      return { kind: 'body', body: await openai.post<unknown>(path, { body, signal }) };
    } catch (error) {
      signal.throwIfAborted();
      return rejectionOf(error, settings.clock());
    }
  };
}

function connect(settings: ClientSettings, identity: WorkloadIdentity): Pick<OpenAI, 'post'> {
  return new OpenAI({
    apiKey: null,
    workloadIdentity: {
      identityProviderId: identity.identityProviderId,
      serviceAccountId: identity.serviceAccountId,
      provider: { tokenType: 'jwt', getToken: () => identityToken(identity.getToken) },
    },
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: settings.baseUrl,
    maxRetries: 0,
    timeout: attemptTimeoutMs,
    logLevel: 'off',
    fetch: boundedFetch(announcing(settings), largestBody),
  });
}

/** A `fetch` that tells when it is used, and with which secret. */
function announcing({ onSend, fetch: underlying = fetch }: ClientSettings): typeof fetch {
  return (input, init) => {
    onSend?.(/^\w+ (\S+)$/.exec(new Headers(init?.headers).get('authorization') ?? '')?.[1]);
    return underlying(input, init);
  };
}

async function identityToken(getToken: () => Promise<string>): Promise<string> {
  try {
    return await getToken();
  } catch {
    throw new IdentityUnavailable();
  }
}
