import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sha256 } from '../../engine/canonical-json.ts';
import { type AuditPart, openAuditPart } from '../../record/audit-part.ts';
import { largestRecord, openRecord } from '../../record/record.ts';
import type { PageSummary } from '../../report/audit/audit-report.ts';
import { summaryOf } from '../../report/audit/page-summary.ts';
import { inItsLanguage } from '../../report/in-language.ts';
import { reportOfRecord } from '../../report/recorded-report.ts';
import type { Spent } from '../../review/model/meter.ts';
import { shardOf } from '../../run/audit-plan.ts';
import type { AuditMemory } from './audit-memory.ts';
import type { Survey } from './survey.ts';

/** How the names of parts end. */
export const partExtension = '.audit.jsonl';

/** What the parts of an audit come to. */
export interface CollectedAudit {
  readonly pages: ReadonlyMap<string, PageSummary>;
  /** What is missing or not believed, one clause each. */
  readonly problems: readonly string[];
  readonly spent: readonly Spent[];
  readonly notices: readonly string[];
  /** How many machines there were; absent where no part is believed. */
  readonly of: number | undefined;
  readonly ceiling: AuditPart['ceiling'] | undefined;
}

/** What parts are held against. */
export interface Expected {
  readonly survey: Survey;
  /** What the rules here come to. */
  readonly rules: string;
  readonly seal: NonNullable<AuditMemory['seal']>;
  /** Told the record of each page that is taken over. */
  readonly taken: (page: string, record: string) => Promise<void>;
}

interface Part {
  readonly name: string;
  readonly path: string;
  readonly part: AuditPart;
}

/** The files that are parts: those that are named, and those of such a name in folders. */
export async function partsAt(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true;
    if (!isFolder) {
      found.push(path);
      continue;
    }
    const names = await readdir(path, { recursive: true }).catch(() => []);
    found.push(...names.filter((name) => name.endsWith(partExtension)).map((name) => join(path, name)));
  }
  return found.toSorted();
}

/**
 * Takes the parts of an audit together, one after the other and a page at a time. Nothing in them is believed that is not signed, about
 * this commit and these rules, and of the one plan that all machines made; whatever is missing or not believed is a problem by its name.
 */
export async function collectAudit(files: readonly string[], expected: Expected): Promise<CollectedAudit> {
  const problems: string[] = [];
  const parts = new Map<number, Part>();
  let first: Part | undefined;
  for (const path of files) {
    const name = basename(path);
    const opened = openAuditPart((await headOf(path)) ?? '', expected.seal.subject, expected.seal.key);
    if (!opened.ok) {
      problems.push(`${name} is not believed: ${opened.why}`);
      continue;
    }
    const { part } = opened;
    first ??= { name, path, part };
    const twin = parts.get(part.shard);
    if (part.rules !== expected.rules) problems.push(`${name} was made under another configuration or model`);
    else if (part.of !== first.part.of || part.plan !== first.part.plan)
      problems.push(
        `${name} follows another plan than ${first.name}: other pages, another ceiling or another number of shards`,
      );
    else if (twin !== undefined)
      problems.push(`shard ${part.shard} of ${part.of} is there twice: ${twin.name} and ${name}`);
    else parts.set(part.shard, { name, path, part });
  }
  const of = first?.part.of;
  const pages = new Map<string, PageSummary>();
  if (of === undefined) problems.push('no part of the audit is there that is believed');
  for (let shard = 1; of !== undefined && shard <= of; shard += 1) {
    const part = parts.get(shard);
    const problem = part === undefined ? `shard ${shard} of ${of} is missing` : await takePart(part, expected, pages);
    if (problem !== undefined) problems.push(problem);
  }
  const believed = [...parts.values()].map(({ part }) => part);
  return {
    ...{ pages, problems, of, ceiling: first?.part.ceiling },
    spent: believed.flatMap(({ spent }) => spent),
    notices: [...new Set(believed.flatMap(({ notices }) => notices))],
  };
}

/** Takes over the pages of a part, all of them or none; why not, where it is none. */
async function takePart(
  { name, path, part }: Part,
  { survey, seal, taken }: Expected,
  pages: Map<string, PageSummary>,
): Promise<string | undefined> {
  const blobs = new Map(survey.needs.map((need) => [need.path, need.blobSha]));
  const own = new Map<string, PageSummary>();
  const order: (string | undefined)[] = [];
  for await (const line of linesAfterHead(path)) {
    if (sha256(line) !== part.records[order.length]) return `${name} was changed after it was written`;
    const opened = openRecord(line, seal.subject, seal.key);
    if (!opened.ok) return `${name} is not believed: ${opened.problem.message}`;
    const report = reportOfRecord(opened.record);
    const file = report?.files[0];
    order.push(file?.path);
    if (report === undefined || file === undefined) continue;
    if (shardOf(file.path, part.of) !== part.shard || own.has(file.path))
      return `${name} is about a page that is not its own`;
    if (blobs.get(file.path) !== file.blobSha) return `${name} is about another text of ${file.path}`;
    const shown = inItsLanguage(report);
    own.set(file.path, summaryOf(shown.files[0] ?? file, shown));
  }
  if (order.length !== part.records.length)
    return `${name} is cut off after ${order.length} of ${part.records.length} pages`;
  for (const [page, summary] of own) pages.set(page, summary);
  // Only now, since a part is taken over whole or not at all.
  let index = 0;
  for await (const line of linesAfterHead(path)) {
    const page = order[index];
    index += 1;
    if (page !== undefined) await taken(page, `${line}\n`);
  }
  return undefined;
}

/** The first line of a file; `undefined` where there is none that could be the head of a part. */
async function headOf(path: string): Promise<string | undefined> {
  for await (const line of linesOf(path)) return line;
  return undefined;
}

async function* linesAfterHead(path: string): AsyncGenerator<string> {
  let isHead = true;
  for await (const line of linesOf(path)) {
    if (!isHead) yield line;
    isHead = false;
  }
}

/** The lines of a file that anybody may have written: as long as a record can be, and no line is longer. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path, { encoding: 'utf8' });
  let rest = '';
  try {
    for await (const chunk of file) {
      const lines = `${rest}${String(chunk)}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
      if (rest.length > largestRecord) return;
    }
    if (rest !== '') yield rest;
  } catch {
    // What cannot be read is as if it were not there.
  } finally {
    file.destroy();
  }
}
