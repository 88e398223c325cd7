import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveOwner } from '../../src/action/prove-owner.ts';
import type { Exception } from '../../src/config/exceptions.ts';
import type { Approvals } from '../../src/github/approvals.ts';

const exception: Exception = {
  criterion: 'LG1',
  page: 'blog/a.md',
  quote: 'It doubles.',
  reason: 'Audited.',
  owner: '@org/legal',
  until: '2099-12-31',
};
const about = { path: '.github/content-gate-exceptions.yml', baseSha: '0'.repeat(40) };
const file = (...exceptions: readonly Exception[]): string => stringify({ version: 1, exceptions });
const longer = { ...exception, until: '2099-12-30' };

/** The newest version first: a later change beside it, the one that brought it, and one before. */
const history = [
  { sha: 'c', text: file(exception, { ...exception, page: 'blog/b.md' }) },
  { sha: 'b', text: file(exception) },
  { sha: 'a', text: file(longer) },
];

function approvals(changes: Partial<Approvals> = {}): Approvals {
  return {
    versions: async () => ({ list: history, whole: true }),
    approvers: async (sha) => ({ a: ['ann'], b: ['bob'], c: ['cid'] })[sha] ?? [],
    isMember: async (team, login) => team === 'org/legal' && login === 'bob',
    ...changes,
  };
}

describe('an exception that few may make', () => {
  it.each([
    ['a team of whose members one approved it', ['@org/legal']],
    ['a person who approved it', ['@BOB']],
  ])('is proven for %s', async (_, owners) => {
    expect(await proveOwner(exception, owners, about, approvals())).toEqual({ ok: true });
  });

  it.each<[string, readonly string[], Partial<Approvals>, string]>([
    ['approved by somebody else', ['@dora'], {}, 'nobody of @dora approved'],
    ['that somebody else approved in other words', ['@ann'], {}, 'nobody of @ann approved'],
    ['beside which somebody approved another change', ['@cid'], {}, 'nobody of @cid approved'],
    ['where teams cannot be asked', ['@org/legal'], { isMember: async () => undefined }, 'may not ask for the members'],
    ['where GitHub does not say who approved', ['@bob'], { approvers: async () => undefined }, 'who approved it'],
    ['where GitHub does not tell the history', ['@bob'], { versions: async () => undefined }, 'who wrote it'],
    [
      'that is older than what was asked',
      ['@bob'],
      { versions: async () => ({ list: history.slice(0, 2), whole: false }) },
      'older than GitHub was asked',
    ],
    [
      'that is not in the base',
      ['@bob'],
      { versions: async () => ({ list: history.slice(2), whole: true }) },
      'not in the file',
    ],
  ])('is not proven %s', async (_, owners, changes, why) => {
    expect(await proveOwner(exception, owners, about, approvals(changes))).toEqual({
      ok: false,
      why: expect.stringContaining(why),
    });
  });
});
