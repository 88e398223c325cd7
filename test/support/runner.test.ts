import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { parseCommandFile } from './runner/command-file.ts';
import { workflowCommands } from './runner/workflow-commands.ts';
import { apiKey, scenario } from './scenario.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-gate-stand-in-'));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rm(folder, { recursive: true }));

/** Runs this script in place of the action. */
async function inPlaceOfTheAction(script: string): Promise<void> {
  const path = join(folder, 'action.mjs');
  await writeFile(path, script);
  vi.stubEnv('CONTENT_GATE_BUNDLE', path);
}

test.each([
  ['::error file=a%2Cb.md,line=3::Two%0Alines', [['error', { file: 'a,b.md', line: '3' }, 'Two\nlines', 'current']]],
  ['   ::notice::after blanks', [['notice', {}, 'after blanks', 'current']]],
  ['text ::error::not at the start', []],
  ['text ##[error]anywhere', [['error', {}, 'anywhere', 'legacy']]],
  ['##[set-output name=verdict]approved', [['set-output', { name: 'verdict' }, 'approved', 'legacy']]],
  ['::unknown::words', []],
  ['│ ::error::behind a bar', []],
])('the runner makes of %j', (text, expected) => {
  const found = workflowCommands([{ stream: 'stderr', text }]);
  expect(found.map(({ command, properties, message, form }) => [command, properties, message, form])).toEqual(expected);
});

test('nothing counts between stop-commands and its token', () => {
  const lines = ['::stop-commands::abc', '::error::no', '::abc::', '::error::yes'];
  const found = workflowCommands(lines.map((text) => ({ stream: 'stdout', text })));
  expect(found.map(({ message }) => message)).toEqual(['abc', 'yes']);
});

test('an output file is read as the runner reads it', () => {
  expect(parseCommandFile('a=1\nb<<EOT\nx\ny=2\nEOT\na=3\n')).toEqual({
    values: { a: '3', b: 'x\ny=2' },
    names: ['a', 'b', 'a'],
    problem: undefined,
  });
  expect(parseCommandFile('b<<EOT\nx').problem).toBe("Matching delimiter not found 'EOT'");
  expect(parseCommandFile('words').problem).toBe("Invalid format 'words'");
});

const looksAround = `
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const { env } = process;
const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
const url = env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/pulls/' + event.number;
const pull = await (await fetch(url, { headers: { authorization: 'Bearer ' + env['INPUT_GITHUB-TOKEN'] } })).json();
appendFileSync(env.GITHUB_OUTPUT, 'verdict=approved\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Summary');
mkdirSync(env.RUNNER_TEMP + '/content-gate');
writeFileSync(env.RUNNER_TEMP + '/content-gate/seen.json', JSON.stringify({ env, head: pull.head.sha, event }));
console.log('::warning file=a.md::Careful');
console.error('on the other stream');
process.exitCode = 3;
`;

test('the action sees what the runner gives it and nothing of this machine', async () => {
  await inPlaceOfTheAction(looksAround);
  vi.stubEnv('OPENAI_API_KEY', 'of this machine');
  vi.stubEnv('HTTPS_PROXY', 'http://127.0.0.1:1');
  await using it = await scenario({ head: { 'a.md': 'A.\n' }, inputs: { 'gate-id': 'docs' } });
  const result = await it.run();
  expect(result).toMatchObject({ exitCode: 3, outputs: { verdict: 'approved' }, summary: '# Summary', overdue: false });
  expect(result.stderr).toBe('on the other stream\n');
  expect(result.annotations).toMatchObject([{ command: 'warning', properties: { file: 'a.md' }, message: 'Careful' }]);
  expect(result.maxRssKib).toBeGreaterThan(10_000);
  const seen = JSON.parse(result.files.get('content-gate/seen.json') ?? '');
  expect(seen).toMatchObject({
    head: it.repository.headSha,
    event: { action: 'opened', pull_request: { head: { sha: it.repository.headSha } } },
    env: {
      'INPUT_API-KEY': apiKey,
      'INPUT_BASE-URL': it.model?.url,
      'INPUT_GATE-ID': 'docs',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_SHA: await it.repository.mergeCommit(),
      GITHUB_WORKFLOW_REF: 'octo-org/handbook/.github/workflows/content-gate.yml@refs/pull/7/merge',
      ACTIONS_RESULTS_URL: it.artifactService?.url,
    },
  });
  expect(seen.env).not.toHaveProperty('OPENAI_API_KEY');
  expect(seen.env).not.toHaveProperty('HTTPS_PROXY');
});

test('runs, attempts and pushes are told apart', async () => {
  await inPlaceOfTheAction(looksAround);
  await using it = await scenario({ base: { 'a.md': 'A.\n' }, head: { 'a.md': 'B.\n' } });
  const of = (files: ReadonlyMap<string, string>) => {
    const { env, event } = JSON.parse(files.get('content-gate/seen.json') ?? '');
    return [env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT, env.GITHUB_EVENT_NAME, event.action];
  };
  expect(of((await it.run()).files)).toEqual(['9001', '1', 'pull_request', 'opened']);
  expect(of((await it.rerun()).files)).toEqual(['9001', '2', 'pull_request', 'opened']);
  expect(of((await it.push({ 'a.md': 'C.\n' })).files)).toEqual(['9002', '1', 'pull_request', 'synchronize']);
  expect([...it.artifacts.runs.values()].map(({ id, attempt }) => [id, attempt])).toEqual([
    [9001, 2],
    [9002, 1],
  ]);
});

test('a fork gets no secret and a token that only reads', async () => {
  await inPlaceOfTheAction(looksAround);
  await using it = await scenario({ head: { 'a.md': 'A.\n' }, from: 'fork' });
  const seen = JSON.parse((await it.run()).files.get('content-gate/seen.json') ?? '');
  expect(seen.env['INPUT_API-KEY']).toBe('');
  expect(it.github.state.permissions['pull-requests']).toBe('read');
  expect(seen.event.pull_request.head.repo.id).not.toBe(seen.event.repository.id);
});

test('a signal reaches the action while the model has calls in flight', async () => {
  await inPlaceOfTheAction(`
    process.on('SIGINT', () => { console.log('cancelled'); process.exit(5); });
    const body = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'x' }] });
    const headers = { 'content-type': 'application/json', authorization: 'Bearer x' };
    const url = process.env['INPUT_BASE-URL'] + '/chat/completions';
    await Promise.all([1, 2].map(() => fetch(url, { method: 'POST', headers, body })));
  `);
  await using it = await scenario({ head: { 'a.md': 'A.\n' } });
  const release = it.model?.log.hold();
  const action = await it.start();
  await it.untilAsking(action, 2);
  action.signal('SIGINT');
  await expect(action.whenPrinted(/cancelled/)).resolves.toBe('cancelled');
  expect((await action.result).exitCode).toBe(5);
  release?.();
});

test('waiting for the model ends when the action does', async () => {
  await inPlaceOfTheAction('console.log("nothing to ask");');
  await using it = await scenario({ head: { 'a.md': 'A.\n' } });
  await expect(it.untilAsking(await it.start(), 1)).rejects.toThrow(/ended before 1 calls[\s\S]*nothing to ask/);
});

test('an action that never ends is killed and said to be overdue', async () => {
  await inPlaceOfTheAction('setInterval(() => {}, 1000);');
  await using it = await scenario({ head: { 'a.md': 'A.\n' }, model: 'none' });
  const result = await it.run({ limitMs: 300 });
  expect(result).toMatchObject({ overdue: true, exitCode: null, signal: 'SIGKILL' });
});
