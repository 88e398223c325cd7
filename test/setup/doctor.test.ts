import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { inputNames } from '../../src/action/inputs.ts';
import { commandsFile, workflowFile } from '../../src/cli/init/files.ts';
import type { Snapshot } from '../../src/content/content.ts';
import type { OpenElsewhere } from '../../src/content/elsewhere.ts';
import type { Diagnosis } from '../../src/setup/doctor/diagnosis.ts';
import { examine } from '../../src/setup/doctor/examine.ts';
import { diagnoseOnGitHub } from '../../src/setup/doctor/on-github.ts';
import { ownersOf } from '../../src/setup/doctor/owners.ts';

type Files = Readonly<Record<string, string>>;

const workflow = workflowFile.text;
const wf = workflowFile.path;
const cfg = '.github/content-gate.yml';
const good: Files = {
  [wf]: workflow,
  [cfg]: 'version: 1\ncontent:\n  include: ["docs/**/*.md"]\nreviewers:\n  links: { uses: links }\n',
  'docs/page.md': '# Page\n',
};

async function examined(files: Files, openElsewhere?: OpenElsewhere) {
  const read: Snapshot['read'] = async (path) => {
    const text = files[path];
    return text === undefined ? { ok: false, reason: 'missing', cause: 'it does not exist' } : { ok: true, text };
  };
  const signal = new AbortController().signal;
  return examine({ files: { read }, paths: Object.keys(files), configPath: cfg, openElsewhere, signal });
}

/** Replaces a part of the good workflow, which must be there. */
function changed(part: string | RegExp, by: string): Files {
  const text = workflow.replace(part, by);
  if (text === workflow) throw new Error(`the workflow has no ${String(part)}`);
  return { ...good, [wf]: text };
}

const configured = (config: object | string, more: Files = {}): Files => ({
  ...good,
  [cfg]: typeof config === 'string' ? config : stringify(config),
  ...more,
});
const job = '    runs-on: ubuntu-latest\n';
const key = / {10}api-key: .*\n/;
const models = { version: 1, model: { name: 'some-model' }, reviewers: { voice: { uses: 'brand-voice' } } };

/** A mistake, the file, what stands in the line that is named, and what is said of it. */
const mistakes: readonly (readonly [mistake: string, files: Files, path: string, line: string, says: string])[] = [
  [
    'no workflow',
    { [cfg]: good[cfg] ?? '', 'docs/page.md': '' },
    wf,
    '',
    'no workflow of this repository runs the gate',
  ],
  ['a workflow that is no YAML', changed('jobs:\n', 'jobs: [\n'), wf, '', 'GitHub cannot read this workflow'],
  [
    'a key twice',
    changed('permissions: {}\n', 'permissions: {}\npermissions: {}\n'),
    wf,
    'permissions',
    'a key that is already there',
  ],
  ['no pull requests', changed(/ {2}pull_request:\n.*\n/, ''), wf, 'on:', 'does not run on pull requests'],
  [
    'pushes are not judged',
    changed('  merge_group:', '  push:\n  merge_group:'),
    wf,
    'push:',
    'judges nothing on push',
  ],
  [
    'a push to the pull request is not judged',
    changed('synchronize, ', ''),
    wf,
    'types:',
    'does not run on synchronize',
  ],
  ['another base keeps the verdict', changed(', edited]', ']'), wf, 'types:', 'does not run on edited'],
  [
    'a filter of paths',
    changed('  merge_group:', '    paths: ["docs/**"]\n  merge_group:'),
    wf,
    'paths:',
    'waits for ever',
  ],
  [
    'paths that are ignored',
    changed('  merge_group:', '    paths-ignore: ["src/**"]\n  merge_group:'),
    wf,
    'paths-ignore:',
    'waits for ever',
  ],
  [
    'a filter of branches',
    changed('  merge_group:', '    branches: [main]\n  merge_group:'),
    wf,
    'branches:',
    'waits for ever',
  ],
  ['no merge queue', changed(/ {2}merge_group:\n.*\n/, ''), wf, 'on:', 'merge queue'],
  ['a condition on the job', changed(job, `${job}    if: github.actor != 'x'\n`), wf, 'if:', 'the job has a condition'],
  [
    'a condition on the step',
    changed('        with:', '        if: always()\n        with:'),
    wf,
    'if:',
    'the step has a condition',
  ],
  [
    'a job that may fail',
    changed(job, `${job}    continue-on-error: true\n`),
    wf,
    'continue-on-error',
    'a page that is rejected passes',
  ],
  ['a job that waits', changed(job, `${job}    needs: build\n`), wf, 'needs:', 'counts as passed'],
  ['a matrix', changed(job, `${job}    strategy: { matrix: { a: [1, 2] } }\n`), wf, 'strategy:', 'several names'],
  [
    'no permissions',
    { ...good, [wf]: workflow.replace(/ {4}permissions:\n(?: {6}.*\n)+/, '').replace('permissions: {}\n', '') },
    wf,
    'content-gate:',
    'no permissions are declared',
  ],
  [
    'all permissions',
    changed(/ {4}permissions:\n(?: {6}.*\n)+/, '    permissions: write-all\n'),
    wf,
    'permissions:',
    'may write everything',
  ],
  [
    'only reading',
    changed(/ {4}permissions:\n(?: {6}.*\n)+/, '    permissions: read-all\n'),
    wf,
    'permissions:',
    'may write nothing',
  ],
  ['no reading', changed(/ {6}contents: .*\n/, ''), wf, 'permissions:', 'contents: read is missing'],
  [
    'no comments',
    changed('pull-requests: write', 'pull-requests: read'),
    wf,
    'pull-requests:',
    'pull-requests: write is missing',
  ],
  ['no check', changed(/ {6}checks: .*\n/, ''), wf, 'permissions:', 'checks: write is missing'],
  ['no memory', changed(/ {6}actions: .*\n/, ''), wf, 'permissions:', 'actions: read is missing'],
  [
    'every event cancels',
    changed(/cancel-in-progress: .*/, 'cancel-in-progress: true'),
    wf,
    'cancel-in-progress',
    'leaves a cancelled check',
  ],
  ['no concurrency', changed(/concurrency:\n(?: {2}.*\n)+/, ''), wf, 'jobs:', 'beside each other'],
  ['no end', changed(/ {4}timeout-minutes: .*\n/, ''), wf, 'content-gate:', 'six hours'],
  [
    'too early an end',
    changed('timeout-minutes: 15', 'timeout-minutes: 5'),
    wf,
    'timeout-minutes',
    'before the gate can report',
  ],
  [
    'another action',
    changed(/uses: [^@]*@/, 'uses: somebody/content-gate@'),
    wf,
    'uses:',
    'is not where this action is published',
  ],
  ['a branch of the action', changed(/@[0-9a-f]{40}/, '@main'), wf, 'uses:', 'other code at any time'],
  ['a mistyped input', changed('api-key:', 'apikey:'), wf, 'apikey:', 'is no input of the action'],
  ['a mistyped mode', changed(key, '          mode: enforced\n'), wf, 'mode:', 'mode is "enforced"'],
  ['a key for all to read', changed(/\$\{\{ secrets.*/, 'sk-0123456789'), wf, 'api-key:', 'where everybody reads it'],
  ['a key that is a variable', changed('secrets.CONTENT', 'vars.CONTENT'), wf, 'api-key:', 'no secret'],
  [
    'a key in the environment',
    changed(/ {8}with:\n.*\n/, '        env: { OPENAI_API_KEY: x }\n'),
    wf,
    'env:',
    'does not read OPENAI_API_KEY',
  ],
  [
    'a configuration that is not there',
    changed(key, '          config: gate.yml\n'),
    wf,
    'config:',
    'gate.yml does not exist',
  ],
  [
    'code of the pull request beside secrets',
    {
      ...good,
      [wf]: workflow
        .replace('pull_request:', 'pull_request_target:')
        .replace(
          '    steps:\n',
          '    steps:\n      - uses: actions/checkout@v7\n        with: { ref: "refs/pull/1/head" }\n',
        ),
    },
    wf,
    'actions/checkout',
    'code of the pull request',
  ],
  [
    'one gate twice',
    { ...good, '.github/workflows/other.yml': workflow },
    '.github/workflows/other.yml',
    'with:',
    'two gates are called content-gate',
  ],
  [
    'the wrong folder',
    { ...good, '.github/workflow/content-gate.yml': '' },
    '.github/workflow/content-gate.yml',
    '',
    'GitHub runs no workflow from here',
  ],
  [
    'the wrong ending',
    { [wf]: workflow, '.github/content-gate.yaml': 'version: 1\n', 'docs/page.md': '' },
    '.github/content-gate.yaml',
    '',
    'nobody reads this file',
  ],
  [
    'the wrong place',
    { [wf]: workflow, 'content-gate.yml': 'version: 1\n', 'docs/page.md': '' },
    'content-gate.yml',
    '',
    'nobody reads this file',
  ],
  ['a mistyped key', configured('reviewrs: {}\n'), cfg, 'reviewrs', 'reviewrs'],
  ['a mistyped word', configured('version: 1\nstrategy: wieghted\n'), cfg, 'strategy', 'wieghted'],
  ['an unknown reviewer', configured({ reviewers: { a: { uses: 'link' } } }), cfg, 'uses', 'no built-in reviewer'],
  [
    'a reviewer file that is not there',
    configured({ reviewers: { a: { uses: '.github/none.md' } } }),
    cfg,
    'uses',
    'does not exist',
  ],
  [
    'a reference that is not there',
    configured({ ...models, reviewers: { a: { uses: 'brand-voice', references: ['docs/voice.md'] } } }),
    cfg,
    'docs/voice.md',
    'does not exist',
  ],
  [
    'patterns that match nothing',
    configured({ content: { include: ['content/**/*.md'] } }),
    cfg,
    'include',
    'matches no file',
  ],
  [
    'one pattern that matches nothing',
    configured({ content: { include: ['docs/**/*.md', 'blog/*.md'] } }),
    cfg,
    'blog',
    'matches no file',
  ],
  [
    'everything excluded',
    configured({ content: { include: ['docs/**'], exclude: ['docs/**'] } }),
    cfg,
    'exclude',
    'leaves nothing to judge',
  ],
  ['models without a model', configured({ reviewers: models.reviewers }), cfg, 'reviewers', 'no model is named'],
  [
    'a model that nobody asks',
    configured({ model: models.model, reviewers: { links: { uses: 'links' } } }),
    cfg,
    'name',
    'no reviewer asks it',
  ],
  [
    'a model without a key',
    { ...configured(models), [wf]: workflow.replace(key, '          mode: enforce\n') },
    wf,
    'with:',
    'no key for the model',
  ],
  [
    'an identity that the job cannot prove',
    {
      ...configured({
        ...models,
        model: { name: 'm', 'workload-identity': { 'identity-provider-id': 'a', 'service-account-id': 'b' } },
      }),
      [wf]: workflow.replace(key, '          mode: enforce\n'),
    },
    wf,
    'permissions:',
    'id-token: write',
  ],
  [
    'unsigned records',
    {
      ...configured({
        ...models,
        model: { name: 'm', 'workload-identity': { 'identity-provider-id': 'a', 'service-account-id': 'b' } },
      }),
      [wf]: workflow.replace(key, '          mode: enforce\n'),
    },
    wf,
    'with:',
    'records are unsigned',
  ],
  ['a limit without a price', configured({ ...models, limits: { 'max-cost': 1 } }), cfg, 'max-cost', 'holds nothing'],
  [
    'a fallback elsewhere without a key',
    configured({ ...models, model: { name: 'm', fallback: { name: 'n', 'base-url': 'https://n.example/v1' } } }),
    wf,
    'with:',
    'the fallback answers at another endpoint and has no key',
  ],
  [
    'a key of the fallback in plain text',
    changed('with:\n', `with:\n          fallback-api-key: sk-0123456789abcdef\n`),
    wf,
    'fallback-api-key:',
    'a secret stands in the workflow',
  ],
  [
    'a fallback that is the first model again',
    configured({ ...models, model: { name: 'm', fallback: { name: 'm' } } }),
    cfg,
    'name: m',
    'the fallback is the first model again',
  ],
  [
    'a limit without a price of the fallback',
    configured({
      ...models,
      model: { name: 'm', fallback: { name: 'n' } },
      prices: { m: { input: 1, output: 1 } },
      limits: { 'max-cost': 1 },
    }),
    cfg,
    'max-cost',
    'prices says nothing about the fallback n',
  ],
  [
    'a mistake in what is extended',
    configured('extends: ./base.yml\nreviewers: { links: { uses: links } }\n', { 'base.yml': 'treshold: 3\n' }),
    'base.yml',
    'treshold',
    'the unknown key "treshold"',
  ],
  [
    'a configuration to extend that is not there',
    configured('extends: ./gone.yml\n'),
    cfg,
    'extends',
    'which does not exist',
  ],
  [
    'a key that is locked in what is extended',
    configured('threshold: 1\nextends: ./base.yml\n', { 'base.yml': 'locked: [threshold]\n' }),
    cfg,
    'threshold: 1',
    'a value for threshold, which base.yml:1 locks',
  ],
  [
    'too few calls for one page',
    configured({ ...models, limits: { 'max-model-calls': 0 } }),
    cfg,
    'max-model-calls',
    'one page needs 1 calls',
  ],
  [
    'nothing remembered',
    configured({ ...models, outputs: { artifact: false } }),
    cfg,
    'artifact',
    'nothing is remembered',
  ],
  [
    'rules that nobody owns',
    { ...good, '.github/CODEOWNERS': '/docs/ @org/docs\n' },
    '.github/CODEOWNERS',
    '',
    'nobody owns',
  ],
];

describe('doctor', () => {
  it('finds nothing in a set-up without a mistake', async () => {
    expect((await examined(good)).diagnoses).toEqual([]);
    expect((await examined(configured(models))).diagnoses).toEqual([]);
  });

  it('knows more mistakes than a newcomer makes in an afternoon', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(25);
  });

  it.each(mistakes)('finds %s, with the line to change', async (_, files, path, line, says) => {
    const { diagnoses } = await examined(files);
    const found = diagnoses.filter((one) => one.path === path && one.found.includes(says));
    expect(diagnoses.map(({ found: what }) => what).join('\n')).toContain(says);
    expect(found).toHaveLength(1);
    const [{ line: number, change } = { line: 0, change: '' }] = found;
    expect((files[path] ?? '').split('\n')[number - 1] ?? '').toContain(line);
    expect(change).toMatch(/^\S.*\.$/su);
  });
});

describe('a configuration that extends another one', () => {
  const owned = `/.github/workflows/ @org/docs\n/${cfg} @org/docs\n`;
  const commit = 'a'.repeat(40);
  const elsewhere: OpenElsewhere = async () => ({
    ...{ ok: true, commit, onDefaultBranch: true },
    read: async (path) =>
      path === 'gate.yml'
        ? { ok: true, text: 'reviewers: { theirs: { uses: rules/theirs.md } }\nmodel: { name: m }\n' }
        : { ok: true, text: '---\nresponsibility: x\n---\n- [T1] A rule.\n' },
  });

  it('needs an owner for what lies here, and for nothing of another repository', async () => {
    const base = { '.github/base.yml': `extends: acme/rules/gate.yml@${commit}\n`, '.github/CODEOWNERS': owned };
    const { diagnoses, notes } = await examined(configured('extends: ./.github/base.yml\n', base), elsewhere);
    expect(diagnoses.map(({ found }) => found)).toEqual([expect.stringContaining('.github/base.yml')]);
    expect(JSON.stringify(diagnoses)).not.toContain('theirs.md');
    expect(notes).toEqual([]);
  });

  it('is not called wrong where nobody was to be asked, and that is said', async () => {
    const { diagnoses, notes } = await examined(configured(`extends: acme/rules/gate.yml@${commit}\n`));
    expect(diagnoses).toEqual([]);
    expect(notes).toEqual([`What ${cfg} extends was not read, and the configuration not looked over.`]);
  });
});

describe('what only GitHub knows', () => {
  const of = async (files: Files, facts: Parameters<typeof diagnoseOnGitHub>[0]): Promise<readonly Diagnosis[]> => {
    const { steps, gates } = await examined(files);
    return diagnoseOnGitHub(facts, steps, gates);
  };

  it('says nothing where it did not answer, or all is well', async () => {
    expect(await of(configured(models), {})).toEqual([]);
    const facts = { requiredChecks: ['Content gate'], secrets: ['CONTENT_GATE_API_KEY'], oldestPullDays: 3 };
    expect(await of(configured(models), facts)).toEqual([]);
    expect(await of(good, { secrets: [] })).toEqual([]);
  });

  it.each([
    ['a rule that requires another name', { requiredChecks: ['content-gate verdict'] }, 'so nothing can be merged'],
    ['no rule', { requiredChecks: [] }, 'nobody has to wait for it'],
    ['no secret', { secrets: ['OTHER'] }, 'no secret CONTENT_GATE_API_KEY'],
    ['older pull requests than records', { oldestPullDays: 40 }, 'records are kept 14 days'],
  ])('finds %s', async (_, facts, says) => {
    const found = await of(configured(models), facts);
    expect(found.map((one) => one.found)).toEqual([expect.stringContaining(says)]);
  });
});

it.each([
  ['*', 'a/b.md', true],
  ['*.yml', '.github/content-gate.yml', true],
  ['/.github/', '.github/workflows/a.yml', true],
  ['.github', '.github/workflows/a.yml', true],
  ['/docs/*', 'docs/a/b.md', false],
  ['docs/**/a.md', 'docs/x/y/a.md', true],
  ['/workflows/', '.github/workflows/a.yml', false],
])('the owners of %s own %s: %s', (pattern, path, owned) => {
  expect(ownersOf(`# all\n${pattern} @org/team # why\n`, path)).toEqual(owned ? ['@org/team'] : []);
});

describe('a workflow that follows commands', () => {
  const path = commandsFile.path;
  const withCommands = (text: string): Files => ({ ...good, [path]: text });

  it('has nothing to fix as it is written, and is no gate', async () => {
    const { diagnoses } = await examined(withCommands(commandsFile.text));
    expect(diagnoses.filter((one) => one.path === path)).toEqual([]);
  });

  it.each([
    [
      'takes itself from the pull request',
      '  pull_request_target: #',
      '  pull_request: #',
      'from the pull request itself',
    ],
    ['starts on edits', 'types: [created]', 'types: [created, edited]', 'more than a new comment'],
    ['starts on no comment', '  issue_comment:\n    types: [created] #', '  #', 'no comment starts this workflow'],
    ['may not run the gate', '      actions: write', '      actions: read', 'actions: write is missing'],
    ['may not answer', '      pull-requests: write', '      pull-requests: read', 'pull-requests: write is missing'],
    ['checks code out', '    steps:\n', '    steps:\n      - uses: actions/checkout@v7\n', 'checks code out'],
    ['can become other code', /commands@\w+/, 'commands@main', 'other code at any time'],
  ])('that %s is found', async (_, part, by, says) => {
    const text = commandsFile.text.replace(part, by);
    expect(text).not.toBe(commandsFile.text);
    const { diagnoses } = await examined(withCommands(text));
    expect(diagnoses).toContainEqual(expect.objectContaining({ path, found: expect.stringContaining(says) }));
  });
});

it('counts a workflow that spreads the gate over jobs as one that runs it, and says that it looks no further', async () => {
  const calls = `${workflow.slice(0, workflow.indexOf('jobs:'))}jobs:\n  gate:\n    permissions: {}\n    uses: OWNER/content-gate/.github/workflows/content-gate-shards.yml@${'0'.repeat(40)} # v1.0.0\n`;
  const found = await examined({ ...good, [wf]: calls });
  expect(found).toMatchObject({
    diagnoses: [],
    notes: [`${wf} calls content-gate-shards.yml, whose jobs are not looked over.`],
  });
});

it.each(inputNames)('knows the input %s of the action', async (name) => {
  const { diagnoses } = await examined(changed(key, `          ${name}: x\n`));
  expect(diagnoses.filter(({ found }) => found.includes('is no input'))).toEqual([]);
});

it('knows the stages of a run: only the job that decides is required, and it must always run', async () => {
  const [before = '', after = ''] = workflow.split('jobs:\n');
  const step = (name: string, stage: string, more: string) =>
    after
      .replace(/^ {2}[\w-]+:/m, `  ${name}:\n${more}`)
      .replace(/^( +)with:\n/m, `$1with:\n$1  stage: ${stage}\n`)
      .replace(/\n+$/, '\n');
  const spread = (condition: string) =>
    `${before}jobs:\n${step('plan', 'plan', '')}${step('judge', 'judge 1/1', '    needs: plan\n    if: needs.plan.outputs.shards != 0\n')}${step('decide', 'decide', `    needs: [plan, judge]\n${condition}`)}`;
  expect((await examined({ ...good, [wf]: spread('    if: always()\n') })).diagnoses).toEqual([]);
  expect((await examined({ ...good, [wf]: spread('') })).diagnoses).toMatchObject([
    { level: 'error', found: expect.stringContaining('the job that decides is skipped') },
  ]);
});
