import { describe, test } from 'vitest';
import { type Fault, htmlPage } from '../support/faults.ts';
import { endsWithoutItsRecord, twirp } from './record-not-taken.ts';

describe.concurrent('a service that does not take the artifact', () => {
  test.each<[string, RegExp, Fault]>([
    ['knows the name already', /CreateArtifact/, twirp(409, 'already_exists')],
    ['cuts connections', /CreateArtifact/, { kind: 'reset' }],
    ['never answers', /CreateArtifact/, { kind: 'hang' }],
    ['is a login page', /CreateArtifact/, { kind: 'reply', reply: htmlPage(200) }],
  ])('%s: a warning, and the same verdict', (_, on, fault) => endsWithoutItsRecord(on, fault));
});
