import { kindRulesOf } from '../config/page-conditions.ts';
import type { Config } from '../config/schema.ts';
import type { Change, LeftOut, Snapshot } from '../content/content.ts';
import { type IsGenerated, nothingGenerated } from '../content/generated.ts';
import { selectContent } from '../content/select.ts';
import { behindLinks } from './behind-links.ts';
import { type Exceptions, openExceptions, type Standing, settleExceptions } from './exceptions.ts';
import { type FilePlan, modelReviewersOf, planFiles } from './file-plan.ts';
import type { Past } from './former-page.ts';
import { writtenPages } from './generated-pages.ts';
import type { Memory } from './memory.ts';
import { planBrokenByMoves } from './moved-pages.ts';
import { withKinds } from './page-kinds.ts';
import { planPhases, withScreening } from './phases.ts';
import type { GatePorts, GateSettings } from './ports.ts';
import { type BoundedAccess, boundedAccess } from './spending.ts';
import { type Heard, nothingHeard, spokenWaivers } from './spoken-waivers.ts';
import { unreadInclusions } from './unread-inclusions.ts';
import { skipsModels, type TakingPart, takingPartWithoutKey } from './without-key.ts';

/** Everything that is settled before the first reviewer is asked: who judges which page, from what memory, at what most. */
export interface RunPlan extends Pick<BoundedAccess, 'access' | 'meter'> {
  readonly plans: readonly FilePlan[];
  readonly memory: Memory;
  /** The pages of which some review by a model is not there yet. */
  readonly pending: readonly FilePlan[];
  readonly exceptions: Exceptions;
  /** How each exception of the base commit stands, in its order. */
  readonly standings: readonly Standing[];
  /** What people said in the pull request, with what could not be heard. */
  readonly heard: Heard;
  /** What of the change is not judged, with its reasons. */
  readonly leftOut: readonly LeftOut[];
  /** What the pages take in from where no reviewer looks, one line each. */
  readonly inclusions: readonly string[];
  /** Reviewers that are left out on some page or all, because there is no model to ask and the team allows it. */
  readonly withoutKey: readonly string[];
}

/** Plans the pages of a change, opens the memory, and bounds what models may be asked and cost. */
export async function planRun(
  change: Change,
  settings: GateSettings,
  ports: GatePorts,
  signal: AbortSignal,
): Promise<RunPlan> {
  const { config } = settings;
  const { base } = ports.source;
  const phases = planPhases(config, withScreening(settings.reviewers, config.content['hidden-prose']));
  const written = await writtenPages(change.files, base, signal);
  const past = pastOf(base, config, written.isGenerated);
  const takingPart: TakingPart = skipsModels(settings, ports.access)
    ? await takingPartWithoutKey(written.files, settings, { memory: await ports.memory, past, base }, signal)
    : { phasesOf: () => phases, leftOut: [] };
  const files = await planFiles(written.files, takingPart.phasesOf, past, signal);
  const broken = await planBrokenByMoves(change, files, phases, config, ports, signal);
  const planned = [...files.plans, ...broken];
  const unchanged = files.unchanged.filter((file) => !broken.some((plan) => plan.file === file));
  const plans = await withKinds(planned, kindRulesOf(config), base, signal);
  const leftOut = [
    ...change.leftOut,
    ...written.generated,
    ...unchanged.map(({ path }): LeftOut => ({ path, exclusion: { reason: 'unchanged-text' } })),
  ];
  const judged = plans.filter((plan) => plan.phases.length > 0).map(({ file }) => file);
  const select = selectContent(config.content);
  const inclusions = [
    ...(await unreadInclusions(judged, select, ports.source.head, signal)),
    ...(await behindLinks(change, select, ports.source.head, signal)),
  ];
  const memory = await ports.memory;
  // A page whose every review is kept costs nothing; one that lacks any is counted whole, on the safe side.
  const pending = plans.filter((plan) =>
    modelReviewersOf(plan).some((one) => memory.kept(plan.file, one) === undefined),
  );
  const answers = await ports.answers;
  const { access, meter, estimate } = boundedAccess(ports.access, pending, config, answers?.spent);
  if (estimate !== undefined) ports.onEstimate(estimate);
  // Nobody waits for it: what goes wrong with it goes wrong with the saves after it as well, and they are answered for.
  void memory.begin(judged).catch(() => {});
  const heard = (await ports.heard) ?? nothingHeard;
  const pages = plans.map(({ file }) => file);
  const standings = await settleExceptions(
    {
      ...{ exceptions: settings.exceptions, owners: config.exceptions, head: ports.source.head, files: pages },
      prove: ports.proveOwner ?? (async () => ({ ok: false, why: 'who allowed it can be proven in the action only' })),
      day: new Date(ports.clock()).toISOString().slice(0, 10),
    },
    signal,
  );
  const spoken = spokenWaivers(heard, { people: config.waivers.people, owners: config.exceptions });
  const exceptions = openExceptions(settings.exceptions, standings, { files: pages, spoken });
  return {
    ...{ plans, pending, memory, exceptions, standings, heard, leftOut, inclusions, access },
    withoutKey: takingPart.leftOut,
    ...(meter === undefined ? {} : { meter }),
  };
}

/** What of the past matters to the plan of a page: both the commit and the patterns are of the base. */
export function pastOf(
  base: Pick<Snapshot, 'read'>,
  { content }: Pick<Config, 'content'>,
  isGenerated: IsGenerated = nothingGenerated,
): Past {
  const select = selectContent(content);
  return {
    read: (path, signal) => base.read(path, signal),
    // What was generated was never judged: moved out, it is new.
    wasContent: (path) => select({ path, status: 'modified' }) === undefined && !isGenerated(path),
  };
}
