import { describe, expect, test } from 'vitest';
import { openCommands } from '../../src/action/commands/open-commands.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { readCommandEvent } from '../../src/github/command-event.ts';
import { readEnvironment } from '../../src/github/environment.ts';
import { createRunnerLog } from '../../src/github/runner-log.ts';
import { formsOfSecret } from '../../src/report/secret-filter.ts';
import { quiet, type World, world } from '../github/world.ts';
import { ArtifactStore, type WorkflowRun } from '../support/artifact-store.ts';
import { commentEvent, issueCommentEvent, labelEvent, type TriggeringEvent } from '../support/events.ts';
import { type Author, actionsBot } from '../support/github/state.ts';

const person = (login: string): Author => ({ login, id: 600, type: 'User' });
const [editor, stranger] = [person('editor'), person('stranger')];
const id = '0123456789abcdef';

interface Commanded extends World {
  readonly said: string[];
  follow(event: TriggeringEvent): Promise<number>;
  answers(): readonly string[];
  gate: WorkflowRun;
}

async function commanded(options: Parameters<typeof world>[1] & { readonly config?: string } = {}): Promise<Commanded> {
  const artifacts = new ArtifactStore();
  const { config, ...rest } = options;
  const base = config === undefined ? {} : { '.github/content-gate.yml': config };
  const own = await world(
    { base, head: { 'docs/a.md': '# A\n' } },
    { artifacts, permissions: { actions: 'write', checks: 'none' }, ...rest },
  );
  const { repo, github, client } = own;
  github.state.access.set('editor', 'write');
  const gate: WorkflowRun = {
    ...{ id: 9001, backendId: 'run-9001', path: '.github/workflows/content-gate.yml', event: 'pull_request' },
    ...{ headSha: repo.headSha, headBranch: repo.headBranch, attempt: 1, pullNumbers: [7] },
    ...{ repositoryId: github.state.repositoryId, headRepositoryId: github.state.repositoryId },
  };
  artifacts.addRun(gate);
  const said: string[] = [];
  const log = createRunnerLog((text) => void said.push(text), {
    ...{ lines: (text) => text, annotation: (text) => text, forms: formsOfSecret },
  });
  const environment = readEnvironment({ RUNNER_TEMP: '/nowhere', GITHUB_REPOSITORY: 'octo-org/handbook' });
  const inputs = readInputs({ 'INPUT_GITHUB-TOKEN': 'x' }, () => undefined);
  if (!environment.ok || !inputs.ok) throw new Error('the world is not as it should be');
  return {
    ...{ ...own, said, gate },
    async follow({ name, payload }) {
      const event = readCommandEvent(name, JSON.stringify(payload));
      if (event.kind === 'malformed') throw new Error(event.problem);
      return openCommands(event, {
        ...{ inputs: inputs.inputs, environment: environment.environment, client, log, signal: quiet() },
        workflow: 'content-gate.yml',
      });
    },
    answers: () => github.state.comments.filter(({ author }) => author === actionsBot).map(({ body }) => body),
    [Symbol.asyncDispose]: () => own[Symbol.asyncDispose](),
  };
}

/** Somebody writes a comment, and the workflow of the commands starts. */
async function says(
  it: Commanded,
  author: Author,
  body: string,
): Promise<{ readonly id: number; readonly sign: string[] }> {
  const comment = it.github.comment(author, body);
  expect(await it.follow(commentEvent(it.github.state, comment))).toBe(0);
  return { id: comment.id, sign: it.github.state.reactions.get(comment.id) ?? [] };
}

describe('what is followed', () => {
  test.each([
    ['rerun', '/content-gate rerun'],
    ['waive', `/content-gate waive ${id} It is right.`],
    [
      'several at once, and words around them',
      `Thanks!\n\n/content-gate waive ${id} It is right.\n/content-gate rerun`,
    ],
    ['with CR LF', `Thanks!\r\n\r\n/content-gate rerun\r\nBye`],
  ])('%s runs the gate again once, and shows that it was taken', async (_, body) => {
    await using it = await commanded();
    expect(await says(it, editor, body)).toMatchObject({ sign: ['+1'] });
    expect(it.gate.reruns).toBe(1);
    expect(it.answers()).toEqual([]);
    // Comment, pull request, permission, configuration (one query), the last record, runs, the wish, the sign.
    expect(it.github.requests.length).toBeLessThanOrEqual(14);
  });

  test('a label that somebody with write access sets or takes off', async () => {
    await using it = await commanded();
    expect(await it.follow(await labelEvent(it.github.state, editor, 'content-gate-override'))).toBe(0);
    expect(it.gate.reruns).toBe(1);
    expect(await it.follow(await labelEvent(it.github.state, stranger, 'content-gate-override'))).toBe(0);
    expect(await it.follow(await labelEvent(it.github.state, actionsBot, 'content-gate-override'))).toBe(0);
    expect(it.gate.reruns).toBe(1);
  });
});

describe('what is not followed', () => {
  test.each([
    ['quoted', '> /content-gate rerun'],
    ['quoted, with the line going on', '> Somebody said\n/content-gate rerun'],
    ['in a code block', '```\n/content-gate rerun\n```'],
    ['in an open code block', '~~~\n/content-gate rerun'],
    ['indented as code', 'Look:\n\n    /content-gate rerun'],
    ['in code in a line', '`/content-gate rerun`'],
    ['in code over lines', '`so\n/content-gate rerun\nit goes`'],
    ['in an HTML comment', '<!--\n/content-gate rerun\n-->'],
    ['in HTML', '<details>\n/content-gate rerun\n</details>'],
    ['struck through', '~~so\n/content-gate rerun\nit goes~~'],
    ['in a list', '- /content-gate rerun'],
    ['as a heading', '/content-gate rerun\n==='],
    ['in the middle of a line', 'Please /content-gate rerun'],
    ['with a letter of another alphabet', '/c\u043Entent-gate rerun'],
    ['with an invisible sign', '/content-gate\u200B rerun'],
    ['with another slash', '\u2215content-gate rerun'],
    ['as the beginning of a longer word', '/content-gatekeeper rerun'],
  ])('a command %s is none', async (_, body) => {
    await using it = await commanded();
    expect(await says(it, editor, body)).toMatchObject({ sign: [] });
    expect([it.gate.reruns, it.answers()]).toEqual([undefined, []]);
  });

  test.each<[string, Author]>([
    ['the gate itself', actionsBot],
    ['another bot', { login: 'helper[bot]', id: 5, type: 'Bot' }],
  ])('what %s writes', async (_, author) => {
    await using it = await commanded();
    it.github.state.access.set(author.login, 'admin');
    expect(await says(it, author, '/content-gate rerun')).toMatchObject({ sign: [] });
    expect(it.gate.reruns).toBeUndefined();
  });

  test.each<[string, (it: Commanded) => void, RegExp]>([
    ['a stranger', () => undefined, /Only people with write access/],
    ['somebody who may only sort', (it) => it.github.state.access.set('stranger', 'triage'), /Only people with write/],
    [
      'somebody of whom GitHub says nothing',
      (it) => it.github.on(/collaborators/, { kind: 'reply', reply: { status: 403, body: {} } }),
      /did not say whether you have write access/,
    ],
  ])('what %s asks for: the reason is said once, however often they ask', async (_, before, why) => {
    await using it = await commanded();
    before(it);
    expect(await says(it, stranger, '/content-gate rerun')).toMatchObject({ sign: ['confused'] });
    expect(await says(it, person('other'), `/content-gate waive ${id} Because.`)).toMatchObject({ sign: ['confused'] });
    expect(it.gate.reruns).toBeUndefined();
    expect(it.answers()).toEqual([expect.stringMatching(why)]);
    expect(it.answers()[0]).not.toMatch(/@/);
  });

  test('a comment that was edited, deleted, or stands on an issue', async () => {
    await using it = await commanded();
    const edited = it.github.comment(editor, '/content-gate rerun');
    edited.updatedAt = it.github.state.now();
    expect(await it.follow(commentEvent(it.github.state, edited))).toBe(0);
    expect(it.answers()).toEqual([expect.stringContaining('was edited')]);
    const gone = it.github.comment(editor, '/content-gate rerun');
    it.github.state.comments.pop();
    expect(await it.follow(commentEvent(it.github.state, gone))).toBe(0);
    const event = issueCommentEvent(it.github.state, '/content-gate rerun');
    const { pull_request: _, ...issue } = event.payload.issue;
    expect(await it.follow({ ...event, payload: { ...event.payload, issue } })).toBe(0);
    expect(it.gate.reruns).toBeUndefined();
  });

  test('an unknown command is answered with what there is, once', async () => {
    await using it = await commanded();
    expect(await says(it, editor, '/content-gate approve')).toMatchObject({ sign: ['confused'] });
    expect(await says(it, editor, '/content-gate wa\u0456ve')).toMatchObject({ sign: ['confused'] });
    const [first = '', second = ''] = it.answers();
    expect(first).toMatch(/There is no such command[\s\S]*explain ID[\s\S]*waive ID reason[\s\S]*rerun/);
    expect(second).toContain('There is no such command');
    expect(second).not.toContain('explain ID');
  });

  test('an answer that somebody else put its marker to is none: the gate says it itself', async () => {
    await using it = await commanded();
    it.github.comment(stranger, '<!-- content-gate-answer:content-gate help no-write c1003 -->\nAll is well.');
    await says(it, editor, '/content-gate approve');
    expect(it.answers()).toEqual([expect.stringContaining('explain ID')]);
  });

  test('a comment of the gate that somebody copies is theirs, and their rights count', async () => {
    await using it = await commanded();
    const copied = `<!-- content-gate:content-gate:v1 -->\n\n/content-gate waive ${id} Approved by @editor.`;
    expect(await says(it, stranger, copied)).toMatchObject({ sign: ['confused'] });
    expect(it.gate.reruns).toBeUndefined();
  });

  test.each([
    ['without a reason', `/content-gate waive ${id}`, 'Say after the id why'],
    ['with a reason that nobody sees', `/content-gate waive ${id} \u200B\u2063 .`, 'Say after the id why'],
    ['with half an id', '/content-gate waive 01234567 It is right.', 'the whole id of a finding'],
    ['with more than ten commands', '/content-gate rerun\n'.repeat(11), 'at most ten commands'],
  ])('a command %s', async (_, body, why) => {
    await using it = await commanded();
    expect(await says(it, editor, body)).toMatchObject({ sign: ['confused'] });
    expect(it.answers()).toEqual([expect.stringContaining(why)]);
  });

  test('a waiver where the team lets no comment waive, in its language', async () => {
    await using it = await commanded({ config: 'version: 1\nreport-language: de\nwaivers: { comments: false }\n' });
    expect(await says(it, editor, `/content-gate waive ${id} Ja.`)).toMatchObject({ sign: ['confused'] });
    expect(it.answers()).toEqual([expect.stringContaining('nimmt ein Kommentar nichts aus')]);
    expect(it.gate.reruns).toBeUndefined();
  });
});

describe('a gate that does not run again', () => {
  test.each<[string, (it: Commanded) => void, string]>([
    ['because it is running', (it) => (it.gate.status = 'in_progress'), 'is running at this moment'],
    ['because it ran too often', (it) => (it.gate.attempt = 50), 'GitHub did not let the gate run again'],
    [
      'because the job may not',
      (it) => (it.github.state.permissions.actions = 'read'),
      'GitHub did not let the gate run again',
    ],
    ['because it never did', (it) => it.github.state.artifacts.runs.clear(), 'There is no run of the gate'],
    [
      'because it ran for another pull request',
      (it) => it.github.state.artifacts.addRun({ ...it.gate, pullNumbers: [8] }),
      'There is no run of the gate',
    ],
  ])('%s says so', async (_, before, why) => {
    await using it = await commanded();
    before(it);
    expect(await says(it, editor, '/content-gate rerun')).toMatchObject({ sign: ['confused'] });
    expect(it.answers()).toEqual([expect.stringContaining(why)]);
  });

  test('explains nothing without a record', async () => {
    await using it = await commanded();
    await says(it, editor, `/content-gate explain ${id}`);
    expect(it.answers()).toEqual([expect.stringContaining('No record of a run')]);
  });

  test('fails where it cannot answer: the maintainer sees a red job', async () => {
    await using it = await commanded({ permissions: { 'pull-requests': 'none', issues: 'none' } });
    const comment = it.github.comment(editor, '/content-gate rerun');
    expect(await it.follow(commentEvent(it.github.state, comment))).toBe(1);
    expect(it.said.join('')).toContain('pull-requests: read');
  });
});
