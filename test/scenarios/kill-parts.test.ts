import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { apiKey, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { reportOf } from './seen.ts';
import { article, askedAbout, askedBy, team, voteAnswer } from './team.ts';

const pages = 28;
/** The last ones come one by one: a record that was just written whole goes on by parts with the next. */
const late = 4;
const { base, config } = team(
  { tone: { weight: 0.5 }, facts: { weight: 0.5 } },
  {
    pipeline: [
      { phase: 'first', tasks: ['tone'] },
      { phase: 'second', tasks: ['facts'] },
    ],
    limits: { concurrency: pages },
  },
);
const head = Object.fromEntries(
  Array.from({ length: pages }, (_, index) => [`docs/${index}.md`, article(`fruit ${index}`)]),
);
const env = { CONTENT_GATE_API_KEY: apiKey };

it('a long run that is killed leaves a record and its parts: readable, taken up again, each believed by itself', async () => {
  const release = Promise.withResolvers<void>();
  const turns = Array.from({ length: late }, () => Promise.withResolvers<void>());
  const model = await scriptedModel({
    script: async (call) => {
      if (askedBy(call) === 'facts') await release.promise;
      else await turns[Number(askedAbout(call).replace(/\D+/, '')) - (pages - late)]?.promise;
      return voteAnswer(call, askedBy(call) === 'tone' ? 70 : 'approve');
    },
  });
  await using here = await scenario({ base, config, head, model });
  const runnerTemp = await mkdtemp(join(tmpdir(), 'content-gate-killed-'));
  const folder = join(runnerTemp, 'content-gate');
  try {
    const action = await here.start({ env: { RUNNER_TEMP: runnerTemp } });
    let come = pages - late;
    let parts: readonly string[] = [];
    for (const turn of turns) {
      await model.log.whenCalls(pages + come);
      // A part that is still being written has another ending.
      parts = (await readdir(join(folder, 'parts')).catch(() => [])).filter((name) => name.endsWith('.json'));
      if (parts.length > 0) break;
      turn.resolve();
      come += 1;
    }
    action.signal('SIGKILL');
    await action.result;
    expect(parts[0]).toBe('000001.json');

    // What came last may not have been written yet when the run was killed; all that was is taken up.
    const told = await here.cli(['verify', folder], { env });
    const kept = Number(/ (\d+) kept reviews\./.exec(told.stdout)?.[1]);
    expect([come, come - 1]).toContain(kept);
    for (const path of [folder, join(folder, 'context.json')]) {
      const verified = await here.cli(['verify', path], { env });
      expect(verified.stdout).toContain(`of ${pages} files, ${kept} kept reviews.`);
      expect(verified.stdout).toContain('Signature: made with the key that is set here.');
      expect(verified.exitCode).toBe(0);
    }
    const replayed = await here.cli(['replay', folder]);
    expect(replayed.stdout.match(/under way when this was written/g)).toHaveLength(kept);
    expect(replayed.stdout.match(/not begun when this was written/g)).toHaveLength(pages - kept);
    expect(replayed.stdout.match(/- tone: .*, completed/g)).toHaveLength(kept);

    const text = await readFile(join(folder, 'parts', '000001.json'), 'utf8');
    await writeFile(join(folder, 'parts', '000998.json'), text.replace(/"mac":"[0-9a-f]{8}/, '"mac":"00000000'));
    await writeFile(join(folder, 'parts', '000999.json'), text.slice(0, -100));
    await mkdir(join(folder, 'parts', '001000.json'));
    const forged = await here.cli(['verify', folder], { env });
    expect(forged).toMatchObject({
      exitCode: 1,
      stdout: 'Not intact: part 000999.json: the record is cut off or not JSON.\n',
    });

    for (const held of [release, ...turns]) held.resolve();
    const before = model.log.calls.length;
    const again = await here.run({ env: { RUNNER_TEMP: runnerTemp } });
    expect(again.outputs.verdict).toBe('approved');
    const asked = model.log.calls.slice(before).map(askedBy);
    expect(asked.filter((name) => name === 'facts')).toHaveLength(pages);
    expect(asked.filter((name) => name === 'tone')).toHaveLength(pages - kept);
    const left = 'of the record in RUNNER_TEMP was not used';
    const context = await readFile(join(folder, 'context.json'), 'utf8');
    expect(reportOf({ ...again, files: new Map([['content-gate/context.json', context]]) }).notices).toEqual([
      `Part 001000.json ${left}: it is not a regular file.`,
      `Part 000999.json ${left}: the record is cut off or not JSON.`,
      `Part 000998.json ${left}: the record was not written with the key of this gate.`,
    ]);
    expect(again.summary).toContain('000999.json');
    expect(await readdir(folder)).not.toContain('parts');
    expect((await here.cli(['verify', folder], { env })).exitCode).toBe(0);
  } finally {
    await rm(runnerTemp, { recursive: true, force: true });
  }
}, 150_000);
