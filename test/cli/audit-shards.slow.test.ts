import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { article, claim } from '../scenarios/team.ts';
import { objection, reviewAnswer } from '../support/model/review-answer.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { siteOf, teamAt } from './audited.ts';

const calm = (name: string) => article(name, 'This plan helps you to save.');
const pages = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => {
    const name = `page-${index}`;
    return [`docs/${index % 3}/${name}.md`, index % 4 === 0 ? article(name) : calm(name)];
  }),
);
const judge = () =>
  scriptedModel({
    script: ({ question }) =>
      reviewAnswer(question, question.lines.some(({ text }) => text === claim) ? { C1: objection(claim) } : {}),
  });

/** A site, and what its audit in shards leaves. */
async function sharded(of: number, limits: object = {}) {
  const model = await judge();
  const site = await siteOf({ ...teamAt(model.url, { law: {} }, limits), ...pages });
  const lines: string[] = [];
  for (let number = 1; number <= of; number += 1) {
    const ended = await site.audit({ shard: { number, of }, out: nameOf(number) });
    expect([ended.exitCode, ended.err.includes('cannot')]).toEqual([0, false]);
    lines.push(ended.out);
  }
  const paths = Array.from({ length: of }, (_, index) => nameOf(index + 1));
  return {
    model,
    site,
    lines,
    paths,
    path: (number: number) => join(site.directory, nameOf(number)),
    collect: (files: readonly string[] = paths) => site.audit({ collect: files }),
    async [Symbol.asyncDispose]() {
      await site[Symbol.asyncDispose]();
      await model[Symbol.asyncDispose]();
    },
  };
}

const nameOf = (number: number) => `part-${number}.audit.jsonl`;

type Report = ReturnType<Awaited<ReturnType<Awaited<ReturnType<typeof siteOf>>['audit']>>['report']>;
const said = ({ states, sections, criteria, pages: judged, notJudged, problems, notices }: Report) => ({
  ...{ states, sections, criteria, judged, notJudged, problems, notices },
});

describe('an audit in shards', () => {
  test.each([1, 3, 16])('%i of them say together what one machine says, and the next audit asks nobody', async (of) => {
    await using parts = await sharded(of);
    const asked = parts.model.log.calls.length;
    const together = await parts.collect();
    expect(together.exitCode).toBe(0);
    expect(parts.model.log.calls).toHaveLength(asked);
    const alone = await parts.site.audit({ memory: false });
    expect(said(together.report())).toEqual(said(alone.report()));
    expect(together.report().spent.usage.calls).toBe(asked);
    const calls = parts.model.log.calls.length;
    const next = await parts.site.audit();
    expect(parts.model.log.calls).toHaveLength(calls);
    expect(said(next.report())).toEqual(said(alone.report()));
  });

  test('a ceiling holds over all of them, and leaves out the same pages', async () => {
    const limits = { limits: { 'max-model-calls': 7 } };
    await using parts = await sharded(3, limits);
    const asked = parts.model.log.calls.length;
    expect(asked).toBeLessThanOrEqual(7);
    const together = await parts.collect();
    expect(together.exitCode).toBe(3);
    expect(together.report().states['not-judged']).toBeGreaterThanOrEqual(5);
  });

  test('a shard that runs again asks nobody about what it judged', async () => {
    await using parts = await sharded(2);
    const asked = parts.model.log.calls.length;
    await parts.site.audit({ shard: { number: 2, of: 2 }, out: nameOf(2) });
    expect(parts.model.log.calls).toHaveLength(asked);
    expect((await parts.collect()).report().problems).toEqual([]);
  });
});

property.prop(
  [
    fc.uniqueArray(fc.record({ name: fc.nat({ max: 500 }), folder: fc.nat({ max: 2 }), objects: fc.boolean() }), {
      selector: ({ name }) => name,
      maxLength: 9,
    }),
    fc.integer({ min: 1, max: 6 }),
    // The order in which machines get their turn, over and over; some are stopped after so many answers and come again.
    fc.array(fc.record({ shard: fc.nat({ max: 5 }), stopAfter: fc.option(fc.nat({ max: 3 })) }), { maxLength: 8 }),
  ],
  { numRuns: 6 },
)('any split, order, kill and re-run of shards says what one machine says', async (drawn, of, turns) => {
  await using model = await judge();
  const texts = Object.fromEntries(
    drawn.map(({ name, folder, objects }) => [
      `docs/${folder}/page-${name}.md`,
      objects ? article(`page-${name}`) : calm(`page-${name}`),
    ]),
  );
  await using site = await siteOf({ ...teamAt(model.url, { law: {} }), 'docs/always.md': calm('always'), ...texts });
  const alone = (await site.audit({ memory: false })).report();
  const run = async (number: number, stopAfter: number | null): Promise<void> => {
    const stop = new AbortController();
    const calls = model.log.calls.length;
    const shard = site.audit({ shard: { number, of }, out: nameOf(number) }, { signal: stop.signal });
    if (stopAfter !== null) {
      await Promise.race([model.log.whenCalls(calls + stopAfter), shard]);
      stop.abort();
    }
    expect([0, 130]).toContain((await shard).exitCode);
  };
  for (const { shard, stopAfter } of turns) await run((shard % of) + 1, stopAfter);
  const numbers = Array.from({ length: of }, (_, index) => index + 1);
  for (const number of numbers.toReversed()) await run(number, null);
  const asked = model.log.calls.length;
  const together = await site.audit({ collect: numbers.map(nameOf) });
  expect(model.log.calls).toHaveLength(asked);
  expect(said(together.report())).toEqual(said(alone));
});

describe('a part that is', () => {
  const isNamed = async (
    parts: Awaited<ReturnType<typeof sharded>>,
    problem: RegExp,
    files: readonly string[] = parts.paths,
  ) => {
    const ended = await parts.collect(files);
    expect(ended.exitCode).toBe(3);
    expect(ended.report().problems.join('\n')).toMatch(problem);
    expect(ended.report().states['not-judged']).toBeGreaterThan(0);
    expect((await parts.site.audit({ collect: files, failOn: 'never' })).exitCode).toBe(3);
  };

  test('missing is named', async () => {
    await using parts = await sharded(3);
    await isNamed(parts, /^shard 2 of 3 is missing$/, [nameOf(1), nameOf(3)]);
  });

  test('cut off is named, wherever it was cut', async () => {
    await using parts = await sharded(2);
    const text = await readFile(parts.path(2), 'utf8');
    await writeFile(parts.path(2), text.slice(0, text.indexOf('\n') + 1));
    await isNamed(parts, /part-2\.audit\.jsonl is cut off after 0 of \d pages/);
    await writeFile(parts.path(2), text.slice(0, text.length - 20));
    await isNamed(parts, /part-2\.audit\.jsonl was changed after it was written/);
    await writeFile(parts.path(2), '');
    await isNamed(
      parts,
      /part-2\.audit\.jsonl is not believed: the record is cut off or not JSON\nshard 2 of 2 is missing/,
    );
  });

  test('forged is named: another verdict, another digest, another secret', async () => {
    await using parts = await sharded(2);
    const text = await readFile(parts.path(1), 'utf8');
    await writeFile(parts.path(1), text.replace('"decision":"approved"', '"decision":"rejected"'));
    await isNamed(parts, /part-1\.audit\.jsonl was changed after it was written/);
    await writeFile(parts.path(1), text.replace(/"shard":1/, '"shard":2'));
    await isNamed(parts, /part-1\.audit\.jsonl is not believed: the record was changed after it was written/);
    await writeFile(parts.path(1), text);
    const ended = await parts.site.audit(
      { collect: parts.paths },
      { variables: { CONTENT_GATE_SIGNING_KEY: 'another secret' } },
    );
    expect(ended.exitCode).toBe(3);
    expect(ended.report().problems[0]).toMatch(/part-1.* is not believed: the record was not written with the key/);
    expect(ended.report().states.approved).toBe(0);
  });

  test('there twice is named, as a copy of another is', async () => {
    await using parts = await sharded(2);
    await copyFile(parts.path(1), parts.path(3));
    await isNamedTwice(await parts.collect([nameOf(1), nameOf(2), nameOf(3)]));
    await isNamed(parts, /shard 1 of 2 is there twice: .*\nshard 2 of 2 is missing/, [nameOf(1), nameOf(3)]);
  });

  test('about another text, or made under other rules, is named', async () => {
    await using parts = await sharded(2);
    await parts.site.write({ 'docs/0/page-0.md': calm('something else') });
    await isNamed(parts, /is about another text of docs\/0\/page-0\.md/);
    const model = await parts.site.audit({ collect: parts.paths, model: 'another-1' });
    expect(model.report().problems[0]).toBe('part-1.audit.jsonl was made under another configuration or model');
    expect(model.exitCode).toBe(3);
  });

  test('made under another ceiling is named', async () => {
    await using parts = await sharded(2);
    await parts.site.audit({ shard: { number: 2, of: 2 }, out: nameOf(2), maxCalls: 300 });
    await isNamed(
      parts,
      /^part-2\.audit\.jsonl follows another plan than part-1\.audit\.jsonl: .*\nshard 2 of 2 is missing$/,
    );
  });

  const isNamedTwice = async (ended: Awaited<ReturnType<Awaited<ReturnType<typeof sharded>>['collect']>>) => {
    expect(ended.exitCode).toBe(3);
    expect(ended.report().problems).toEqual(['shard 1 of 2 is there twice: part-1.audit.jsonl and part-3.audit.jsonl']);
  };
});

test('in CI shards need a secret that all jobs have, before anything is paid for', async () => {
  await using model = await judge();
  await using site = await siteOf({ ...teamAt(model.url, { law: {} }), 'docs/a.md': calm('a') });
  const variables = { CI: 'true', OPENAI_API_KEY: 'sk-audit-0123456789' };
  const ended = await site.audit({ shard: { number: 1, of: 2 } }, { variables });
  expect(ended).toMatchObject({ exitCode: 2, err: expect.stringContaining('set CONTENT_GATE_SIGNING_KEY') });
  expect(model.log.calls).toHaveLength(0);
});
