import { expect, test } from 'vitest';
import { attributesFilesFor, generatedBy } from '../../src/content/generated.ts';

test.each<[string, string, boolean]>([
  ['docs/api/** linguist-generated', 'docs/api/a/b.md', true],
  ['docs/api/** linguist-generated=true', 'docs/other.md', false],
  ['/docs/api/*.md linguist-generated', 'docs/api/a.md', true],
  ['docs/api/*.md linguist-generated', 'docs/api/deep/a.md', false],
  ['*.gen.md linguist-generated', 'any/where/x.gen.md', true],
  ['docs/** linguist-generated\ndocs/keep.md -linguist-generated', 'docs/keep.md', false],
  ['docs/** linguist-generated\ndocs/keep.md linguist-generated=false', 'docs/keep.md', false],
  ['docs/keep.md -linguist-generated\ndocs/** linguist-generated', 'docs/keep.md', true],
  ['docs/** text eol=lf linguist-generated diff=x', 'docs/a.md', true],
  ['docs/** text', 'docs/a.md', false],
  ['# docs/** linguist-generated', 'docs/a.md', false],
  ['!docs/** linguist-generated', 'docs/a.md', false],
  ['docs/ linguist-generated', 'docs/a.md', false],
  ['docs/{a,b}.md linguist-generated', 'docs/a.md', false],
  ['DOCS/** linguist-generated', 'docs/a.md', false],
  ['docs/** linguist-generated-not', 'docs/a.md', false],
  ['docs/** linguist-vendored\r', 'docs/a.md', false],
  ['docs/** linguist-generated\r', 'docs/a.md', true],
])('%j says of %s: %s', (attributes, path, generated) => {
  expect(generatedBy(new Map([['.gitattributes', attributes]]))(path)).toBe(generated ? '.gitattributes' : undefined);
});

test.each<[string, string | undefined]>([
  ['docs/api/a.md', 'docs/api/.gitattributes'],
  ['docs/api/deep/a.md', 'docs/api/.gitattributes'],
  ['docs/api/keep.md', undefined],
  ['docs/a.md', '.gitattributes'],
  ['docs/other/a.md', '.gitattributes'],
  ['api/a.md', undefined],
])('the attributes nearest to %s decide: %s', (path, file) => {
  const attributes = new Map([
    ['.gitattributes', 'docs/** linguist-generated'],
    ['docs/api/.gitattributes', '*.md linguist-generated\n/keep.md -linguist-generated'],
    ['docs/other/.gitattributes', '/a.txt linguist-generated=false'],
  ]);
  expect(generatedBy(attributes)(path)).toBe(file);
});

test('every folder on the way to a page may hold attributes', () => {
  expect(
    attributesFilesFor([{ path: 'docs/api/a.md' }, { path: 'docs/b.md' }, { path: 'c.md', previousPath: 'old/c.md' }]),
  ).toEqual(['.gitattributes', 'old/.gitattributes', 'docs/.gitattributes', 'docs/api/.gitattributes']);
});
