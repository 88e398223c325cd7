import { describe, expect, it } from 'vitest';
import type { Review } from '../../../src/review/review.ts';
import { readResults } from '../../../src/review/rules/checkers/results/result-formats.ts';
import { reviewed, type Setting } from './page.ts';

const text = 'First line.\nThe 🎉 colour is grey.\nThird line.\n';

async function voted(format: string, results: unknown, more: Setting = {}): Promise<Review> {
  const written = typeof results === 'string' ? results : JSON.stringify(results);
  return reviewed('results', text, {
    status: 'modified',
    changedLines: [{ start: 2, end: 2 }],
    options: { format, path: 'out.json' },
    workspace: { 'out.json': written },
    ...more,
  });
}

function rows(review: Review): readonly string[] {
  return review.findings.map(({ criterion, range, standing, quote, message, source }) =>
    [
      criterion,
      range && `${range.startLine}:${range.startColumn}-${range.endLine}:${range.endColumn}`,
      standing,
      quote?.text,
      message,
      source,
    ].join(' | '),
  );
}

describe('results of other tools', () => {
  it('takes Vale, whose columns count characters', async () => {
    const alert = {
      Check: 'House.Spelling',
      Message: "Use 'color'.",
      Severity: 'error',
      Line: 2,
      Span: [7, 12],
      Action: { Name: 'replace', Params: ['color'] },
    };
    const review = await voted('vale', { 'docs/page.md': [alert], 'docs/other.md': [alert] });
    expect(rows(review)).toEqual(["reported-error | 2:8-2:14 | changed | colour | Use 'color'. | vale House.Spelling"]);
    expect(review.findings[0]?.suggestion).toBe('color');
    expect(review).toMatchObject({ approved: false, score: 33 });
  });

  it('takes markdownlint, as a list and by file', async () => {
    const row = {
      fileName: './docs/page.md',
      lineNumber: 2,
      ruleNames: ['MD999', 'no-party'],
      ruleDescription: 'No parties',
      errorDetail: 'found one',
      errorRange: [5, 2],
      fixInfo: null,
    };
    const expected = ['reported-warning | 2:5-2:7 | changed | 🎉 | No parties (found one) | markdownlint MD999'];
    expect(rows(await voted('markdownlint', [row]))).toEqual(expected);
    expect(rows(await voted('markdownlint', { 'docs/page.md': [row] }))).toEqual(expected);
  });

  it('takes textlint, whose paths are absolute', async () => {
    const message = {
      ruleId: 'terms',
      message: 'Say color',
      line: 2,
      column: 8,
      severity: 2,
      loc: { start: { line: 2, column: 8 }, end: { line: 2, column: 14 } },
    };
    const file = { filePath: '/home/runner/work/site/site/docs/page.md', messages: [message] };
    expect(rows(await voted('textlint', [file]))).toEqual([
      'reported-error | 2:8-2:14 | changed | colour | Say color | textlint terms',
    ]);
  });

  it('takes SARIF, without what the tool itself waived or passed', async () => {
    const result = (more: object): object => ({
      ruleId: 'R1',
      level: 'note',
      message: { text: 'Look here' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'docs/page.md' },
            region: { startLine: 2, startColumn: 7, endColumn: 13 },
          },
        },
      ],
      ...more,
    });
    const results = [result({}), result({ kind: 'pass' }), result({ suppressions: [{ kind: 'inSource' }] })];
    const review = await voted('sarif', { version: '2.1.0', runs: [{ columnKind: 'unicodeCodePoints', results }] });
    expect(rows(review)).toEqual(['reported-note | 2:8-2:14 | changed | colour | Look here | sarif R1']);
  });

  it('takes rdjson, whose columns count bytes', async () => {
    const range = { start: { line: 2, column: 10 }, end: { line: 2, column: 16 } };
    const diagnostic = {
      message: 'Say color',
      location: { path: 'docs/page.md', range },
      severity: 'WARNING',
      code: { value: 'terms' },
      suggestions: [{ range, text: 'color' }],
    };
    const review = await voted('rdjson', { source: { name: 'x' }, diagnostics: [diagnostic] });
    expect(rows(review)).toEqual(['reported-warning | 2:8-2:14 | changed | colour | Say color | rdjson terms']);
    expect(review.findings[0]?.suggestion).toBe('color');
  });

  it('does not hold a change responsible for results on other lines', async () => {
    const alert = { Check: 'A.B', Message: 'm', Severity: 'error', Line: 3, Span: [1, 5] };
    const review = await voted('vale', { 'docs/page.md': [alert] });
    expect(review.findings.map(({ standing }) => standing)).toEqual(['already-there']);
    expect(review.approved).toBe(true);
  });

  it('keeps a result about a line that the page does not have, without a place', async () => {
    const alert = { Check: 'A.B', Message: 'm', Severity: 'warning', Line: 99, Span: [1, 5] };
    const review = await voted('vale', { 'docs/page.md': [alert] });
    expect(rows(review)).toEqual(['reported-warning |  | whole-page |  | m | vale A.B']);
  });

  it.each([
    ['not JSON', 'sarif', '{"runs": [', 'it is not JSON'],
    ['an HTML page', 'vale', '<!doctype html>', 'it is not JSON'],
    ['another shape', 'sarif', '{"runs": 7}', 'it does not have the shape of this format at runs'],
    ['another tool', 'vale', '[]', 'it does not have the shape of this format at the top'],
    ['one broken row', 'rdjson', '{"diagnostics": [{"message": 1}]}', 'at diagnostics.0.message'],
    ['a line of minus one', 'vale', '{"a": [{"Check": "", "Message": "", "Severity": "", "Line": -1}]}', 'at a.0.Line'],
    ['nothing', 'textlint', '', 'it is not JSON'],
  ])('is undecided about %s', async (_, format, results, problem) => {
    const review = await voted(format, results);
    expect(review).toMatchObject({ approved: false, findings: [] });
    expect(review.undecided).toHaveLength(1);
    expect(review.undecided[0]).toContain(problem);
  });

  it('is undecided when the earlier step left no file', async () => {
    const review = await voted('vale', '{}', { workspace: {} });
    expect(review.undecided).toEqual(['The results in out.json could not be read: no out.json']);
  });

  it('takes keys that mean something to JavaScript as the names that they are', () => {
    const read = readResults('vale', '{"__proto__": [], "constructor": []}');
    expect(read).toEqual({ ok: true, results: [] });
  });
});

describe('results in SARIF', () => {
  const at = (uri: string, more: object = {}) => ({ physicalLocation: { artifactLocation: { uri, ...more } } });
  const result = (more: object) => ({ ruleId: 'r', level: 'error', message: { text: 'Gray.' }, ...more });
  const undecided = async (run: object) => (await voted('sarif', { runs: [run] })).undecided;
  const found = async (run: object) =>
    (await voted('sarif', { runs: [run] })).findings.map(({ criterion }) => criterion);

  it.each<[string, object]>([
    ['a result without a place', { results: [result({})] }],
    [
      'a result without a place beside one with it',
      { results: [result({ locations: [at('docs/page.md')] }), result({})] },
    ],
    [
      'a place without a file',
      { results: [result({ locations: [{ physicalLocation: { region: { startLine: 2 } } }] })] },
    ],
    ['no results at all', {}],
    ['null for results', { results: null }],
    ['a tool that failed', { invocations: [{ executionSuccessful: false }], results: [] }],
  ])('are undecided by %s, and not dropped', async (_, run) => {
    expect(await undecided(run)).not.toEqual([]);
  });

  it.each<[string, object, readonly string[]]>([
    [
      'named second of two places',
      { results: [result({ locations: [at('docs/other.md'), at('docs/page.md')] })] },
      ['reported-error'],
    ],
    [
      'named by its number',
      {
        artifacts: [{ location: { uri: 'docs/page.md' } }],
        results: [result({ locations: [{ physicalLocation: { artifactLocation: { index: 0 } } }] })],
      },
      ['reported-error'],
    ],
    [
      'named below a folder',
      {
        originalUriBaseIds: { ROOT: { uri: 'docs/' } },
        results: [result({ locations: [at('page.md', { uriBaseId: 'ROOT' })] })],
      },
      ['reported-error'],
    ],
    [
      'judged as strictly as its rule says',
      {
        tool: { driver: { rules: [{ id: 'r', defaultConfiguration: { level: 'error' } }] } },
        results: [result({ level: undefined, locations: [at('docs/page.md')] })],
      },
      ['reported-error'],
    ],
    [
      'asked to be reviewed',
      { results: [result({ kind: 'review', locations: [at('docs/page.md')] })] },
      ['reported-error'],
    ],
    [
      'waived, but the waiver was refused',
      { results: [result({ suppressions: [{ status: 'rejected' }], locations: [at('docs/page.md')] })] },
      ['reported-error'],
    ],
    ['waived', { results: [result({ suppressions: [{ kind: 'inSource' }], locations: [at('docs/page.md')] })] }, []],
    ['passed', { results: [result({ kind: 'pass', locations: [at('docs/page.md')] })] }, []],
    ['none', { results: [] }, []],
  ])('are for the page when it is %s', async (_, run, expected) => {
    expect(await found(run)).toEqual(expected);
    expect(await undecided(run)).toEqual([]);
  });
});
