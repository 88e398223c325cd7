import { z } from 'zod';
import { type Places, readYaml } from '../../config/yaml-source.ts';
import type { Diagnosis } from './diagnosis.ts';

const mapping = z.record(z.string(), z.unknown());
type Mapping = z.infer<typeof mapping>;

/** A step that runs the gate, with the job and the workflow around it, and where each thing stands. */
export interface GateStep {
  readonly path: string;
  readonly workflow: Mapping;
  readonly jobId: string;
  readonly job: Mapping;
  readonly step: Mapping;
  readonly inputs: Mapping;
  /** The line of a key below the workflow; of the nearest thing around it where it is not there. */
  line(...key: readonly (string | number)[]): number;
  /** The same below the job, and below the step. */
  jobLine(...key: readonly (string | number)[]): number;
  stepLine(...key: readonly (string | number)[]): number;
}

/** The steps of a workflow that run the gate, and why it could not be read. */
export interface WorkflowRead {
  readonly steps: readonly GateStep[];
  readonly diagnoses: readonly Diagnosis[];
}

/** Whether a text speaks of the action at all: a workflow that cannot be read may be none of ours. */
const mentions = /\bcontent-gate(?:\/[\w-]+)?@/;

/** Whether a workflow calls the one that spreads the gate over several jobs. */
export function callsStages(text: string): boolean {
  return /^\s*(?:- )?uses:\s*["']?\S+\/content-gate\/\.github\/workflows\/content-gate-shards\.ya?ml@/m.test(text);
}

/** Finds the steps that run the gate in a workflow; nothing of it is run. */
export function readWorkflow(path: string, text: string): WorkflowRead {
  if (!mentions.test(text)) return { steps: [], diagnoses: [] };
  const read = readYaml(text, path);
  if (!read.ok) {
    return {
      steps: [],
      // One fault makes others of what follows it.
      diagnoses: read.problems.slice(0, 1).map(({ line, found, allowed }) => ({
        ...{ level: 'error', path, line },
        found: `GitHub cannot read this workflow: ${found}`,
        change: `Write ${allowed}.`,
      })),
    };
  }
  const workflow = record(read.data);
  const steps = Object.entries(record(workflow.jobs)).flatMap(([jobId, value]) => {
    const job = record(value);
    const list = Array.isArray(job.steps) ? job.steps : [];
    return list.flatMap((one, index): readonly GateStep[] => {
      const step = record(one);
      return typeof step.uses === 'string' && mentions.test(step.uses)
        ? [gateStep({ path, workflow, jobId, job, step, inputs: record(step.with) }, index, read.places)]
        : [];
    });
  });
  return { steps, diagnoses: [] };
}

function gateStep(known: Omit<GateStep, 'line' | 'jobLine' | 'stepLine'>, index: number, places: Places): GateStep {
  const line = (...key: readonly (string | number)[]): number => places.at(key, 'key').line;
  return {
    ...known,
    line,
    jobLine: (...key) => line('jobs', known.jobId, ...key),
    stepLine: (...key) => line('jobs', known.jobId, 'steps', index, ...key),
  };
}

/** A value as a mapping; an empty one where it is none. */
export function record(value: unknown): Mapping {
  const read = mapping.safeParse(value);
  return read.success ? read.data : {};
}

/** The events that a workflow runs on, each with what stands below it. */
export function eventsOf({ on }: Mapping): ReadonlyMap<string, Mapping> {
  if (typeof on === 'string') return new Map([[on, {}]]);
  if (Array.isArray(on)) return new Map(on.map((name) => [String(name), {}]));
  return new Map(Object.entries(record(on)).map(([name, settings]) => [name, record(settings)]));
}
