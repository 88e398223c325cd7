import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scriptedModel } from '../support/scripted-model.ts';
import { listen } from '../support/server.ts';
import { projectOf } from './packed-project.ts';

const project = projectOf('examples/engine');
const lines = (file: string, variables?: Readonly<Record<string, string>>) => project.run(`src/${file}`, variables);

describe('the examples of the engine, against the packed package', () => {
  it('hold their types under strict, and so do the types of the package', async () => {
    expect(await project.types()).toBe('');
    expect(JSON.parse(readFileSync(join(project.folder, 'tsconfig.json'), 'utf8'))).toMatchObject({
      compilerOptions: { strict: true, skipLibCheck: false },
    });
  }, 120_000);

  it('sequential: each step needs the one before it, and a page that cannot go on is blocked with what to do', async () => {
    expect(await lines('sequential.ts')).toEqual([
      'complete: completed 3 of 4 phases; {"url":"/savings-in-winter","wordCount":6,"text":"Put a little aside each month."}',
      '  warning: optional phase "pictures" did not complete: required task "shrink" of phase "pictures" failed: there are no pictures',
      'untitled: blocked: required task "required-fields" of phase "validation" was blocked: the page has no title; completed 0 of 4 phases; {"text":"Put a little aside each month."}',
      '  do: Give the page a title',
    ]);
  });

  it('parallel: 96.4, and 95.5 without the optional reviewer', async () => {
    expect(await lines('parallel.ts')).toEqual([
      'all answer: completed, score 96.4; 0.4 x 91 + 0.4 x 100 + 0.2 x 100 = 96.4, at least 80 x 1 = 80 needed',
      '  Say "you" instead of "one"',
      'one is away: completed, score 95.5; 0.4 x 91 + 0.4 x 100 = 76.4, at least 80 x 0.8 = 64 needed',
      '  Say "you" instead of "one"',
      '  optional task "accuracy" of phase "quality-gates" failed: nobody is there',
    ]);
  });

  it('hybrid: a plan from a file, and a task that knows what the gate decided', async () => {
    expect(await lines('hybrid.ts')).toEqual([
      '1. validation',
      '   - fields (@validator): pageId -> validationPassed; required, weight 1, at most 120 s',
      '2. quality-gates, at most 300 s, then a gate: weighted',
      '   - brand (@brand): validationPassed -> brandScore; required, weight 0.5, at most 120 s',
      '   - legal (@legal): validationPassed -> legalApproved; required, weight 0.5, at most 120 s',
      '3. transformation',
      '   - to-html (@transformer): parallelApproved, parallelScore -> html; required, weight 1, at most 120 s',
      'completed 3 of 3 phases; html "<!-- true, 95.5 -->"',
      'stopped: phase "quality-gates" did not approve: The weighted mean of 70 is below the threshold of 80; completed 2 of 3 phases; html null',
    ]);
  });

  it('context: values pass on, what was published is taken back, and a resumed run does only the rest', async () => {
    const [failed, saved, resumed, values, ...history] = await lines('context.ts');
    expect([failed, saved, resumed, values]).toEqual([
      'blocked; undone: publish; on the site: 0',
      'saved: savings-1',
      'completed; not done again: transform',
      '{"publicUrl":"/savings","verified":true}',
    ]);
    expect(history.map((line) => line.replace(/^\[[^\]]*\] /, ''))).toEqual([
      'start wrote pageId = "savings"',
      '@transformer wrote html = "<p>Save.</p>"',
      '@site wrote publicUrl = "/savings"',
      'verify wrote verified = true',
    ]);
  });

  it('financial: 97.3, and 119.1 seconds of its own time', async () => {
    expect(await lines('financial.ts')).toEqual([
      'validation: 2.1 s',
      'quality-gates: 67 s',
      'transformation: 18 s',
      'publishing: 32 s',
      'completed, completed 4 of 4 phases, score 97.3, 119.1 s',
      'published: https://example.com/analysis',
    ]);
  });

  it('mixed: reviewers of the gate beside an address and a program', async () => {
    let asked = 0;
    const service = await listen(async () => {
      asked += 1;
      return asked === 1 ? { status: 503, body: 'busy' } : { status: 200, body: '88' };
    });
    const model = await scriptedModel();
    try {
      expect(await lines('mixed.ts', { SERVICE_URL: service.url, MODEL_URL: model.url })).toEqual([
        'completed 1 of 1 phase; {"verdict":"approved","readability":88,"wordCount":8}',
      ]);
      expect(asked).toBe(2);
      expect(model.log.calls.length).toBeGreaterThan(0);
    } finally {
      await Promise.all([service.close(), model.close()]);
    }
  });
});
