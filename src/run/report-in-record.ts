import type { Json } from '../engine/pipeline.ts';
import { toPlainData } from '../engine/plain-data.ts';
import { eachOf } from '../record/record-cuts.ts';
import { PagedReport } from '../record/record-digest.ts';
import type { FileReport, Report } from '../report/report.ts';
import { shownFindings } from '../report/shown-findings.ts';

/** A report as a record holds it, of which each page is made when it is written; nothing where no record could hold it. */
export function reportInRecord({ files, ...report }: Report): PagedReport | undefined {
  const rest: Record<string, Json> = {};
  for (const [name, member] of Object.entries(report)) {
    if (member === undefined) continue;
    const plain = toPlainData(member);
    if (!plain.ok) return undefined;
    rest[name] = plain.value;
  }
  return new PagedReport(
    rest,
    eachOf(files, (file) => pageInRecord(file)),
  );
}

function pageInRecord(file: FileReport): Json | undefined {
  const plain = toPlainData(withoutReviews(file));
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
