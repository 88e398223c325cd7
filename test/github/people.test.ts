import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { proveOwner } from '../../src/action/prove-owner.ts';
import { approvalsOn } from '../../src/github/approvals.ts';
import { repositoryFacts } from '../../src/github/repository-facts.ts';
import { jobToken } from '../support/fake-github.ts';
import type { MergedPull, PullReview } from '../support/github/state.ts';
import { home, quiet, type World, world } from './world.ts';

const path = '.github/content-gate-exceptions.yml';
const exception = {
  ...{ criterion: 'LG1', page: 'blog/a.md', quote: 'It doubles.', reason: 'Audited.' },
  ...{ owner: '@org/legal', until: '2099-12-31' },
};

async function merged(reviews: readonly (readonly [string, PullReview['event'] | 'old'])[]): Promise<World> {
  const it = await world({ base: { [path]: stringify({ version: 1, exceptions: [exception] }) }, head: {} });
  const { state } = it.github;
  const headSha = 'a'.repeat(40);
  const pull: MergedPull = {
    ...{ number: 5, headSha, commits: [it.repo.baseSha] },
    reviews: reviews.map(([login, event], index) => ({
      ...{ id: index + 1, author: { login, id: 700 + index, type: 'User' as const }, body: '' },
      event: event === 'old' ? 'APPROVE' : event,
      commitId: event === 'old' ? 'b'.repeat(40) : headSha,
      ...{ createdAt: '2026-11-20T00:00:00Z', minimized: undefined },
    })),
  };
  state.merged.push(pull);
  return it;
}

const prove = (it: World, owners: readonly string[]) =>
  proveOwner(exception, owners, { path, baseSha: it.repo.baseSha }, approvalsOn(it.client, home, quiet()));

describe('GitHub, asked who allowed an exception', () => {
  test.each<[string, readonly (readonly [string, PullReview['event'] | 'old'])[], object]>([
    ['names who approved what was merged', [['bob', 'APPROVE']], { ok: true }],
    [
      'lists more reviews than one page holds',
      [...Array.from({ length: 120 }, (_, n) => [`other${n}`, 'COMMENT'] as const), ['bob', 'APPROVE']],
      { ok: true },
    ],
    ['knows an approval of an earlier push only', [['bob', 'old']], { ok: false }],
    ['knows a comment only', [['bob', 'COMMENT']], { ok: false }],
    [
      'knows that the approval was taken back',
      [
        ['bob', 'APPROVE'],
        ['bob', 'REQUEST_CHANGES'],
      ],
      { ok: false },
    ],
    [
      'knows that the objection was taken back',
      [
        ['bob', 'REQUEST_CHANGES'],
        ['bob', 'APPROVE'],
      ],
      { ok: true },
    ],
    ['knows somebody else', [['dora', 'APPROVE']], { ok: false }],
    ['knows nobody', [], { ok: false }],
  ])('%s', async (_, reviews, proof) => {
    await using it = await merged(reviews);
    expect(await prove(it, ['@bob'])).toMatchObject(proof);
  });

  test('tells of a team only to a token that may ask', async () => {
    await using it = await merged([['bob', 'APPROVE']]);
    expect(await prove(it, ['@org/legal'])).toMatchObject({ ok: false, why: expect.stringMatching(/may not ask/) });
    it.github.state.teams.set('org/legal', ['Bob']);
    expect(await prove(it, ['@org/legal'])).toEqual({ ok: true });
    it.github.state.teams.set('org/legal', ['ann']);
    expect(await prove(it, ['@org/legal'])).toMatchObject({ ok: false });
  });

  test.each([/\/commits\?/, /\/contents\//, /\/commits\/\w+\/pulls/, /\/reviews/])(
    'may not answer %s',
    async (route) => {
      await using it = await merged([['bob', 'APPROVE']]);
      it.github.on(route, { kind: 'reply', reply: { status: 403, body: {} } });
      expect(await prove(it, ['@bob'])).toMatchObject({ ok: false, why: expect.stringMatching(/did not say/) });
    },
  );
});

describe('GitHub, asked for the settings of a repository', () => {
  const facts = (it: World) =>
    repositoryFacts({
      ...{ apiUrl: it.github.url, token: jobToken, repository: 'octo-org/handbook', signal: quiet() },
      now: Date.parse('2026-12-02T00:00:00Z'),
    });

  test('tells what rules and the older protection require, which secrets there are, and how old pull requests are', async () => {
    await using it = await world({ head: {} });
    const { state } = it.github;
    state.requiredChecks.push('Content gate');
    state.protectedBy.push('build');
    state.secrets.push('CONTENT_GATE_API_KEY');
    state.sharedSecrets.push('SHARED_KEY');
    expect(await facts(it)).toEqual({ requiredChecks: ['Content gate', 'build'], oldestPullDays: 10 });
    state.readsSecrets = true;
    expect(await facts(it)).toMatchObject({ secrets: ['CONTENT_GATE_API_KEY', 'SHARED_KEY'] });
  });

  test('is not taken at its word where it tells a part', async () => {
    await using it = await world({ head: {} });
    const { state } = it.github;
    state.readsSecrets = true;
    state.otherRules = 150;
    state.secrets.push(...Array.from({ length: 120 }, (_, index) => `SECRET_${index}`));
    expect(await facts(it)).toEqual({ oldestPullDays: 10 });
  });

  test.each([
    [/rules/, { secrets: [] }],
    [/branches\/main$/, { secrets: [] }],
    [/organization-secrets/, { requiredChecks: [] }],
    [/\/handbook$/, {}],
  ])('may not answer %s: nothing is said about it', async (route, rest) => {
    await using it = await world({ head: {} });
    it.github.state.readsSecrets = true;
    it.github.on(route, { kind: 'reply', reply: { status: 404, body: {} } });
    const told = await facts(it);
    const { oldestPullDays: _, ...others } = told;
    expect(others).toEqual(
      route.source.includes('rules') || route.source.includes('branches') ? { secrets: [] } : rest,
    );
  });
});
