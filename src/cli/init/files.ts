import { defaultConfigPath } from '../../setup/first-files.ts';
import { action, actionReference, commandsReference } from '../../setup/release.ts';
import type { Survey } from './survey.ts';

/** A file that `init` writes. */
export interface FirstFile {
  readonly path: string;
  readonly text: string;
}

/** The workflow that runs the gate: the same in the README, in the examples and here. */
export const workflowFile: FirstFile = {
  path: '.github/workflows/content-gate.yml',
  text: `name: Content gate
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review, edited] # edited: it may go into another branch
  merge_group:
    types: [checks_requested]
permissions: {}
concurrency:
  group: content-gate-\${{ github.event_name }}-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event.action == 'synchronize' }} # a push alone makes an earlier run worthless
jobs:
  content-gate:
    name: Content gate
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read # read the changed pages, and the rules at the base commit
      pull-requests: write # one comment and one review on the lines
      checks: write # the verdict as a check with annotations
      actions: read # take over the reviews of earlier runs
    steps:
      - uses: ${actionReference} # ${action.version}
        with:
          api-key: \${{ secrets.CONTENT_GATE_API_KEY }} # for models; checkers need none
`,
};

/** The workflow that follows commands in pull requests: the same in the manual and here. */
export const commandsFile: FirstFile = {
  path: '.github/workflows/content-gate-commands.yml',
  text: `name: Content gate commands
on:
  issue_comment:
    types: [created] # an edited comment is somebody else's order
  pull_request_target: # takes this file from the default branch; nothing is checked out
    types: [labeled, unlabeled]
permissions: {}
concurrency:
  group: content-gate-commands-\${{ github.event.comment.id || github.run_id }} # each is followed by itself
jobs:
  commands:
    name: Content gate commands
    if: >-
      (github.event.issue.pull_request && contains(github.event.comment.body, '/content-gate'))
      || github.event.label.name == 'content-gate-override'
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      actions: write # run the gate again, and read the record that explain shows
      pull-requests: write # answer, and show that a command was taken
      contents: read # read the configuration, for the language of answers
    steps:
      - uses: ${commandsReference} # ${action.version}
`,
};

const examplePath = '.github/content-gate/house-style.md';

/** A reviewer of the team's own, to begin with. */
const exampleReviewer: FirstFile = {
  path: examplePath,
  text: `---
name: house-style
responsibility: Pages sound like us and tell readers what to do next.
---

Write your own rules here. Each entry of the list is one closed question to a model.

- [HS1] (warning) The first paragraph says what the page is for and for whom.
- [HS2] (warning) Instructions are sentences that begin with what to do.
- [HS3] (info) The page ends with a next step for its reader.
`,
};

/** Everything that `init` writes for a repository, for a model if one is named. */
export function firstFiles(survey: Survey, model: string | undefined, withCommands: boolean): readonly FirstFile[] {
  const workflows = withCommands ? [workflowFile, commandsFile] : [workflowFile];
  return [...workflows, { path: defaultConfigPath, text: configurationText(survey, model) }, exampleReviewer];
}

function configurationText(survey: Survey, model: string | undefined): string {
  const { include, generators, language, words, notes } = survey;
  const built =
    generators.length === 0 ? [] : [`The site is built by ${generators.join(' and ')}, by whose rules links are held.`];
  const spelling = words.length === 0 ? '' : `, options: { words: [${words.map(quotedWord).join(', ')}] }`;
  const judges = [
    '  brand-voice: { uses: brand-voice }',
    `  house-style: { uses: ${examplePath}, weight: 0 } # yours; weight 0 advises`,
  ];
  const ask = `model: { name: ${quotedWord(model ?? 'your-model')} }`;
  return [
    '# What the gate judges, and who judges. Read at the base commit; every key is optional.',
    ...[...built, ...notes].map((line) => `# ${line}`),
    'version: 1',
    'content:',
    `  include: [${include.map(quotedWord).join(', ')}]`,
    ...(language === 'en' ? [] : [`report-language: ${language}`]),
    ...(model === undefined ? [] : [ask]),
    'reviewers:',
    '  front-matter: { uses: front-matter }',
    '  links: { uses: links }',
    '  secrets: { uses: secrets }',
    `  spelling: { uses: spelling, weight: 0${spelling} } # weight 0 advises`,
    ...markdownLine(survey),
    ...(model === undefined
      ? [
          '  # Models judge as well once the secret CONTENT_GATE_API_KEY is there. Then take the # away from these lines:',
          ...judges.map((line) => `  # ${line.trim()}`),
          `# ${ask}`,
        ]
      : judges),
    '',
  ].join('\n');
}

function quotedWord(text: string): string {
  return JSON.stringify(text);
}

/** Where markdownlint holds the form of pages, the checker that would say it twice stands behind a #, with what the team switched off. */
function markdownLine({ markdownOff }: Survey): readonly string[] {
  if (markdownOff === undefined) return [];
  const off = markdownOff.map((criterion) => `${criterion}: off`).join(', ');
  const criteria = off === '' ? '' : `, criteria: { ${off} }`;
  return [
    '  # Instead of markdownlint, or beside it, with the rules that it leaves out:',
    `  # markdown: { uses: markdown, weight: 0${criteria} }`,
  ];
}
