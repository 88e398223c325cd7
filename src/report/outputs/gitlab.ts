import { createHash } from 'node:crypto';
import { exportedFindings } from '../export-finding.ts';
import { jsonText } from '../json-text.ts';
import { oneLine } from '../neutralise.ts';
import type { Renderer } from '../output.ts';
import type { Report } from '../report.ts';

/** For GitLab's merge requests. */
export const gitlab: Renderer = { render };

const severities = { error: 'critical', warning: 'minor', note: 'info' } as const;

function render(report: Report): string {
  return jsonText(
    exportedFindings(report).map(({ path, level, rule, message, lines, identity }) => ({
      description: oneLine(message, 1000),
      check_name: oneLine(rule, 200),
      // Unlike the line it stays when text above is edited, and no other finding of the report has it.
      fingerprint: createHash('sha256')
        .update(JSON.stringify([path, identity]))
        .digest('hex'),
      severity: severities[level],
      location: { path, lines: { begin: lines.start, end: lines.end } },
    })),
  );
}
