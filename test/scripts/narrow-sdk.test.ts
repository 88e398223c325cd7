import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OpenAI } from 'openai/client';
import { expect, test } from 'vitest';
import { narrowSdk, resourcesOf, withoutLog } from '../../scripts/package/narrow-sdk.ts';

const client = readFileSync(join(import.meta.dirname, '../../node_modules/openai/client.mjs'), 'utf8');

test('every module of resources that the client imports is known, with every name that is taken from it', () => {
  const found = resourcesOf(client);
  const mentioned = new Set([...client.matchAll(/["'](\.\/resources\/[^"']+)["']/g)].map(([, path]) => path));
  expect(new Set(found.keys())).toEqual(mentioned);
  expect(found.get('./resources/index.mjs')).toContain('Chat');
  expect(found.get('./resources/chat/chat.mjs')).toEqual(['Chat']);
  expect(found.get('./resources/uploads/uploads.mjs')).toEqual(['Uploads']);
  for (const [path, names] of found) expect(names, path).not.toEqual([]);
});

test('the SDK without what no run does links, posts with a key, and exchanges the identity of a job', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'content-gate-sdk-'));
  try {
    narrowSdk(join(import.meta.dirname, '../..'), folder);
    // Linking fails where a module takes a name from one that stands in and does not give it.
    const path = pathToFileURL(join(folder, 'node_modules/openai/client.mjs')).href;
    const narrow: { readonly OpenAI: typeof OpenAI } = await import(/* @vite-ignore */ path);
    const sent: string[] = [];
    const settings = {
      ...{ adminAPIKey: null, organization: null, project: null, webhookSecret: null, maxRetries: 0 },
      baseURL: 'https://api.openai.com/v1',
      async fetch(url: string | URL | Request, init?: RequestInit) {
        sent.push(`${new Headers(init?.headers).get('authorization')} ${String(url)}`);
        return Response.json({ id: 'x', access_token: 'exchanged', expires_in: 600, token_type: 'Bearer' });
      },
    };
    const body = { model: 'm', messages: [] };
    const withKey = new narrow.OpenAI({ ...settings, apiKey: 'key' });
    expect(await withKey.post('/chat/completions', { body })).toMatchObject({ id: 'x' });
    const provider = { tokenType: 'jwt' as const, getToken: async () => 'token' };
    const workloadIdentity = { identityProviderId: 'idp', serviceAccountId: 'sa', provider };
    const withIdentity = new narrow.OpenAI({ ...settings, apiKey: null, workloadIdentity });
    expect(await withIdentity.post('/chat/completions', { body })).toMatchObject({ id: 'x' });
    expect(sent).toEqual([
      'Bearer key https://api.openai.com/v1/chat/completions',
      expect.stringContaining('token'),
      'Bearer exchanged https://api.openai.com/v1/chat/completions',
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('of a request nothing is taken apart for a log that is off', () => {
  const log = readFileSync(join(import.meta.dirname, '../../node_modules/openai/internal/utils/log.mjs'), 'utf8');
  const without = withoutLog(log);
  expect(without.replace('    return details;\n', '')).toBe(log);
  expect(() => withoutLog(without.replace('formatRequestDetails', 'formatted'))).toThrow('no longer writes its log');
});
