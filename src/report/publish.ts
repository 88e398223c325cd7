import type { Clock } from '../engine/clock.ts';
import { withDeadline } from '../engine/deadline.ts';
import type { Published, Report, ReportSink } from './report.ts';

/** Until when a report may be shown. */
export interface PublishBounds {
  readonly clock: Clock;
  /** When all of it must be done, on that clock. */
  readonly end: number;
  readonly signal: AbortSignal;
}

/** Tells every place that a report is about to come: what it must read first need not wait for the last word. */
export function prepareAll(sinks: readonly ReportSink[], signal: AbortSignal): void {
  for (const sink of sinks) sink.prepare?.(signal);
}

/** Shows a report everywhere at once; what fails or hangs in one place is a warning and silences no other. */
export async function publishAll(
  sinks: readonly ReportSink[],
  report: Report,
  { clock, end, signal }: PublishBounds,
): Promise<ReadonlyMap<string, Published>> {
  const timeoutMs = Math.max(0, end - clock());
  const published = await Promise.all(
    sinks.map(async (sink): Promise<readonly [string, Published]> => {
      const ending = await withDeadline((own) => sink.publish(report, own), { clock, timeoutMs, signal });
      switch (ending.kind) {
        case 'finished':
          return [sink.name, ending.value];
        case 'threw':
          return [sink.name, { ok: false, warning: `The ${sink.name} failed unexpectedly.` }];
        case 'timed-out':
          return [
            sink.name,
            { ok: false, warning: `The ${sink.name} was not done before the time of the run was up.` },
          ];
        case 'cancelled':
          return [sink.name, { ok: false, warning: `The ${sink.name} was cancelled.` }];
        default:
          return ending satisfies never;
      }
    }),
  );
  return new Map(published);
}
