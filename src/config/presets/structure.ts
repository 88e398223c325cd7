import type { Preset } from './preset.ts';

/** Whether the page is built so that readers find what they came for. */
export const structure: Preset = {
  name: 'structure',
  responsibility: 'The page is built so that readers find what they came for and know where to go next.',
  veto: false,
  guidance:
    'Syntax, heading levels, dead links and file names are checked by code: judge the order and purpose of the parts.',
  criteria: [
    {
      id: 'ST3',
      text: 'The opening says what the page is for and for whom; a long page begins with a summary or a list of its parts.',
      kind: 'judgement',
      severity: 'info',
      weight: 1,
      source: 'Federal Plain Language Guidelines, organization',
    },
    {
      id: 'ST4',
      text: 'The page stays one kind of page: lesson, instruction, reference or explanation.',
      kind: 'judgement',
      severity: 'info',
      weight: 1,
      source: 'Diataxis',
    },
    {
      id: 'ST5',
      text: 'Steps in a sequence are numbered, each holds one action, and optional ones say so.',
      kind: 'judgement',
      severity: 'warning',
      weight: 2,
      source: 'Google developer documentation style guide, procedures',
    },
    {
      id: 'ST8',
      text: 'Notes and warnings are few, stand before the step that they are about, and never in a row.',
      kind: 'judgement',
      severity: 'info',
      weight: 1,
      source: 'Google developer documentation style guide, notices',
    },
    {
      id: 'ST10',
      text: 'A lesson or an instruction ends with a next step or with related pages.',
      kind: 'judgement',
      severity: 'info',
      weight: 1,
      source: 'Microsoft Writing Style Guide, scannable content',
    },
    {
      id: 'ST13',
      text: 'The sections come in the order in which readers need them, and nothing is used before it is introduced.',
      kind: 'judgement',
      severity: 'warning',
      weight: 2,
      source: 'Federal Plain Language Guidelines, organization',
    },
    {
      id: 'ST14',
      text: 'Each section keeps to the topic that its heading names; read alone, the headings outline the page.',
      kind: 'judgement',
      severity: 'warning',
      weight: 2,
      source: 'Google developer documentation style guide, headings and titles',
    },
    {
      id: 'ST15',
      text: 'Long code samples and large tables are introduced by a sentence that says what they show.',
      kind: 'judgement',
      severity: 'info',
      weight: 1,
      source: 'Google developer documentation style guide, code samples and tables',
    },
    {
      id: 'ST16',
      text: 'No passage is visibly unfinished: a note by the author to themselves, a gap to be filled, a sentence that breaks off.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 2,
    },
  ],
};
