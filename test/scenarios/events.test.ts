import { afterAll, describe, expect, test } from 'vitest';
import { issueCommentEvent, malformedEvents, pushEvent } from '../support/events.ts';
import { scenario } from '../support/scenario.ts';
import { annotationsOf } from './seen.ts';
import { article } from './team.ts';

const world = await scenario({ head: { 'docs/savings.md': article() } });
afterAll(() => world.close());
const supported = 'Supported events: pull_request, pull_request_target and merge_group.';

describe('an event that is not supported', () => {
  test.each([
    ['push', pushEvent(world.github.state)],
    ['issue_comment', issueCommentEvent(world.github.state, '/approve')],
  ])('%s ends with one sentence', async (name, event) => {
    const result = await world.run({ event });
    expect(result).toMatchObject({ exitCode: 1, stderr: '' });
    expect(annotationsOf(result)).toEqual([`error: Content Gate cannot judge the event "${name}". ${supported}`]);
  });
});

describe('an event that GitHub would not send', async () => {
  test.each(await malformedEvents(world.github.state))('%s ends with one sentence', async (_, event) => {
    const result = await world.run({ event });
    expect(result).toMatchObject({ exitCode: 1, stderr: '', overdue: false });
    expect(annotationsOf(result)).toEqual([expect.stringMatching(/^error: The event's /)]);
    expect(annotationsOf(result)[0]).toContain(supported);
  });
});

test('nothing was asked of GitHub for any of them', () => {
  expect(world.github.requests).toHaveLength(0);
  expect(world.model?.log.calls).toHaveLength(0);
});
