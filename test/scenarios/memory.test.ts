import { createHash } from 'node:crypto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectRecord, recordKey, sealRecord } from '../../src/record/record.ts';
import type { RunRecord } from '../../src/record/record-schema.ts';
import type { StoredArtifact } from '../support/artifact-store.ts';
import { pullRequestEvent } from '../support/events.ts';
import { apiKey, type Scenario, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { commentOf, reportOf } from './seen.ts';
import { article, team, votes } from './team.ts';

/** The record of the first run as its text. */
const textIn = ({ data }: StoredArtifact): string => {
  const entry = unzipSync(data)['context.json'];
  if (entry === undefined) throw new Error('the artifact holds no record');
  return new TextDecoder().decode(entry);
};
const zipped = (text: string | Uint8Array): Buffer =>
  Buffer.from(zipSync({ 'context.json': typeof text === 'string' ? strToU8(text) : text }));

const signed = (text: string, change: (record: RunRecord) => RunRecord, secret = apiKey): string => {
  const read = inspectRecord(text);
  if (!read.ok) throw new Error(read.problem.message);
  return sealRecord(change(read.record), recordKey(secret)).bytes.toString('utf8');
};
const about = (subject: Partial<RunRecord['subject']>) => (record: RunRecord) => ({
  ...record,
  subject: { ...record.subject, ...subject },
});

/** What somebody made of the record, and the one line that the report says about it. */
const hostile: Readonly<
  Record<string, readonly [(text: string) => { readonly data: Buffer } & Partial<StoredArtifact>, RegExp]>
> = {
  'with a review turned round': [
    (text) => ({ data: zipped(text.replaceAll('"approved":false', '"approved":true').replaceAll('not_met', 'met')) }),
    /changed after it was written/,
  ],
  'signed with another key': [
    (text) => ({ data: zipped(signed(text, (record) => record, 'a key of somebody else')) }),
    /not written with the key of this gate/,
  ],
  'with its signature taken off': [
    (text) => ({ data: zipped(text.replace(/"mac":"[0-9a-f]{64}"/, '"mac":null')) }),
    /written without a key/,
  ],
  'cut off': [(text) => ({ data: zipped(text.slice(0, -200)) }), /cut off or not JSON/],
  'of another version': [(text) => ({ data: zipped(text.replace('"version":1', '"version":2')) }), /not of version 1/],
  'of another pull request': [
    (text) => ({ data: zipped(signed(text, about({ pullRequest: 99 }))) }),
    /another pull request/,
  ],
  'of another repository': [
    (text) => ({ data: zipped(signed(text, about({ repositoryId: 99 }))) }),
    /another repository/,
  ],
  'written by another workflow': [
    (text) => ({ data: zipped(signed(text, about({ workflowPath: '.github/workflows/other.yml' }))) }),
    /another workflow/,
  ],
  'of another gate': [(text) => ({ data: zipped(signed(text, about({ gateId: 'other' }))) }), /another gate/],
  'with bytes that are not those of its digest': [
    (text) => ({ data: zipped(text), digest: `sha256:${'0'.repeat(64)}` }),
    /not those that GitHub has a digest of/,
  ],
  'of 50 MB': [() => ({ data: zipped(new Uint8Array(50_000_000).fill(32)) }), /larger than \d+ bytes/],
  'that is no archive': [() => ({ data: Buffer.from('no archive at all') }), /was not used/],
};

describe('an earlier record', () => {
  let here: Scenario;
  let original: StoredArtifact;

  beforeAll(async () => {
    const { base, config } = team({ tone: {} });
    const model = await scriptedModel({ script: votes({ tone: 'block' }) });
    here = await scenario({ base, config, head: { 'docs/a.md': article() }, model });
    await here.run();
    const [first] = here.artifacts.artifacts;
    if (first === undefined) throw new Error('the first run kept nothing');
    original = first;
  });
  afterAll(() => here.close());

  /** A later run that finds nothing but this one artifact. */
  async function laterRun(artifact: StoredArtifact) {
    here.artifacts.artifacts.splice(0, here.artifacts.artifacts.length, artifact);
    const before = here.model?.log.calls.length ?? 0;
    const result = await here.run({ event: await pullRequestEvent(here.github.state, 'synchronize') });
    return { result, calls: (here.model?.log.calls.length ?? 0) - before };
  }

  async function isReviewedAgain(artifact: StoredArtifact, line: RegExp): Promise<void> {
    const { result, calls } = await laterRun(artifact);
    // One question and its confirmation.
    expect(calls).toBe(2);
    expect(result.outputs.verdict).toBe('rejected');
    const said = reportOf(result).notices.filter((notice) => notice.includes('was not used'));
    expect(said).toEqual([expect.stringMatching(line)]);
    expect(said[0]).not.toContain('\n');
    expect(commentOf(here)).toContain('was not used');
  }

  it('is taken over as it is', async () => {
    const { result, calls } = await laterRun(original);
    expect(calls).toBe(0);
    expect(result.outputs.verdict).toBe('rejected');
  });

  it.each(Object.entries(hostile))(
    '%s is said in one line, and the page is reviewed again',
    async (_, [make, line]) => {
      const made = make(textIn(original));
      const digest = `sha256:${createHash('sha256').update(made.data).digest('hex')}`;
      await isReviewedAgain({ ...original, digest, ...made }, line);
    },
  );

  it.each<[string, Partial<NonNullable<StoredArtifact['run']>>, RegExp]>([
    ['a fork made', { headRepositoryId: 424_242 }, /another repository's branch/],
    ['another workflow made', { path: '.github/workflows/other.yml' }, /another workflow/],
    ['a run for another pull request made', { pullNumbers: [99] }, /another pull request/],
    ['a run on another event made', { event: 'push' }, /an event that this gate does not judge/],
  ])('that %s is said in one line, and the page is reviewed again', async (_, run, line) => {
    if (original.run === undefined) throw new Error('GitHub must know the run');
    const forged = { ...original.run, id: original.run.id + 500, ...run };
    here.artifacts.addRun(forged);
    await isReviewedAgain({ ...original, run: forged }, line);
  });
});
