import { fc } from '@fast-check/vitest';
import { examples } from './examples.ts';

// For the laws that name no number themselves; fast-check's own is 100.
fc.configureGlobal({ numRuns: examples(100) });
