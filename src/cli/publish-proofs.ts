import type { PublishConfig } from '../config/publish-schema.ts';
import { git } from '../local/git.ts';
import { knownSecret } from '../local/own-key.ts';
import type { Prove, Rules } from '../publish/prove.ts';
import type { SourcePage } from '../publish/transform/transform.ts';
import { openRecord, recordKey } from '../record/record.ts';
import type { RunRecord } from '../record/record-schema.ts';
import { belongsTo, isCi } from './ci-records.ts';
import type { JudgedNow } from './judge-now.ts';
import type { PublishInputs } from './publish-inputs.ts';
import type { PublishJob } from './publish-job.ts';
import { readRecordFile } from './record-file.ts';
import type { World } from './world.ts';

/** What was found on one text: records that are believed, and why there are no others where they do not speak of it. */
export interface Evidence {
  readonly records: readonly RunRecord[];
  readonly why: string;
}

/** Finds records that are believed, for texts by their paths. */
export type FindEvidence = (
  texts: readonly { readonly path: string; readonly blobId: string }[],
  signal: AbortSignal,
) => Promise<ReadonlyMap<string, Evidence>>;

/** How evidence is found, or one sentence where a record was named that is not believed. */
export type EvidenceFound =
  | { readonly ok: true; readonly find: FindEvidence }
  | { readonly ok: false; readonly problem: string };

/** In a job, the records that the gate's workflow left at GitHub, and no others. */
export function evidenceOfJob(
  job: PublishJob,
  settings: PublishConfig,
  { gateId, recordSecret }: PublishInputs,
): EvidenceFound {
  if (recordSecret === undefined) {
    return {
      ok: true,
      find: async (texts) =>
        all(texts, {
          records: [],
          why: 'No record can be believed: give this action the `signing-key` (or `api-key`) of the workflow that judges.',
        }),
    };
  }
  return {
    ok: true,
    async find(texts, signal) {
      const { mergedRecords } = await import('../github/merged-records.ts');
      const { client, ...where } = job;
      const query = { ...where, workflowPath: settings['gate-workflow'], gateId, key: recordKey(recordSecret) };
      return mergedRecords(client, query, texts, signal);
    },
  };
}

/** On a machine, the record of the last `check`, or one that was named: of CI, or of this user. */
export async function evidenceHere(
  named: string | undefined,
  {
    root,
    settings,
    inputs,
  }: { readonly root: string; readonly settings: PublishConfig; readonly inputs: PublishInputs },
  world: World,
): Promise<EvidenceFound> {
  const read = await readRecordFile(named, world);
  const why = 'Have it judged in a pull request, or run content-gate check.';
  if (read.kind === 'no-file') {
    return named === undefined
      ? { ok: true, find: async (texts) => all(texts, { records: [], why }) }
      : { ok: false, problem: read.problem };
  }
  const objection =
    read.kind === 'not-intact' ? read.problem : await objectionTo(read, { root, settings, inputs }, world);
  if (objection !== undefined || read.kind !== 'intact') {
    return { ok: false, problem: `The record of ${named ?? 'the last run'} is not believed: ${objection}.` };
  }
  return { ok: true, find: async (texts) => all(texts, { records: [read.record], why }) };
}

async function objectionTo(
  { text, record }: { readonly text: string; readonly record: RunRecord },
  {
    root,
    settings,
    inputs,
  }: { readonly root: string; readonly settings: PublishConfig; readonly inputs: PublishInputs },
  world: World,
): Promise<string | undefined> {
  const { subject } = record;
  const isOf = (secret: string | undefined): boolean =>
    secret !== undefined && openRecord(text, subject, recordKey(secret)).ok;
  if (subject.workflowPath === null) {
    // Whoever may write into the folder of a job may run the command there, too: its machine vouches for nobody.
    if (isCi(world.variables))
      return 'no workflow made it, and in CI only records of the workflow that judges are believed';
    return isOf(await knownSecret(world.variables)) ? undefined : 'it was not signed here; run content-gate check';
  }
  if (!isOf(inputs.recordSecret))
    return 'it was not signed here; set CONTENT_GATE_SIGNING_KEY to the secret that it was signed with';
  if (subject.workflowPath !== settings['gate-workflow'])
    return `another workflow than publish.gate-workflow (${settings['gate-workflow']}) made it`;
  if (!(await belongsTo(record, root))) return 'it belongs to another repository';
  const base = subject.baseSha ?? '';
  const isOn = base !== '' && (await git(root, ['merge-base', '--is-ancestor', base, 'HEAD'])).ok;
  return isOn ? undefined : 'it was judged by the rules of a commit that is not in the history of this branch';
}

function all(texts: readonly { readonly path: string }[], evidence: Evidence): ReadonlyMap<string, Evidence> {
  return new Map(texts.map(({ path }) => [path, evidence]));
}

/** Judges pages now; the records are those that are believed of them. */
export type Judge = (
  pages: readonly SourcePage[],
  restored: readonly RunRecord[],
  signal: AbortSignal,
) => Promise<JudgedNow>;

/** Proves texts by the evidence on them; what is not proven is judged now, in one run, where somebody can. */
export function proverOf(find: FindEvidence, rules: Rules, judge: Judge | undefined): Prove {
  return async (pages, signal) => {
    const { prove } = await import('../publish/prove.ts');
    const found = await find(pages, signal);
    const proofs = new Map(
      pages.map((page) => {
        const { records = [], why } = found.get(page.path) ?? {};
        return [page.path, prove(page, records, rules, why)] as const;
      }),
    );
    const unproven = pages.filter(({ path }) => proofs.get(path)?.ok !== true);
    if (judge === undefined || unproven.length === 0) return proofs;
    const restored = new Set(unproven.flatMap(({ path }) => found.get(path)?.records ?? []));
    const judged = await judge(unproven, [...restored], signal);
    for (const page of unproven) {
      proofs.set(
        page.path,
        judged.ok
          ? prove(page, [judged.record], rules, 'It was to be judged now, and nobody was asked about it.')
          : { ok: false, why: judged.problem },
      );
    }
    return proofs;
  };
}
