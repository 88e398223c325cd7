import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { siteOf, teamAt } from '../cli/audited.ts';
import { reviewAnswer } from '../support/model/review-answer.ts';
import { startCli } from '../support/run-cli.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { article } from './team.ts';

const reportSchema = z.looseObject({ states: z.record(z.string(), z.number()) });

test.each([1, 4, 11, 19])(
  'an audit that is killed at its call %i goes on, and pays only for what was under way',
  async (at) => {
    const places = 4;
    await using model = await scriptedModel();
    await using site = await siteOf({
      ...teamAt(model.url, { law: {} }, { limits: { concurrency: places } }),
      ...Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [
          `docs/${index}.md`,
          article(`${index}`, 'This plan helps you to save.'),
        ]),
      ),
    });
    const state = join(site.directory, '.state');
    const call = {
      args: ['audit', '--format', 'json'],
      cwd: site.directory,
      env: { CONTENT_GATE_API_KEY: 'sk-audit-0123456789', XDG_STATE_HOME: state },
    };
    const release = { of: () => {} };
    model.say(async ({ index, question }) => {
      if (index >= at - 1)
        await new Promise<void>((resolve) => {
          release.of = resolve;
        });
      return reviewAnswer(question);
    });
    const killed = await startCli(call);
    await model.log.whenCalls(at);
    killed.signal('SIGKILL');
    await killed.ended;
    release.of();
    model.say(({ question }) => reviewAnswer(question));
    const before = model.log.calls.length;
    const next = await (await startCli(call)).ended;
    expect(next.exitCode).toBe(0);
    expect(reportSchema.parse(JSON.parse(next.stdout)).states).toMatchObject({ approved: 20, 'not-judged': 0 });
    expect(model.log.calls.length - before).toBeLessThanOrEqual(20 - before + places);
    // Nothing half written is left, and a third audit asks nobody.
    const names = await readdir(join(site.directory, '.content-gate/audit'), { recursive: true });
    expect(names.filter((name) => name.endsWith('context.json'))).toHaveLength(20);
    const asked = model.log.calls.length;
    expect((await (await startCli(call)).ended).exitCode).toBe(0);
    expect(model.log.calls).toHaveLength(asked);
  },
);
