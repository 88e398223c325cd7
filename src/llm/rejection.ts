import { retryAfterMs } from '../engine/retry-after.ts';
/** What an endpoint or the way to it did instead of answering, without any of its own words in it. */
export type Rejection =
  | {
      readonly kind: 'status';
      readonly status: number;
      /** How long the endpoint asks us to wait. */
      readonly retryAfterMs: number | undefined;
      /** The endpoint's words in lower case, bounded; only ever searched, never shown. */
      readonly mentions: string;
    }
  /** The connection failed; `code` is the system's or undici's word for it. */
  | { readonly kind: 'network'; readonly code: string }
  | { readonly kind: 'timeout' }
  /** The token of a workload identity could not be had. */
  | { readonly kind: 'identity' }
  | { readonly kind: 'too-large'; readonly limit: number }
  | {
      readonly kind: 'not-a-completion';
      readonly what: 'page' | 'empty' | 'no-choices' | 'broken-json' | 'error' | 'other';
    };

const longestMention = 10_000;

/** The parts of an error body that name what was wrong, for searching. */
export function mentionsOf(body: unknown): string {
  return textOf(body).slice(0, longestMention).toLowerCase();
}

function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  try {
    return JSON.stringify(body) ?? '';
  } catch {
    return '';
  }
}

/** How long a response asks us to wait, from whichever of the usual headers it has. */
export function retryAfterOf(headers: Headers, now: number): number | undefined {
  const milliseconds = positive(headers.get('retry-after-ms'));
  if (milliseconds !== undefined) return milliseconds;
  const asked = retryAfterMs(headers.get('retry-after'), now);
  if (asked !== undefined) return asked;
  const resets = ['requests', 'tokens']
    .filter((unit) => headers.get(`x-ratelimit-remaining-${unit}`) === '0')
    .map((unit) => duration(headers.get(`x-ratelimit-reset-${unit}`)));
  return resets.reduce((longest, wait) => (wait !== undefined && wait > (longest ?? 0) ? wait : longest), undefined);
}

function positive(header: string | null): number | undefined {
  return header !== null && /^\d{1,15}(\.\d{1,15})?$/.test(header.trim()) ? Number(header) : undefined;
}

/** The form that OpenAI and its imitators use: 6m0s, 1.5s, 20ms. */
function duration(header: string | null): number | undefined {
  const parts = /^(?:(\d{1,4})h)?(?:(\d{1,4})m)?(?:(\d{1,4}(?:\.\d{1,6})?)s)?(?:(\d{1,7})ms)?$/.exec(
    header?.trim() ?? '',
  );
  if (parts === null || header?.trim() === '') return undefined;
  const [, hours = '0', minutes = '0', seconds = '0', milliseconds = '0'] = parts;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(milliseconds);
}
