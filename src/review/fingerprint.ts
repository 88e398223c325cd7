import { createHash } from 'node:crypto';

/** What identifies a finding whatever line it has moved to. */
export interface FindingIdentity {
  readonly reviewer: string;
  readonly criterion: string;
  readonly path: string;
  /** The quoted text, or a word for what is missing where nothing can be quoted. */
  readonly quote: string;
}

/** The 16 hex digits under which a finding is recognised again after the text around it moved or was re-wrapped. */
export function fingerprint(identity: FindingIdentity): string {
  const quote = identity.quote.normalize('NFC').replace(/\s+/gu, ' ').trim();
  // JSON keeps the four parts apart: a separator could be written into a path or a quote.
  const key = JSON.stringify([identity.reviewer, identity.criterion, identity.path, quote]);
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}
