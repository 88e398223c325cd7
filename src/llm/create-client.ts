import type { Client, ClientSettings } from './client.ts';

/** A client that loads what it sends by, and connects with the first call. */
export function createClient(settings: ClientSettings): Client {
  let opening: Promise<Client['post']> | undefined;
  const open = (): Promise<Client['post']> => {
    opening ??= opened(settings);
    return opening;
  };
  return {
    async prepare() {
      await open();
    },
    async post(path, body, signal) {
      const post = await open();
      return post(path, body, signal);
    },
  };
}

async function opened(settings: ClientSettings): Promise<Client['post']> {
  const { credentials } = settings;
  if (credentials.kind === 'api-key') {
    return (await import('./key-client.ts')).openWithKey(settings, credentials.apiKey);
  }
  return (await import('./sdk.ts')).openSdk(settings, credentials);
}
