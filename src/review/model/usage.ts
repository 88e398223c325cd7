import { noUsage, type Usage } from '../review.ts';

/** What several calls cost together. */
export function sumUsage(usages: readonly Usage[]): Usage {
  return usages.reduce(
    (sum, usage) => ({
      calls: sum.calls + usage.calls,
      promptTokens: sum.promptTokens + usage.promptTokens,
      cachedTokens: sum.cachedTokens + usage.cachedTokens,
      completionTokens: sum.completionTokens + usage.completionTokens,
      unmeteredCalls: sum.unmeteredCalls + usage.unmeteredCalls,
    }),
    noUsage,
  );
}
