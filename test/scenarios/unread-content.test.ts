import { describe, expect, test } from 'vitest';
import { binary, latin1, lfsPointer, submodule, symlink } from '../support/git/files.ts';
import { apiKey, type Scenario, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { commentOf, decisionsOf, leftOutOf, reportOf } from './seen.ts';
import { article, claim, team, votes } from './team.ts';

/** Words as a program keeps them: with a NUL where each blank was. */
const packed = (text: string) => Buffer.from(text.replaceAll(' ', '\0'));
const objecting = () => scriptedModel({ script: votes({ law: 'block' }) });
const command = (world: Scenario, ...args: readonly string[]) => {
  const model = ['--model', 'scripted-1', '--base-url', world.model?.url ?? ''];
  return world.cli(['check', ...model, ...args], { env: { CONTENT_GATE_API_KEY: apiKey } });
};

describe('what a pattern of the team names', async () => {
  const { base, config } = team({ law: { veto: true } }, { content: { include: ['legal/**'], media: ['**/*.pdf'] } });
  const unread = {
    'legal/TERMS': packed(article('terms')),
    'legal/privacy.org': latin1(article('bäd')),
    'legal/imprint.mdoc': article('size', 'Said again. '.repeat(60_000)),
    'legal/contract': lfsPointer(),
    'legal/guide': symlink('../drafts'),
    'legal/vendor': submodule(),
  };
  await using world = await scenario({
    base,
    config,
    head: {
      ...unread,
      'legal/terms.adoc': `= Terms\n\n${article('terms')}`,
      'legal/NOTICE': article('notice'),
      'legal/seal.png': binary(),
      'legal/letters.woff2': binary(),
      'legal/form.pdf': binary(),
    },
    model: await objecting(),
  });
  const result = await world.run();
  const local = await command(world, '--base', 'main');

  test('is read whatever its extension', () => {
    expect(decisionsOf(result)).toEqual({ 'legal/NOTICE': 'rejected', 'legal/terms.adoc': 'rejected' });
  });

  test('is named with the setting when it cannot be read', () => {
    for (const path of Object.keys(unread)) expect(commentOf(world)).toContain(`Not read: ${path.replace('_', '\\_')}`);
    for (const setting of ['content.media', 'content.exclude', 'content.max-file-bytes']) {
      expect(commentOf(world)).toContain(setting);
      expect(local.stdout.replaceAll(/\s+/g, ' ')).toContain(setting);
    }
  });

  test('is neither a picture or font nor what the team calls media', () => {
    const { 'legal/seal.png': png, 'legal/letters.woff2': font, 'legal/form.pdf': form } = leftOutOf(result);
    expect([png, font, form]).toEqual(['media', 'media', 'media']);
  });
});

test.each([
  ['a file without an extension that is binary', { 'docs/TERMS': packed(article()) }],
  ['a folder that becomes a link', { 'docs/guide': symlink('../drafts'), 'drafts/bad.md': article() }],
  ['a folder above all content that becomes a submodule', { 'docs/vendor': submodule() }],
])('%s holds the pull request and the command', async (_, head) => {
  const { base, config } = team({ law: { veto: true } }, { content: { include: ['docs/**/*.md', 'docs/TERMS'] } });
  await using world = await scenario({ base, config, head, model: await objecting() });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
  expect(reportOf(result).overall.nextAction).toMatch(/content\.(media|exclude)/);
  expect((await command(world, '--base', 'main')).exitCode).toBe(3);
});

test('pictures, links to files, and folders without content hold nobody up', async () => {
  const { base, config } = team(
    { law: { veto: true } },
    { content: { include: ['docs/**/*.md'], exclude: ['docs/old/**'] } },
  );
  await using world = await scenario({
    base: { ...base, 'docs/page.md': article('links', 'This plan helps you to save.') },
    config,
    head: {
      'docs/logo.png': binary(),
      'docs/LATEST': symlink('page.md'),
      'docs/old': symlink('../archive'),
      'vendor/theme': submodule(),
      'src/a.ts': 'export {};\n',
    },
    model: await objecting(),
  });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved', 'files-reviewed': '0' } });
  expect((await command(world, '--base', 'main')).exitCode).toBe(0);
});

test('what nobody could read before is new in every line when it can be read', async () => {
  const { base, config } = team(
    { law: { veto: true } },
    { content: { include: ['docs/**'], 'max-file-bytes': 20_000 } },
  );
  const page = article('what was unread');
  const more = 'And so on and on.\n\n';
  await using world = await scenario({
    base: {
      ...base,
      'docs/binary.md': packed(page),
      'docs/latin.md': latin1(`${page}\nbäd\n`),
      'docs/long.md': `${page}\n${more.repeat(2_000)}`,
      'docs/link.md': symlink('../drafts/bad.md'),
      'docs/read.md': `${page}\n${more.repeat(200)}`,
    },
    config,
    head: {
      'docs/binary.md': `${page}\n-\n`,
      'docs/latin.md': `${page}\nbad\n`,
      'docs/long.md': `${page}\n${more.repeat(20)}`,
      'docs/link.md': page,
      'docs/read.md': `${page}\n${more.repeat(20)}`,
    },
    model: await objecting(),
  });
  const expected = {
    'docs/binary.md': 'rejected',
    'docs/latin.md': 'rejected',
    'docs/link.md': 'rejected',
    'docs/long.md': 'rejected',
    'docs/read.md': 'approved',
  };
  expect(decisionsOf(await world.run())).toEqual(expected);
  const { files } = JSON.parse((await command(world, '--base', 'main', '--format', 'json')).stdout);
  expect(Object.fromEntries(files.map((file: { path: string; verdict: string }) => [file.path, file.verdict]))).toEqual(
    expected,
  );
});

describe('a path given to the command', async () => {
  const { base, config } = team({ law: { veto: true } }, { content: { include: ['docs/**/*.md'] } });
  await using world = await scenario({
    base: { ...base, 'docs/page.md': article('links', 'This plan helps you to save.'), 'src/a.ts': 'export {};\n' },
    config,
    head: { 'src/b.ts': 'export {};\n' },
    model: await objecting(),
  });
  const cases = [
    ['that does not exist', ['docs/none.md'], 2],
    ['that holds no content', ['src'], 2],
    ['that is no content', ['src/a.ts'], 2],
    ['beside one with content', ['docs', 'src'], 2],
    ['that does not exist, where that is allowed', ['docs/none.md', '--allow-empty'], 0],
    ['that holds no content, where that is allowed', ['src', '--allow-empty'], 0],
    ['whose pages did not change', ['docs', '--base', 'main'], 0],
    ['whose pages are judged', ['docs'], 0],
  ] as const;
  const ends = await Promise.all(cases.map(([, args]) => command(world, ...args)));
  const plan = await world.cli(['plan', 'src']);

  test.each(cases.map(([name, , code], index) => [name, code, ends[index]] as const))('%s: exit %i', (_, code, end) => {
    expect(end?.exitCode).toBe(code);
    if (code === 2) expect(end?.stderr).toContain('--allow-empty');
  });

  test('is wrong for a plan, too', () => expect(plan.exitCode).toBe(2));
});

test('what a page takes in from elsewhere is named, unless it is content itself', async () => {
  const { base, config } = team({ law: { veto: true } }, { content: { include: ['docs/**/*.md'] } });
  const page = article('parts', 'This plan helps you to save.');
  await using world = await scenario({
    base: {
      ...base,
      '_includes/offer.html': claim,
      'docs/part.md': page,
      'docs/old.md': `{% include offer.html %}\n\n${page}`,
    },
    config,
    head: {
      'docs/page.md': `${page}\n{% include offer.html %}\n\n<!-- @include: ./part.md -->\n`,
      'docs/old.md': `{% include offer.html %}\n\n${page}\nOne more line.\n`,
    },
    model: await objecting(),
  });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
  expect(reportOf(result).notices).toEqual([
    expect.stringMatching(/^docs\/page\.md, line 11, takes in "offer\.html"/u),
  ]);
  expect(commentOf(world)).toContain('offer.html');
});
