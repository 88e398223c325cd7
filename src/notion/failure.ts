/** Why Notion gave no usable answer. */
export type NotionFailure =
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly code: string;
      /** Notion's own sentence, from outside. */
      readonly says: string;
    }
  /** It asks to wait; `reason` is whose limit is spent, in Notion's own word. */
  | { readonly kind: 'limited'; readonly waitMs: number; readonly reason: string | undefined }
  | { readonly kind: 'silent' }
  | { readonly kind: 'unreachable'; readonly status: number | undefined }
  | {
      readonly kind: 'not-understood';
      readonly what: 'a web page' | 'an answer of another form' | 'too large an answer';
    };

/** What was tried, for the sentence about why it failed. */
export interface Attempt {
  /** Completes "Could not". */
  readonly words: string;
  /** The capability of a connection that it needs, as Notion calls it. */
  readonly capability: 'Read content' | 'Update content' | 'Read user information';
  /** What it means that Notion knows nothing of that id, with what to do. */
  readonly absent: string;
}

/** One sentence on what could not be done, why, and what to do. */
export function explainNotion({ words, capability, absent }: Attempt, failure: NotionFailure): string {
  return `Could not ${words}: ${reasonOf(failure, capability, absent)}.`;
}

function reasonOf(failure: NotionFailure, capability: Attempt['capability'], absent: string): string {
  switch (failure.kind) {
    case 'refused':
      return refusedBecause(failure, capability, absent);
    case 'limited': {
      const whose = /workspace/.test(failure.reason ?? '') ? 'the whole workspace' : 'this connection';
      const wait =
        failure.waitMs > 0 ? `asks to wait ${Math.ceil(failure.waitMs / 1000)} s` : 'names no time to come back';
      return `Notion's limit for ${whose} is spent and it ${wait}, longer than this run has; run the import again later, or less often`;
    }
    case 'silent':
      return 'Notion did not answer in time; run the import again, and look at status.notion.so when it stays so';
    case 'unreachable': {
      const how =
        failure.status === undefined ? 'could not be reached' : `answered with an error of its own (${failure.status})`;
      return `Notion ${how}; run the import again, and look at status.notion.so when it stays so`;
    }
    case 'not-understood':
      return `Notion gave ${failure.what}; look whether NOTION_BASE_URL is the address of its API, and whether a proxy stands in the way`;
    default:
      return failure satisfies never;
  }
}

function refusedBecause(
  { status, code, says }: Extract<NotionFailure, { kind: 'refused' }>,
  capability: Attempt['capability'],
  absent: string,
): string {
  if (status === 401) {
    return 'Notion does not accept the token; set NOTION_TOKEN to the access token of the connection, as its settings show it';
  }
  if (status === 403) {
    return `the token may not; give the connection the capability "${capability}" in its settings`;
  }
  if (status === 404) return absent;
  return `Notion refused it (${code === '' ? status : code})${says === '' ? '' : `, and says: ${says}`}`;
}

/** A failure that every further question would meet as well. */
export function isWhole(failure: NotionFailure): boolean {
  return failure.kind !== 'refused' || failure.status === 401 || failure.status === 403;
}
