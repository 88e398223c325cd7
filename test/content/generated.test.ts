import { expect, test } from 'vitest';
import { generatedBy } from '../../src/content/generated.ts';

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
  expect(generatedBy(attributes)(path)).toBe(generated);
});
