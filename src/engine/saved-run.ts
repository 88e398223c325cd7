import { readSnapshot, verifyChain } from './context.ts';
import { isPlainData } from './plain-data.ts';
import { type SavedRun, savedRunVersion } from './store.ts';

/** Why a saved run is not gone on from; the message is one line and repeats nothing from what was saved. */
export interface SavedRunProblem {
  readonly kind: 'other-version' | 'malformed' | 'changed';
  readonly message: string;
}

/** A saved run that can be believed, or why it cannot. */
export type SavedRunRead =
  | { readonly ok: true; readonly run: SavedRun }
  | { readonly ok: false; readonly problem: SavedRunProblem };

/** Looks whether what a store gave back is a run as it was saved: its version, its shape, and the chain of its history. */
export function readSavedRun(value: unknown): SavedRunRead {
  const version = isMembers(value) ? value.version : undefined;
  if (typeof version === 'number' && version !== savedRunVersion) {
    return refused('other-version', `it is of version ${version}, and version ${savedRunVersion} is read here`);
  }
  if (!isSavedRun(value)) return refused('malformed', 'it does not have the shape of a saved run');
  const lost = value.given.find((key) => readSnapshot(value.context, key) === undefined);
  if (lost !== undefined) return refused('malformed', `it lacks what was given under ${JSON.stringify(lost)}`);
  const problem = verifyChain(value.context);
  return problem ? refused('changed', `its history was changed: ${problem.message}`) : { ok: true, run: value };
}

function refused(kind: SavedRunProblem['kind'], message: string): SavedRunRead {
  return { ok: false, problem: { kind, message } };
}

// Not by zod as the records of the gate are: whoever installs the engine alone should not have to load it.
type Test = (value: unknown) => boolean;

const isMembers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text: Test = (value) => typeof value === 'string';
const flag: Test = (value) => typeof value === 'boolean';
const amount: Test = (value) => typeof value === 'number' && value >= 0 && Number.isFinite(value);
const time: Test = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const digest: Test = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const values: Test = (value) => isMembers(value) && isPlainData(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every((element) => test(element));
const oneOf =
  (...tests: readonly Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));
const just =
  (...allowed: readonly unknown[]): Test =>
  (value) =>
    allowed.includes(value);
const maybe = (test: Test): Test => oneOf(just(undefined), test);
const members =
  (shape: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isMembers(value) &&
    Object.entries(shape).every(([key, test]) => test(Object.hasOwn(value, key) ? value[key] : undefined)) &&
    Object.keys(value).every((key) => Object.hasOwn(shape, key));

const texts = listOf(text);
const held = oneOf(
  members({ inline: (value) => value !== undefined && isPlainData(value) }),
  members({ blob: digest }),
);
const entry = members({
  ...{ sequence: amount, author: text, at: time, key: text, hash: digest },
  ...{ value: held, previous: oneOf(just(null), held) },
});
const task = members({
  ...{ phase: text, name: text, agent: maybe(text), inputs: texts, optionalInputs: maybe(texts), outputs: texts },
  ...{ timeoutMs: amount, required: flag, weight: amount },
});
const vote = members({ approved: flag, score: maybe(amount) });
const ran = { task, startedMs: maybe(amount), durationMs: amount, reused: maybe(just(true)) };
const outcome = oneOf(
  members({ ...ran, status: just('completed'), outputs: values, vote: maybe(vote), recommendations: maybe(texts) }),
  members({ ...ran, status: just('blocked'), reasons: texts, recommendations: maybe(texts), outputs: maybe(values) }),
  members({ ...ran, status: just('failed'), error: text }),
  members({ ...ran, status: just('timed-out'), timeoutMs: amount, limit: maybe(just('task', 'phase', 'run')) }),
  members({ ...ran, status: just('skipped', 'cancelled'), reason: text }),
);
const ending = oneOf(
  members({ status: just('completed') }),
  members({ status: just('blocked'), phase: text, task: maybe(text), reason: text }),
  members({ status: just('stopped'), phase: text, reason: text }),
  members({ status: just('cancelled'), reason: text }),
);
const undone = { phase: text, task: maybe(text), durationMs: amount, tries: maybe(amount) };
const compensation = oneOf(
  members({ ...undone, status: just('completed') }),
  members({ ...undone, status: just('failed'), error: text }),
  members({ ...undone, status: just('timed-out'), timeoutMs: amount }),
);
const savedRun = members({
  ...{ version: just(savedRunVersion), id: text, startedAt: time, updatedAt: time, given: texts },
  ...{ outcomes: listOf(outcome), effects: listOf(members({ task: text, ended: flag })) },
  ...{ compensations: listOf(compensation), undoneBefore: listOf(compensation) },
  ...{ ending: oneOf(just(null), ending), over: flag },
  context: members({ entries: listOf(entry), blobs: values, head: digest }),
});

function isSavedRun(value: unknown): value is SavedRun {
  return savedRun(value);
}
