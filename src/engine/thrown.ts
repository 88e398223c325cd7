const longestMessage = 500;

/** One bounded line for whatever was thrown. The text stays untrusted: it may be a provider's. */
export function messageOf(thrown: unknown): string {
  const text = rawMessage(thrown).replaceAll(/\s+/g, ' ').trim();
  if (text === '') return 'no message was given';
  return text.length > longestMessage ? `${text.slice(0, longestMessage)}...` : text;
}

// Far more than is shown: white space is folded before the rest is cut off.
const longestRead = 10_000;

function rawMessage(thrown: unknown): string {
  try {
    // A message is a text by convention only: whoever throws can make it anything.
    const said: unknown = thrown instanceof Error ? thrown.message || thrown.name : thrown;
    return String(said).slice(0, longestRead);
  } catch {
    // An object without a prototype, or with a hostile toString, cannot be turned into text.
    return 'something that cannot be shown was thrown';
  }
}

/** Lets a promise that nobody waits for fail by itself: unheard, it would end the process. */
export function letFail(promise: unknown): void {
  if (promise !== undefined) Promise.resolve(promise).catch(() => undefined);
}
