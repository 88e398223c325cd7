import { jsonText } from '../json-text.ts';
import type { AuditOutput } from './output.ts';

/** The audit for programs: every page, every section, every count. */
export const json: AuditOutput = {
  name: 'json',
  about: 'For programs: every page, section and count.',
  extension: '.json',
  render: (report) => jsonText(report),
};
