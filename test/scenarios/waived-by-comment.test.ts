import { expect, test } from 'vitest';
import { commentEvent } from '../support/events.ts';
import { setLabel, unsetLabel } from '../support/github/people.ts';
import type { Author } from '../support/github/state.ts';
import { type Scenario, type ScenarioOptions, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { commentOf, reportOf } from './seen.ts';
import { article, articleBefore, claim, team, voteAnswer } from './team.ts';

const page = 'docs/savings.md';
const person = (login: string, id = 600): Author => ({ login, id, type: 'User' });
const [editor, lawyer, stranger] = [person('editor'), person('lawyer', 601), person('stranger', 602)];
const label = 'content-gate-override';

async function blocked(settings: object = {}, options: Partial<ScenarioOptions> = {}): Promise<Scenario> {
  const { base, config } = team({ law: {} }, settings);
  const model = await scriptedModel({ script: (call) => voteAnswer(call, 'block', 'doubles your savings') });
  const world = await scenario({
    base: { [page]: articleBefore(), 'docs/other.md': articleBefore('other'), ...base },
    head: { [page]: article() },
    ...{ config, model },
    ...options,
  });
  for (const { login } of [editor, lawyer]) world.github.state.access.set(login, 'write');
  return world;
}

/** What the report calls the one finding that blocks. */
function idIn(world: Scenario): string {
  const own = world.github.state.comments.filter(({ author }) => author.type === 'Bot').at(-1)?.body ?? '';
  const [, id = ''] = /`([0-9a-f]{16}(?:,[0-9a-f]{16})*)`<\/sub>/.exec(own) ?? [];
  expect(id).not.toBe('');
  return id;
}

test('a person with write access waives a finding: it passes, is still shown, and stays waived while its sentence stands', async () => {
  await using world = await blocked();
  expect(await world.run()).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
  const id = idIn(world);
  const asked = world.model?.log.calls.length;
  world.github.comment(editor, `Fine by me.\n\n/content-gate waive ${id} Audited figures, see LEGAL-12.`);
  const waived = await world.rerun();
  expect(waived).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
  const comment = commentOf(world);
  expect(comment).toMatch(
    /This sentence breaks the rule.*waived in this pull request by .*editor at 2026-.*Z: Audited figures/s,
  );
  expect(comment).not.toContain('@editor');
  expect(reportOf(waived)).toMatchObject({ spoken: { used: [{ by: '@editor', what: id }], unused: [], refused: [] } });
  // Nobody was asked again, and the answers were kept as they were given.
  expect(world.model?.log.calls.length).toBe(asked);
  const elsewhere = await world.push({ 'docs/other.md': articleBefore('other things') });
  expect(elsewhere).toMatchObject({ exitCode: 0 });
  // The same words in another sentence are another finding.
  const changed = await world.push({ [page]: article('savings', claim.replace('within', 'for certain within')) });
  expect(changed).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
  expect(reportOf(changed)).toMatchObject({ spoken: { used: [], unused: [{ by: '@editor' }] } });
});

test('a label waives the findings of the very commits that it was set on', async () => {
  await using world = await blocked({ waivers: { label } });
  expect(await world.run()).toMatchObject({ exitCode: 1 });
  setLabel(world.github.state, stranger, label);
  expect(await world.rerun()).toMatchObject({ exitCode: 1 });
  expect(commentOf(world)).toContain('does not count: no write access');
  unsetLabel(world.github.state, editor, label);
  setLabel(world.github.state, editor, label);
  expect(await world.rerun()).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
  expect(commentOf(world)).toMatch(/waived in this pull request by .*editor at .*: the label content-gate-override/);
  expect(await world.push({ 'docs/other.md': articleBefore('other things') })).toMatchObject({ exitCode: 1 });
  expect(commentOf(world)).toContain('it was set before the last push or change of the base: set it again');
});

test('a comment explains a finding from the record, and runs the gate again; the job has no key and judges nothing', async () => {
  await using world = await blocked({}, { github: { permissions: { actions: 'write' } } });
  await world.run();
  const id = idIn(world);
  const { github } = world;
  const comment = github.comment(
    editor,
    `/content-gate explain ${id}\n/content-gate waive 0123456789abcdef It is right.`,
  );
  const asked = world.model?.log.calls.length;
  const commands = { door: 'commands', 'api-key': '', 'base-url': '', model: '' };
  const result = await world.run({ event: commentEvent(github.state, comment), inputs: commands });
  expect(result.exitCode).toBe(0);
  expect(github.state.reactions.get(comment.id)).toEqual(['confused']);
  expect(world.artifacts.runs.get(9001)?.reruns).toBe(1);
  const answer = github.state.comments.at(-1)?.body ?? '';
  expect(answer).toMatch(
    /In answer to \[this comment\]\(https:\/\/github\.com\/octo-org\/handbook\/pull\/7#issuecomment-/,
  );
  expect(answer).toMatch(/This sentence breaks the rule[\s\S]*No result is promised[\s\S]*law: Looks after law/);
  expect(answer).toContain(`\`/content-gate waive ${id} …\``);
  expect(answer).toContain('The last run has no finding `0123456789abcdef`');
  expect(world.model?.log.calls.length).toBe(asked);
  // What only the label of a workflow tells apart must not be a verdict: the same event is refused by the gate itself.
  expect(await world.run({ event: commentEvent(github.state, comment) })).toMatchObject({ exitCode: 1 });
});
