import type { Condition } from '../content/condition.ts';
import { type KindRules, usualKinds } from '../content/kinds.ts';
import type { PageKind } from '../content/page-kind.ts';
import type { ConditionConfig } from './condition-schema.ts';
import type { Config } from './schema.ts';

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

/** How pages are told to be of a kind: as the team says, and in the usual way for the kinds that it says nothing about. */
export function kindRulesOf({ content: { kinds } }: Pick<Config, 'content'>): KindRules {
  const rule = (kind: PageKind) => {
    const own = kinds[kind];
    return own === undefined ? usualKinds[kind] : [conditionOf(own)];
  };
  return {
    tutorial: rule('tutorial'),
    reference: rule('reference'),
    policy: rule('policy'),
    news: rule('news'),
    marketing: rule('marketing'),
  };
}
