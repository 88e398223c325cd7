import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { kindRulesOf } from '../config/page-conditions.ts';
import { type Condition, meets } from '../content/condition.ts';
import type { ContentFile } from '../content/content.ts';
import { selectContent } from '../content/select.ts';
import type { Json } from '../engine/pipeline.ts';
import { mergedPages } from '../local/merged-pages.ts';
import { localSource } from '../local/source.ts';
import { jsonText } from '../report/json-text.ts';
import { counted } from '../review/english.ts';
import type { ModelReviewer } from '../review/reviewer.ts';
import { type Answered, calibrate } from '../run/calibrate.ts';
import { type FilePlan, modelReviewersOf } from '../run/file-plan.ts';
import { withKinds } from '../run/page-kinds.ts';
import { type PhasePlan, planPhases } from '../run/phases.ts';
import { reviewIdentity } from '../run/review-identity.ts';
import { boundedAccess, forecast } from '../run/spending.ts';
import { openRun } from '../setup/open-run.ts';
import { exitCodes } from '../verdict/whole.ts';
import { labelledExamples, pagesOfHistory } from './calibration-pages.ts';
import { calibrationJson, renderCalibration } from './calibration-text.ts';
import { locate, refuse, refuseRun } from './repository.ts';
import { requestOf, worldOf } from './request.ts';
import type { World } from './world.ts';

/** What `calibrate` was asked. */
export interface CalibrateOptions {
  readonly since: string | undefined;
  /** The folder of labelled examples, from the root of the repository. */
  readonly examples: string;
  readonly dryRun: boolean;
  readonly format: 'pretty' | 'json';
  readonly config: string | undefined;
  readonly model: string | undefined;
  readonly baseUrl: string | undefined;
}

/** Where labelled examples lie unless somebody says otherwise. */
export const defaultExamples = '.github/content-gate/examples';
/** What was asked is kept here, below the root, so that nothing is asked twice. */
const keptAt = join('.content-gate', 'calibration.json');

/** Holds the answers of the configured model reviewers against what the team knows, and says which may block. */
export async function runCalibrate(options: CalibrateOptions, world: World): Promise<number> {
  const judging = { paths: [], base: undefined, allowEmpty: true, ...options };
  const place = await locate(judging, world);
  if (!place.ok) return refuse(world, place.problem);
  const source = await localSource(place, world.signal);
  const run = await openRun(requestOf(judging, source, place.root, world), worldOf(world, place.root));
  if (!run.ok) return refuseRun(world, run);
  try {
    const reviewers = run.settings.reviewers.filter((one): one is ModelReviewer => one.kind === 'model');
    const criteria = new Set(reviewers.flatMap((one) => one.criteria.map(({ id }) => id)));
    const labelled = await labelledExamples(place.root, options.examples, criteria);
    if (typeof labelled === 'string') return refuse(world, labelled);
    const known = [...labelled];
    const select = selectContent(run.config.content);
    if (options.since !== undefined) {
      const history = await mergedPages(place.root, options.since, (file) => select(file) === undefined, {
        maxFileBytes: run.config.content['max-file-bytes'],
        signal: world.signal,
      });
      if (!history.ok) return refuse(world, `The merged changes cannot be read: ${history.cause}.`);
      known.push(...pagesOfHistory(history.pages));
    }
    if (known.length === 0) {
      return refuse(
        world,
        `There is nothing to calibrate with: no examples in ${options.examples}, and no changes since --since.`,
      );
    }
    const phases = planPhases(run.config, run.settings.reviewers);
    const planned = known.map(({ file, broken }): FilePlan => {
      const asked = broken === undefined ? concerned(file, phases) : reviewers;
      return {
        ...{ file, reviewersNotAsked: [], phasesNotRun: [] },
        phases: asked.length === 0 ? [] : [{ name: 'calibration', gate: false, reviewers: asked }],
      };
    });
    const plans = await withKinds(planned, kindRulesOf(run.config), source.base, world.signal);
    const answered = await answersAt(join(place.root, keptAt));
    const { asked, access } = run.model;
    const lacks = ({ file }: FilePlan, reviewer: ModelReviewer): boolean =>
      asked === undefined || answered.get(reviewIdentity(file, reviewer, asked)) === undefined;
    const pending = plans.flatMap((plan): readonly FilePlan[] => {
      const open = modelReviewersOf(plan).filter((reviewer) => lacks(plan, reviewer));
      return open.length === 0 ? [] : [{ ...plan, phases: [{ name: 'calibration', gate: false, reviewers: open }] }];
    });
    const { estimate } = forecast(pending, run.config, run.model.name ?? '');
    if (options.dryRun) {
      const cost = estimate.cost === undefined ? 'without a known price' : `about $${estimate.cost.toFixed(2)}`;
      world.out.write(
        `${counted(known.length, 'page')}, ${counted(reviewers.length, 'model reviewer')}: ${counted(estimate.calls, 'call')} needed beside confirmations and repairs (limits.max-model-calls: ${estimate.callLimit}), ${cost}. Nothing was asked.\n`,
      );
      return exitCodes.approved;
    }
    const bounded = boundedAccess(access, pending, run.config).access;
    if (bounded.kind === 'missing' || asked === undefined) {
      return refuse(world, bounded.kind === 'missing' ? bounded.reason : 'No model can be asked.');
    }
    const calibration = await calibrate(
      plans.map((plan, index) => ({ known: { ...known[index], file: plan.file }, reviewers: modelReviewersOf(plan) })),
      {
        ...{ access: bounded, asked, answered, signal: world.signal },
        parse: run.ports.rules.parse,
        secrets: run.ports.secrets,
        day: new Date(world.clock()).toISOString().slice(0, 10),
      },
    );
    world.out.write(
      options.format === 'json'
        ? jsonText(calibrationJson(calibration, reviewers))
        : renderCalibration(calibration, reviewers),
    );
    return exitCodes.approved;
  } finally {
    await run.close();
  }
}

/** The model reviewers that a change of this page would be judged by; the path of an example says nothing about that. */
function concerned(file: ContentFile, phases: readonly PhasePlan[]): readonly ModelReviewer[] {
  const holds = (when: Condition | undefined): boolean => when === undefined || meets(when, file).holds;
  return phases
    .filter(({ when }) => holds(when))
    .flatMap(({ reviewers }) => reviewers)
    .filter((one): one is ModelReviewer => one.kind === 'model' && holds(one.when));
}

const keptSchema = z.strictObject({ version: z.literal(1), reviews: z.record(z.string(), z.unknown()) });

async function answersAt(path: string): Promise<Answered> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const read = keptSchema.safeParse(text === undefined ? undefined : jsonIn(text));
  const reviews = new Map<string, unknown>(read.success ? Object.entries(read.data.reviews) : []);
  let saving = Promise.resolve();
  return {
    get: (key) => asJson(reviews.get(key)),
    keep(key, review) {
      reviews.set(key, review);
      saving = saving.then(async () => {
        await mkdir(dirname(path), { recursive: true });
        const next = `${path}.next`;
        await writeFile(next, JSON.stringify({ version: 1, reviews: Object.fromEntries(reviews) }));
        await rename(next, path);
      });
      return saving;
    },
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const json: z.ZodType<Json> = z.json();
function asJson(value: unknown): Json | undefined {
  const read = json.safeParse(value);
  return read.success ? read.data : undefined;
}
