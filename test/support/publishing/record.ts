import type { Publication, PublishRequest } from '../../../src/publish/publication.ts';
import { recordOf } from '../../../src/publish/record-of.ts';
import type { PublicationRecord } from '../../../src/record/publication-schema.ts';

/** The record of a publication of commit c..., begun a second ago. */
export function recordedPublication(
  publication: Publication,
  config: PublishRequest['config'],
  language = 'en',
): PublicationRecord {
  return recordOf(
    publication,
    { config },
    {
      ...{ gateVersion: '0.0.0', language, startedAt: Date.UTC(2026, 10, 27), now: Date.UTC(2026, 10, 27, 0, 0, 1) },
      subject: {
        ...{
          repositoryId: 1,
          workflowPath: '.github/workflows/publish.yml',
          pullRequest: null,
          gateId: 'content-gate',
        },
        ...{ runId: '7', attempt: 1, headSha: 'c'.repeat(40), baseSha: null },
      },
    },
  );
}
