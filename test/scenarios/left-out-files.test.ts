import { afterAll, expect, test } from 'vitest';
import { binary, deleted, latin1, lfsPointer, renamed, submodule, symlink } from '../support/git/files.ts';
import { scenario } from '../support/scenario.ts';
import { checkOf, commentOf, leftOutOf, reportOf } from './seen.ts';
import { article, articleBefore, team } from './team.ts';

const { base, config } = team({ law: {} }, { content: { 'max-file-bytes': 5000 } });
const world = await scenario({
  base: {
    ...base,
    'docs/gone.md': '# Gone\n\nThis page will be removed, with all that it says.\n',
    'docs/before.md': articleBefore('moving'),
    'docs/page.md': article('links'),
  },
  head: {
    'docs/read.md': article('reading'),
    'docs/gone.md': deleted,
    'docs/after.md': renamed('docs/before.md'),
    'docs/picture.md': binary(200),
    'docs/large-file.md': lfsPointer(),
    'docs/link.md': symlink('page.md'),
    'docs/vendored.md': submodule(),
    'docs/too-large.md': article('size', 'A sentence that is said again and again. '.repeat(200)),
    'docs/latin.md': latin1('# Käse\n\nDas ist kein UTF-8: größer, schöner.\n'),
    'docs/utf16.md': Buffer.from('\uFEFF# UTF-16\n\nHello.\n', 'utf16le'),
    'docs/empty.md': '',
    'logo.png': binary(64),
    'src/index.ts': 'export {};\n',
  },
  config,
});
const result = await world.run();
afterAll(() => world.close());

test('each file that is not judged has its reason', () => {
  expect(leftOutOf(result)).toEqual({
    'docs/gone.md': 'removed',
    'docs/after.md': 'unchanged-text',
    'docs/picture.md': 'binary',
    'docs/large-file.md': 'lfs-pointer',
    'docs/link.md': 'symlink',
    'docs/vendored.md': 'submodule',
    'docs/too-large.md': 'too-large',
    'docs/latin.md': 'not-utf8',
    'docs/utf16.md': expect.stringMatching(/^(not-utf8|binary)$/),
    'docs/empty.md': 'empty',
    'logo.png': 'not-matched',
    'src/index.ts': 'not-matched',
  });
});

test('content that nobody could read keeps the pull request from being approved', () => {
  expect(reportOf(result).files.map(({ path, verdict }) => [path, verdict.decision])).toEqual([
    ['docs/read.md', 'approved'],
  ]);
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive', 'files-reviewed': '1' } });
  expect(checkOf(world).conclusion).toBe('failure');
});

test('the comment names each of them', () => {
  for (const name of ['picture', 'large-file', 'link', 'vendored', 'too-large', 'latin', 'utf16']) {
    expect(commentOf(world)).toMatch(new RegExp(`Not read: docs/${name}\\.md, \\w+`));
  }
  expect(commentOf(world)).toContain('Git LFS');
});

test('a link is not followed, and its target is not shown to a model', () => {
  expect(world.model?.log.calls.map(({ question }) => question.lines[0]?.text)).toEqual(['# About reading']);
});
