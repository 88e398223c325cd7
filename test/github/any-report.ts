import type { Report } from '../../src/report/report.ts';
import { noUsage } from '../../src/review/review.ts';

/** A report whose content does not matter: adapters only carry what renderers made of it. */
export function anyReport(overall: Partial<Report['overall']> = {}): Report {
  return {
    schema: 1,
    version: '0.0.0',
    gateId: 'content-gate',
    mode: 'enforce',
    language: 'en',
    holds: [],
    subject: {
      kind: 'pull-request',
      repository: 'octo-org/handbook',
      number: 7,
      headSha: 'a'.repeat(40),
      baseSha: 'b'.repeat(40),
      serverUrl: 'https://github.com',
      fromFork: false,
    },
    policy: { strategy: 'weighted', threshold: 80, quorum: undefined, absent: 'exclude', blocking: 'page' },
    configuration: { path: '.github/content-gate.yml', found: false },
    overall: { decision: 'approved', reason: 'r', nextAction: 'n', score: 100, passed: true, ...overall },
    files: [],
    leftOut: [],
    notices: [],
    usage: noUsage,
    startedAt: '2026-11-22T00:00:00.000Z',
    durationMs: 1,
  };
}
