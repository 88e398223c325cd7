import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { judge as judgeBy } from '../../src/library/judge.ts';
import type { JudgeRequest } from '../../src/library/judge-request.ts';
import type { Judgement } from '../../src/library/judged.ts';
import { scriptedModel } from '../support/scripted-model.ts';

const script = join(import.meta.dirname, '..', '..', 'src', 'main.ts');
const judge = (request: JudgeRequest) => judgeBy(request, script);
const model = await scriptedModel();
const folder = mkdtempSync(join(tmpdir(), 'content-gate-library-'));
afterAll(async () => {
  await model.close();
  rmSync(folder, { recursive: true, force: true });
});

async function judged(request: JudgeRequest): Promise<Judgement> {
  const answer = await judge(request);
  if (!answer.ok) throw new Error(answer.problems.join('\n'));
  return answer.judgement;
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const houseStyle = `---
responsibility: Keeps to the house style.
criteria:
  - { id: HS1, text: The page has an introduction., kind: judgement, severity: warning }
---
Short sentences.
`;

describe('the gate as a function', () => {
  it('judges texts with the checkers, and says what to change and where', async () => {
    const { verdict, passed, pages, render } = await judged({
      content: [
        { path: 'docs/index.md', text: '# Start\n\nRead [the guide](guide.md) first.\n' },
        { path: 'docs/guide.md', text: '# Guide\n\nThere is [nothing here](missing.md).\n' },
        { path: 'notes.txt', text: 'not content' },
      ],
      configuration: { version: 1, reviewers: { links: { uses: 'links', veto: true } } },
    });
    expect({ verdict, passed }).toEqual({ verdict: 'rejected', passed: false });
    expect(pages.map(({ path, verdict: own }) => [path, own])).toEqual([
      ['docs/index.md', 'approved'],
      ['docs/guide.md', 'rejected'],
    ]);
    expect(pages[1]?.findings).toMatchObject([
      { rule: 'links/dead-file', blocks: true, level: 'error', lines: { start: 3, end: 3 }, quote: 'missing.md' },
    ]);
    expect(JSON.parse(render('json'))).toMatchObject({ verdict: 'rejected' });
    expect(() => render('pdf')).toThrow('there is no form "pdf"; there are pretty, json');
  });

  it('asks the model that it is given, with reviewers of its own, and says nothing of the key', async () => {
    const lines: string[] = [];
    const { verdict, pages } = await judged({
      content: [{ path: 'docs/a.md', text: '# Page\n\nText.\n' }],
      configuration: 'version: 1\nreviewers:\n  style: { uses: style/house.md }\n',
      beside: { 'style/house.md': houseStyle },
      model: { name: 'test-model', apiKey: 'sk-secret-of-this-test', baseUrl: model.url },
      onProgress: (line) => lines.push(line),
    });
    expect(verdict).toBe('approved');
    expect(pages[0]?.reviewers).toContainEqual({
      name: 'style',
      kind: 'model',
      status: 'completed',
      approved: true,
      score: 100,
    });
    expect(model.log.calls).toHaveLength(1);
    expect(lines.join('\n')).toContain('style completed');
    expect(lines.join('\n')).not.toContain('sk-secret');
  });

  it('is not approved where a model was to be asked and none can be', async () => {
    const request: JudgeRequest = {
      content: [{ path: 'docs/a.md', text: '# Page\n\nText.\n' }],
      configuration: { version: 1, reviewers: { style: { uses: 'style/house.md' } } },
      beside: { 'style/house.md': houseStyle },
    };
    const { verdict, pages } = await judged(request);
    expect(verdict).toBe('inconclusive');
    expect(pages[0]?.reviewers).toContainEqual(expect.objectContaining({ status: 'failed', approved: null }));
  });

  it('judges a folder by the configuration that lies in it, or by another one', async () => {
    put('.github/content-gate.yml', 'version: 1\nreviewers:\n  links: { uses: links }\n');
    put('docs/a.md', '# A\n\n[Nothing](missing.md).\n');
    put('drafts/b.md', '# B\n\n[Nothing](missing.md).\n');
    const own = await judged({ content: { root: folder, below: ['docs'] } });
    expect(own.pages.map(({ path }) => path)).toEqual(['docs/a.md']);
    expect(own.pages[0]?.reviewers.map(({ name }) => name)).toContain('links');
    put('other.yml', 'version: 1\ncontent: { include: ["drafts/**"] }\n');
    const other = await judged({ content: { root: folder }, configuration: { path: 'other.yml' } });
    expect(other.pages.map(({ path }) => path)).toEqual(['drafts/b.md']);
    const given = await judged({
      content: { root: folder },
      configuration: { version: 1, content: { include: ['docs/**'] } },
    });
    expect(given.pages.map(({ path }) => path)).toEqual(['docs/a.md']);
  });

  it.each<[string, JudgeRequest, RegExp]>([
    ['a configuration with a fault', { content: [], configuration: 'version: 1\nstrategy: wieghted\n' }, /strategy/],
    [
      'a configuration that is not there',
      { content: { root: folder }, configuration: { path: 'nowhere.yml' } },
      /nowhere\.yml does not exist/,
    ],
    [
      'two pages of one path',
      {
        content: [
          { path: 'a.md', text: '' },
          { path: 'a.md', text: '' },
        ],
      },
      /Two pages have the path "a.md"/,
    ],
    [
      'a path that leads above from within',
      { content: [{ path: 'docs/../../a.md', text: '' }] },
      /"docs\/\.\.\/\.\.\/a.md" is no path of a page/,
    ],
    ['a path that leads above', { content: [{ path: '../a.md', text: '' }] }, /"\.\.\/a.md" is no path of a page/],
  ])('says what is wrong with %s', async (_, request, problem) => {
    const answer = await judge(request);
    expect(answer).toMatchObject({ ok: false, problems: [expect.stringMatching(problem)] });
  });

  it('leaves nothing unread: a text that is none holds its page', async () => {
    const { verdict, leftOut } = await judged({ content: [{ path: 'docs/a.md', text: 'half a sign: \ud800' }] });
    expect({ verdict, leftOut: leftOut.map(({ path }) => path) }).toEqual({
      verdict: 'inconclusive',
      leftOut: ['docs/a.md'],
    });
  });

  it('can be cancelled', async () => {
    const { verdict } = await judged({
      content: [{ path: 'docs/a.md', text: '# A\n' }],
      signal: AbortSignal.abort(new Error('enough')),
    });
    expect(verdict).not.toBe('approved');
  });
});
