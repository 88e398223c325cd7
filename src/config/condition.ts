import type { Condition } from '../content/condition.ts';
import type { ConditionConfig } from './schema.ts';

/** A condition as the team wrote it, in the form in which pages are held against it. */
export function conditionOf({ paths, 'front-matter': frontMatter }: ConditionConfig): Condition {
  return {
    ...(paths === undefined ? {} : { paths }),
    ...(frontMatter === undefined
      ? {}
      : {
          frontMatter: Object.fromEntries(
            Object.entries(frontMatter).map(([key, values]) => [key, Array.isArray(values) ? values : [values]]),
          ),
        }),
  };
}
