import type { Json } from '../engine/pipeline.ts';
import { toPlainData } from '../engine/plain-data.ts';
import { largestRecord } from '../record/record.ts';
import type { FileReport, Report } from '../report/report.ts';
import { shownFindings } from '../report/shown-findings.ts';

/** A report as a record holds it; nothing where no record could hold it, of which no more is made than that takes to see. */
export function reportInRecord(report: Report): Json | undefined {
  const files: Json[] = [];
  let room = largestRecord;
  for (const file of report.files) {
    const plain = toPlainData(withoutReviews(file));
    if (!plain.ok) return undefined;
    room -= JSON.stringify(plain.value).length;
    if (room < 0) return undefined;
    files.push(plain.value);
  }
  const plain = toPlainData({ ...report, files });
  return plain.ok ? plain.value : undefined;
}

/** The record holds each review once, in the outcome of its task, and no page. */
function withoutReviews(file: FileReport) {
  const { ballots: _ballots, text: _text, trail: _trail, ...shown } = file;
  return {
    ...shown,
    reviewers: file.reviewers.map(({ review: _review, ...rest }) => rest),
    // Which findings were shown as one, as every output showed them.
    complaints: shownFindings(file).map(({ finding, group, reviewers, fingerprints }) => ({
      ...{ severity: finding.severity, group, reviewers, fingerprints },
    })),
  };
}
