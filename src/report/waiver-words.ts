import type { Waiver } from '../review/review.ts';
import type { Words } from './language/words.ts';

/** Who waived a finding, in one line: until when by an exception of the team, or since when in the pull request. */
export function waiverWords(waiver: Waiver, { finding, list }: Pick<Words, 'finding' | 'list'>): string {
  return 'people' in waiver
    ? finding.waivedHere(list(waiver.people), waiver.at, waiver.reason)
    : finding.waived(waiver.owner, waiver.until, waiver.reason);
}
