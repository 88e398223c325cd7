import type { CompletionFailure } from '../review/model/model.ts';
import type { Rejection } from './rejection.ts';

/** What a rejection means to the run: a sentence for a person, and whether trying again can help. */
export interface Classified {
  readonly failure: CompletionFailure;
  readonly transient: boolean;
  readonly retryAfterMs?: number;
}

const transientStatuses = new Set([408, 409, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529]);

/**
 * Classifies a rejection. The sentence says what to do and never repeats what the provider wrote; `product` is what was asked
 * for, in words.
 */
export function classify(rejection: Rejection, model: string, product: string): Classified {
  switch (rejection.kind) {
    case 'status':
      return classifyStatus(rejection, model, product);
    case 'network':
      return classifyNetwork(rejection.code);
    case 'timeout':
      return transient(
        'unreachable',
        'The model endpoint did not answer in time: check that it is up, or raise the timeout.',
      );
    case 'identity':
      return permanent(
        'unauthorised',
        'No token could be had for the workload identity: check its two ids and that the job has the permission id-token: write.',
      );
    case 'too-large':
      return permanent(
        'not-a-completion',
        `The endpoint's answer is larger than ${rejection.limit} bytes and was not read.`,
      );
    case 'not-a-completion':
      return permanent('not-a-completion', notACompletion[rejection.what](product));
    default:
      return rejection satisfies never;
  }
}

const notACompletion: Readonly<
  Record<Extract<Rejection, { kind: 'not-a-completion' }>['what'], (product: string) => string>
> = {
  page: () => 'The endpoint answered with a page instead of a completion: check base-url, which usually ends in /v1.',
  empty: () => 'The endpoint answered with nothing: check base-url and model.',
  'no-choices': () => 'The endpoint answered without a choice: try again, or try another model.',
  'broken-json': () =>
    'The endpoint answered with JSON that is broken or cut off: check what stands between it and the job.',
  error: () => 'The endpoint reported an error inside a successful answer: look at its own log for the cause.',
  other: (product) => `The endpoint answered with something that is not a ${product}: check base-url and model.`,
};

function classifyStatus(
  { status, retryAfterMs, mentions }: Extract<Rejection, { kind: 'status' }>,
  model: string,
  product: string,
): Classified {
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  if (status === 401) {
    return permanent(
      'unauthorised',
      'The model endpoint refused the key (401): check api-key and the secret behind it.',
    );
  }
  if (status === 403) {
    return permanent(
      'unauthorised',
      `The key may not use the model "${model}" (403): check its permissions at the provider.`,
    );
  }
  if (status === 404) {
    return permanent(
      'not-found',
      `The endpoint has no model "${model}" or no ${product}s there (404): check model and base-url.`,
    );
  }
  if (status === 410) {
    return permanent('not-found', 'The endpoint has been retired (410): choose another base-url and model.');
  }
  if (status === 402 || (status === 429 && /insufficient_quota|billing_hard_limit|credit balance/.test(mentions))) {
    return permanent('rate-limited', `The account has no credit or quota left (${status}): add some at the provider.`);
  }
  if (status === 429) {
    return {
      ...transient(
        'rate-limited',
        'The provider kept limiting our rate (429): lower limits.concurrency or raise the quota.',
      ),
      ...wait,
    };
  }
  if (status >= 300 && status < 400) {
    return permanent(
      'rejected-request',
      `The endpoint redirects (${status}), which is not followed: set base-url to the final address.`,
    );
  }
  if (status === 413 || isTooLong(mentions)) {
    return permanent(
      'rejected-request',
      `The request is longer than "${model}" accepts (${status}): choose a model with a longer context.`,
    );
  }
  if (transientStatuses.has(status)) {
    return {
      ...transient(
        'server-error',
        `The model endpoint kept failing (${status}): try again later or look at the provider's status page.`,
      ),
      ...wait,
    };
  }
  if (status >= 500)
    return permanent(
      'server-error',
      `The model endpoint failed (${status}): look at its log or the provider's status page.`,
    );
  return permanent(
    'rejected-request',
    `The endpoint rejected the request (${status}): check that "${model}" is a chat model and that the model settings fit it.`,
  );
}

/** Whether a rejection is about the length of the prompt; such a message often names token limits too. */
export function isTooLong(mentions: string): boolean {
  return /context_length_exceeded|maximum context length|context window|prompt is too long|too many (input )?tokens/.test(
    mentions,
  );
}

function classifyNetwork(code: string): Classified {
  if (code === 'ENOTFOUND') {
    return permanent('unreachable', 'The name of the model endpoint does not exist: check base-url.');
  }
  if (/CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)|ERR_TLS/.test(code)) {
    return permanent(
      'unreachable',
      'The certificate of the model endpoint cannot be verified: check base-url, or the certificates of the runner.',
    );
  }
  return transient(
    'unreachable',
    'The model endpoint cannot be reached: check base-url, and that the runner may connect to it.',
  );
}

function transient(kind: CompletionFailure['kind'], message: string): Classified {
  return { failure: { kind, message }, transient: true };
}

function permanent(kind: CompletionFailure['kind'], message: string): Classified {
  return { failure: { kind, message }, transient: false };
}
