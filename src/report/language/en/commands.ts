import type { Words } from '../words.ts';

/** What the gate answers to commands. */
export const commands: Words['commands'] = {
  answerTo: (link) => `In answer to ${link('this comment')}:`,
  why: {
    'no-write': 'Only people with write access can give the gate commands.',
    'unknown-write': 'GitHub did not say whether you have write access, so nothing was done.',
    edited: 'The comment was edited before it was read, and anybody with write access may do that. Write a new one.',
    'comments-off': 'In this repository a comment waives nothing (`waivers.comments` in the configuration).',
    verb: 'There is no such command.',
    id: 'This needs the whole id of a finding, as the report shows it: 16 digits, or several with commas between them.',
    reason: 'Say after the id why this is right as it stands.',
    'too-many': 'A comment may have at most ten commands; the others were left out.',
    running:
      'The gate is running at this moment and may have begun before your comment. Write `/content-gate rerun` once it has ended.',
    'no-run':
      'There is no run of the gate on the head of this pull request to run again. Is the file of its workflow named right, as `workflow`?',
    'not-rerun':
      'GitHub did not let the gate run again: a run can be repeated for 30 days and 50 times, and the job needs `actions: write`. Push a commit instead.',
    'no-record':
      'No record of a run on this pull request can be read: there is none, it has expired, or the job lacks `actions: read`. The summary of the run has the report.',
  },
  help: [
    '`/content-gate explain ID`: what a finding is about, by which rule, and what can be done',
    '`/content-gate waive ID reason`: lets the finding stand in this pull request, as long as its sentence stays as it is',
    '`/content-gate rerun`: runs the gate again',
  ],
  unknownId: (id) => `The last run has no finding ${id}: its sentence changed, or the id is of another pull request.`,
  ofCommit: (head) => `As of commit ${head}; the pull request has newer ones.`,
  reviewer: (name, responsibility) => `${name}: ${responsibility}`,
  waysOn: (command) => `Change the sentence, or, if it is right as it stands, say so with ${command} and your reason.`,
  holds: 'It keeps the page from passing.',
  holdsNothing: 'It keeps nothing from passing.',
};
