import { counted, dollars, duration } from '../english.ts';
import type { Usage } from '../review/review.ts';
import { besideStrategy, strategyWords } from '../verdict/strategy-words.ts';
import { code, inline } from './markdown-text.ts';
import type { Report } from './report.ts';

/** The facts behind a verdict: policy, configuration, model, calls, cost, time; one line each, as Markdown. */
export function howJudged(report: Report): readonly string[] {
  const { policy, configuration, model, usage, cost, mode, subject } = report;
  const reviews = report.files.flatMap(({ reviewers }) => reviewers);
  const done = reviews.filter(({ review }) => review !== undefined).length;
  const made = `${done === reviews.length ? '' : `${done} of `}${counted(reviews.length, 'review')}`;
  const reused = reviews.filter(({ reusedFrom }) => reusedFrom !== undefined).length;
  const repeated = reviews.flatMap(({ review }) => (review === undefined ? [] : [review.flips]));
  const asked = repeated.reduce((sum, { asked }) => sum + asked, 0);
  const changed = repeated.reduce((sum, { changed }) => sum + changed, 0);
  const { rule, usesThreshold } = strategyWords[policy.strategy];
  return [
    `Strategy ${policy.strategy} (${rule}${usesThreshold ? ` of at least ${policy.threshold}` : ''}); ${besideStrategy(policy).join('; ')}`,
    configuration.found
      ? `Configuration ${code(configuration.path)}${subject.kind === 'local' ? '' : ' of the base commit'}`
      : `No configuration at ${code(configuration.path)}: built-in defaults`,
    mode === 'advise'
      ? 'Mode advise: the verdict is shown and blocks nothing'
      : 'Mode enforce: the check fails unless everything is approved',
    model === undefined
      ? 'No model was asked'
      : `Model ${code(model.name, 100)} at ${code(model.endpoint, 200)}: ${usageWords(usage, cost)}`,
    ...spendingLines(report),
    ...(model?.learned ?? []).map((line) => `The endpoint, as learned: ${inline(line, 200)}`),
    ...(asked === 0
      ? []
      : [`${counted(asked, 'criterion', 'criteria')} asked a second time, ${counted(changed, 'answer')} changed`]),
    `${made} of ${counted(report.files.length, 'file')} in ${duration(report.durationMs)}${reused === 0 ? '' : `, ${reused} of them taken from an earlier run of the same text`}`,
    ...(subject.kind === 'local' ? [] : [`Commit ${code(subject.headSha)} against ${code(subject.baseSha)}`]),
    `Content Gate ${code(report.version, 40)}, ${code(report.startedAt, 40)}${report.runUrl === undefined ? '' : `, [this run](${report.runUrl})`}`,
  ];
}

/** More than one reviewer: who asked for how much. */
function spendingLines({ spending = [], model }: Report): readonly string[] {
  const most = 20;
  if (spending.length < 2) return [];
  const lines = spending
    .slice(0, most)
    .map(
      ({ reviewer, usage, cost, ...own }) =>
        `${code(reviewer, 60)}${own.model === model?.name ? '' : ` with ${code(own.model, 100)}`}: ${usageWords(usage, cost)}`,
    );
  return spending.length > most ? [...lines, `and ${spending.length - most} more reviewers`] : lines;
}

function usageWords(usage: Usage, cost: number | undefined): string {
  const unmetered = usage.unmeteredCalls === 0 ? '' : `; ${counted(usage.unmeteredCalls, 'call')} came without a count`;
  const money = cost === undefined ? '' : `, ${usage.unmeteredCalls === 0 ? '' : 'at least '}${dollars(cost)}`;
  return `${counted(usage.calls, 'call')}, ${counted(usage.promptTokens, 'token')} in (${counted(usage.cachedTokens, 'token')} from the cache), ${counted(usage.completionTokens, 'token')} out${unmetered}${money}`;
}
