import type { Usage } from '../review/review.ts';
import { strategyWords } from '../verdict/strategy-words.ts';
import type { UsageFacts, Words } from './language/words.ts';
import { code, inline } from './markdown-text.ts';
import type { Report } from './report.ts';
import { shortIds } from './short-ids.ts';

/** The facts behind a verdict: policy, configuration, model, calls, cost, time; one line each, as plain text. */
export function judgingFacts(report: Report, { how, duration }: Words): readonly string[] {
  const { policy, configuration, model, usage, cost, mode, subject } = report;
  const reviews = report.files.flatMap(({ reviewers }) => reviewers);
  const done = reviews.filter(({ review }) => review !== undefined).length;
  const reused = reviews.filter(({ reusedFrom }) => reusedFrom !== undefined).length;
  const repeated = reviews.flatMap(({ review }) => (review === undefined ? [] : [review.flips]));
  const asked = repeated.reduce((sum, flips) => sum + flips.asked, 0);
  const changed = repeated.reduce((sum, flips) => sum + flips.changed, 0);
  const rule = how.rule[policy.strategy];
  return [
    how.policy(policy, strategyWords[policy.strategy].usesThreshold ? `${rule} \u2265 ${policy.threshold}` : rule),
    how.configuration(configuration.path, configuration.found, subject.kind !== 'local' || subject.range !== undefined),
    mode === 'advise' ? how.advise : how.enforce,
    model === undefined ? how.noModel : how.model(model.name, model.endpoint, factsOf(usage, cost)),
    ...(configuration.extends ?? []).map(({ source, commit }) => how.extends(source, commit)),
    ...exceptionLine(report, how),
    ...spokenLine(report, how),
    ...spendingLines(report, how),
    ...(model?.learned ?? []).map((line) => how.learned(line)),
    ...(asked === 0 ? [] : [how.askedAgain(asked, changed)]),
    how.reviews(done, reviews.length, report.files.length, duration(report.durationMs), reused),
    ...(subject.kind === 'local' ? [] : [how.commit(subject.headSha, subject.baseSha)]),
    how.gate(report.version, report.startedAt),
  ];
}

/** The two of them that a hurried reader wants: what was asked of models, and how much was judged. */
export function shortFacts(report: Report, words: Words): readonly string[] {
  const facts = judgingFacts(report, words);
  return [facts[3] ?? '', facts.at(report.subject.kind === 'local' ? -2 : -3) ?? ''];
}

/** The same as Markdown, with the address of the run. */
export function howJudged(report: Report, words: Words): readonly string[] {
  const { subject } = report;
  const commit = subject.kind === 'local' ? '' : words.how.commit(subject.headSha, subject.baseSha);
  const lines = judgingFacts(report, words).map((line) =>
    // A commit is there to be copied.
    line === commit && subject.kind !== 'local'
      ? words.how.commit(code(subject.headSha), code(subject.baseSha))
      : inline(line, 600),
  );
  return report.runUrl === undefined ? lines : [...lines, `[${words.how.thisRun}](${report.runUrl})`];
}

function exceptionLine({ exceptions }: Report, how: Words['how']): readonly string[] {
  if (exceptions === undefined) return [];
  const { used, unused, expired } = exceptions;
  const ids = (some: readonly { readonly id: string; readonly criterion: string; readonly page: string }[]): string =>
    some
      .slice(0, 10)
      .map(({ id, criterion, page }) => `${id} (${criterion}, ${page})`)
      .join(', ') || '\u2013';
  return [how.exceptions(ids(used), ids(unused), ids(expired))];
}

function spokenLine({ spoken }: Report, how: Words['how']): readonly string[] {
  if (spoken === undefined || spoken.used.length + spoken.unused.length === 0) return [];
  const all = (some: typeof spoken.used): string =>
    some
      .slice(0, 10)
      .map(({ what, by, at }) => `${shortIds(what)} (${by}, ${at})`)
      .join(', ') || '\u2013';
  return [how.waivedHere(all(spoken.used), all(spoken.unused))];
}

/** More than one reviewer: who asked for how much. */
function spendingLines({ spending = [], model }: Report, how: Words['how']): readonly string[] {
  const most = 20;
  if (spending.length < 2) return [];
  const lines = spending
    .slice(0, most)
    .map(({ reviewer, usage, cost, ...own }) =>
      how.spending(reviewer, own.model === model?.name ? undefined : own.model, factsOf(usage, cost)),
    );
  return spending.length > most ? [...lines, how.moreReviewers(spending.length - most)] : lines;
}

function factsOf(usage: Usage, cost: number | undefined): UsageFacts {
  return { ...usage, cost };
}
