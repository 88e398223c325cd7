import type { Preset } from './preset.ts';

/** Whether a reader who does what the page says gets what the page says. */
export const technicalAccuracy: Preset = {
  name: 'technical-accuracy',
  responsibility: 'What the page tells readers to do works, is safe, and agrees with itself and with the references.',
  veto: false,
  guidance: 'Judge by the page and the references only: what you remember of a product may be out of date.',
  criteria: [
    {
      id: 'TA2',
      text: 'Placeholders are written in one way and explained once; commands to copy carry no shell prompt.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 2,
      source: 'Google developer documentation style guide, placeholders and command-line syntax',
    },
    {
      id: 'TA3',
      text: 'A procedure names version, platform and prerequisites before its first step.',
      kind: 'must-contain',
      severity: 'warning',
      weight: 2,
      source: 'Google developer documentation style guide, procedures; Diataxis, how-to guides',
    },
    {
      id: 'TA4',
      text: 'Commands, flags, fields and endpoints exist in the references; without one that covers them this does not apply.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 2,
      source: 'References of the reviewer',
    },
    {
      id: 'TA5',
      text: 'The page does not contradict itself: numbers, defaults, units, names and steps agree in text, tables and code.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 3,
    },
    {
      id: 'TA7',
      // Not "must contain a warning": one warning somewhere would then excuse every command on the page.
      text: 'No command that deletes data, runs a download unseen or turns off certificate or signature checks stands without a warning and a narrow scope.',
      kind: 'must-not-contain',
      severity: 'blocking',
      weight: 3,
      source: 'OWASP; Google developer documentation style guide, notices',
    },
    {
      id: 'TA8',
      text: 'Performance figures say on which hardware, version and data, how and when they were measured.',
      kind: 'must-contain',
      severity: 'warning',
      weight: 2,
      source: 'ACM artifact review and badging',
    },
    {
      id: 'TA10',
      text: 'Output that is shown fits the command that is shown, and readers learn how to tell that a step worked.',
      kind: 'judgement',
      severity: 'warning',
      weight: 2,
      source: 'Google developer documentation style guide, procedures',
    },
    {
      id: 'TA11',
      text: 'Nothing outdated is recommended for security: MD5 or SHA-1, TLS before 1.2, passwords changed by the calendar.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 2,
      source: 'NIST SP 800-63B and 800-131A; RFC 8996',
    },
    {
      id: 'TA12',
      text: 'Facts from elsewhere link to a primary source; links to documentation say which version.',
      kind: 'must-contain',
      severity: 'info',
      weight: 1,
      source: 'Google Search Central, helpful content',
    },
  ],
};
