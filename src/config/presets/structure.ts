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
      id: 'ST8',
      text: 'No warning stands after the step that it is about, and no more than two notes follow each other.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 2,
      source: 'Google developer documentation style guide, notices',
    },
    {
      id: 'ST13',
      text: 'The sections come in the order in which readers need them, and no term is used before it is introduced; whether steps work is TA18.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 2,
      source: 'Federal Plain Language Guidelines, organization',
    },
    {
      id: 'ST14',
      text: 'Each section keeps to the topic that its heading names.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 2,
      source: 'Google developer documentation style guide, headings and titles',
    },
    {
      id: 'ST15',
      text: 'Long code samples and large tables are introduced by a sentence that says what they show.',
      kind: 'must-not-contain',
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
    {
      id: 'ST17',
      text: 'Steps of a sequence are numbered or in order, and no step hides a second action that readers would miss.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 2,
      source: 'Google developer documentation style guide, procedures',
    },
    {
      id: 'ST18',
      text: 'The opening of a long page says what it is for and for whom.',
      kind: 'judgement',
      severity: 'info',
      weight: 1,
      for: ['tutorial', 'reference', 'policy'],
      source: 'Federal Plain Language Guidelines, organization',
    },
    {
      id: 'ST19',
      text: 'A lesson ends with a next step or related pages.',
      kind: 'judgement',
      severity: 'info',
      weight: 1,
      for: ['tutorial'],
      source: 'Microsoft Writing Style Guide, scannable content',
    },
  ],
};
