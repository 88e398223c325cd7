import type { Published, Report, ReportSink } from '../report/report.ts';

/** The page of the job's run. */
export class JobSummary implements ReportSink {
  readonly name = 'job summary';
  readonly #render: (report: Report) => string;

  constructor(render: (report: Report) => string) {
    this.#render = render;
  }

  async publish(report: Report): Promise<Published> {
    try {
      const { summary } = await import('@actions/core');
      await summary.addRaw(this.#render(report), true).write({ overwrite: true });
      return { ok: true };
    } catch {
      return {
        ok: false,
        warning: 'Could not write the job summary: the file that GITHUB_STEP_SUMMARY names cannot be written.',
      };
    }
  }
}
