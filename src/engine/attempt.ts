import { type Bounds, withDeadline } from './deadline.ts';
import type { TaskEnding } from './outcome.ts';
import type { Json, Task } from './pipeline.ts';
import { toPlainData } from './plain-data.ts';
import { messageOf } from './thrown.ts';

/** Runs one task once, for as long as it may take. Never rejects: whatever the task does is an ending. */
export async function attemptTask(
  task: Task,
  inputs: Readonly<Record<string, Json>>,
  bounds: Omit<Bounds, 'timeoutMs'>,
): Promise<TaskEnding> {
  const ended = await withDeadline((signal) => task.run(inputs, { signal }), { ...bounds, timeoutMs: task.timeoutMs });
  switch (ended.kind) {
    case 'finished':
      return declaredOutputs(task, ended.value);
    case 'threw':
      return { status: 'failed', error: messageOf(ended.error) };
    case 'timed-out':
      return { status: 'timed-out', timeoutMs: ended.afterMs, limit: ended.limit === 'own' ? 'task' : 'run' };
    case 'cancelled':
      return { status: 'cancelled', reason: ended.reason };
    default:
      return ended satisfies never;
  }
}

/** A completed ending with a frozen copy of what was returned, if that is exactly what the task declares; else a failure. */
export function declaredOutputs(task: Pick<Task, 'outputs'>, returned: unknown): TaskEnding {
  const plain = toPlainData(returned);
  if (!plain.ok) return { status: 'failed', error: `its outputs${plain.at} cannot be recorded: ${plain.why}` };
  const outputs = plain.value;
  if (outputs === null || typeof outputs !== 'object' || isList(outputs)) {
    return { status: 'failed', error: 'it did not return its outputs by name' };
  }
  const missing = task.outputs.filter((key) => !Object.hasOwn(outputs, key));
  if (missing.length > 0) return { status: 'failed', error: `it did not return ${list(missing)}` };
  const undeclared = Object.keys(outputs).filter((key) => !task.outputs.includes(key));
  if (undeclared.length > 0) return { status: 'failed', error: `it returned ${list(undeclared)} without declaring it` };
  return { status: 'completed', outputs };
}

function list(keys: readonly string[]): string {
  return keys.map((key) => JSON.stringify(key)).join(', ');
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
