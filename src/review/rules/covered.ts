import type { RulesReviewer } from '../reviewer.ts';
import { checkerNamed } from './registry.ts';

/**
 * Which questions of the model rubrics the given checkers answer already, by the question's id: a model that is told so
 * need not look for the same again. Only criteria that the team has left switched on count.
 */
export function coveredQuestions(reviewers: readonly RulesReviewer[]): ReadonlyMap<string, string> {
  const covered = new Map<string, string>();
  for (const reviewer of reviewers) {
    const covers = checkerNamed(reviewer.checker)?.covers ?? {};
    for (const { id } of reviewer.criteria) {
      for (const question of covers[id] ?? []) if (!covered.has(question)) covered.set(question, reviewer.name);
    }
  }
  return covered;
}
