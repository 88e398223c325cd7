import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { brotliDecompressSync } from 'node:zlib';
import type { ContentFile, Reached, ReadResult, Snapshot } from '../../../content/content.ts';
import { looksExplosive } from '../../../content/explosive.ts';
import type { Page } from '../../../content/page.ts';
import { parsePage } from '../../../content/parse.ts';
import type { RulesAssets } from '../checker.ts';
import { checkerNamed } from '../checkers/registry.ts';
import { rulesReview, undecidedReview } from '../rules-review.ts';
import type { FromWorker, Question, Reply, ToWorker, WorkerSettings } from './worker-messages.ts';

type Port = NonNullable<typeof parentPort>;
type Job = Extract<ToWorker, { type: 'job' }>;

/** The worker's side of the pool: takes pages one at a time, sends each review as soon as it is there. */
export function serveChecks(): void {
  const port = parentPort;
  if (port === null) throw new Error('serveChecks runs in a worker thread only');
  const settings: WorkerSettings = workerData;
  const assets = assetsOf(settings);
  const replies = new Map<number, (reply: Reply) => void>();
  const ask = asker(port, replies);
  let parsed: { readonly file: ContentFile; readonly page: Page } | undefined;
  port.on('message', (message: ToWorker) => {
    if (message.type === 'reply') {
      replies.get(message.id)?.(message.reply);
      replies.delete(message.id);
      return;
    }
    void (message.type === 'parse' ? parse(message.file) : check(message));
  });
  void prepare();

  async function prepare(): Promise<void> {
    if (settings.warmGrammar) {
      const { loadGrammar } = await import('../checkers/grammar/engine.ts');
      // An engine that does not load is a failure of the checker that asks for it, page by page, with the cause.
      await loadGrammar(assets).catch(() => undefined);
    }
    send({ type: 'ready' });
  }

  /** Phases come one after the other with the same page: the last parse is often the one that is needed again. */
  async function parsedOnce(file: ContentFile): Promise<Page> {
    if (parsed?.file.path !== file.path || parsed.file.text !== file.text) {
      parsed = { file, page: await parsePage(file) };
    }
    return parsed.page;
  }

  async function parse(file: ContentFile): Promise<void> {
    send({ type: 'page', page: await parsedOnce(file) });
    send({ type: 'done' });
  }

  async function check(job: Job): Promise<void> {
    const { file } = job;
    const construct = looksExplosive(file.text);
    if (construct !== undefined) {
      for (const [index, reviewer] of job.reviewers.entries()) {
        const cause = `it holds ${construct}, which would stall a parser`;
        send({ type: 'review', index, review: undecidedReview(reviewer, file.path, cause) });
      }
      send({ type: 'done' });
      return;
    }
    const page = await parsedOnce(file);
    const tools = {
      head: snapshotOf('head', job.shas.head, ask),
      base: snapshotOf('base', job.shas.base, ask),
      changed: job.changed,
      pages: job.pages,
      assets,
      results: async (path: string) => readReply(await ask({ about: 'results', path })),
      reach: async (url: string): Promise<Reached> => {
        const reply = await ask({ about: 'web', url });
        return reply !== undefined && 'kind' in reply ? reply : { kind: 'unsure' };
      },
      // Checks end with their worker: there is nothing in here to cancel one by one.
      signal: new AbortController().signal,
    };
    for (const [index, reviewer] of job.reviewers.entries()) {
      const checker = checkerNamed(reviewer.checker);
      try {
        if (checker === undefined) throw new Error(`There is no checker "${reviewer.checker}".`);
        send({ type: 'review', index, review: await rulesReview(reviewer, checker, page, tools) });
      } catch (error) {
        send({ type: 'failed', index, cause: error instanceof Error ? error.message : 'unknown' });
      }
    }
    send({ type: 'done' });
  }

  function send(message: FromWorker): void {
    port?.postMessage(message);
  }
}

type Ask = (question: Question) => Promise<Reply>;

function asker(port: Port, replies: Map<number, (reply: Reply) => void>): Ask {
  let last = 0;
  return (question) =>
    new Promise((settle) => {
      last += 1;
      replies.set(last, settle);
      const message: FromWorker = { type: 'question', id: last, question };
      port.postMessage(message);
    });
}

function readReply(reply: Reply): ReadResult {
  if (reply === undefined || !('ok' in reply)) return { ok: false, reason: 'unreadable', cause: 'no answer' };
  return reply;
}

const listings = new Map<string, Promise<ReadonlySet<string> | undefined>>();

function snapshotOf(side: 'head' | 'base', sha: string, ask: Ask): Snapshot {
  return {
    sha,
    read: async (path) => readReply(await ask({ about: 'read', side, path })),
    paths() {
      const key = `${side} ${sha}`;
      const known =
        listings.get(key) ?? ask({ about: 'paths', side }).then((reply) => (reply instanceof Set ? reply : undefined));
      listings.set(key, known);
      return known;
    },
  };
}

function assetsOf(settings: WorkerSettings): RulesAssets {
  const load = async (path: string): Promise<Uint8Array> => {
    try {
      const bytes = await readFile(path);
      return path.endsWith('.br') ? brotliDecompressSync(bytes) : bytes;
    } catch {
      // What the system says names folders of the machine, and the reader of a report can do nothing with them.
      throw new Error(`The data file ${basename(path)}, which comes with this program, is missing or damaged.`);
    }
  };
  return { words: () => load(settings.assets.words), grammar: () => load(settings.assets.grammar) };
}
