import { describe, expect, test } from 'vitest';
import { objection, reviewAnswer } from '../support/model/review-answer.ts';
import { rawFaults, rawModel } from '../support/raw-model.ts';
import { apiKey, scenario } from '../support/scenario.ts';
import { everythingSaid } from './seen.ts';
import { article, claim, team } from './team.ts';

const { base, config } = team({ law: { veto: true } });
const half = Math.ceil(apiKey.length / 2);

/** Invisible signs, signs of escaping and breaks keep no reader from copying a key together again. */
const letters = (text: string): string => text.replaceAll(/[^A-Za-z0-9]/g, '');

describe('an endpoint that repeats the key in a reason', () => {
  test.each([
    ['as it is', apiKey],
    ['in base64', Buffer.from(apiKey).toString('base64')],
    ['in hexadecimal', Buffer.from(apiKey).toString('hex')],
    ['in a URL', `https://example.com/?k=${encodeURIComponent(apiKey)}`],
    ['split by blanks', `${apiKey.slice(0, half)} ${apiKey.slice(half)}`],
    ['split by invisible signs', [...apiKey].join('\u200B')],
  ])('%s gets it published nowhere', async (_how, shown) => {
    const model = await rawModel((call) =>
      rawFaults.answer(call, reviewAnswer(call.question, { C1: objection(claim, `The key is ${shown} here.`) })),
    );
    await using world = await scenario({ base, head: { 'docs/bad.md': article('bad') }, config, model });
    const result = await world.run();
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
    const places = everythingSaid(result, world);
    for (const [place, text] of Object.entries(places)) {
      expect(letters(text), place).not.toContain(letters(shown.replace('https://example.com/?k=', '')));
    }
    expect(places.comments).toContain('The key is');

    const cli = await world.cli(['check', 'docs', '--model', 'scripted-1', '--base-url', model.url], {
      env: { CONTENT_GATE_API_KEY: apiKey },
    });
    expect(cli.exitCode).toBe(1);
    expect(letters(cli.stdout + cli.stderr)).not.toContain(letters(shown.replace('https://example.com/?k=', '')));
  });
});
