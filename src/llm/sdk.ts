// Everything that needs the SDK, so that it can be loaded late. Of the SDK one method is used, and its errors: the bundle has nothing else
// of it (`scripts/package/narrow-sdk.ts`).
import { OpenAI } from 'openai/client';
import { boundedFetch } from './bounded-fetch.ts';
import { type Client, type ClientSettings, largestBody } from './client.ts';
import { IdentityUnavailable, rejectionOf } from './sdk-error.ts';

// undici ends a request that has not begun to answer after five minutes; ours ends first and can be told apart.
const attemptTimeoutMs = 280_000;

/** Posts by the SDK. */
export function openSdk(settings: ClientSettings): Client['post'] {
  const openai = connect(settings);
  return async (path, body, signal) => {
    try {
      return { kind: 'body', body: await openai.post<unknown>(path, { body, signal }) };
    } catch (error) {
      signal.throwIfAborted();
      return rejectionOf(error, settings.clock());
    }
  };
}

function connect(settings: ClientSettings): Pick<OpenAI, 'post'> {
  const { baseUrl, credentials, fetch: underlying = fetch } = settings;
  const identity =
    credentials.kind === 'api-key'
      ? { apiKey: credentials.apiKey }
      : {
          apiKey: null,
          workloadIdentity: {
            identityProviderId: credentials.identityProviderId,
            serviceAccountId: credentials.serviceAccountId,
            provider: { tokenType: 'jwt' as const, getToken: () => identityToken(credentials.getToken) },
          },
        };
  return new OpenAI({
    ...identity,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: baseUrl,
    maxRetries: 0,
    timeout: attemptTimeoutMs,
    logLevel: 'off',
    fetch: boundedFetch(underlying, largestBody),
  });
}

async function identityToken(getToken: () => Promise<string>): Promise<string> {
  try {
    return await getToken();
  } catch {
    throw new IdentityUnavailable();
  }
}
