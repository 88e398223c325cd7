import { afterAll, expect, test } from 'vitest';
import { article } from '../../scripts/bench/article.ts';
import type { ModelCall } from '../support/model/calls.ts';
import { objection, reviewAnswer } from '../support/model/review-answer.ts';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { commentOf } from './seen.ts';

const guide = 'Write "sign in", never "log in".\nThe product is called Lantern.\n';
const config = {
  reviewers: {
    'brand-voice': { uses: 'brand-voice', references: ['docs/voice.md'] },
    legal: { uses: 'legal-compliance', samples: 2 },
    accuracy: { uses: 'technical-accuracy' },
  },
};
const words = 'Lantern keeps every note on the device and writes a copy to the server that you chose.';
const model = await scriptedModel({
  script: ({ question }) => reviewAnswer(question, { BV16: objection(words, 'This promises too much.') }),
});
const world = await scenario({
  base: { 'docs/voice.md': guide },
  head: { 'docs/one.md': article(1, 1000), 'docs/two.md': article(2, 1000) },
  config,
  model,
});
await world.run();
afterAll(() => world.close());

const pageOf = ({ question }: ModelCall): string => question.lines.map(({ text }) => text).join('\n');
const pages = Object.values(Object.groupBy(model.log.calls, pageOf)).flatMap((calls = []) => [calls]);

/** Everything of a request up to the reviewer's own words, as it is sent. */
function prefixOf(call: ModelCall): string {
  const end = `</content ${call.question.nonce}>\n`;
  return `${call.system}\n${call.user.slice(0, call.user.indexOf(end) + end.length)}`;
}
const rest = ({ body }: ModelCall): unknown => {
  if (typeof body !== 'object' || body === null) throw new Error('a request is an object');
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== 'messages'));
};

test('all requests about a page begin with the same bytes, and differ in nothing but the words behind them', () => {
  expect(pages).toHaveLength(2);
  for (const calls of pages) {
    expect(new Set(calls.map(({ question }) => question.responsibility)).size).toBe(3);
    // The second sample of a reviewer, too.
    expect(calls).toHaveLength(4);
    expect(new Set(calls.map(prefixOf)).size).toBe(1);
    expect(new Set(calls.map((call) => JSON.stringify(rest(call)))).size).toBe(1);
    expect(calls.map(rest)).toContainEqual(
      expect.objectContaining({
        prompt_cache_key: expect.any(String),
        response_format: expect.objectContaining({ type: 'json_schema' }),
      }),
    );
  }
  const keys = pages.map(([call]) => call && JSON.stringify(rest(call)));
  expect(new Set(keys).size).toBe(2);
});

test('at least 60 % of what three reviewers are sent about an article of a thousand words is that beginning', () => {
  const shared = model.log.calls.reduce((sum, call) => sum + prefixOf(call).length, 0);
  const all = model.log.calls.reduce((sum, { system, user }) => sum + system.length + 1 + user.length, 0);
  expect(shared / all).toBeGreaterThan(0.6);
});

test('references go to the reviewer that asked for them, behind the prefix, and a finding cites its source', () => {
  for (const { question, user } of model.log.calls) {
    const given = user.includes('Write "sign in"');
    expect(given).toBe(question.responsibility.includes('voice of the organisation'));
    if (given) expect(user.indexOf('docs/voice.md')).toBeGreaterThan(user.indexOf(`</content ${question.nonce}>`));
  }
  expect(commentOf(world).replaceAll('\\', '')).toMatch(
    /BV16.*Microsoft Writing Style Guide, brand voice.*judged with docs\/voice\.md/,
  );
});
