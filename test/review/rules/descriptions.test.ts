import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkerDescriptions } from '../../../src/review/rules/checkers/registry.ts';
import { importsOf, sourceFiles } from '../../support/house.ts';

const src = join(import.meta.dirname, '..', '..', '..', 'src');
const files = sourceFiles(src);
const folderOf = (file: string): string | undefined => /^review\/rules\/checkers\/([^/]+)\//.exec(file)?.[1];
const textOf = (file: string): string => readFileSync(join(src, file), 'utf8');

describe('what is told of a checker', () => {
  it('is what others used to know by its name', () => {
    const names = (which: (one: (typeof checkerDescriptions)[number]) => unknown): readonly string[] =>
      checkerDescriptions.filter((one) => which(one) !== undefined).map(({ name }) => name);
    expect(names(({ vetoByDefault }) => vetoByDefault)).toEqual(['front-matter', 'links', 'hidden-text', 'secrets']);
    expect(names(({ screen }) => screen)).toEqual(['hidden-text']);
  });
});

describe('a checker', () => {
  // Regions, formats, settings and inputs have these names too; what is imported tells the rest.
  const common = new Set(['front-matter', 'links', 'markdown', 'results', 'secrets']);
  const names = checkerDescriptions.map(({ name }) => name).filter((name) => !common.has(name));

  // Rules of other tools become a configuration, which names checkers as a person does.
  const writesConfiguration = (file: string): boolean => file.startsWith('config/imports/');

  it.each(files.filter((file) => folderOf(file) === undefined && !writesConfiguration(file)))(
    'is not known by its name in %s',
    (file) => {
      const quoted = names.filter((name) => new RegExp(`['"\`]${name}['"\`]`).test(textOf(file)));
      expect(quoted).toEqual([]);
    },
  );

  it.each(files)('is imported by nobody but the registry, as far as %s goes', (file) => {
    const foreign = importsOf(src, file).local.filter((target) => {
      const folder = folderOf(target);
      return folder !== undefined && folder !== folderOf(file);
    });
    if (file !== 'review/rules/checkers/registry.ts') expect(foreign).toEqual([]);
  });

  it.each(files.filter((file) => folderOf(file) !== undefined))(
    '%s sees no tree, no format and no file extension',
    (file) => {
      const { packages } = importsOf(src, file);
      expect(packages.filter((name) => /^(?:mdast|hast|micromark|unist|parse5)/.test(name))).toEqual([]);
      expect(textOf(file)).not.toMatch(/\bpage\.(?:markdown|html|format)\b|\bmdx\?|\bmd\|/);
    },
  );
});
