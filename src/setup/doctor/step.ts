import { nearest, oneOf, quoted } from '../../config/problem.ts';
import { action, actionReference } from '../release.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { GateStep } from './workflow-file.ts';

/** The inputs that the action takes, with the words that some of them are limited to. */
const inputs: ReadonlyMap<string, readonly string[] | undefined> = new Map([
  ['api-key', undefined],
  ['fallback-api-key', undefined],
  ['base-url', undefined],
  ['model', undefined],
  ['config', undefined],
  ['github-token', undefined],
  ['gate-id', undefined],
  ['mode', ['enforce', 'advise']],
  ['on-missing-credentials', ['fail', 'skip']],
  ['signing-key', undefined],
  ['stage', undefined],
]);
const secretInputs = ['api-key', 'fallback-api-key', 'signing-key', 'github-token'];

/** What is wrong with how a step calls the gate. */
export function diagnoseStep(step: GateStep): readonly Diagnosis[] {
  return [...reference(step), ...given(step), ...secrets(step), ...elsewhere(step)];
}

function reference({ path, step, stepLine }: GateStep): readonly Diagnosis[] {
  const uses = String(step.uses);
  const at = { path, line: stepLine('uses') };
  if (uses.split('@')[0]?.split('/').slice(0, 2).join('/') !== action.repository) {
    const found = `${quoted(uses)} is not where this action is published`;
    return [{ level: 'error', ...at, found, change: `Write uses: ${actionReference} # ${action.version}.` }];
  }
  if (/@[0-9a-f]{40}$/.test(uses)) return [];
  const found = `${quoted(uses)} can become other code at any time, with the key at hand`;
  return [{ level: 'warning', ...at, found, change: `Write uses: ${actionReference} # ${action.version}.` }];
}

function given({ path, inputs: with_, stepLine }: GateStep): readonly Diagnosis[] {
  const names = [...inputs.keys()];
  return Object.entries(with_).flatMap(([name, value]): readonly Diagnosis[] => {
    const at = { level: 'error', path, line: stepLine('with', name) } as const;
    const allowed = inputs.get(name);
    if (!inputs.has(name)) {
      const { suggestion } = nearest(name, names);
      const change =
        suggestion === undefined ? `Take it out; there are ${oneOf(names)}.` : `Write ${suggestion}: instead.`;
      return [{ ...at, found: `${quoted(name)} is no input of the action, and GitHub only warns of it`, change }];
    }
    const text = String(value ?? '');
    if (allowed === undefined || text === '' || text.includes('${{') || allowed.includes(text)) return [];
    return [{ ...at, found: `${name} is ${quoted(text)}`, change: `Write ${name}: ${oneOf(allowed)}.` }];
  });
}

function secrets({ path, inputs: with_, stepLine }: GateStep): readonly Diagnosis[] {
  return secretInputs.flatMap((name): readonly Diagnosis[] => {
    const value = with_[name];
    if (value === undefined || value === null || value === '') return [];
    const text = String(value);
    const at = { level: 'error', path, line: stepLine('with', name) } as const;
    const kept = name === 'github-token' ? 'api-key' : name;
    const write = `Write ${name}: \${{ secrets.CONTENT_GATE_${kept.toUpperCase().replaceAll('-', '_')} }}.`;
    if (!text.includes('${{')) {
      return [
        { ...at, found: `a secret stands in the workflow where everybody reads it`, change: `Revoke it. ${write}` },
      ];
    }
    return /\$\{\{\s*(?:vars|env)\./.test(text) && name !== 'github-token'
      ? [{ ...at, found: `${name} is taken from what is no secret, and is shown in logs`, change: write }]
      : [];
  });
}

/** What the command reads from its environment, the action does not. */
function elsewhere({
  path,
  workflow,
  job,
  step,
  inputs: with_,
  stepLine,
  jobLine,
  line,
}: GateStep): readonly Diagnosis[] {
  const found: Diagnosis[] = [];
  for (const [place, at] of [
    [step, stepLine],
    [job, jobLine],
    [workflow, line],
  ] as const) {
    const { env } = place;
    if (typeof env !== 'object' || env === null || with_['api-key'] !== undefined) continue;
    for (const name of Object.keys(env).filter((one) => /^(?:OPENAI_API_KEY|CONTENT_GATE_API_KEY)$/.test(one))) {
      found.push({
        ...{ level: 'error', path, line: at('env', name) },
        found: `the action does not read ${name} from its environment`,
        change: `Write api-key: \${{ secrets.${name} }} under with:.`,
      });
    }
  }
  return found;
}
