import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { artifactName, uploadArtifact } from '../../src/github/artifact.ts';
import { runFiles } from '../../src/github/run-files.ts';
import { createRunnerLog } from '../../src/github/runner-log.ts';
import { setOutputs } from '../../src/github/set-outputs.ts';
import { JobSummary } from '../../src/github/summary-sink.ts';
import { annotationText, logLines } from '../../src/report/neutralise.ts';
import { formsOfSecret } from '../../src/report/secret-filter.ts';
import { artifactService } from '../support/artifact-service.ts';
import { ArtifactStore } from '../support/artifact-store.ts';
import { anyReport } from './any-report.ts';
import { quiet } from './world.ts';

const outputs = {
  verdict: 'needs-work',
  approved: false,
  score: 76.4,
  'files-reviewed': 2,
  findings: 3,
  'report-path': '/tmp/report.md',
  'context-path': '/tmp/context.json',
} as const;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-gate-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('the files of a run lie in their folder and are replaced whole', async () => {
  const files = runFiles(folder);
  expect(await files.saveContext('{"a":1}')).toEqual({ ok: true });
  expect(await files.saveContext('{"a":2}')).toEqual({ ok: true });
  expect(await files.save('report.md', '# Report\n')).toEqual({ ok: true });
  expect(await readFile(join(folder, 'content-gate', 'context.json'), 'utf8')).toBe('{"a":2}');
  expect(await readFile(files.pathOf('report.md'), 'utf8')).toBe('# Report\n');
});

test('a large report is written while it is made, and is the one before until all of it is there', async () => {
  const files = runFiles(folder);
  await files.save('report.html', 'the one before');
  const page = '\u{1F6D1} a page \u00e9\n'.repeat(9000);
  const seen: string[] = [];
  const made = function* () {
    for (let number = 0; number < 20; number += 1) {
      seen.push(readFileSync(files.pathOf('report.html'), 'utf8'));
      yield page;
    }
  };
  expect(await files.save('report.html', made)).toEqual({ ok: true });
  expect(new Set(seen)).toEqual(new Set(['the one before']));
  expect(await readFile(files.pathOf('report.html'), 'utf8')).toBe(page.repeat(20));
  const broken = function* () {
    yield page;
    throw new Error('a bug');
  };
  await expect(files.save('report.html', broken)).rejects.toThrow('a bug');
  expect(await readFile(files.pathOf('report.html'), 'utf8')).toBe(page.repeat(20));
});

test('a folder that cannot be written is a warning', async () => {
  expect(await runFiles('/dev/null/x').saveContext('{}')).toMatchObject({
    ok: false,
    warning: expect.stringContaining('RUNNER_TEMP'),
  });
});

test('the record is uploaded under a name that the next run can find', async () => {
  const store = new ArtifactStore();
  await using service = await artifactService(store);
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', service.runtimeToken('run-1'));
  vi.stubEnv('ACTIONS_RESULTS_URL', service.url);
  vi.stubEnv('GITHUB_WORKSPACE', folder);
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const files = runFiles(folder);
  await files.saveContext('{}');
  const name = artifactName('content-gate', { kind: 'pull-request', number: 7 }, 2);
  expect(name).toBe('content-gate-pr7-a2');
  const upload = () => uploadArtifact(name, [files.contextPath], files.directory, true, 14, quiet());
  expect(await upload()).toEqual({ ok: true, id: store.artifacts[0]?.id });
  expect(await upload()).toMatchObject({ ok: false, warning: expect.stringContaining('exists in this run already') });
  vi.stubEnv('GITHUB_SERVER_URL', 'https://git.example.com');
  expect(await upload()).toMatchObject({ ok: false, warning: expect.stringContaining('does not support artifacts') });
  vi.restoreAllMocks();
});

test('without an artifact service, or without time, there is a warning and no wait', async () => {
  const upload = (hasService: boolean, signal: AbortSignal) =>
    uploadArtifact('x', ['x'], folder, hasService, 14, signal);
  expect(await upload(false, quiet())).toMatchObject({ warning: expect.stringContaining('ACTIONS_RESULTS_URL') });
  expect(await upload(true, AbortSignal.abort())).toMatchObject({ warning: expect.stringContaining('time') });
});

test('outputs and summary go through the files of the runner', async () => {
  const output = join(folder, 'output');
  const summary = join(folder, 'summary');
  const { writeFile } = await import('node:fs/promises');
  await Promise.all([writeFile(output, ''), writeFile(summary, '')]);
  vi.stubEnv('GITHUB_OUTPUT', output);
  vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
  expect(await setOutputs(outputs)).toEqual({ ok: true });
  const written = await readFile(output, 'utf8');
  expect(
    [...written.matchAll(/^([\w-]+)<<(ghadelimiter_\S+)\n(.*)\n\2$/gm)].map((match) => [match[1], match[3]]),
  ).toEqual([
    ['verdict', 'needs-work'],
    ['approved', 'false'],
    ['score', '76.4'],
    ['files-reviewed', '2'],
    ['findings', '3'],
    ['report-path', '/tmp/report.md'],
    ['context-path', '/tmp/context.json'],
  ]);
  expect(await new JobSummary(() => '# Verdict').publish(anyReport())).toEqual({ ok: true });
  expect(await readFile(summary, 'utf8')).toBe('# Verdict\n');
  await rm(output);
  expect(await setOutputs(outputs)).toMatchObject({ ok: false });
});

test('nothing that is logged becomes a command of the runner', () => {
  const written: string[] = [];
  const log = createRunnerLog((text) => written.push(text), {
    ...{ lines: logLines, annotation: annotationText, forms: formsOfSecret },
  });
  const hostile = 'a\n::add-mask::pass\r::stop-commands::x\n##[error]y 100% \u001b[31m';
  log.line(hostile);
  log.warning(hostile);
  log.error(hostile);
  log.hide('100%\nsecret');
  log.hide(' ');
  const lines = written.join('').split(/\r\n|\n|\r/);
  expect(lines.filter((line) => line.trimStart().startsWith('::')).map((line) => line.split('::')[1])).toEqual([
    'warning',
    'error',
    ...formsOfSecret('100%\nsecret').map(() => 'add-mask'),
  ]);
  expect(lines).toContain('::add-mask::100%25%0Asecret');
  expect(written.join('')).not.toContain('##[');
  expect(written.join('')).not.toContain('\u001b');
});
