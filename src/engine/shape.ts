import type { PlanProblem } from './planned.ts';
import { strategies } from './votes/strategy.ts';

type Place = Pick<PlanProblem, 'phase' | 'task'>;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a member may be, by the end of a sentence that says so. */
const kinds = {
  'a text': (value: unknown) => typeof value === 'string',
  'a number': (value: unknown) => typeof value === 'number',
  'true or false': (value: unknown) => typeof value === 'boolean',
  'a list of keys': (value: unknown) =>
    Array.isArray(value) && value.every((key) => typeof key === 'string' && key !== ''),
  'a key': (value: unknown) => typeof value === 'string' && value !== '',
  'a list': (value: unknown) => Array.isArray(value),
  'a function': (value: unknown) => typeof value === 'function',
  'an object': isObject,
  'a function or an object': (value: unknown) => typeof value === 'function' || isObject(value),
  'a function, an object or a strategy': (value: unknown) =>
    typeof value === 'function' || typeof value === 'string' || isObject(value),
  [`one of ${strategies.join(', ')}`]: (value: unknown) => strategies.some((strategy) => strategy === value),
  '"exclude" or "against"': (value: unknown) => value === 'exclude' || value === 'against',
} as const;

type Members = Readonly<Record<string, keyof typeof kinds>>;

const pipelineMembers: Members = { phases: 'a list', tasks: 'a list' };
const phaseMembers: Members = {
  name: 'a text',
  tasks: 'a list',
  timeoutMs: 'a number',
  optional: 'true or false',
  gate: 'a function, an object or a strategy',
  facts: 'an object',
};
const factMembers: Members = { approved: 'a key', score: 'a key' };
const gateMembers: Members = {
  strategy: `one of ${strategies.join(', ')}`,
  threshold: 'a number',
  quorum: 'a number',
  absent: '"exclude" or "against"',
};
const taskMembers: Members = {
  name: 'a text',
  agent: 'a text',
  inputs: 'a list of keys',
  optionalInputs: 'a list of keys',
  reads: 'a list of keys',
  outputs: 'a list of keys',
  timeoutMs: 'a number',
  required: 'true or false',
  weight: 'a number',
  retry: 'an object',
  run: 'a function',
  compensate: 'a function or an object',
};
const compensateMembers: Members = {
  run: 'a function',
  agent: 'a text',
  timeoutMs: 'a number',
  retry: 'an object',
};
const agentMembers: Members = { run: 'a function', compensate: 'a function or an object', retry: 'an object' };
const retryMembers: Members = {
  tries: 'a number',
  baseMs: 'a number',
  longestMs: 'a number',
  transient: 'a function',
};

/** What in a declaration has not the form of one: it may have been read from a file, or written without a type checker. */
export function shapeProblems(pipeline: unknown): readonly PlanProblem[] {
  if (!isObject(pipeline)) return [{ kind: 'not-a-plan', message: 'The pipeline is not an object.' }];
  const problems = memberProblems('The pipeline', pipeline, pipelineMembers, {});
  const { phases, tasks } = membersOf(pipeline);
  if ((phases === undefined) === (tasks === undefined)) {
    const message = `The pipeline has ${phases === undefined ? 'neither phases nor tasks' : 'phases and tasks'}; it has one of the two.`;
    return [...problems, { kind: 'not-a-plan', message }];
  }
  return [
    ...problems,
    ...(Array.isArray(phases) ? phases.flatMap(phaseProblems) : []),
    ...(Array.isArray(tasks) ? tasks.flatMap((task, index) => taskProblems(task, index, undefined)) : []),
  ];
}

function phaseProblems(phase: unknown, index: number): readonly PlanProblem[] {
  if (!isObject(phase)) return [{ kind: 'not-a-plan', message: `Phase ${index + 1} is not an object.` }];
  const { name, tasks, facts, gate } = membersOf(phase);
  const place = typeof name === 'string' ? { phase: name } : {};
  const who = typeof name === 'string' ? `Phase ${quote(name)}` : `Phase ${index + 1}`;
  return [
    ...memberProblems(who, phase, phaseMembers, place, ['name', 'tasks']),
    ...(isObject(facts) ? memberProblems(`The facts of ${lower(who)}`, facts, factMembers, place) : []),
    ...(isObject(gate) ? memberProblems(`The gate of ${lower(who)}`, gate, gateMembers, place, ['strategy']) : []),
    ...(typeof gate === 'string'
      ? memberProblems(`The gate of ${lower(who)}`, { strategy: gate }, gateMembers, place)
      : []),
    ...(Array.isArray(tasks) ? tasks.flatMap((task, at) => taskProblems(task, at, place.phase)) : []),
  ];
}

function taskProblems(task: unknown, index: number, phase: string | undefined): readonly PlanProblem[] {
  const ofPhase = phase === undefined ? '' : ` of phase ${quote(phase)}`;
  if (!isObject(task)) return [{ kind: 'not-a-plan', message: `Task ${index + 1}${ofPhase} is not an object.` }];
  const { name, compensate, retry } = membersOf(task);
  const place = { ...(phase === undefined ? {} : { phase }), ...(typeof name === 'string' ? { task: name } : {}) };
  const who = `Task ${typeof name === 'string' ? quote(name) : index + 1}${ofPhase}`;
  const undo = `The compensation of ${lower(who)}`;
  return [
    ...memberProblems(who, task, taskMembers, place, ['name']),
    ...(isObject(retry) ? memberProblems(`The retry of ${lower(who)}`, retry, retryMembers, place) : []),
    ...(isObject(compensate) ? compensateProblems(undo, compensate, place) : []),
  ];
}

/** What keeps something in a table from being an agent: a function, or an object with one. */
export function agentShapeProblems(name: string, agent: unknown, place: Place): readonly PlanProblem[] {
  const who = `Agent ${quote(name)}`;
  if (typeof agent === 'function') return [];
  if (!isObject(agent)) {
    return [{ kind: 'bad-member', ...place, message: `${who} is neither a function nor an object with one.` }];
  }
  const { compensate, retry } = membersOf(agent);
  return [
    ...memberProblems(who, agent, agentMembers, place, ['run']),
    ...(isObject(compensate) ? compensateProblems(`The compensation of ${lower(who)}`, compensate, place) : []),
    ...(isObject(retry) ? memberProblems(`The retry of ${lower(who)}`, retry, retryMembers, place) : []),
  ];
}

/** What is wrong with an object that says how to take back, by the name that the message gives it. */
function compensateProblems(who: string, compensate: object, place: Place): readonly PlanProblem[] {
  const { retry } = membersOf(compensate);
  return [
    ...memberProblems(who, compensate, compensateMembers, place),
    ...(isObject(retry) ? memberProblems(`The retry of ${lower(who)}`, retry, retryMembers, place) : []),
  ];
}

function memberProblems(
  who: string,
  value: object,
  allowed: Members,
  place: Place,
  needed: readonly string[] = [],
): readonly PlanProblem[] {
  const members = membersOf(value);
  const missing = needed.filter((key) => members[key] === undefined);
  return [
    ...missing.map(
      (key): PlanProblem => ({ kind: 'bad-member', ...place, key, message: `${who} has no ${quote(key)}.` }),
    ),
    ...Object.entries(members).flatMap(([key, member]): readonly PlanProblem[] => {
      if (member === undefined) return [];
      const kind = Object.hasOwn(allowed, key) ? allowed[key] : undefined;
      if (kind === undefined) {
        const message = `${who} has ${quote(key)}, which is nothing that it can have: ${Object.keys(allowed).join(', ')}.`;
        return [{ kind: 'unknown-member', ...place, key, message }];
      }
      if (kinds[kind]?.(member) === true) return [];
      return [{ kind: 'bad-member', ...place, key, message: `${quote(key)} of ${lower(who)} is not ${kind}.` }];
    }),
  ];
}

function membersOf(value: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value));
}

function lower(who: string): string {
  return who.charAt(0).toLowerCase() + who.slice(1);
}

// Names come from people: as a JSON string, none can break the line or its quotes.
function quote(name: string): string {
  return JSON.stringify(name);
}
