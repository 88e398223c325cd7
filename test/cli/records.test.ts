import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/cli/replay.ts';
import { type PolicyChange, simulate } from '../../src/cli/simulate.ts';
import { verify } from '../../src/cli/verify.ts';
import type { World } from '../../src/cli/world.ts';
import { largestRecord } from '../../src/record/record.ts';
import type { Ballot } from '../../src/verdict/ballot.ts';
import { ballots, fileOf, recordWith, sealed } from './recorded-run.ts';
import { terminalIn } from './terminal.ts';

const hostile = '\u001b[31m::error::x\n##[error]y \u202Egnp';
const whole = sealed(recordWith([fileOf()]), 'secret');

async function told(
  text: string,
  act: (options: { readonly record: string; readonly format: 'pretty' | 'json' }, world: World) => Promise<number>,
  variables: World['variables'] = {},
  format: 'pretty' | 'json' = 'pretty',
) {
  await using terminal = await terminalIn({ 'context.json': text }, variables);
  const exitCode = await act({ record: 'context.json', format }, terminal.world);
  return { exitCode, ...terminal.said };
}

describe('verify', () => {
  it.each<[string, string, World['variables'], number, RegExp]>([
    [
      'signed, and nobody can check',
      whole,
      {},
      0,
      /^Intact: 7 entries of 1 file.*\nSignature: there is one, and it was not checked/,
    ],
    ['signed with this key', whole, { CONTENT_GATE_SIGNING_KEY: 'secret' }, 0, /made with the key that is set here/],
    ['signed with the key of the model', whole, { CONTENT_GATE_API_KEY: 'secret' }, 0, /made with the key/],
    ['signed with another key', whole, { CONTENT_GATE_SIGNING_KEY: 'other' }, 1, /NOT made with the key/],
    ['not signed', sealed(recordWith([fileOf()])), {}, 0, /Anybody can have written this record/],
    ['cut off', whole.slice(0, -20), {}, 1, /^Not intact: the record is cut off or not JSON\.$/m],
    ['of another version', whole.replace('"version":1', '"version":7'), {}, 1, /not of version 1/],
    ['no record at all', '{"a":1}', {}, 1, /does not have the shape/],
    [
      'changed in an entry',
      whole.replace('"author":"legal"', '"author":"somebody"'),
      {},
      1,
      /in file 1, entry 3 was changed/,
    ],
    [
      'changed beside the entries',
      whole.replace('"durationMs":45000', '"durationMs":1'),
      {},
      1,
      /changed after it was written/,
    ],
    ['too large', ' '.repeat(largestRecord + 5), {}, 1, /larger than/],
  ])('tells a record that is %s', async (_, text, variables, exitCode, words) => {
    const said = await told(text, verify, variables);
    expect(said.out).toMatch(words);
    expect(said.exitCode).toBe(exitCode);
  });

  it('says that there is no such file', async () => {
    await using terminal = await terminalIn({});
    expect(await verify({ record: 'nowhere.json', format: 'pretty' }, terminal.world)).toBe(2);
    expect(terminal.said.err).toContain('nowhere.json cannot be read');
  });
});

describe('replay', () => {
  it('tells the run phase by phase, with the slowest reviewer and how far it came', async () => {
    const said = await told(whole, replay);
    expect(said.exitCode).toBe(0);
    await expect(said.out).toMatchFileSnapshot('../golden/cli/replay.txt');
  });

  it('adds up the times of the four phases', async () => {
    const { out } = await told(whole, replay, {}, 'json');
    const [file] = JSON.parse(out).files;
    expect(file).toMatchObject({ durationMs: 119_100, slowest: 'accuracy', completedPhases: 4, totalPhases: 4 });
    expect(file.phases.map(({ durationMs }: { durationMs: number }) => durationMs)).toEqual([
      2100, 67_000, 18_000, 32_000,
    ]);
  });

  it('tells a run that was blocked, one under way, and refuses a changed record', async () => {
    const ending = { status: 'blocked', phase: 'quality-gates', task: 'legal', reason: 'it timed out' } as const;
    const blocked = sealed(recordWith([fileOf({ ending, completedPhases: 1, verdict: null })]));
    expect((await told(blocked, replay)).out).toContain('blocked: it timed out; completed 1 of 4 phases');
    const compensations = [
      { phase: 'publishing', durationMs: 5, status: 'failed', error: hostile } as const,
      { phase: 'transformation', durationMs: 5, status: 'completed' } as const,
    ];
    const undone = (await told(sealed(recordWith([fileOf({ ending, compensations })])), replay)).out;
    expect(undone).toMatch(/undone: publishing \(failed\)\n\s+undone: transformation \(completed\)/);
    const notBegun = sealed(recordWith([fileOf({ ending: null, outcomes: [], verdict: null })]));
    expect((await told(notBegun, replay)).out).toContain('not begun when this was written');
    const underWay = sealed(recordWith([fileOf({ ending: null, verdict: null })]));
    expect((await told(underWay, replay)).out).toContain('under way when this was written');
    const changed = await told(whole.replace('"durationMs":45000', '"durationMs":1'), replay);
    expect(changed).toMatchObject({ exitCode: 1, out: '' });
    expect(changed.err).toContain('changed after it was written');
  });
});

describe('the folder of a run', () => {
  it.each([
    ['that came to its end is its record, whatever stands beside it', { report: {} }, 0, /^Intact/],
    ['that was killed is not intact when a part of it is cut off', {}, 1, /^Not intact: part 000001\.json: .*cut off/],
  ])('%s', async (_, changes, exitCode, words) => {
    await using terminal = await terminalIn({ 'context.json': sealed(recordWith([fileOf()], changes)) });
    const { directory } = terminal.world;
    await mkdir(join(directory, 'parts'));
    await writeFile(join(directory, 'parts', '000001.json'), '{"part":{"version":1');
    expect(await verify({ record: '.', format: 'pretty' }, terminal.world)).toBe(exitCode);
    expect(terminal.said.out).toMatch(words);
  });

  it('without a record is no record', async () => {
    await using terminal = await terminalIn({});
    expect(await verify({ record: '.', format: 'pretty' }, terminal.world)).toBe(2);
  });
});

describe('simulate', () => {
  const under = (change: PolicyChange) => (options: Parameters<typeof verify>[0], world: World) =>
    simulate({ ...options, change }, world);

  it.each<[string, PolicyChange]>([
    ['as-it-was', {}],
    ['higher-bar', { threshold: 98 }],
    ['majority', { strategy: 'majority' }],
    ['unanimous', { strategy: 'unanimous', quorum: 3 }],
    ['quorum-out-of-reach', { quorum: 4 }],
  ])('shows what another policy would have decided: %s', async (name, change) => {
    const said = await told(whole, under(change));
    expect(said.exitCode).toBe(0);
    await expect(said.out).toMatchFileSnapshot(`../golden/cli/simulate-${name}.txt`);
  });

  it('has the right number for the worked example', async () => {
    expect((await told(whole, under({}))).out).toContain('0.3 x 91 + 0.5 x 100 + 0.2 x 100 = 97.3');
  });

  it('counts an absent vote as it is asked to', async () => {
    const votes: readonly Ballot[] = ballots.map((ballot) =>
      ballot.reviewer === 'accuracy'
        ? { ...ballot, vote: { cast: false, how: 'timed-out', reason: 'no answer' } }
        : ballot,
    );
    const text = sealed(recordWith([fileOf({}, votes)]));
    expect((await told(text, under({}))).out).toContain('score 96.6');
    expect((await told(text, under({ absent: 'against' }))).out).toContain(
      '0.2 x 0 = 77.3, at least 80 x 1 = 80 needed',
    );
  });

  it('does not let a policy approve what nobody could read, and refuses a run without a verdict', async () => {
    const held = sealed(recordWith([fileOf()], { report: { overall: { decision: 'inconclusive' } } }));
    expect((await told(held, under({}))).out).toMatch(/Together: Not fully checked \(content that could not be read/);
    const killed = await told(sealed(recordWith([fileOf({ verdict: null })])), under({}));
    expect(killed).toMatchObject({ exitCode: 1, out: '' });
  });
});

describe('a record of the first edition of the rules', () => {
  // As version 0.1.0 wrote it: a veto for any objection, no edition of the rules, no word on whom a blocking finding binds.
  const common = { required: true, veto: false };
  const verdict = {
    ...{ decision: 'rejected', decidedBy: 'veto', reason: 'legal rejected, with a veto.', score: 89.6 },
    ...{ inWords: '0.8 x 100 + 0.2 x 48 = 89.6, at least 80 x 1 = 80 needed', warnings: [], stoppedAt: null },
    policy: { strategy: 'weighted', threshold: 80, quorum: null, absent: 'exclude' },
    ballots: [
      { ...common, reviewer: 'brand', weight: 0.8, vote: { cast: true, approved: true, score: 100, undecided: [] } },
      {
        ...{ ...common, reviewer: 'legal', weight: 0.2, veto: true },
        vote: { cast: true, approved: false, score: 48, undecided: [], blocks: false },
      },
    ],
  };
  const text = sealed(recordWith([fileOf({ verdict })]), 'secret');

  it.each([
    ['verify', verify],
    ['replay', replay],
    ['simulate', (options: Parameters<typeof verify>[0], world: World) => simulate({ ...options, change: {} }, world)],
  ])('is still read, and says under which rules it was judged: %s', async (_, act) => {
    const { out, exitCode } = await told(text, act, { CONTENT_GATE_SIGNING_KEY: 'secret' });
    expect(exitCode).toBe(0);
    expect(out).toContain('Judged under the rules of the first edition');
    expect(JSON.parse((await told(text, act, {}, 'json')).out).rules).toContain('first edition');
    expect((await told(whole, act)).out).not.toContain('first edition');
  });

  it('comes to what it came to, and under the rules of today to what today it would', async () => {
    const simulated = (change: PolicyChange) => (options: Parameters<typeof verify>[0], world: World) =>
      simulate({ ...options, change }, world);
    const asItWas = (await told(text, simulated({}))).out;
    expect(asItWas).toContain('blog/post.md: Rejected, score 89.6 (as it was, score 89.6)');
    expect(asItWas).toContain('a finding that blocks binds only its reviewer');
    expect((await told(text, simulated({ strategy: 'majority' }))).out).toContain('Rejected');
  });
});

describe('a record with hostile words', () => {
  const ending = { status: 'blocked', phase: hostile, reason: hostile } as const;
  const votes: readonly Ballot[] = ballots.map((ballot) => ({
    ...ballot,
    reviewer: `${hostile}${ballot.reviewer}`,
    vote: { cast: true, approved: false, score: 1, undecided: [hostile], blocks: true },
  }));
  const unjudged = fileOf({ path: `${hostile}2`, verdict: null });
  const record = recordWith([fileOf({ path: hostile, ending }, votes), unjudged], { gateVersion: hostile });
  const text = sealed({
    ...record,
    subject: { ...record.subject, workflowPath: hostile, runId: hostile, gateId: hostile },
  });

  it.each([
    ['verify', verify],
    ['replay', replay],
    ['simulate', (options: Parameters<typeof verify>[0], world: World) => simulate({ ...options, change: {} }, world)],
  ])('does nothing to a terminal or a log: %s', async (_, act) => {
    for (const format of ['pretty', 'json'] as const) {
      const { out, exitCode } = await told(text, act, {}, format);
      expect(exitCode).toBe(0);
      expect(out).not.toMatch(/[\p{Cc}--\n]|\u202E/v);
      expect(out).not.toMatch(/^\s*::/m);
      expect(out).not.toContain('##[');
    }
  });
});
