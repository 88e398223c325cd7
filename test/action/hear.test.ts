import { describe, expect, test } from 'vitest';
import { hear } from '../../src/action/hear.ts';
import { configSchema } from '../../src/config/schema.ts';
import { readEvent } from '../../src/github/event.ts';
import { spokenWaivers } from '../../src/run/spoken-waivers.ts';
import { quiet, type World, world } from '../github/world.ts';
import { mergeGroupEvent, pullRequestEvent } from '../support/events.ts';
import { setLabel, unsetLabel } from '../support/github/people.ts';
import type { Author } from '../support/github/state.ts';

const person = (login: string): Author => ({ login, id: 600, type: 'User' });
const [editor, lawyer, stranger] = [person('editor'), person('lawyer'), person('stranger')];
const id = '0123456789abcdef';
const label = 'content-gate-override';
const waive = `/content-gate waive ${id} It is right.`;

async function heard(it: World, settings: object = {}, name: 'pull_request' | 'merge_group' = 'pull_request') {
  const { state } = it.github;
  const from = name === 'merge_group' ? await mergeGroupEvent(state) : await pullRequestEvent(state, 'synchronize');
  const event = readEvent(name, JSON.stringify(from.payload));
  if (event.kind === 'malformed' || event.kind === 'unsupported') throw new Error(event.problem);
  const config = configSchema.parse(settings);
  const { client } = it;
  const told = await hear(event, config, { client, attempt: 1, signal: quiet() });
  const waivers = spokenWaivers(told, { people: config.waivers.people, owners: config.exceptions });
  return { waiver: waivers.of([id], 'LG1'), facts: waivers.facts(), notices: told.notices };
}

async function talk(options: Parameters<typeof world>[1] = {}): Promise<World> {
  const it = await world({ head: { 'a.md': '# A\n' } }, options);
  it.github.state.access.set('editor', 'write').set('lawyer', 'maintain').set('sorter', 'triage');
  return it;
}

const counts = (...people: readonly string[]) => ({
  waiver: { people, reason: expect.stringContaining('It is right.') },
});
const refused = (why: string) => ({ waiver: undefined, facts: { refused: [{ why: expect.stringContaining(why) }] } });

describe('a waiver by comment', () => {
  test.each<[string, (it: World) => unknown, object, object]>([
    ['of somebody with write access', (it) => it.github.comment(editor, waive), {}, counts('@editor')],
    ['of somebody who maintains', (it) => it.github.comment(lawyer, waive), {}, counts('@lawyer')],
    ['of a stranger', (it) => it.github.comment(stranger, waive), {}, refused('no write access')],
    ['of somebody who only sorts', (it) => it.github.comment(person('sorter'), waive), {}, refused('no write access')],
    [
      'of somebody whose access was taken away since',
      (it) => {
        it.github.comment(editor, waive);
        it.github.state.access.delete('editor');
      },
      {},
      refused('no write access'),
    ],
    [
      'that was edited since',
      (it) => {
        it.github.comment(editor, waive).updatedAt = it.github.state.now();
      },
      {},
      refused('was edited later'),
    ],
    [
      'that was deleted since',
      (it) => {
        it.github.comment(editor, waive);
        it.github.state.comments.pop();
      },
      {},
      { waiver: undefined, facts: undefined },
    ],
    [
      'that a bot wrote, or somebody under the marker of the gate',
      (it) => {
        it.github.state.access.set('helper[bot]', 'admin').set('github-actions[bot]', 'admin');
        it.github.comment({ ...stranger, login: 'helper[bot]', type: 'Bot' }, waive);
        it.github.comment({ ...stranger, login: 'github-actions[bot]', type: 'Bot' }, waive);
        it.github.comment(stranger, `<!-- content-gate:content-gate:v1 -->\n\n${waive}`);
      },
      {},
      refused('no write access'),
    ],
    [
      'of another finding',
      (it) => it.github.comment(editor, waive.replace(id, 'fedcba9876543210')),
      {},
      { waiver: undefined, facts: { unused: [{ by: '@editor', what: 'fedcba9876543210' }], refused: [] } },
    ],
    [
      'where the team lets no comment waive',
      (it) => it.github.comment(editor, waive),
      { waivers: { comments: false } },
      { waiver: undefined, facts: undefined },
    ],
    [
      'of the author alone, where it takes two',
      (it) => {
        it.github.state.access.set('writer', 'admin');
        it.github.comment(person('writer'), waive);
        it.github.comment(person('Writer'), waive);
      },
      { waivers: { people: 2 } },
      refused('it takes 2 people, and so far 1 waived it'),
    ],
    [
      'of the author and somebody else, where it takes two',
      (it) => {
        it.github.state.access.set('writer', 'admin');
        it.github.comment(person('writer'), waive);
        it.github.comment(lawyer, waive);
      },
      { waivers: { people: 2 } },
      counts('@writer', '@lawyer'),
    ],
    [
      'of nobody who owns the criterion',
      (it) => it.github.comment(editor, waive),
      { exceptions: { LG1: ['@lawyer'] } },
      refused('only @lawyer may waive LG1'),
    ],
    [
      'of a member of the team that owns the criterion',
      (it) => {
        it.github.state.teams.set('org/legal', ['Lawyer']);
        it.github.comment(lawyer, waive);
      },
      { exceptions: { LG1: ['@org/legal'] } },
      counts('@lawyer'),
    ],
    [
      'of a team of which nothing is told',
      (it) => it.github.comment(lawyer, waive),
      { exceptions: { LG1: ['@org/legal'] } },
      refused('did not say who is a member'),
    ],
    [
      'on the second page of comments',
      (it) => {
        for (let index = 0; index < 120; index += 1) it.github.comment(stranger, 'Hello.');
        it.github.comment(editor, waive);
      },
      {},
      counts('@editor'),
    ],
  ])('%s', async (_, before, settings, expected) => {
    await using it = await talk();
    before(it);
    expect(await heard(it, settings)).toMatchObject(expected);
  });

  test('counts in the merge queue as well', async () => {
    await using it = await talk();
    it.github.comment(editor, waive);
    expect(await heard(it, {}, 'merge_group')).toMatchObject(counts('@editor'));
  });

  test('costs a bounded number of requests, however many people write', async () => {
    await using it = await talk();
    for (let index = 0; index < 200; index += 1) it.github.comment(person(`stranger${index}`), waive);
    const { facts } = await heard(it);
    expect(facts?.refused.length).toBeLessThanOrEqual(10);
    expect(it.github.requests.length).toBeLessThanOrEqual(30);
  });

  test('that nobody may read is said', async () => {
    await using it = await talk({ permissions: { 'pull-requests': 'none', issues: 'none' } });
    expect((await heard(it)).notices).toEqual([expect.stringContaining('What people waived there does not count')]);
  });
});

describe('a label', () => {
  const settings = { waivers: { label } };
  const counted = { waiver: { people: ['@editor'], reason: `the label ${label}` } };
  const old = refused('set before the last push or change of the base');

  test.each<[string, (it: World) => unknown, object]>([
    ['set after the last push', () => undefined, counted],
    ['set by somebody without write access', (it) => swap(it, stranger), refused('no write access')],
    ['set by a bot', (it) => swap(it, { login: 'helper[bot]', id: 1, type: 'Bot' }), refused('no person set it')],
    ['taken off again', (it) => unsetLabel(it.github.state, editor, label), { waiver: undefined, facts: undefined }],
    ['set before a push', (it) => push(it, 'push'), old],
    ['set before the branch went back to where it had been', (it) => push(it, 'back'), old],
    ['set before the base changed', (it) => move(it, 'base_ref_changed'), old],
    ['set where nobody tells when was pushed', (it) => it.github.state.pushes.splice(0), refused('did not say when')],
    [
      'whose events nobody tells',
      (it) => it.github.on(/\/events/, { kind: 'reply', reply: { status: 403, body: {} } }),
      { waiver: undefined, notices: [expect.stringContaining('did not say who set the label')] },
    ],
    [
      'whose event stands on the second page',
      (it) => {
        const set = it.github.state.events.pop();
        for (let index = 0; index < 120; index += 1) move(it, 'mentioned');
        if (set !== undefined) it.github.state.events.push({ ...set, at: it.github.state.now() });
      },
      counted,
    ],
  ])('%s', async (_, after, expected) => {
    await using it = await talk();
    setLabel(it.github.state, editor, label);
    await after(it);
    expect(await heard(it, settings)).toMatchObject(expected);
  });

  test('that the configuration does not name waives nothing', async () => {
    await using it = await talk();
    setLabel(it.github.state, editor, label);
    expect(await heard(it)).toMatchObject({ waiver: undefined, facts: undefined });
  });

  function swap({ github }: World, by: Author): void {
    unsetLabel(github.state, editor, label);
    setLabel(github.state, by, label);
  }

  function move({ github: { state } }: World, event: string): void {
    state.events.push({ event, actor: editor, at: state.now() });
  }

  async function push({ repo, github }: World, how: 'push' | 'back'): Promise<void> {
    const before = repo.headSha;
    await repo.push({ 'b.md': '# B\n' });
    github.pushed();
    if (how === 'push') return;
    await repo.resetTo(before);
    github.pushed(true);
  }
});
