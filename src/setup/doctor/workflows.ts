import { diagnoseCommands } from './commands-step.ts';
import type { Diagnosis } from './diagnosis.ts';
import { diagnoseJob } from './job.ts';
import { diagnoseStep } from './step.ts';
import { diagnoseTriggers } from './triggers.ts';
import { type GateStep, readWorkflow } from './workflow-file.ts';

/** What was found about one workflow, with the steps in it that run the gate. */
export interface DiagnosedWorkflow {
  readonly steps: readonly GateStep[];
  readonly diagnoses: readonly Diagnosis[];
}

/** Looks a workflow over: when it runs, what its job may do, how it calls the gate. */
export function diagnoseWorkflow(path: string, text: string): DiagnosedWorkflow {
  const { steps: all, diagnoses } = readWorkflow(path, text);
  const steps = all.filter((step) => !followsCommands(step) && !comesBefore(step));
  const of = [
    ...steps.flatMap((step) => [...diagnoseTriggers(step), ...diagnoseJob(step), ...diagnoseStep(step)]),
    ...all.filter(followsCommands).flatMap(diagnoseCommands),
  ];
  return { steps, diagnoses: inOrder([...diagnoses, ...distinct(of)]) };
}

/** Such a step judges nothing. */
function followsCommands({ step }: GateStep): boolean {
  return /\/commands@/.test(String(step.uses));
}

/** Such a step judges a part of what another job decides about: nobody requires it, and it may be skipped. */
function comesBefore({ inputs }: GateStep): boolean {
  return typeof inputs.stage === 'string' && /^(?:plan|judge)\b/.test(inputs.stage);
}

/** What is wrong with several gates of one repository together. */
export function diagnoseTogether(steps: readonly GateStep[]): readonly Diagnosis[] {
  const seen = new Map<string, GateStep>();
  return steps.flatMap((step): readonly Diagnosis[] => {
    const id = String(step.inputs['gate-id'] ?? 'content-gate');
    const other = seen.get(id);
    seen.set(id, other ?? step);
    if (other === undefined) return [];
    const found = `two gates are called ${id}, and each overwrites the comment of the other (${other.path}:${other.stepLine()})`;
    return [
      {
        level: 'error',
        path: step.path,
        line: step.stepLine('with', 'gate-id'),
        found,
        change: 'Give one of them a gate-id of its own.',
      },
    ];
  });
}

function distinct(all: readonly Diagnosis[]): readonly Diagnosis[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function inOrder(all: readonly Diagnosis[]): readonly Diagnosis[] {
  return all.toSorted((one, other) => one.line - other.line);
}
