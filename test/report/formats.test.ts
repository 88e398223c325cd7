import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc, test as property } from '@fast-check/vitest';
import { validate } from '@umbrelladocs/rdformat-validator';
import { Ajv } from 'ajv';
import { parse } from 'test-results-parser';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { unreadContent } from '../../src/content/unread.ts';
import { plainSurface } from '../../src/report/output.ts';
import { github } from '../../src/report/outputs/github.ts';
import { gitlab } from '../../src/report/outputs/gitlab.ts';
import { junit } from '../../src/report/outputs/junit.ts';
import { rdjson } from '../../src/report/outputs/rdjson.ts';
import { sarif } from '../../src/report/outputs/sarif.ts';
import type { Report } from '../../src/report/report.ts';
import type { Finding } from '../../src/review/review.ts';
import { fileReport, finding, quoteAt, reportOf, reviewed, summaryOf } from '../support/builders.ts';
import { hostileLine, hostileLines } from './hostile.ts';
import { situations } from './situations.ts';

const every = Object.entries(situations);
const schemaPath = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// Of draft 4, which differs from draft 7 in how a schema names itself and in nothing else that is used here.
const {
  $schema: _,
  id: __,
  ...shape
} = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(schemaPath, 'utf8')));
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(shape);
const region = z.strictObject({
  startLine: z.int(),
  endLine: z.int(),
  startColumn: z.int().optional(),
  endColumn: z.int().optional(),
});
const sarifSchema = z.object({
  runs: z.tuple([
    z.object({
      tool: z.object({
        driver: z.object({
          rules: z.array(
            z.object({
              id: z.string().min(1),
              shortDescription: z.object({ text: z.string().min(1).max(1024) }),
              fullDescription: z.object({ text: z.string().min(1).max(1024) }),
              help: z.object({ text: z.string().min(1) }),
              properties: z.record(z.string(), z.unknown()),
            }),
          ),
        }),
      }),
      invocations: z.tuple([z.object({ executionSuccessful: z.boolean() })]),
      results: z.array(
        z.object({
          ruleId: z.string(),
          ruleIndex: z.int(),
          level: z.enum(['error', 'warning', 'note']),
          message: z.object({ text: z.string().min(1) }),
          locations: z.tuple([
            z.object({ physicalLocation: z.object({ artifactLocation: z.object({ uri: z.string() }), region }) }),
          ]),
          partialFingerprints: z.object({ primaryLocationLineHash: z.string().regex(/^[0-9a-f]{16}:\d+$/) }),
        }),
      ),
    }),
  ]),
});
const sarifOf = (report: Report) => sarifSchema.parse(JSON.parse(sarif.render(report, plainSurface))).runs[0];
const withFindings = (findings: readonly Finding[], text?: string): Report =>
  reportOf([
    fileReport('docs/a.md', [reviewed(summaryOf('legal'), { findings: [...findings] })], undefined, {
      ...(text === undefined ? {} : { text }),
    }),
  ]);

describe('sarif', () => {
  it.each(every)('of %s is valid, and has what code scanning asks for', (_, report) => {
    expect([isSarif(JSON.parse(sarif.render(report, plainSurface))), isSarif.errors]).toEqual([true, null]);
    const { results, tool } = sarifOf(report);
    for (const { ruleId, ruleIndex, locations } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      const { uri } = locations[0].physicalLocation.artifactLocation;
      expect(uri).not.toMatch(/^\/|^[a-z]+:|[\s<>"]/);
      expect(report.files.map(({ path }) => path.toWellFormed())).toContain(decodeURIComponent(uri));
    }
    for (const { properties } of tool.driver.rules) expect(properties).not.toHaveProperty('security-severity');
  });

  it('fails its invocation when something could not be judged, and only then', () => {
    for (const [, report] of every) {
      const judged = report.overall.decision !== 'inconclusive' && unreadContent(report.leftOut).length === 0;
      expect(sarifOf(report).invocations[0].executionSuccessful).toBe(judged);
    }
  });

  it('keeps the fingerprint when the line moves, and tells two of one kind apart', () => {
    const hashes = (line: number): readonly string[] =>
      sarifOf(
        withFindings([
          finding({
            ...quoteAt('guaranteed', { ...place, startLine: line, endLine: line }),
            fingerprint: 'a'.repeat(16),
          }),
          finding({
            ...quoteAt('guaranteed', { ...place, startLine: 90, endLine: 90 }),
            fingerprint: 'a'.repeat(16),
            message: 'Again.',
          }),
        ]),
      ).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    expect(hashes(3)).toEqual([`${'a'.repeat(16)}:1`, `${'a'.repeat(16)}:2`]);
    expect(hashes(40)).toEqual(hashes(3));
  });

  it('holds no more results than code scanning keeps, the gravest', () => {
    const many = Array.from({ length: 6000 }, (_, index) =>
      finding({ message: `Number ${index}.`, blocks: index === 5999, severity: index === 5999 ? 'blocking' : 'info' }),
    );
    const { results } = sarifOf(withFindings(many));
    expect(results).toHaveLength(5000);
    expect(results[0]?.level).toBe('error');
  });
});

const place = { startLine: 1, startColumn: 5, endLine: 1, endColumn: 15 };

describe('rdjson', () => {
  it.each(every)('of %s is valid', async (_, report) => {
    expect(await validate(JSON.parse(rdjson.render(report, plainSurface)))).toMatchObject({ valid: true, errors: [] });
  });

  it('counts bytes, and offers a replacement only where it can', () => {
    const one = finding({ ...quoteAt('größer als', place), suggestion: 'kleiner als' });
    const [diagnostic] = JSON.parse(rdjson.render(withFindings([one], 'Üß €größer als'), plainSurface)).diagnostics;
    // Two letters of two bytes, a space, a sign of three bytes; then two more bytes inside the words.
    const range = { start: { line: 1, column: 9 }, end: { line: 1, column: 21 } };
    expect(diagnostic).toMatchObject({
      location: { path: 'docs/a.md', range },
      suggestions: [{ range, text: 'kleiner als' }],
    });
    const [blind] = JSON.parse(rdjson.render(withFindings([one]), plainSurface)).diagnostics;
    expect(blind).toMatchObject({ location: { range: { start: { line: 1 }, end: { line: 1 } } } });
    expect(blind).not.toHaveProperty('suggestions');
  });
});

describe('junit', () => {
  it.each(every)(
    'of %s is read by a consumer of test results, and is red exactly when the gate is',
    async (_, report) => {
      const folder = await mkdtemp(join(tmpdir(), 'content-gate-'));
      try {
        const path = join(folder, 'junit.xml');
        await writeFile(path, junit.render(report, plainSurface));
        const read = parse({ type: 'junit', files: [path] });
        expect(read.status).toBe(report.overall.decision === 'approved' ? 'PASS' : 'FAIL');
        const cases = read.suites.flatMap((suite: { cases: readonly unknown[] }) => suite.cases);
        const expected = report.files.reduce((sum, { reviewers }) => sum + 1 + reviewers.length, 0);
        expect(cases.length).toBeGreaterThanOrEqual(expected);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  );

  property.prop([fc.string({ unit: 'binary', maxLength: 60 })])('holds no character that XML cannot', (text) => {
    const report = withFindings([finding({ message: `x${text}` })]);
    const written = junit.render(report, plainSurface);
    expect(written).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
  });
});

describe('gitlab', () => {
  const schema = z.array(
    z.strictObject({
      description: z.string().min(1),
      check_name: z.string().min(1),
      fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
      severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
      location: z.strictObject({
        path: z.string().regex(/^(?!\.?\/)/),
        lines: z.strictObject({ begin: z.int().min(1), end: z.int().min(1) }),
      }),
    }),
  );

  it.each(every)('of %s is a list of issues, no two of them alike', (_, report) => {
    const issues = schema.parse(JSON.parse(gitlab.render(report, plainSurface)));
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  it('is an empty list when there is nothing', () => {
    expect(gitlab.render(reportOf([]), plainSurface)).toBe('[]\n');
  });
});

describe('github', () => {
  // As the runner reads them: a line that starts with two colons, properties up to the next two, the rest is the message.
  const read = (line: string) => {
    const [, command = '', properties = '', message = ''] = /^::(\w+) ([^:]*(?:%3A[^:]*)*)::(.*)$/.exec(line) ?? [];
    const unescaped = (text: string): string =>
      text
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%25', '%');
    const named = new Map(
      properties.split(',').map((one) => [one.split('=', 1)[0], unescaped(one.slice(one.indexOf('=') + 1))]),
    );
    return { command, properties: named, message: unescaped(message) };
  };

  it.each(every)('of %s is one command a line, at pages of the report', (_, report) => {
    for (const line of github.render(report, plainSurface).split('\n').slice(0, -1)) {
      const { command, properties, message } = read(line);
      expect(['error', 'warning', 'notice']).toContain(command);
      expect(report.files.map(({ path }) => path)).toContain(properties.get('file'));
      expect(message).not.toMatch(/^::/m);
    }
  });

  it('lets no text of a page add a command', () => {
    const report = withFindings([
      finding({ message: `a\n::error::b ${hostileLine}\n${hostileLines}`, suggestion: '\n::set-output::' }),
    ]);
    expect(github.render(report, plainSurface).split('\n')).toHaveLength(2);
  });
});
