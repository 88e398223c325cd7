import type { Published, Report, ReportSink } from '../report/report.ts';

/** The runner drops a summary above one mebibyte; this leaves room for what other steps of ours might add. */
const mostBytes = 900_000;
const cutNote = '\n\n_Cut here: the whole report is in the artifact of this run._\n';

/** As much of the Markdown as the runner takes, cut between lines. */
export function fitted(markdown: string, limit = mostBytes): string {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= limit) return markdown;
  const room = bytes.subarray(0, limit - Buffer.byteLength(cutNote));
  const end = room.lastIndexOf(0x0a);
  // Without a line end to cut at, a character may be cut in half; its remains are dropped.
  const kept = end > 0 ? room.subarray(0, end).toString() : room.toString().replace(/\uFFFD+$/, '');
  return `${kept}${cutNote}`;
}

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
      await summary.addRaw(fitted(this.#render(report)), true).write({ overwrite: true });
      return { ok: true };
    } catch {
      return {
        ok: false,
        warning: 'Could not write the job summary: the file that GITHUB_STEP_SUMMARY names cannot be written.',
      };
    }
  }
}
