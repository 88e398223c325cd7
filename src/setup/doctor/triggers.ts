import type { Diagnosis } from './diagnosis.ts';
import { eventsOf, type GateStep } from './workflow-file.ts';

const judged = ['pull_request', 'pull_request_target', 'merge_group'];
const usualTypes = ['opened', 'synchronize', 'reopened'];
const allTypes = 'types: [opened, synchronize, reopened, ready_for_review, edited]';

/** What is wrong with when a workflow runs: a gate that does not run is no gate, and a required one that does not run waits for ever. */
export function diagnoseTriggers({ path, workflow, line }: GateStep): readonly Diagnosis[] {
  const events = eventsOf(workflow);
  const found: Diagnosis[] = [];
  const say = (level: Diagnosis['level'], at: number, what: string, change: string): void => {
    found.push({ level, path, line: at, found: what, change });
  };
  const pulls = [...events].filter(([name]) => name === 'pull_request' || name === 'pull_request_target');
  if (pulls.length === 0) {
    say('error', line('on'), 'the workflow does not run on pull requests', `Add pull_request: with ${allTypes}.`);
  }
  for (const name of [...events.keys()].filter((one) => !judged.includes(one))) {
    const what = `the gate judges nothing on ${name}, and its job fails there`;
    say('error', line('on', name), what, `Take ${name} out of this workflow.`);
  }
  for (const [name, { types, ...settings }] of pulls) {
    const at = line('on', name, 'types');
    const given = types === undefined ? usualTypes : Array.isArray(types) ? types.map(String) : [String(types)];
    const lacking = usualTypes.filter((type) => !given.includes(type));
    if (lacking.length > 0) {
      const what = `${name} does not run on ${lacking.join(' and ')}, so some commits are never judged`;
      say('error', at, what, `Write ${allTypes}.`);
    }
    if (!given.includes('edited')) {
      const what = `${name} does not run on edited: pointed at another branch, a pull request keeps its old verdict`;
      say('warning', at, what, `Write ${allTypes}.`);
    }
    for (const filter of ['paths', 'paths-ignore', 'branches', 'branches-ignore'].filter((one) => one in settings)) {
      const what = `${filter} keeps the workflow from running, and a required check then waits for ever`;
      say('error', line('on', name, filter), what, `Take ${filter} out: the gate selects pages itself.`);
    }
  }
  if (pulls.length > 0 && !events.has('merge_group')) {
    const what = 'the workflow does not run in a merge queue, where a required check then waits for ever';
    say('warning', line('on'), what, 'Add merge_group: with types: [checks_requested].');
  }
  return found;
}
