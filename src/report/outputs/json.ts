import type { Finding } from '../../review/review.ts';
import { nothingApplied } from '../../verdict/ballot.ts';
import { jsonText } from '../json-text.ts';
import type { Renderer } from '../output.ts';
import type { Report } from '../report.ts';
import { shownFindings, totalsOf } from '../shown-findings.ts';

/** The report for programs: stable keys in a stable order; new ones may be added under the same `schema`. */
export const json: Renderer = { render };

function render(report: Report): string {
  const { overall, files } = report;
  const totals = totalsOf(files);
  const value = {
    schema: 1,
    gate: report.gateId,
    version: report.version,
    mode: report.mode,
    verdict: overall.decision,
    passed: overall.passed,
    score: overall.score,
    reason: overall.reason,
    nextAction: overall.nextAction,
    policy: report.policy,
    configuration: report.configuration,
    subject: report.subject,
    findings: totals,
    files: files.map((file) => ({
      path: file.path,
      blobSha: file.blobSha,
      verdict: file.verdict.decision,
      decidedBy: file.verdict.decidedBy,
      score: file.verdict.score,
      reason: file.verdict.reason,
      arithmetic: file.verdict.arithmetic,
      warnings: file.verdict.warnings,
      reviewers: file.reviewers.map(({ reviewer, outcome, review, reusedFrom }) => ({
        name: reviewer.name,
        kind: reviewer.kind,
        weight: reviewer.weight,
        required: reviewer.required,
        veto: reviewer.veto,
        outcome: outcome.status,
        cause: outcome.cause ?? null,
        durationMs: outcome.durationMs,
        approved: review?.approved ?? null,
        abstained: review !== undefined && nothingApplied(review),
        score: review?.score ?? null,
        answers: review?.answers ?? [],
        undecided: review?.undecided ?? [],
        unread: review?.unread ?? [],
        answeredBy: review?.answeredBy ?? null,
        usage: review?.usage ?? null,
        notes: review?.notes ?? [],
        reusedFrom: reusedFrom ?? null,
      })),
      findings: shownFindings(file).map(({ finding, group, reviewers, criteria, reasons, id }) => ({
        group,
        id,
        fingerprint: finding.fingerprint,
        severity: finding.severity,
        blocks: finding.blocks,
        standing: finding.standing,
        reviewers,
        criteria,
        message: finding.message,
        reasons: reasons.map(({ reviewer, criterion, finding: { message, severity, fingerprint } }) => ({
          ...{ reviewer, criterion, message, severity, fingerprint },
        })),
        range: finding.range ?? null,
        quote: finding.quote ?? null,
        suggestion: finding.suggestion ?? null,
        suggestionTried: triedOf(finding),
        waived: finding.waived ?? null,
      })),
      phases: file.phases,
      notAsked: file.notAsked ?? [],
      durationMs: file.durationMs,
    })),
    leftOut: report.leftOut,
    notices: report.notices,
    unasked: report.unasked ?? null,
    exceptions: report.exceptions ?? null,
    waivedHere: report.spoken ?? null,
    model: report.model ?? null,
    usage: report.usage,
    cost: report.cost ?? null,
    spending: report.spending ?? [],
    startedAt: report.startedAt,
    durationMs: report.durationMs,
    runUrl: report.runUrl ?? null,
  };
  return jsonText(value);
}

/** Whether a suggestion was tried: those of checkers always are; null where there is none. */
function triedOf({ suggestion, fix }: Finding): boolean | null {
  return suggestion === undefined ? null : fix !== 'untested';
}
