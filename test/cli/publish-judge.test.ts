import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { publish } from '../../src/cli/publish.ts';
import { secretsOf } from '../../src/cli/publish-secrets.ts';
import type { World } from '../../src/cli/world.ts';
import { presets } from '../../src/config/presets/presets.ts';
import { steadyClock } from '../../src/engine/clock.ts';
import { createSecretFilter } from '../../src/report/secret-filter.ts';
import { article, claim, team } from '../scenarios/team.ts';
import { objection, reviewAnswer } from '../support/model/review-answer.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { terminalIn } from './terminal.ts';

const bundle = join(import.meta.dirname, '../../src/main.ts');

/** Publishes a folder whose pages nobody judged, so many times. */
async function published(files: Readonly<Record<string, string>>, variables: World['variables'] = {}, times = 1) {
  await using here = await terminalIn({}, variables);
  const { directory } = here.world;
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  const world: World = { ...here.world, bundle, clock: steadyClock };
  const options = { paths: [], config: undefined, record: undefined, dryRun: false };
  let exitCode = 0;
  for (let time = 0; time < times; time += 1) {
    exitCode = await publish(options, { ...world, variables: { HOME: join(directory, 'home'), ...variables } });
  }
  return { exitCode, ...here.said, site: await readdir(join(directory, 'site')).catch(() => []) };
}

const settings = (more: object = {}) => ({
  content: { include: ['posts/**'] },
  publish: {
    ...{ pages: ['posts/**'], site: 'https://example.com', target: { kind: 'folder', path: 'site' } },
    'on-missing-verdict': 'judge',
  },
  ...more,
});

test('a page without a verdict is judged now, and one that is rejected stays where it is', async () => {
  const ended = await published({
    '.github/content-gate.yml': stringify(settings()),
    'posts/good.md': '# Good\n\nThis page explains how the plan works, in a few plain words.\n',
    'posts/bad.md': '# Bad\n\nThis page leads [nowhere](missing.md), in a few plain words.\n',
  });
  expect(ended.out).toMatch(/posts\/bad\.md: not published\. Its verdict is not approved, but (rejected|needs-work): /);
  expect(ended).toMatchObject({ exitCode: 1, site: ['good', 'index.json'] });
});

test('all of them are judged in one run, by the model of the team, under its limits', async () => {
  const { base, config } = team({ law: { required: true } }, settings({ model: { name: 'scripted-1' } }));
  await using model = await scriptedModel({
    script: ({ question }) =>
      reviewAnswer(question, question.lines.some(({ text }) => text === claim) ? { C1: objection(claim) } : {}),
  });
  const files = {
    ...Object.fromEntries(Object.entries(base).map(([path, text]) => [path, String(text)])),
    '.github/content-gate.yml': config.replace('name: scripted-1', `name: scripted-1\n  base-url: ${model.url}`),
    'posts/good.md': article('savings', 'This plan helps you to save.'),
    'posts/bad.md': article('gold'),
  };
  const ended = await published(files, { CONTENT_GATE_API_KEY: 'sk-judge-now-0123456789' });
  expect(ended.out).toMatch(/posts\/bad\.md: not published\. Its verdict is not approved/);
  expect(ended).toMatchObject({ exitCode: 1, site: ['good', 'index.json'] });
  expect(ended.err.match(/model calls?/gi)).toHaveLength(1);
  // What was answered is kept as by the check: the page that was refused is refused again, and nobody is asked.
  const calls = model.log.calls.length;
  const again = await published(files, { CONTENT_GATE_API_KEY: 'sk-judge-now-0123456789' }, 2);
  expect(again.out.match(/posts\/bad\.md: not published/g)).toHaveLength(2);
  expect(model.log.calls.length).toBe(2 * calls);
  const dear = config.replace(
    'name: scripted-1',
    `name: scripted-1\n  base-url: ${model.url}\nlimits: { max-model-calls: 1 }`,
  );
  const limited = await published(
    { ...files, '.github/content-gate.yml': dear },
    { CONTENT_GATE_API_KEY: 'sk-judge-now-0123456789' },
  );
  expect(limited).toMatchObject({ exitCode: 1, site: [] });
});

test('no reviewer that comes along is taken for one that was asked too little', async () => {
  await using model = await scriptedModel();
  const reviewers = Object.fromEntries([...presets.keys()].map((one) => [one, { uses: one }]));
  const ended = await published(
    {
      '.github/content-gate.yml': stringify(
        settings({ model: { name: 'scripted-1', 'base-url': model.url }, reviewers }),
      ),
      'posts/good.md': article('savings', 'This plan helps you to save.'),
    },
    { CONTENT_GATE_API_KEY: 'sk-judge-now-0123456789' },
  );
  expect(ended.err + ended.out).not.toMatch(/was not asked about/);
  expect(ended).toMatchObject({ exitCode: 0, site: ['good', 'index.json'] });
});

test('every secret is hidden in all its parts before it is given out', () => {
  const filter = createSecretFilter();
  const hidden: string[] = [];
  const hide = (secret: string) => {
    hidden.push(secret);
    filter.add(secret);
  };
  const address = 'rediss://blog:p%40ss%2Fword-0123@cache.example.com:6380/1';
  const secret = secretsOf({
    variables: { REDIS_URL: address, FASTLY_KEY: ' fastly-0123456789 ', PURGE_TOKEN: '' },
    hide,
  });
  expect(secret('REDIS_URL')).toBe(address);
  expect(hidden).toEqual([address, 'blog', 'p%40ss%2Fword-0123', 'blog', 'p@ss/word-0123']);
  expect(secret('FASTLY_KEY')).toBe('fastly-0123456789');
  expect(secret('PURGE_TOKEN')).toBeUndefined();
  expect(secret('WEBFLOW_TOKEN')).toBeUndefined();
  const said = `AUTH p@ss/word-0123 failed at ${address}; p%40ss%2Fword-0123; ${Buffer.from('p@ss/word-0123').toString('base64')}`;
  expect(filter.text(said)).not.toMatch(/word-0123|cDQw|cEBz/);
});
