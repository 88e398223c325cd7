import { describe, expect, test } from 'vitest';
import type { Fault } from '../support/faults.ts';
import type { ModelCall } from '../support/model/calls.ts';
import { rawFaults, rawModel } from '../support/raw-model.ts';
import { type Scenario, scenario } from '../support/scenario.ts';
import { decisionsOf, reportOf } from './seen.ts';
import { article, askedAbout, askedBy, team } from './team.ts';

const order = ['tone', 'facts', 'legal'] as const;
const pipeline = order.map((name) => ({ phase: `phase-${name}`, tasks: [name] }));
// Nobody's time is up because a busy machine is slow; only for what never answers it has to be.
const patient = team({ tone: {}, facts: {}, legal: {} }, { pipeline });
const impatient = team({ tone: { timeout: 8 }, facts: { timeout: 8 }, legal: { timeout: 8 } }, { pipeline });
const page = (subject: string): string => `docs/${subject}.md`;

/** Faults that concern one request. The page is named after the reviewer that meets the fault. */
const ofOneRequest: Readonly<Record<string, (call: ModelCall) => Fault>> = {
  'refused key': rawFaults.unauthorised,
  'unknown model': rawFaults.notFound,
  'spent quota': rawFaults.quotaSpent,
  'web page': rawFaults.html200,
  'empty body': rawFaults.emptyBody,
  'no choice': rawFaults.noChoices,
  'error in a success': rawFaults.errorIn200,
  'filtered content': rawFaults.contentFilter,
  refusal: rawFaults.refusal,
  'answer cut for length': rawFaults.outOfTokens,
  'half an answer': rawFaults.truncatedText,
  'duplicate keys': rawFaults.duplicateKeys,
  'two objects': rawFaults.twoObjects,
  silence: rawFaults.hang,
};

/** Faults of the endpoint: after some of them nobody asks it for a while, so that each phase has a run of its own. */
const ofTheEndpoint: Readonly<Record<string, (call: ModelCall) => Fault>> = {
  'server error': () => rawFaults.serverError(503),
  'rate limit without end': () => rawFaults.rateLimited(3600),
  'cut connection': rawFaults.reset,
  'body cut off': rawFaults.cutOff,
};

const modelWith = (fault: (call: ModelCall) => Fault) =>
  rawModel((call) => (askedBy(call) === askedAbout(call) ? fault(call) : rawFaults.approve(call)));

function expectBlocked(
  world: Scenario,
  result: Awaited<ReturnType<Scenario['run']>>,
  at: (typeof order)[number],
): void {
  const place = order.indexOf(at);
  const file = reportOf(result).files.find(({ path }) => path === page(at));
  expect(file?.verdict.decision, at).toBe('inconclusive');
  expect(JSON.stringify(file), at).toContain(`completed ${place} of 3 phases`);
  const asked = (world.model?.log.calls ?? []).filter((call) => askedAbout(call) === at).map(askedBy);
  expect([...new Set(asked)], at).toEqual(order.slice(0, place + 1));
}

describe.concurrent('at every phase', () => {
  test.each(Object.entries(ofOneRequest))('%s blocks its page there, and no other page', async (name, fault) => {
    const { base, config } = name === 'silence' ? impatient : patient;
    const head = Object.fromEntries([...order, 'peace'].map((subject) => [page(subject), article(subject)]));
    await using world = await scenario({ base, config, head, model: await modelWith(fault) });
    const result = await world.run();
    expect(result).toMatchObject({ exitCode: 1, overdue: false, outputs: { verdict: 'inconclusive' } });
    expect(decisionsOf(result)[page('peace')]).toBe('approved');
    for (const at of order) expectBlocked(world, result, at);
  });

  test.each(Object.entries(ofTheEndpoint).flatMap(([name, fault]) => order.map((at) => [name, at, fault] as const)))(
    '%s at %s blocks its page there',
    async (_, at, fault) => {
      await using world = await scenario({
        ...patient,
        head: { [page(at)]: article(at) },
        model: await modelWith(fault),
      });
      const result = await world.run();
      expect(result).toMatchObject({ exitCode: 1, overdue: false, outputs: { verdict: 'inconclusive' } });
      expectBlocked(world, result, at);
    },
  );
});
