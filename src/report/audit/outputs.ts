import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import type { AuditOutput } from './output.ts';
import { pretty } from './pretty.ts';

/** Every form in which an audit can be had; the first is what a terminal shows. A new form is a file beside these and an entry here. */
export const auditOutputs: readonly [AuditOutput, ...AuditOutput[]] = [pretty, json, markdown, html];

/** The form that a file of this name is written in; `undefined` when none ends like it. */
export function auditOutputFor(file: string): AuditOutput | undefined {
  return auditOutputs.find(({ extension }) => extension !== undefined && file.endsWith(extension));
}
