import { describe, test } from 'vitest';
import type { Fault } from '../support/faults.ts';
import { gitHubFaults } from '../support/github/faults.ts';
import { decidesWithoutWriting } from './writes-refused.ts';

describe.concurrent('a GitHub that answers every write with', () => {
  test.each<[string, Fault]>([
    ['422', gitHubFaults.invalid],
    ['429 for a second', gitHubFaults.tooManyRequests(1)],
    ['429 for an hour', gitHubFaults.tooManyRequests(3600)],
    ['the limit on content as 422 abuse', gitHubFaults.abuse],
    ['502', gitHubFaults.serverError(502)],
    ['a cut connection', gitHubFaults.reset],
    ['silence', gitHubFaults.hang],
  ])('%s changes nothing about the verdict', (_, fault) => decidesWithoutWriting(fault));
});
