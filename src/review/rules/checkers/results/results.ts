import { defineChecker } from '../../checker.ts';
import { resultOptions } from './result-options.ts';

/** Lets another tool vote: its results become a review like any other. */
export const results = defineChecker({
  name: 'results',
  responsibility: 'Another tool, run in an earlier step, has no complaint about the changed text.',
  criteria: [
    {
      id: 'reported-error',
      text: 'The tool reports no error.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 3,
    },
    {
      id: 'reported-warning',
      text: 'The tool reports no warning.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 1,
    },
    {
      id: 'reported-note',
      text: 'The tool reports no remark or suggestion.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 0.5,
    },
  ],
  repeats: true,
  defaultWeight: 1,
  covers: 'what {name} reports',
  options: resultOptions,
  check: async (page, settings, tools) => (await import('./page-results.ts')).resultFindings(page, settings, tools),
});
