import { expect, it } from 'vitest';
import { switchedOff } from '../../src/cli/init/markdownlint.ts';
import { checkerDescriptions } from '../../src/review/rules/checkers/registry.ts';

const everything = 'default: false\n';

it.each<[string, string, readonly string[] | undefined]>([
  ['.markdownlint.yaml', 'MD034: false\nMD040:\n  allowed_languages: [sh]\n', ['bare-url']],
  ['.markdownlint.json', '{ "no-bare-urls": false, "MD045": false }', ['image-alt', 'bare-url']],
  ['.markdownlint.jsonc', '// all\n{ /* "MD034": true */ "MD034": false, "url": "http://a//b", }', ['bare-url']],
  ['.markdownlint-cli2.jsonc', '{ "config": { "MD059": false }, "globs": ["**/*.md"] }', ['link-text']],
  ['.markdownlint.yaml', 'MD037: false\n', []],
  ['.markdownlint.yaml', 'MD037: false\nMD038: false\nno-space-in-links: false\n', ['inner-space']],
  ['.markdownlint.yaml', `${everything}MD045: true\nMD034: { code_blocks: false }\n`, undefined],
  ['.markdownlint.cjs', 'module.exports = { MD034: false };\n', undefined],
  ['.markdownlint.yaml', '- a list\n', undefined],
])('of %s %j these criteria are off', (path, text, off) => {
  const found = switchedOff(text, path);
  if (text.startsWith(everything)) {
    expect(found).not.toContain('image-alt');
    expect(found).not.toContain('bare-url');
    expect(found).toContain('table-shape');
  } else expect(found).toEqual(off);
});

it('each criterion that can be off is one of the checker', () => {
  const ids = checkerDescriptions.find(({ name }) => name === 'markdown')?.criteria.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([...(switchedOff(everything, 'a.yaml') ?? [])]));
  expect(switchedOff(everything, 'a.yaml')).toHaveLength(10);
});
