import type { TaskEnding } from './outcome.ts';
import type { Json } from './pipeline.ts';
import { toPlainData } from './plain-data.ts';
import { howReturned, type TaskVote } from './said.ts';

/** What becomes of a task that returned this, if it is what the task declares; else a failure that names the key. */
export function endingFrom(declared: { readonly outputs: readonly string[] }, returned: unknown): TaskEnding {
  switch (howOf(returned)) {
    case 'completed':
      return completedEnding(declared, returned);
    case 'blocked':
      return blockedEnding(declared, returned);
    default:
      return declaredOutputs(declared, returned);
  }
}

/** A completed ending with a frozen copy of these outputs, if they are exactly what the task declares; else a failure. */
export function declaredOutputs(declared: { readonly outputs: readonly string[] }, returned: unknown): TaskEnding {
  const read = outputsFrom(declared, returned);
  if (!read.ok) return failed(read.error);
  const missing = declared.outputs.filter((key) => !Object.hasOwn(read.outputs, key));
  if (missing.length > 0) return failed(`it did not return ${list(missing)}`);
  return { status: 'completed', outputs: read.outputs };
}

function completedEnding(declared: { readonly outputs: readonly string[] }, returned: unknown): TaskEnding {
  const { outputs, vote, recommendations } = members(returned);
  const ending = declaredOutputs(declared, outputs);
  if (ending.status !== 'completed') return ending;
  const wrong = voteProblem(vote) ?? linesProblem('recommendations', recommendations ?? []);
  if (wrong !== undefined) return failed(wrong);
  return {
    ...ending,
    ...(isVote(vote)
      ? { vote: Object.freeze({ approved: vote.approved, ...(vote.score === undefined ? {} : { score: vote.score }) }) }
      : {}),
    ...linesMember('recommendations', recommendations),
  };
}

function blockedEnding(declared: { readonly outputs: readonly string[] }, returned: unknown): TaskEnding {
  const { outputs = {}, reasons, recommendations } = members(returned);
  const read = outputsFrom(declared, outputs);
  if (!read.ok) return failed(read.error);
  const wrong = linesProblem('reasons', reasons) ?? linesProblem('recommendations', recommendations ?? []);
  if (wrong !== undefined) return failed(wrong);
  return {
    status: 'blocked',
    reasons: linesOf(reasons),
    ...linesMember('recommendations', recommendations),
    ...(Object.keys(read.outputs).length === 0 ? {} : { outputs: read.outputs }),
  };
}

type Read =
  | { readonly ok: true; readonly outputs: Readonly<Record<string, Json>> }
  | { readonly ok: false; readonly error: string };

function outputsFrom(declared: { readonly outputs: readonly string[] }, returned: unknown): Read {
  const plain = toPlainData(returned);
  if (!plain.ok) return { ok: false, error: `its outputs${plain.at} cannot be recorded: ${plain.why}` };
  const outputs = plain.value;
  if (outputs === null || typeof outputs !== 'object' || isList(outputs)) {
    return { ok: false, error: 'it did not return its outputs by name' };
  }
  const undeclared = Object.keys(outputs).filter((key) => !declared.outputs.includes(key));
  if (undeclared.length > 0) return { ok: false, error: `it returned ${list(undeclared)} without declaring it` };
  return { ok: true, outputs };
}

function howOf(returned: unknown): unknown {
  return typeof returned === 'object' && returned !== null && howReturned in returned
    ? returned[howReturned]
    : undefined;
}

function members(returned: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(typeof returned === 'object' && returned !== null ? returned : {}));
}

function voteProblem(vote: unknown): string | undefined {
  if (vote === undefined) return undefined;
  if (!isRecord(vote) || typeof vote.approved !== 'boolean') return 'its vote does not say whether it approves';
  const { score } = vote;
  if (score === undefined) return undefined;
  return typeof score === 'number' && Number.isInteger(score) && score >= 0 && score <= 100
    ? undefined
    : `its vote has the score ${typeof score === 'number' ? score : typeof score}; a score is a whole number from 0 to 100`;
}

function isVote(vote: unknown): vote is TaskVote {
  return vote !== undefined && voteProblem(vote) === undefined;
}

function linesProblem(what: string, lines: unknown): string | undefined {
  return Array.isArray(lines) && lines.every((line) => typeof line === 'string')
    ? undefined
    : `its ${what} are not a list of texts`;
}

function linesOf(lines: unknown): readonly string[] {
  return Object.freeze(Array.isArray(lines) ? lines.map(String) : []);
}

function linesMember(name: 'recommendations', lines: unknown): { readonly recommendations?: readonly string[] } {
  const texts = linesOf(lines);
  return texts.length === 0 ? {} : { [name]: texts };
}

function failed(error: string): TaskEnding {
  return { status: 'failed', error };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function list(keys: readonly string[]): string {
  return keys.map((key) => JSON.stringify(key)).join(', ');
}
