import { expect, test } from 'vitest';
import { readEvent, supportedEvents } from '../../src/github/event.ts';

const sha = (digit: string) => digit.repeat(40);
const payload = (pull: object = {}, more: object = {}) => ({
  action: 'synchronize',
  repository: { id: 1001, name: 'handbook', owner: { login: 'octo-org' } },
  pull_request: {
    number: 7,
    title: '::set-output name=x::y',
    draft: true,
    head: { sha: sha('a'), repo: { id: 1001 } },
    base: { sha: sha('b'), ref: 'main', repo: { id: 1001 } },
    ...pull,
  },
  ...more,
});
const read = (value: unknown, name = 'pull_request') => readEvent(name, JSON.stringify(value));

test('a pull request is read without a word that its author wrote', () => {
  const event = read(payload());
  expect(event).toEqual({
    kind: 'pull-request',
    owner: 'octo-org',
    repo: 'handbook',
    repositoryId: 1001,
    number: 7,
    headSha: sha('a'),
    baseSha: sha('b'),
    baseRef: 'main',
    headRepositoryId: 1001,
    fromFork: false,
    draft: true,
    action: 'synchronize',
    target: false,
  });
  expect(JSON.stringify(event)).not.toContain('set-output');
});

test.each([
  ['another repository', { head: { sha: sha('a'), repo: { id: 2002 } } }, 2002],
  ['a deleted fork', { head: { sha: sha('a'), repo: null } }, undefined],
])('a head in %s is a fork', (_name, pull, headRepositoryId) => {
  expect(read(payload(pull), 'pull_request_target')).toMatchObject({ fromFork: true, headRepositoryId, target: true });
});

test('a merge group carries its commits, and the pull request that the branch of the queue names', () => {
  const group = (head_ref: string) => ({
    action: 'checks_requested',
    repository: payload().repository,
    merge_group: { head_sha: sha('c'), base_sha: sha('d'), head_ref },
  });
  const ref = `refs/heads/gh-readonly-queue/main/pr-12-${sha('d')}`;
  expect(read(group(ref), 'merge_group')).toMatchObject({
    kind: 'merge-group',
    headSha: sha('c'),
    baseSha: sha('d'),
    pullNumbers: [12],
  });
  expect(read(group('refs/heads/other'), 'merge_group')).toMatchObject({ pullNumbers: [] });
});

test.each([['push'], ['workflow_run'], ['::error::x'], [undefined]])(
  'the event %s is refused in one sentence',
  (name) => {
    const event = readEvent(name, '{}');
    expect(event.kind).toBe('unsupported');
    expect('problem' in event && event.problem).toContain(supportedEvents);
    expect('problem' in event && event.problem).not.toContain('::');
  },
);

test.each([
  ['no file', undefined],
  ['no JSON', '<html>'],
  ['a list', '[]'],
  ['null', 'null'],
  ['no pull request', JSON.stringify({ ...payload(), pull_request: undefined })],
  ['a head that is no commit', JSON.stringify(payload({ head: { sha: '$(id)', repo: { id: 1 } } }))],
  ['a path as owner', JSON.stringify(payload({}, { repository: { id: 1, name: 'a/../b', owner: { login: 'x' } } }))],
  ['a number that is a text', JSON.stringify(payload({ number: '7' }))],
])('%s is malformed, and says so', (_name, text) => {
  const event = readEvent('pull_request', text);
  expect(event.kind).toBe('malformed');
  expect('problem' in event && event.problem).toMatch(/^[\x20-\x7e]+ Supported events: .*\.$/);
});
