import { oneLine } from '../report/neutralise.ts';
import { counted, dollarsAtMost, listed } from '../review/english.ts';
import { strategyWords } from '../verdict/strategy-words.ts';
import { keyVariables } from './key-variables.ts';
import type { Preview, PreviewedTask } from './plan-preview.ts';

/** A plan as a tree for a person. */
export function renderPlan(preview: Preview): string {
  const { configuration, policy, phases, pages } = preview;
  const threshold = strategyWords[policy.strategy].usesThreshold ? ` of ${policy.threshold}` : '';
  const where = configuration.found ? oneLine(configuration.path, 200) : 'the built-in configuration';
  return `${[
    `Plan for ${counted(pages.length, 'page')} by ${where}: ${policy.strategy}${threshold}`,
    ...keylessLine(preview),
    ...fallbackLine(preview),
    ...pageLines(pages, preview.notJudged),
    '',
    ...phases.flatMap((phase, index) => phaseLines(phase, index, phases.length, pages.length)),
    '',
    ...costLines(preview),
    ...preview.warnings.map((warning) => `Warning: ${oneLine(warning)}`),
  ].join('\n')}\n`;
}

/** Said first: the plan shows the calls of a run that has a key. */
function keylessLine({ calls, model }: Preview): readonly string[] {
  if (calls === 0 || model.hasKey) return [];
  const whose = model.name === null ? 'a model' : `the model ${oneLine(model.name, 100)}`;
  return [
    `There is no key for ${whose} here (${listed(keyVariables, 'or')}): without it check is inconclusive (exit code 3), unless its answers are kept.`,
  ];
}

function fallbackLine({ calls, fallback }: Preview): readonly string[] {
  return calls === 0 || fallback === null
    ? []
    : [
        `Fallback: ${oneLine(fallback.name, 100)} at ${oneLine(fallback.endpoint, 200)}, where the first model gives no answer.`,
      ];
}

const mostPages = 10;

function pageLines(pages: readonly string[], notJudged: number): readonly string[] {
  return [
    ...pages.slice(0, mostPages).map((path) => `  ${oneLine(path, 200)}`),
    ...(pages.length > mostPages ? [`  and ${pages.length - mostPages} more`] : []),
    ...(notJudged === 0 ? [] : [`  (${counted(notJudged, 'other file')} will not be judged)`]),
  ];
}

function phaseLines(phase: Preview['phases'][number], index: number, of: number, all: number): readonly string[] {
  const last = index === of - 1;
  const facts = [
    ...(phase.gate === null ? [] : [`gate, ${phase.gate}: stops here unless it approves`]),
    ...(phase.tasks.length > 1 ? [`${phase.tasks.length} tasks at the same time`] : []),
    ...pagesOf(phase.pages, all),
  ];
  const title = `phase ${index + 1} of ${of}: ${oneLine(phase.name, 60)}${facts.length === 0 ? '' : ` (${facts.join('; ')})`}`;
  return [
    `${last ? '└─' : '├─'} ${title}`,
    ...phase.tasks
      .flatMap((task, at) => taskLines(task, at === phase.tasks.length - 1, all))
      .map((line) => `${last ? '   ' : '│  '}${line}`),
  ];
}

function taskLines(task: PreviewedTask, last: boolean, all: number): readonly string[] {
  const facts = [
    task.required ? 'required' : 'optional',
    task.weight === 0 ? 'advises' : `weight ${task.weight}`,
    ...(task.veto === false ? [] : [task.veto === 'approval' ? 'veto by approval' : 'veto']),
    `at most ${task.timeoutSeconds} s`,
    ...pagesOf(task.pages, all),
  ];
  const flow = `${task.inputs.join(', ')} -> ${task.outputs.join(', ')}`;
  return [
    `${last ? '└─' : '├─'} ${oneLine(task.name, 60)} (${facts.join(', ')})`,
    `${last ? '  ' : '│ '}   ${oneLine(flow, 400)}`,
    `${last ? '  ' : '│ '}   ${modelWords(task)}`,
    ...(task.unasked === undefined
      ? []
      : [`${last ? '  ' : '│ '}   not asked without references: ${oneLine(task.unasked.join(', '), 200)}`]),
  ];
}

function modelWords({ model }: PreviewedTask): string {
  if (model === undefined) return 'no model';
  const name = model.name === null ? 'a model that is not named yet' : oneLine(model.name, 100);
  const cost = model.costAtMost === null ? '' : `, at most ${dollarsAtMost(model.costAtMost, 2)}`;
  return `${counted(model.calls, 'call')} of ${name}, at most ${model.callsAtMost}${cost}`;
}

function costLines(preview: Preview): readonly string[] {
  const { calls, callsAtMost, callLimit, costAtMost, expectedCost, costLimit, objection, phases } = preview;
  if (objection !== null)
    return [`No model would be asked, and the verdict would be inconclusive. ${oneLine(objection)}`];
  const asked = phases.flatMap(({ tasks }) => tasks.flatMap((task) => task.model ?? []));
  const unpriced = [
    ...new Set(
      asked
        .filter((one) => one.costAtMost === null)
        .flatMap(({ name }) => [
          name ?? 'a model that is not named yet',
          ...(preview.fallback === null ? [] : [preview.fallback.name]),
        ])
        .filter((name) => !preview.priced.includes(name)),
    ),
  ];
  const cost =
    costAtMost === null
      ? `unknown, because prices: says nothing about ${oneLine(listed(unpriced), 200)}`
      : `about ${dollarsAtMost(expectedCost ?? 0, 2)}, at most ${dollarsAtMost(costAtMost, 2)}${costLimit === null ? '' : ` (limits.max-cost: ${dollarsAtMost(costLimit, 2)})`}`;
  return [
    `Model calls: ${calls} needed, at most ${callsAtMost} with confirmations and repairs (limits.max-model-calls: ${callLimit})`,
    ...(calls === 0 ? [] : [`Cost: ${cost}`]),
  ];
}

function pagesOf(pages: number, all: number): readonly string[] {
  return pages === all ? [] : [`${pages} of ${counted(all, 'page')}`];
}
