import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/engine/pipeline.ts';
import { endingLine } from '../../src/engine/run-result.ts';
import { Stage, settle } from '../support/controlled-task.ts';
import { ownTime, start, statuses } from './run-harness.ts';

ownTime();

describe('a task that does not complete', () => {
  it.each<[string, unknown, string]>([
    ['returns too little', {}, 'failed: it did not return "out"'],
    ['returns too much', { out: 1, more: 2 }, 'failed: it returned "more" without declaring it'],
    [
      'returns what is not data',
      { out: new Map() },
      'failed: its outputs.out cannot be recorded: an instance of a class is not plain data',
    ],
    ['returns NaN', { out: [Number.NaN] }, 'failed: its outputs.out[0] cannot be recorded: NaN has no JSON form'],
    ['returns a list', ['out'], 'failed: it did not return its outputs by name'],
    ['returns undefined for an output', { out: undefined }, 'failed: it did not return "out"'],
  ])('blocks when it is required and %s', async (_, outputs, phrase) => {
    const stage = new Stage();
    const { done } = await start([{ name: 'p', tasks: [stage.task('a', { outputs: ['out'] })] }]);
    stage.of('a').complete(outputs);
    expect(endingLine(await done())).toBe(`blocked: required task "a" of phase "p" ${phrase}; completed 0 of 1 phase`);
  });

  it.each<[string, unknown, string]>([
    ['an error', new Error('no\nluck'), 'no luck'],
    ['a string', 'no luck', 'no luck'],
    ['nothing', undefined, 'undefined'],
    ['an object without a text', Object.create(null), 'something that cannot be shown was thrown'],
    ['a very long text', 'x'.repeat(10_000), `${'x'.repeat(500)}...`],
  ])('fails with one line when it throws %s', async (_, thrown, message) => {
    const stage = new Stage();
    const { done } = await start([{ name: 'p', tasks: [stage.task('a')] }]);
    stage.of('a').fail(thrown);
    expect((await done()).outcomes).toMatchObject([{ status: 'failed', error: message }]);
  });

  it('fails when it throws before it returns a promise', async () => {
    const run = (): Promise<Record<string, Json>> => {
      throw new Error('at once');
    };
    const task = { name: 'a', inputs: [], outputs: [], timeoutMs: 1, required: true, weight: 0, run };
    const { done } = await start([{ name: 'p', tasks: [task] }]);
    expect((await done()).outcomes).toMatchObject([{ status: 'failed', error: 'at once' }]);
  });

  it('blocks the run when required: work that completed is kept, siblings finish, later phases are skipped', async () => {
    const stage = new Stage();
    const { done } = await start([
      { name: 'one', tasks: [stage.task('first', { outputs: ['kept'] })] },
      { name: 'two', tasks: [stage.task('bad', { outputs: ['x'] }), stage.task('sibling', { outputs: ['y'] })] },
      { name: 'three', tasks: [stage.task('never', { inputs: ['kept'] })] },
    ]);
    stage.of('first').complete({ kept: 1 });
    await settle();
    stage.of('bad').fail(new Error('broken'));
    await settle();
    stage.of('sibling').complete({ y: 2 });
    const result = await done();
    expect(result.ending).toEqual({
      status: 'blocked',
      phase: 'two',
      task: 'bad',
      reason: 'required task "bad" of phase "two" failed: broken',
    });
    expect(endingLine(result)).toBe(
      'blocked: required task "bad" of phase "two" failed: broken; completed 1 of 3 phases',
    );
    expect(statuses(result)).toEqual(['first completed', 'bad failed', 'sibling completed', 'never skipped']);
    expect(result.outcomes[3]).toMatchObject({ reason: 'required task "bad" of phase "two" failed: broken' });
    expect(result.context.read('y')).toBe(2);
    expect(result.context.has('x')).toBe(false);
  });

  it('warns when optional, and whoever needs its output is skipped', async () => {
    const stage = new Stage();
    const { done } = await start([
      { name: 'one', tasks: [stage.task('images', { outputs: ['urls'], required: false })] },
      { name: 'two', tasks: [stage.task('gallery', { inputs: ['urls'], required: false }), stage.task('text')] },
    ]);
    stage.of('images').fail(new Error('none'));
    await settle();
    stage.of('text').complete();
    const result = await done();
    expect(endingLine(result)).toBe('completed 2 of 2 phases');
    expect(result.warnings).toEqual([
      'optional task "images" of phase "one" failed: none',
      'optional task "gallery" of phase "two" was skipped: it lacks its input "urls"',
    ]);
  });

  it('blocks the run when it is required and lacks an input', async () => {
    const stage = new Stage();
    const { done } = await start([
      { name: 'one', tasks: [stage.task('optional', { outputs: ['k'], required: false })] },
      { name: 'two', tasks: [stage.task('needs', { inputs: ['k'] })] },
    ]);
    stage.of('optional').fail(new Error('x'));
    expect((await done()).ending).toMatchObject({ status: 'blocked', phase: 'two', task: 'needs' });
  });
});
