const longestMessage = 500;

/** One bounded line for whatever was thrown. The text stays untrusted: it may be a provider's. */
export function messageOf(thrown: unknown): string {
  const text = rawMessage(thrown).replaceAll(/\s+/g, ' ').trim();
  if (text === '') return 'no message was given';
  return text.length > longestMessage ? `${text.slice(0, longestMessage)}...` : text;
}

function rawMessage(thrown: unknown): string {
  try {
    return thrown instanceof Error ? thrown.message || thrown.name : String(thrown);
  } catch {
    // An object without a prototype, or with a hostile toString, cannot be turned into text.
    return 'something that cannot be shown was thrown';
  }
}
