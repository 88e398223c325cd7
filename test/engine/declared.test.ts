import { describe, expect, it } from 'vitest';
import type { Agents, Pipeline } from '../../src/engine/pipeline.ts';
import { PlanError, planPipeline } from '../../src/engine/plan.ts';
import { runPipeline } from '../../src/engine/run.ts';

/** A plan as it comes out of a file: any JSON. */
const fromFile = (json: unknown): Pipeline => JSON.parse(JSON.stringify(json));
const messagesOf = (pipeline: Pipeline, agents: Agents = {}): readonly string[] => {
  const planned = planPipeline(pipeline, { agents });
  return planned.ok ? [] : planned.problems.map(({ message }) => message);
};

describe('a pipeline from a file', () => {
  const phases = [
    {
      name: 'reviews',
      tasks: [
        { name: 'brand', agent: '@brand', inputs: ['page'], outputs: ['brandScore'], compensate: { agent: '@undo' } },
      ],
    },
    { name: 'gate', tasks: [{ name: 'stop', agent: '@stop', inputs: ['brandScore'] }] },
  ];

  it('finds its agents in the table, with what the table says about them', async () => {
    const undone: unknown[] = [];
    const agents: Agents = {
      '@brand': { run: ({ page }) => ({ brandScore: `score of ${String(page)}` }) },
      '@undo': (done) => {
        undone.push(done);
        return {};
      },
      '@stop': () => {
        throw new Error('no');
      },
    };
    const result = await runPipeline(fromFile({ phases }), { page: 'p1' }, { agents });
    expect(result.outcomes).toMatchObject([{ task: { name: 'brand', agent: '@brand' }, status: 'completed' }, {}]);
    expect(result.context.history()).toMatchObject([
      { author: 'start', key: 'page', value: 'p1' },
      { author: '@brand', key: 'brandScore', value: 'score of p1' },
    ]);
    expect(undone).toEqual([{ inputs: { page: 'p1' }, outputs: { brandScore: 'score of p1' } }]);
  });

  it.each<[string, unknown, Agents, readonly string[]]>([
    ['an array', [], {}, ['The pipeline is not an object.']],
    ['nothing', null, {}, ['The pipeline is not an object.']],
    ['neither phases nor tasks', {}, {}, ['The pipeline has neither phases nor tasks; it has one of the two.']],
    ['both', { phases: [], tasks: [] }, {}, ['The pipeline has phases and tasks; it has one of the two.']],
    ['phases that are none', { phases: 'x' }, {}, ['"phases" of the pipeline is not a list.']],
    ['no phases', { phases: [] }, {}, ['The pipeline has no phases.']],
    ['no tasks', { tasks: [] }, {}, ['The pipeline has no phases.']],
    ['a phase that is none', { phases: [7] }, {}, ['Phase 1 is not an object.']],
    ['a task that is none', { phases: [{ name: 'p', tasks: [null] }] }, {}, ['Task 1 of phase "p" is not an object.']],
    [
      'members that are not there or not known',
      { phases: [{ tasks: [{ agent: '@a', requierd: true, timeoutMs: '5' }] }] },
      { '@a': () => ({}) },
      [
        'Phase 1 has no "name".',
        'Task 1 has no "name".',
        'Task 1 has "requierd", which is nothing that it can have: name, agent, inputs, optionalInputs, reads, outputs, timeoutMs, required, weight, retry, run, compensate.',
        '"timeoutMs" of task 1 is not a number.',
      ],
    ],
    [
      'an agent that is not in the table',
      { phases: [{ name: 'p', tasks: [{ name: 't', agent: 'toString' }] }] },
      { '@a': () => ({}), '@b': () => ({}) },
      ['Task "t" of phase "p" is for agent "toString", who is not in the table of agents: "@a", "@b".'],
    ],
    [
      'an undo by an agent that is not in the table',
      { phases: [{ name: 'p', tasks: [{ name: 't', agent: '@a', compensate: { agent: '@b' } }] }] },
      { '@a': () => ({}) },
      ['Task "t" of phase "p" is taken back by agent "@b", who is not in the table of agents: "@a".'],
    ],
    [
      'nobody to do it',
      { tasks: [{ name: 't', compensate: {} }] },
      {},
      [
        'Task "t" has neither an agent nor a function to run.',
        'The compensation of task "t" has neither an agent nor a function to run.',
      ],
    ],
    [
      'keys that are none',
      { tasks: [{ name: 't', agent: '@a', inputs: 'page', outputs: [''] }] },
      { '@a': () => ({}) },
      ['"inputs" of task "t" is not a list of keys.', '"outputs" of task "t" is not a list of keys.'],
    ],
    [
      'a gate of an unknown strategy, and one out of range',
      {
        phases: [
          { name: 'p', tasks: [{ name: 't', agent: '@a' }], gate: 'wieghted' },
          { name: 'q', tasks: [{ name: 'u', agent: '@a' }], gate: { strategy: 'weighted', absent: 'no' } },
        ],
      },
      { '@a': () => ({}) },
      [
        '"strategy" of the gate of phase "p" is not one of unanimous, majority, weighted, threshold.',
        '"absent" of the gate of phase "q" is not "exclude" or "against".',
      ],
    ],
    [
      'numbers out of range',
      {
        phases: [
          {
            ...{ name: 'p', timeoutMs: 0, gate: { strategy: 'weighted', threshold: 101, quorum: 0.5 } },
            tasks: [
              { name: 't', agent: '@a', weight: -1, retry: { tries: 0 }, compensate: { agent: '@a', timeoutMs: -1 } },
            ],
          },
          { name: 'q', tasks: [{ name: 'u', agent: '@a' }], facts: { approved: 'ok' } },
        ],
      },
      { '@a': () => ({}) },
      [
        'Phase "p" has a timeout of 0 ms; a timeout is above 0 and at most 2147483647 ms.',
        'The gate of phase "p" has the threshold 101; a threshold is a whole number from 0 to 100.',
        'The gate of phase "p" has the quorum 0.5; a quorum is a whole number of votes.',
        'Task "t" of phase "p" has the weight -1; a weight is 0 or more, with at most three decimal places.',
        'Task "t" of phase "p" has 0 tries; there are from 1 to 100.',
        'The compensation of task "t" of phase "p" has a timeout of -1 ms; a timeout is above 0 and at most 2147483647 ms.',
        'Phase "q" has facts of its gate, and no gate.',
      ],
    ],
  ])('that has %s is refused with each reason', (_, pipeline, agents, messages) => {
    const read = pipeline === null ? fromFile(null) : fromFile(pipeline);
    expect(messagesOf(read, agents)).toEqual(messages);
  });

  it('refuses a fact that a task writes as well, and takes one as an input of a later phase', () => {
    const run = () => ({});
    const gated = { name: 'p', tasks: [{ name: 't', run, outputs: ['ok'] }], gate: 'weighted' as const };
    expect(messagesOf({ phases: [{ ...gated, facts: { approved: 'ok' } }] })).toEqual([
      'The gate of phase "p" writes "ok", which task "t" of phase "p" writes as well.',
    ]);
    const later = { name: 'q', tasks: [{ name: 'u', run, inputs: ['score', 'ok'] }] };
    expect(messagesOf({ phases: [{ ...gated, facts: { score: 'score' } }, later] })).toEqual([]);
  });

  it('is refused by the runner with all reasons in one error', async () => {
    const run = runPipeline(fromFile({ tasks: [{ name: 't', agent: '@a', inputs: ['k'] }] }));
    await expect(run).rejects.toBeInstanceOf(PlanError);
    await expect(run).rejects.toThrow('Task "t" is for agent "@a", who is not in the table of agents.');
  });
});
