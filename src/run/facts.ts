import type { RunFacts, SettledPage } from '../report/create-report.ts';
import type { ExceptionFacts, SpokenFacts, UnaskedModel } from '../report/report.ts';
import { shortIds } from '../report/short-ids.ts';
import { listed } from '../review/english.ts';
import { noUsage } from '../review/review.ts';
import { policyOf } from './phases.ts';
import type { RunPlan } from './plan-run.ts';
import type { GatePorts, GateSettings } from './ports.ts';
import type { ModelAccess } from './review-ports.ts';
import { spendingOf } from './spending.ts';

/** What the report says of a run beside its decision: who judged, under which rules, what it cost, what to know of it. */
export function runFacts(
  { memory, exceptions, heard, access, meter, inclusions, withoutKey }: RunPlan,
  settings: GateSettings,
  ports: GatePorts,
  about: {
    readonly holds: readonly string[];
    readonly unasked: UnaskedModel | undefined;
    readonly judged: readonly SettledPage[];
    readonly startedAt: number;
  },
): RunFacts {
  const { config, version, gateId, mode, subject, configuration, runUrl } = settings;
  const waived = exceptions.facts();
  const spoken = exceptions.spoken();
  return {
    version,
    gateId,
    mode,
    subject,
    language: config['report-language'],
    policy: policyOf(config),
    configuration,
    notices: [
      ...settings.notices,
      ...about.holds,
      ...memory.notices,
      ...exceptionNotices(waived),
      ...(spoken?.refused ?? []).map(refusal),
      ...heard.notices,
      ...inclusions,
      ...skippedModels(withoutKey, ports.access),
      ...answeredByFallback(about.judged),
      ...(ports.endpoint?.notices() ?? []),
    ],
    ...(waived === undefined ? {} : { exceptions: waived }),
    ...(spoken === undefined ? {} : { spoken }),
    ...(about.unasked === undefined ? {} : { unasked: about.unasked }),
    usage: meter?.usage() ?? noUsage,
    ...spendingOf(meter, config),
    ...(access.kind === 'available'
      ? { model: { name: access.name, endpoint: access.endpoint, learned: ports.endpoint?.learned() ?? [] } }
      : {}),
    startedAt: new Date(about.startedAt).toISOString(),
    durationMs: Math.max(0, ports.clock() - about.startedAt),
    ...(runUrl === undefined ? {} : { runUrl }),
  };
}

function skippedModels(withoutKey: RunPlan['withoutKey'], access: ModelAccess): readonly string[] {
  return access.kind === 'available' || withoutKey.length === 0
    ? []
    : [`Not reviewed by ${listed(withoutKey)}: ${access.reason}`];
}

/** What somebody has to do about exceptions; the rest of them stands below. */
function exceptionNotices(facts: ExceptionFacts | undefined): readonly string[] {
  if (facts === undefined) return [];
  const name = ({ id, criterion, page }: ExceptionFacts['used'][number]): string => `${id} (${criterion} on ${page})`;
  return [
    ...facts.refused.map((one) => `The exception ${name(one)} does not count: ${one.why}.`),
    ...facts.expired
      .filter(({ matched }) => matched)
      .map((one) => `The exception ${name(one)} ended on ${one.until} and does not count any more.`),
  ];
}

const mostReviewsNamed = 10;

/** Which reviews are the fallback's, and why; kept ones too. */
function answeredByFallback(judged: readonly SettledPage[]): readonly string[] {
  const groups = new Map<string, { readonly words: (reviews: string) => string; readonly reviews: string[] }>();
  for (const { report, byFallback } of judged) {
    for (const { reviewer, answeredBy } of byFallback) {
      const { model, insteadOf, because = '' } = answeredBy;
      const key = JSON.stringify([model, insteadOf, because]);
      const words = (reviews: string): string =>
        `The fallback model ${model} answered in place of ${insteadOf}: ${reviews}. ${because}`;
      const group = groups.get(key) ?? { words, reviews: [] };
      group.reviews.push(`${reviewer} (${report.path})`);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ words, reviews }) => {
    const more = reviews.length - mostReviewsNamed;
    return words(`${reviews.slice(0, mostReviewsNamed).join(', ')}${more > 0 ? `, +${more}` : ''}`);
  });
}

/** Why something that somebody waived in the pull request does not count. */
function refusal({ by, what, why }: SpokenFacts['refused'][number]): string {
  return `What ${by} waived (${shortIds(what)}) does not count: ${why}.`;
}
