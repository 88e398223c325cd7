import type { Config } from '../../config/schema.ts';
import { sleep } from '../../engine/deadline.ts';
import { openNotes, sealNotes } from '../../record/sealed-notes.ts';
import { noUsage, type Usage } from '../../review/review.ts';
import type { RunModel } from '../../setup/connection.ts';
import type { AuditMemory, AuditShard } from './audit-memory.ts';
import { type JudgedSite, type JudgeRequest, judgeSite } from './judge-site.ts';
import { type AuditPorts, surveySite } from './survey.ts';

/** What judging by batches needs beside the audit. */
export interface BatchedAudit {
  readonly open: NonNullable<RunModel['batches']>;
  readonly batch: NonNullable<Config['model']['batch']>;
  readonly memory: Pick<AuditMemory, 'folder' | 'seal'>;
  readonly shard: AuditShard | undefined;
  readonly tell: (line: string) => void;
}

/** An answer may lead to a further question: it is put in the next batch, and this is how many there are at most. */
const mostRounds = 8;

/**
 * Judges by batches: asks as if for an answer and gathers the questions, hands them in together, and asks again when the answers are
 * there, until no question is left. Then the pages are judged as always, from the answers. Nothing of the rounds is kept or counted.
 */
export async function judgeInBatches(
  audit: AuditPorts,
  request: JudgeRequest,
  batched: BatchedAudit,
): Promise<JudgedSite> {
  const { signal } = audit;
  const { access, clock, secrets } = audit.ports;
  if (access.kind === 'missing') return judgeSite(audit, request);
  const model = await batched.open({
    ...{ notes: notesOf(batched), waitMs: batched.batch.wait * 1000, clock, sleep },
    deadline: request.deadline,
    onProgress: batched.tell,
  });
  const asking: AuditPorts = {
    ...audit,
    settings: { ...audit.settings, config: atBatchPrice(audit.settings.config) },
    ports: { ...audit.ports, secrets: model.noting(secrets), access: { ...access, model } },
  };
  // What is there already is read, and takes no time worth a limit.
  const whole = { ...request, deadline: Number.POSITIVE_INFINITY };
  const trial = { ...asking, memory: { ...audit.memory, store: withoutKeeping(audit.memory.store) } };
  const { chosen } = request.selection;
  const about = new Set(chosen.map(({ path }) => path));
  const asked = {
    ...whole,
    survey: { ...request.survey, needs: request.survey.needs.filter(({ path }) => about.has(path)), unread: [] },
    selection: { chosen, waiting: [] },
    onProgress: () => {},
  };
  try {
    // Checkers judge once, and what they said is kept: rounds find it there.
    await judgeSite(asking, { ...asked, selection: { chosen: [], waiting: chosen } });
    for (let round = 0; round < mostRounds && !signal.aborted; round += 1) {
      model.gather();
      await judgeSite(trial, asked);
      if (signal.aborted || !(await model.exchange(signal))) break;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  model.finish();
  const judged = await judgeSite(asking, whole);
  const told = { ...judged, notices: [...judged.notices, ...model.notices()] };
  if (judged.cancelled) return told;
  await model.forget();
  return batched.batch.unanswered === 'ask' ? askedDirectly(audit, request, told) : told;
}

/** Asks the model itself about what no batch answered, with what is left of the ceiling. */
async function askedDirectly(audit: AuditPorts, request: JudgeRequest, batched: JudgedSite): Promise<JudgedSite> {
  const { needs } = await surveySite(audit);
  const wanted = new Set(request.selection.chosen.map(({ path }) => path));
  const chosen = needs.filter(({ path, calls }) => calls > 0 && wanted.has(path));
  if (chosen.length === 0 || audit.signal.aborted) return batched;
  const { calls, cost } = request.ceiling;
  const ceiling = {
    calls: Math.max(0, calls - batched.usage.calls),
    ...(cost === undefined ? {} : { cost: Math.max(0, cost - (batched.cost ?? 0)) }),
  };
  const survey = { ...request.survey, needs: chosen, unread: [] };
  const direct = await judgeSite(audit, { ...request, survey, selection: { chosen, waiting: [] }, ceiling });
  const judged = new Map(direct.pages.map((page) => [page.path, page]));
  const total = direct.cost === undefined ? batched.cost : (batched.cost ?? 0) + direct.cost;
  return {
    pages: batched.pages.map((page) => judged.get(page.path) ?? page),
    notices: [...new Set([...batched.notices, ...direct.notices])],
    spent: [...batched.spent, ...direct.spent],
    usage: together(batched.usage, direct.usage),
    cost: total,
    cancelled: direct.cancelled,
  };
}

function together(one: Usage, other: Usage): Usage {
  return {
    ...noUsage,
    calls: one.calls + other.calls,
    promptTokens: one.promptTokens + other.promptTokens,
    cachedTokens: one.cachedTokens + other.cachedTokens,
    completionTokens: one.completionTokens + other.completionTokens,
    unmeteredCalls: one.unmeteredCalls + other.unmeteredCalls,
  };
}

/** The configuration with what tokens cost in a batch; as it is where it knows of none. */
export function atBatchPrice(config: Config): Config {
  const part = config.model.batch?.price;
  if (part === undefined) return config;
  const prices = Object.entries(config.prices).map(([model, price]) => {
    const cached = price['cached-input'];
    const lower = { ...price, input: price.input * part, output: price.output * part };
    return [model, cached === undefined ? lower : { ...lower, 'cached-input': cached * part }] as const;
  });
  return { ...config, prices: Object.fromEntries(prices) };
}

function withoutKeeping(store: AuditPorts['memory']['store']): AuditPorts['memory']['store'] {
  return { read: store.read, storeOf: () => ({ save: async () => {}, add: async () => {} }) };
}

/** Signed, because a note says which answer belongs to which page. */
function notesOf({ memory: { folder, seal }, shard }: BatchedAudit) {
  const name = shard === undefined ? 'batches.json' : `batches-${shard.number}-of-${shard.of}.json`;
  return {
    async load(): Promise<unknown> {
      const text = await folder?.readNotes(name);
      return text === undefined || seal === undefined ? [] : (openNotes(text, seal.subject, seal.key) ?? []);
    },
    async save(notes: unknown): Promise<void> {
      if (folder === undefined || seal === undefined) throw new Error('nothing is kept of this audit');
      await folder.saveNotes(name, sealNotes(seal.subject, notes, seal.key));
    },
  };
}
