/** How many requests are made at the same time. */
export const places = 16;

/** The configuration of the benchmarks: three reviewers that come along, with room for any number of pages. */
export const threeReviewers = {
  version: 1,
  reviewers: {
    'brand-voice': { uses: 'brand-voice' },
    legal: { uses: 'legal-compliance' },
    accuracy: { uses: 'technical-accuracy' },
  },
  limits: { concurrency: places, 'max-model-calls': 10_000, 'max-files': 3000, 'run-timeout': 600 },
};

/** The runner's Node has nothing compiled yet, and the tests' has. */
export const uncompiled = { NODE_DISABLE_COMPILE_CACHE: '1' };
