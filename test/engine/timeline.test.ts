import { describe, expect, it } from 'vitest';
import type { TaskOutcome } from '../../src/engine/outcome.ts';
import { timelineOf } from '../../src/engine/timeline.ts';

function outcome(phase: string, name: string, startedMs: number | undefined, durationMs: number): TaskOutcome {
  const task = { phase, name, inputs: [], outputs: [], timeoutMs: 1, required: true, weight: 1 };
  const started = startedMs === undefined ? {} : { startedMs };
  return { task, ...started, durationMs, status: 'completed', outputs: {} };
}

describe('timelineOf', () => {
  it('tells a run phase by phase and names the slowest: tasks of a phase overlap, phases do not', () => {
    const timeline = timelineOf([
      outcome('validation', 'fields', 0, 2100),
      outcome('reviews', 'brand', 2100, 45_000),
      outcome('reviews', 'legal', 2100, 67_000),
      outcome('reviews', 'accuracy', 2100, 52_000),
      outcome('transformation', 'html', 69_100, 18_000),
      outcome('publishing', 'publish', 87_100, 32_000),
    ]);
    expect(timeline.phases.map(({ name, durationMs }) => [name, durationMs])).toEqual([
      ['validation', 2100],
      ['reviews', 67_000],
      ['transformation', 18_000],
      ['publishing', 32_000],
    ]);
    expect(timeline.durationMs).toBe(119_100);
    expect(timeline.slowest?.task.name).toBe('legal');
    expect(timeline.phases[1]?.tasks.map(({ slowest }) => slowest)).toEqual([false, true, false]);
  });

  it('counts no time for what was reused or never ran', () => {
    const timeline = timelineOf([
      { ...outcome('p', 'old', undefined, 9000), reused: true },
      outcome('p', 'new', 5, 10),
      { ...outcome('q', 'later', undefined, 0), status: 'skipped', reason: 'x' },
    ]);
    expect(timeline.phases).toMatchObject([
      { durationMs: 10, reused: 1 },
      { durationMs: 0, reused: 0 },
    ]);
    expect(timeline.slowest?.task.name).toBe('new');
    expect(timelineOf([])).toEqual({ phases: [], durationMs: 0, slowest: undefined });
  });
});
