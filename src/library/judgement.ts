import { type ExportedFinding, exportedFindings } from '../report/export-finding.ts';
import { wordsIn } from '../report/language/languages.ts';
import { plainSurface } from '../report/output.ts';
import { outputs } from '../report/outputs/outputs.ts';
import type { FileReport, Report } from '../report/report.ts';
import type { JudgedFinding, JudgedPage, Judgement } from './judged.ts';

/** A report as the package hands it out: what programs need of it, and all of it in every form that there is. */
export async function judgementOf(report: Report): Promise<Judgement> {
  const renderers = new Map(await Promise.all(outputs.map(async ({ name, load }) => [name, await load()] as const)));
  const findings = Map.groupBy(exportedFindings(report), ({ path }) => path);
  const { decision, passed, reason, nextAction } = report.overall;
  return {
    ...{ verdict: decision, passed, reason, nextAction },
    pages: report.files.map((file) => pageOf(file, findings.get(file.path) ?? [])),
    leftOut: report.leftOut.map(({ path, exclusion }) => ({
      path,
      reason: wordsIn(report.language).exclusion(exclusion),
    })),
    notices: report.notices,
    render(format) {
      const renderer = renderers.get(format);
      if (renderer === undefined) {
        throw new RangeError(
          `there is no form ${JSON.stringify(format)}; there are ${[...renderers.keys()].join(', ')}`,
        );
      }
      return renderer.render(report, plainSurface);
    },
  };
}

function pageOf({ path, verdict, reviewers }: FileReport, findings: readonly ExportedFinding[]): JudgedPage {
  const { decision, score, reason, warnings } = verdict;
  return {
    ...{ path, verdict: decision, score, reason, warnings },
    reviewers: reviewers.map(({ reviewer: { name, kind }, outcome: { status, cause }, review }) => ({
      ...{ name, kind, status, approved: review?.approved ?? null, score: review?.score ?? null },
      ...(cause === undefined ? {} : { cause }),
    })),
    findings: findings.map(findingOf),
  };
}

function findingOf({ shown, rule, level, message, lines, identity }: ExportedFinding): JudgedFinding {
  const quote = shown.finding.quote?.text;
  const blocks = shown.group === 'must-fix';
  return { rule, blocks, level, message, lines, id: identity, ...(quote === undefined ? {} : { quote }) };
}
