import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { type Meaning, meaningsOf } from '../../../src/review/rules/checkers/results/named-files.ts';

const paths = new Set(['README.md', 'docs/bad.md', 'docs/guide/start.md', 'docs/README.md', 'blog/start.md', 'ä b.md']);
const meaning = (named: readonly string[], page: string, known: ReadonlySet<string> | undefined = paths) =>
  meaningsOf(new Set(named), page, known).get(named[0] ?? '');

describe('a name in the results of another tool', () => {
  test.each<[string, readonly string[], string, Meaning]>([
    ['from the top', ['docs/bad.md'], 'docs/bad.md', 'this page'],
    ['from the top, with a dot', ['./docs/bad.md'], 'docs/bad.md', 'this page'],
    ['from a folder beside', ['../docs/bad.md'], 'docs/bad.md', 'this page'],
    ['from the folder that holds it', ['bad.md'], 'docs/bad.md', 'this page'],
    ['from the folder that holds them all', ['bad.md', 'guide/start.md'], 'docs/bad.md', 'this page'],
    ['on the disk', ['/home/runner/work/site/site/docs/bad.md'], 'docs/bad.md', 'this page'],
    ['on the disk of Windows', ['D:\\a\\site\\docs\\bad.md'], 'docs/bad.md', 'this page'],
    ['as an address', ['file:///work/%C3%A4%20b.md'], 'ä b.md', 'this page'],
    ['of two namesakes, decided by its neighbours', ['README.md', 'guide/start.md'], 'docs/README.md', 'this page'],
    ['of two namesakes, the other one', ['README.md', 'guide/start.md'], 'README.md', 'another file'],
    ['of two namesakes, at the top', ['README.md', 'docs/bad.md'], 'docs/README.md', 'another file'],
    ['on the disk, of a namesake further down', ['/work/docs/README.md'], 'README.md', 'another file'],
    ['that two files can have', ['start.md'], 'docs/guide/start.md', 'unclear'],
    ['that two files can have, of neither', ['start.md'], 'docs/bad.md', 'another file'],
    ['of a copy elsewhere', ['/tmp/copy/Bad.md'], 'docs/bad.md', 'unclear'],
    ['of what was piped into the tool', ['stdin.md', 'docs/bad.md'], 'docs/bad.md', 'unclear'],
    ['of a text without a name', ['<text>', 'docs/bad.md'], 'docs/guide/start.md', 'unclear'],
    ['that is empty', ['', 'docs/bad.md'], 'docs/bad.md', 'unclear'],
    ['with a line behind it', ['docs/bad.md:7', 'docs/README.md'], 'docs/bad.md', 'unclear'],
    ['with a fragment behind it', ['made/bad.md#L7', 'docs/README.md'], 'docs/bad.md', 'unclear'],
    ['in another composition of its letters', ['copy/a\u0308 b.md', 'docs/bad.md'], '\u00E4 b.md', 'unclear'],
    ['of nothing here', ['dist/made.md'], 'docs/bad.md', 'no file'],
    ['of nothing here beside others', ['dist/made.md', 'docs/bad.md'], 'docs/bad.md', 'no file'],
  ])('%s', (_name, named, page, expected) => {
    expect(meaning(named, page)).toBe(expected);
  });

  test('is told by its end alone where the repository cannot be listed', () => {
    const without = (name: string) => meaningsOf(new Set([name]), 'docs/bad.md', undefined).get(name);
    expect(['docs/bad.md', '/x/docs/bad.md', 'bad.md', 'other.md'].map(without)).toEqual([
      'this page',
      'this page',
      'unclear',
      'another file',
    ]);
  });

  const part = fc.constantFrom('a', 'b', 'docs', 'x.md', 'y.md');
  const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
  property.prop({
    known: fc.uniqueArray(path, { minLength: 1, maxLength: 8 }),
    picks: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    folder: path,
  })(
    'is never taken for another file when its tool ran in one folder of the repository',
    ({ known, picks, folder }) => {
      const all = known.map((one) => `${folder}/${one}`);
      const named = picks.map((pick) => known[pick % known.length] ?? '');
      const meanings = meaningsOf(new Set(named), `${folder}/${named[0]}`, new Set(all));
      // Names that are files at the top as well are taken for those: the top is where tools run.
      if (!named.every((name) => all.includes(name))) expect(meanings.get(named[0] ?? '')).toMatch(/this page|unclear/);
    },
  );
});
