import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workflowFile } from '../../src/cli/init/files.ts';
import { runCli } from '../support/run-cli.ts';
import { apiKey, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { commentOf, reportOf } from './seen.ts';
import { article } from './team.ts';

const pages = {
  'docs/start.md': '# Start\n\nRead [more](./more.md) about it.\n',
  'docs/more.md': '# More\n\nThis is all there is.\n',
};

/** What `init` wrote, by path. */
async function written(root: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(join(root, '.github'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.slice(root.length + 1), await readFile(file, 'utf8')])),
  );
}

/** The inputs as the workflow's step gives them, with these secrets. */
function inputsOf(workflow: string, secrets: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { with: given } = parse(workflow).jobs['content-gate'].steps[0];
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const secret = /^\$\{\{ secrets\.(\w+) \}\}$/.exec(String(value))?.[1];
      return [name, secret === undefined ? String(value) : (secrets[secret] ?? '')];
    }),
  );
}

async function setUp(args: readonly string[] = [], more: Readonly<Record<string, string>> = {}) {
  const world = await scenario({ base: { ...pages, ...more }, head: { 'docs/new.md': '# New\n' }, model: 'none' });
  const root = await world.repository.workingCopy();
  const cli = (...called: readonly string[]) => runCli({ args: called, cwd: root });
  const ended = await cli('init', '--yes', ...args);
  expect(ended.exitCode, ended.stderr).toBe(0);
  return { ...world, root, cli, ended, [Symbol.asyncDispose]: world.close };
}

describe('init', () => {
  test('from a folder of Markdown to the first verdict no file is edited by hand, and doctor finds nothing', async () => {
    await using here = await setUp();
    expect(here.ended.stdout).toContain('Require the check "Content gate"');
    const doctor = await here.cli('doctor');
    expect(doctor).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^Nothing to fix\./) });
    const files = await written(here.root);
    expect(files[workflowFile.path]).toBe(workflowFile.text);
    await using world = await scenario({
      base: { ...pages, ...files },
      head: { 'docs/start.md': '# Start\n\nRead [more](./gone.md) about it.\n' },
      model: 'none',
      inputs: inputsOf(files[workflowFile.path] ?? '', {}),
    });
    const result = await world.run();
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
    expect(commentOf(world)).toContain('gone.md');
    expect(result.annotations.filter(({ command }) => command === 'notice')).toEqual([]);
  });

  test('with a model and its key, the models judge', async () => {
    await using here = await setUp(['--model', 'scripted-1']);
    expect((await here.cli('doctor', '--offline')).exitCode).toBe(0);
    const files = await written(here.root);
    await using world = await scenario({ base: { ...pages, ...files }, head: { 'docs/savings.md': article() } });
    const workflow = inputsOf(files[workflowFile.path] ?? '', { CONTENT_GATE_API_KEY: apiKey });
    const result = await world.run({ inputs: { ...workflow, model: '' } });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
    const names = reportOf(result).files[0]?.reviewers.map(({ reviewer }) => reviewer.name);
    expect(names).toEqual(expect.arrayContaining(['links', 'brand-voice', 'house-style']));
  });

  test('takes over what it finds, and writes over nothing without --force', async () => {
    await using here = await setUp([], {
      'mkdocs.yml': 'site_name: x\n',
      'docs/de/start.md': '# Anfang\n',
      'docs/de/mehr.md': '# Mehr\n',
      'docs/de/ende.md': '# Ende\n',
      'docs/de/alles.md': '# Alles\n',
      '.vale.ini': 'StylesPath = styles\n',
      '.coderabbit.yaml': 'reviews: {}\n',
      '.markdownlint.jsonc':
        '{\n  // ours\n  "default": true,\n  "MD034": false, "no-space-in-code": false, "fenced-code-language": false,\n}\n',
      'cspell.json': '{ "words": ["frobnicate", "tablet\\u0000"] }\n',
      '.github/content-gate/house-style.md': 'Ours.\n',
    });
    const { '.github/content-gate.yml': config = '', '.github/content-gate/house-style.md': own } = await written(
      here.root,
    );
    expect(config).toMatch(/built by mkdocs/);
    expect(config).toMatch(/Vale is set up \(\.vale\.ini\)/);
    expect(config).toMatch(/report-language: de/);
    expect(config).toContain('There are rules of another tool (.coderabbit.yaml): content-gate import-rules');
    expect(config).toContain(
      '# markdown: { uses: markdown, weight: 0, criteria: { bare-url: off, fence-language: off } }',
    );
    expect(config).toMatch(/words: \["frobnicate"\]/);
    expect(own).toBe('Ours.\n');
    expect(here.ended.stdout).toContain('is there already, and stays as it is');
    await here.cli('init', '--yes', '--force');
    expect((await written(here.root))['.github/content-gate/house-style.md']).not.toBe('Ours.\n');
    expect((await here.cli('doctor', '--offline')).exitCode).toBe(0);
  });

  test('asks nobody but a person, and writes nothing unasked', async () => {
    await using world = await scenario({ base: pages, head: { 'docs/new.md': '# New\n' }, model: 'none' });
    const root = await world.repository.workingCopy();
    const ended = await runCli({ args: ['init'], cwd: root });
    expect(ended).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Nothing was written.') });
    await expect(written(root)).rejects.toThrow('ENOENT');
  });
});

describe('doctor', () => {
  test('asks the model one tiny question in the form that reviewers need', async () => {
    const script = ({ user }: { readonly user: string }) => ({
      nonce: /nonce: (\w+)/.exec(user)?.[1] ?? '',
      answers: [{ criterion: 'DOCTOR-1', reason: 'It does.', quote: null, status: 'met', suggestion: null }],
    });
    const model = await scriptedModel({ script });
    await using world = await scenario({ head: { 'docs/a.md': '# A\n' }, model });
    const root = await world.repository.workingCopy();
    await runCli({ args: ['init', '--yes', '--model', 'scripted-1'], cwd: root });
    const env = { CONTENT_GATE_API_KEY: apiKey };
    const asking = ['doctor', '--base-url', world.model?.url ?? ''];
    const ended = await runCli({ args: asking, cwd: root, env });
    expect(ended).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('The model scripted-1 answers') });
    expect(world.model?.log.calls).toHaveLength(1);
    expect(`${ended.stdout}${ended.stderr}`).not.toContain(apiKey);
    const gone = await runCli({ args: ['doctor', '--base-url', 'http://127.0.0.1:9/v1'], cwd: root, env });
    expect(gone).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('did not answer a tiny question') });
  });

  test('in the action, what is wrong with the workflow is a notice of the run', async () => {
    const filtered = workflowFile.text.replace('  merge_group:', '    paths: ["docs/**"]\n  merge_group:');
    await using world = await scenario({
      base: { [workflowFile.path]: filtered },
      head: { 'docs/a.md': '# A\n' },
      model: 'none',
    });
    const result = await world.run();
    const notices = result.annotations.filter(({ command }) => command === 'notice').map(({ message }) => message);
    expect(notices).toEqual([expect.stringMatching(/^\.github\/workflows\/content-gate\.yml:5: error: paths keeps/)]);
    expect(result.outputs.verdict).toBe('approved');
  });
});

test("the README's configuration runs as it is", async () => {
  const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');
  const config = /```yaml\n(version: 1\n[\s\S]*?)```/.exec(readme)?.[1] ?? '';
  await using world = await scenario({
    base: { [workflowFile.path]: workflowFile.text },
    head: { 'docs/savings.md': article() },
    config,
  });
  const result = await world.run({ inputs: { model: '' } });
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
  expect(readme).toContain(workflowFile.text);
});
