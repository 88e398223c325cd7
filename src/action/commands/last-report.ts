import type { GatePull } from '../../github/gate-runs.ts';
import { restoreRecords } from '../../github/restore.ts';
import { inspectRecord, largestRecord } from '../../record/record.ts';
import { loadLanguage } from '../../report/language/languages.ts';
import { reportOfRecord } from '../../report/recorded-report.ts';
import type { Report } from '../../report/report.ts';
import type { CommandWorld } from './command-world.ts';

/** An explanation is worth this much, and no more. */
const limits = { looks: 20, downloads: 5, milliseconds: 20_000 };

/**
 * The report of the last run on a pull request, from the artifact of a run of the gate's own workflow. Nothing follows from it
 * but words, so nobody asks for a signature.
 */
export async function lastReport(
  pull: GatePull & { readonly repositoryId: number },
  { client, inputs, workflow, signal }: CommandWorld,
): Promise<Report | undefined> {
  const reports: Report[] = [];
  await restoreRecords(
    client,
    {
      ...{ owner: pull.owner, repo: pull.repo, repositoryId: pull.repositoryId, forkId: pull.forkId },
      workflowPath: `.github/workflows/${workflow}`,
      // No run of the gate is this one.
      ...{ runId: 0, attempt: 1, opened: false },
      gateId: inputs.gateId,
      subject: { kind: 'pull-request', number: pull.number },
      pullNumbers: [pull.number],
      mostBytes: largestRecord,
      believe(text) {
        const read = inspectRecord(text);
        const report = read.ok ? reportOfRecord(read.record) : undefined;
        const isOurs = report?.subject.kind === 'pull-request' && report.subject.number === pull.number;
        if (report === undefined || !isOurs) return { ok: false, problem: 'it holds no report on this pull request' };
        reports.push(report);
        return { ok: true, whole: true };
      },
    },
    signal,
    limits,
  );
  const [report] = reports;
  if (report !== undefined) await loadLanguage(report.language);
  return report;
}
