import { type Scenario, type ScenarioOptions, scenario } from '../support/scenario.ts';
import { type ModelScript, scriptedModel } from '../support/scripted-model.ts';
import { article, askedAbout, askedBy, team } from './team.ts';

/** Two reviewers of the same weight. */
export const reviewers = { tone: { weight: 0.5 }, facts: { weight: 0.5 } };
/** The pages that they are asked about. */
export const pages = { 'docs/a.md': article('apples'), 'docs/b.md': article('pears') };

/** A pull request with both pages, before its first run. */
export async function resumable(script: ModelScript, changes: Partial<ScenarioOptions> = {}): Promise<Scenario> {
  const { base, config } = team(reviewers);
  return scenario({ base, config, head: pages, model: await scriptedModel({ script }), ...changes });
}

const asked = ({ model }: Scenario): readonly string[] =>
  (model?.log.calls ?? []).map((call) => `${askedAbout(call)} ${askedBy(call)}`);

/** The calls that an action makes. */
export async function callsOf<T>(
  here: Scenario,
  act: () => Promise<T>,
): Promise<{ readonly result: T; readonly calls: readonly string[] }> {
  const before = asked(here).length;
  const result = await act();
  return { result, calls: asked(here).slice(before).toSorted() };
}
