import { parentPort, workerData } from 'node:worker_threads';
import type { ContentFile, Reached, ReadResult, Snapshot } from '../../../content/content.ts';
import type { Page } from '../../../content/page.ts';
import { parsePage } from '../../../content/parse.ts';
import type { RulesTools } from '../checker.ts';
import { checkerNamed } from '../checkers/registry.ts';
import { rulesReview } from '../rules-review.ts';
import type { FromWorker, Question, Reply, ToWorker, WorkerSettings } from './worker-messages.ts';

type Port = NonNullable<typeof parentPort>;
type ReviewOrder = Extract<ToWorker, { type: 'review' }>;

/** Reads a data file that comes with the program out of a folder. */
type ReadAsset = (folder: string, name: string) => Promise<Uint8Array>;

/** The worker's side of the pool: takes pages one at a time, sends each review as soon as it is there. */
export function serveChecks(readAsset: ReadAsset): void {
  const port = parentPort;
  if (port === null) throw new Error('serveChecks runs in a worker thread only');
  const settings: WorkerSettings = workerData;
  const asset = (name: string): Promise<Uint8Array> => readAsset(settings.assets, name);
  const replies = new Map<number, (reply: Reply) => void>();
  const ask = asker(port, replies);
  let changed: RulesTools['changed'] = [];
  let page: Page | undefined;
  port.on('message', (message: ToWorker) => {
    switch (message.type) {
      case 'reply':
        replies.get(message.id)?.(message.reply);
        replies.delete(message.id);
        break;
      case 'parse':
        void parse(message.file);
        break;
      case 'review':
        void review(message);
        break;
      default:
        message satisfies never;
    }
  });
  send({ type: 'ready' });

  async function parse(file: ContentFile): Promise<void> {
    send({ type: 'parsed', page: await parsePage(file) });
    send({ type: 'done' });
  }

  async function review({ page: given, reviewers, changed: told, pages, site, shas }: ReviewOrder): Promise<void> {
    changed = told ?? changed;
    page = given ?? page;
    const judged = page;
    const tools: RulesTools = {
      head: snapshotOf('head', shas.head, ask),
      base: snapshotOf('base', shas.base, ask),
      changed,
      pages,
      ...(site === undefined ? {} : { site }),
      asset,
      results: async (path) => readReply(await ask({ about: 'results', path })),
      reach: async (url): Promise<Reached> => {
        const reply = await ask({ about: 'web', url });
        return reply !== undefined && 'kind' in reply ? reply : { kind: 'unsure' };
      },
      // Checks end with their worker: there is nothing in here to cancel one by one.
      signal: new AbortController().signal,
    };
    for (const [index, reviewer] of reviewers.entries()) {
      const checker = checkerNamed(reviewer.checker);
      try {
        if (checker === undefined) throw new Error(`There is no checker "${reviewer.checker}".`);
        if (judged === undefined) throw new Error('No page was given to the first review.');
        send({ type: 'reviewed', index, review: await rulesReview(reviewer, checker, judged, tools) });
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
