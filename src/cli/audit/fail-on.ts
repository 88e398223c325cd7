import type { AuditReport } from '../../report/audit/audit-report.ts';
import { exitCodes } from '../../verdict/whole.ts';

/** What makes an audit end with something else than 0; each says the ones before it as well. */
export const failOn = ['never', 'not-judged', 'rejected', 'needs-work'] as const;
export type FailOn = (typeof failOn)[number];

/**
 * How an audit ends. By default it ends well where everything was judged, whatever the verdicts: pages that were published long ago
 * are work for somebody, and no reason for a red build. What could not be judged is never silent, unless somebody asked for it; a part
 * of the audit that is missing or not believed never is.
 */
export function exitCodeOfAudit({ states, problems }: Pick<AuditReport, 'states' | 'problems'>, on: FailOn): number {
  if (on === 'needs-work' && states['needs-work'] + states.rejected > 0) return exitCodes.notApproved;
  if (on === 'rejected' && states.rejected > 0) return exitCodes.notApproved;
  if (problems.length > 0) return exitCodes.inconclusive;
  if (on === 'never') return exitCodes.approved;
  return states['not-judged'] + states.undecided > 0 ? exitCodes.inconclusive : exitCodes.approved;
}
