import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { type Reply, send } from './server.ts';

/** How a test server misbehaves on one request. */
export type Fault =
  /** Answers this in place of the real answer. */
  | { readonly kind: 'reply'; readonly reply: Reply }
  /** Never answers; the connection stays open. */
  | { readonly kind: 'hang' }
  /** Cuts the connection before any answer. */
  | { readonly kind: 'reset' }
  /** Announces more bytes than it sends, then cuts the connection. */
  | { readonly kind: 'cut-off'; readonly reply: Reply }
  /** Waits, then answers as usual. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Does something first (moves the head, posts a comment), then answers as usual. */
  | { readonly kind: 'before'; readonly act: () => unknown };

/** Which requests a fault meets: after `skip` matching ones, `times` of them (all when absent). */
export interface FaultReach {
  readonly times?: number;
  readonly skip?: number;
}

interface Rule {
  readonly on: RegExp;
  readonly fault: Fault;
  skip: number;
  times: number;
}

/** The faults that a server still has to show. */
export class FaultPlan {
  readonly #rules: Rule[] = [];

  /** `on` is tried against `METHOD /path?query`; of several rules that match, the one added last counts. */
  add(on: RegExp, fault: Fault, { times = Number.POSITIVE_INFINITY, skip = 0 }: FaultReach = {}): void {
    this.#rules.unshift({ on, fault, skip, times });
  }

  /** From here on the server behaves. */
  clear(): void {
    this.#rules.length = 0;
  }

  /** The fault for this request, which counts as shown. */
  take(line: string): Fault | undefined {
    for (const rule of this.#rules) {
      if (rule.times <= 0 || !rule.on.test(line)) continue;
      if (rule.skip > 0) {
        rule.skip -= 1;
        continue;
      }
      rule.times -= 1;
      return rule.fault;
    }
    return undefined;
  }
}

/** What is left to do after a fault was shown. */
export type AfterFault = { readonly kind: 'proceed' } | { readonly kind: 'over'; readonly status: number | undefined };

/** Shows the fault; `over` means that the request needs no other answer. */
export async function show(fault: Fault, response: ServerResponse): Promise<AfterFault> {
  switch (fault.kind) {
    case 'reply':
      send(response, fault.reply);
      return { kind: 'over', status: fault.reply.status };
    case 'hang':
      return { kind: 'over', status: undefined };
    case 'reset':
      response.socket?.resetAndDestroy();
      return { kind: 'over', status: undefined };
    case 'cut-off': {
      const { body = '', status, headers } = fault.reply;
      const whole = Buffer.from(typeof body === 'object' ? JSON.stringify(body) : body);
      response.writeHead(status, {
        'content-type': 'application/json',
        ...headers,
        'content-length': String(whole.length + 100),
      });
      response.write(whole.subarray(0, Math.ceil(whole.length / 2)), () => response.socket?.destroy());
      return { kind: 'over', status: undefined };
    }
    case 'slow':
      await delay(fault.ms);
      return { kind: 'proceed' };
    case 'before':
      await fault.act();
      return { kind: 'proceed' };
    default:
      return fault satisfies never;
  }
}

/** A page as a proxy or a company's login puts it in place of an API's answer. */
export const htmlPage = (status: number): Reply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><html><head><title>Sign in</title></head><body><h1>Please sign in</h1></body></html>',
});
