import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scenario, scenario } from '../support/scenario.ts';
import { commentOf, decisionsOf, reportOf } from './seen.ts';

const path = 'docs/page.md';
const before = '# Page\n\nThe old colour stays.\n\nText.\n';
const page = '# Page\n\nThe old colour stays.\n\nIt is made seperately, in grey, by hand.\n';

// The misspelling and the colour on the changed line, the older colour two lines above, and another page.
const results: Readonly<Record<string, unknown>> = {
  vale: {
    [path]: [
      { Check: 'V.Spelling', Message: 'Vale: spelling.', Severity: 'warning', Line: 5, Span: [12, 21] },
      { Check: 'V.Colours', Message: 'Vale: say gray.', Severity: 'error', Line: 5, Span: [27, 30] },
      { Check: 'V.Colours', Message: 'Vale: old colour.', Severity: 'error', Line: 3, Span: [9, 14] },
    ],
    'docs/other.md': [{ Check: 'V.X', Message: 'Vale: elsewhere.', Severity: 'error', Line: 1 }],
  },
  markdownlint: [
    {
      fileName: path,
      lineNumber: 5,
      ruleNames: ['MD888', 'colours'],
      ruleDescription: 'Markdownlint: colours',
      errorDetail: null,
      errorRange: [27, 4],
    },
  ],
  textlint: [
    {
      filePath: `/any/where/${path}`,
      messages: [
        {
          ruleId: 't',
          message: 'Textlint: gray.',
          line: 5,
          column: 27,
          severity: 2,
          loc: { start: { line: 5, column: 27 }, end: { line: 5, column: 31 } },
        },
      ],
    },
  ],
  sarif: {
    version: '2.1.0',
    runs: [
      {
        results: [
          {
            ruleId: 's',
            level: 'error',
            message: { text: 'Sarif: gray.' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: path },
                  region: { startLine: 5, startColumn: 27, endColumn: 31 },
                },
              },
            ],
          },
        ],
      },
    ],
  },
  rdjson: {
    source: { name: 'r' },
    diagnostics: [
      {
        message: 'Rdjson: gray.',
        severity: 'ERROR',
        location: { path, range: { start: { line: 5, column: 27 }, end: { line: 5, column: 31 } } },
        suggestions: [{ range: { start: { line: 5, column: 27 }, end: { line: 5, column: 31 } }, text: 'gray' }],
      },
    ],
  },
};
const formats = Object.keys(results);

function configOf(names: readonly string[]): object {
  return {
    reviewers: {
      spelling: { uses: 'spelling' },
      ...Object.fromEntries(
        names.map((format) => [`our-${format}`, { uses: 'results', options: { format, path: `out/${format}.json` } }]),
      ),
    },
  };
}

let workspace = '';
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'content-gate results '));
});
afterAll(() => rm(workspace, { recursive: true, force: true }));

async function written(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(workspace, 'job-'));
  await mkdir(join(folder, 'out'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'out', name), text);
  return folder;
}

const world = (config: object): Promise<Scenario> =>
  scenario({ base: { [path]: before }, head: { [path]: page }, config, model: 'none' });

describe('the results of other tools', () => {
  test('vote in all five formats, on changed text, and say once what a checker of ours says', async () => {
    await using here = await world(configOf(formats));
    const files = Object.fromEntries(formats.map((format) => [`${format}.json`, JSON.stringify(results[format])]));
    const result = await here.run({ env: { GITHUB_WORKSPACE: await written(files) } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
    const comment = commentOf(here);
    for (const format of formats) expect(comment).toContain(`our-${format}`);
    // Five tools name one word, and ours names another that one of them names as well.
    expect(comment.match(/^- ⚠️ /gm)).toHaveLength(3);
    expect(comment).toContain('our-vale, our-markdownlint, our-textlint, our-sarif and our-rdjson');
    expect(comment).toContain('spelling and our-vale');
    expect(comment).toContain('1 remark on text that was already there');
    expect(comment).not.toContain('elsewhere');
    expect(comment).toContain('**Fix:** “gray”');
  });

  test('that cannot be used leave their reviewer undecided, in one line each', async () => {
    await using here = await world(configOf(['sarif', 'vale', 'rdjson']));
    const folder = await written({ 'sarif.json': '{"version": "2.1.0", "runs": [', 'vale.json': '[7]' });
    const result = await here.run({ env: { GITHUB_WORKSPACE: folder } });
    expect(result.exitCode).toBe(1);
    expect(decisionsOf(result)).toEqual({ [path]: 'inconclusive' });
    const lines = commentOf(here).split(/\n|<br>/);
    expect(lines.filter((line) => line.startsWith('⚠️ our-'))).toEqual([
      expect.stringContaining('out/sarif.json cannot be used: it is not JSON'),
      expect.stringContaining('out/vale.json cannot be used: it does not have the shape of this format'),
      expect.stringContaining('out/rdjson.json could not be read: out/rdjson.json does not exist in the workspace'),
    ]);
    expect(commentOf(here)).not.toContain(folder);
  });

  const error = { Check: 'V.X', Message: 'Vale: bad.', Severity: 'error', Line: 5, Span: [12, 21] };
  test.each([
    ['run where the page lies', { 'page.md': [error] }, 'rejected', 'Vale: bad.'],
    ['run in another folder', { '../docs/page.md': [error] }, 'rejected', 'Vale: bad.'],
    ['run on a copy', { '/tmp/copy/page.md': [error] }, 'inconclusive', 'may be this page or another file'],
    ['run somewhere else', { 'site/other.md': [error] }, 'inconclusive', 'name no file of the repository'],
    ['that has nothing to say', { 'page.md': [] }, 'approved', undefined],
  ])('of a tool %s are matched, or nothing is approved', async (_name, written_, decision, said) => {
    await using here = await world({
      reviewers: { 'our-vale': { uses: 'results', veto: true, options: { format: 'vale', path: 'out/vale.json' } } },
    });
    const folder = await written({ 'vale.json': JSON.stringify(written_) });
    const result = await here.run({ env: { GITHUB_WORKSPACE: folder } });
    expect(decisionsOf(result)).toEqual({ [path]: decision });
    if (said !== undefined) expect(commentOf(here)).toContain(said);
    // What to do about it is what the checker says: no other wording of the page would help.
    if (decision === 'inconclusive') {
      expect(reportOf(result).overall.nextAction).toMatch(
        /^A person must look: The results in .*name files from the top/su,
      );
    }
  });
});
