import { describe, expect, it } from 'vitest';
import { progressLine } from '../../src/report/progress.ts';
import { stepOutputs } from '../../src/report/step-outputs.ts';
import { hostileLine } from './hostile.ts';
import { situations } from './situations.ts';

describe('step outputs', () => {
  const report = situations['rejected-by-veto'];
  if (report === undefined) throw new Error('no situation');
  const places = { pathOf: (file: string) => `/tmp/${file}` };

  it('are enumerations, numbers, paths and our own addresses', () => {
    const commentUrl = 'https://github.com/octo-org/handbook/pull/7#issuecomment-1';
    expect(stepOutputs(report, { ...places, artifactId: 9, commentUrl })).toEqual({
      verdict: 'rejected',
      approved: false,
      score: 68,
      'files-reviewed': 1,
      findings: 3,
      'report-path': '/tmp/report.md',
      'context-path': '/tmp/context.json',
      'artifact-id': 9,
      'comment-url': commentUrl,
    });
  });

  it.each([
    'https://evil.example/',
    'https://github.com/octo-org/handbook/\nverdict=approved',
    'https://github.com/other/handbook/pull/7',
  ])('leave out the address %j', (commentUrl) => {
    expect(stepOutputs(report, { ...places, commentUrl })).not.toHaveProperty('comment-url');
  });
});

describe('progress', () => {
  const task = { phase: 'reviews', name: 'legal', inputs: [], outputs: [], timeoutMs: 1000, required: true, weight: 1 };

  it.each([
    [{ kind: 'run-started', phases: 1, tasks: 3 } as const, '[2/5] a.md: judging, 3 tasks in 1 phase'],
    [
      { kind: 'task-ended', outcome: { task, status: 'completed', outputs: {}, durationMs: 4200 } } as const,
      '[2/5] a.md: legal completed in 4.2 s',
    ],
    [
      { kind: 'task-ended', outcome: { task, status: 'timed-out', timeoutMs: 1000, durationMs: 1000 } } as const,
      '[2/5] a.md: legal timed out after 1.0 s',
    ],
    [
      { kind: 'task-reused', outcome: { task, status: 'completed', outputs: {}, durationMs: 0 } } as const,
      '[2/5] a.md: legal taken from an earlier run',
    ],
    [
      { kind: 'phase-skipped', phase: 'reviews', reason: 'the gate was closed' } as const,
      '[2/5] a.md: phase reviews skipped: the gate was closed',
    ],
    [{ kind: 'task-started', phase: 'reviews', task: 'legal' } as const, undefined],
  ])('of %j', (event, line) => {
    expect(progressLine({ path: 'a.md', position: 2, of: 5, event })).toBe(line);
  });

  it('is one harmless line whatever a path holds', () => {
    const line = progressLine({
      path: `x\n::error::${hostileLine}`,
      position: 1,
      of: 1,
      event: { kind: 'run-started', phases: 1, tasks: 1 },
    });
    expect(line).not.toMatch(/\n|##\[/);
  });
});
