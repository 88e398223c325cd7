import type { Surface } from '../output.ts';
import type { AuditReport } from './audit-report.ts';

/** One form in which an audit can be had. */
export interface AuditOutput {
  /** What people ask for it by: `--format <name>`. */
  readonly name: string;
  /** For whom it is, in one sentence of the manual. */
  readonly about: string;
  /** How the names of files in this form end; absent for a form that is only shown. */
  readonly extension?: string;
  readonly render: (report: AuditReport, surface: Surface) => string;
}
