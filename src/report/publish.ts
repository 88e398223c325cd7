import type { Published, Report, ReportSink } from './report.ts';

/** Shows a report everywhere at once; what fails in one place is a warning and silences no other. */
export async function publishAll(
  sinks: readonly ReportSink[],
  report: Report,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Published>> {
  const published = await Promise.all(
    sinks.map(async (sink): Promise<readonly [string, Published]> => {
      try {
        return [sink.name, await sink.publish(report, signal)];
      } catch {
        return [sink.name, { ok: false, warning: `The ${sink.name} failed unexpectedly.` }];
      }
    }),
  );
  return new Map(published);
}
