import type { Client, ClientSettings } from './client.ts';

/** A client that loads the SDK and connects with the first call. */
export function createClient(settings: ClientSettings): Client {
  let opening: Promise<Client['post']> | undefined;
  const open = (): Promise<Client['post']> => {
    opening ??= import('./sdk.ts').then(({ openSdk }) => openSdk(settings));
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
