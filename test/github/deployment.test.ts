import { expect, it, onTestFinished } from 'vitest';
import { createGitHubClient } from '../../src/github/client.ts';
import { setDeployment } from '../../src/github/deployment.ts';
import { listen } from '../support/server.ts';

const deployment = {
  ...{ commit: 'c'.repeat(40), environment: 'site.example', address: 'https://site.example/a' },
  ...{ runUrl: 'https://github.example/runs/1', description: '1 published' },
} as const;

async function set(status: number, state: 'success' | 'failure' = 'success') {
  const asked: unknown[] = [];
  const server = await listen(async ({ method, url, body }) => {
    asked.push([`${method} ${url.pathname}`, JSON.parse(String(body))]);
    return {
      status,
      body: status < 300 ? { id: asked.length } : { message: 'Resource not accessible by integration' },
    };
  });
  onTestFinished(server.close);
  const client = createGitHubClient({
    ...{ token: 'token', apiUrl: server.url, graphqlUrl: `${server.url}/graphql`, version: '0.0.0', log: () => {} },
    remainingMs: () => 10_000,
  });
  const repository = { owner: 'octo-org', repo: 'handbook' };
  const problem = await setDeployment(client, repository, { ...deployment, state }, new AbortController().signal);
  return { asked, problem };
}

it('sets the status of a deployment with the address on the commit, and asks nothing of its checks', async () => {
  const { asked, problem } = await set(201);
  expect(problem).toBeUndefined();
  expect(asked).toMatchObject([
    ['POST /repos/octo-org/handbook/deployments', { ref: 'c'.repeat(40), auto_merge: false, required_contexts: [] }],
    [
      'POST /repos/octo-org/handbook/deployments/1/statuses',
      { state: 'success', environment_url: 'https://site.example/a', log_url: 'https://github.example/runs/1' },
    ],
  ]);
});

it('says in one sentence which right the token lacks', async () => {
  const { problem } = await set(403);
  expect(problem).toContain('Could not set the status of the deployment (403');
  expect(problem).toContain('`deployments: write`');
});
