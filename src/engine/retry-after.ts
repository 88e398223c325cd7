/**
 * How many milliseconds a server asks to stay away by `Retry-After` (RFC 9110, 10.2.3): seconds, or a date, which is told from `now` in
 * milliseconds since the epoch. `undefined` where the header is absent or says nothing.
 */
export function retryAfterMs(header: string | null | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,15}(?:\.\d{1,15})?$/u.test(text)) return Number(text) * 1000;
  // Only what has letters in it can be a date: engines read a year into stray numbers such as "-5".
  const wait = /[a-z]{3}/iu.test(text) ? Date.parse(text) - now : Number.NaN;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
