import { expect, it } from 'vitest';
import { toPlainData } from '../../src/engine/plain-data.ts';
import { folding } from '../../src/report/folded-page.ts';
import { inItsLanguage } from '../../src/report/in-language.ts';
import { loadLanguage } from '../../src/report/language/languages.ts';
import { createSecretFilter } from '../../src/report/secret-filter.ts';
import { situations } from './situations.ts';

await loadLanguage('de');

const plain = (value: object): object => JSON.parse(JSON.stringify(value));
const aside = (texts: string[]) => (text: string) => {
  const place = texts.push(text) - 1;
  return () => texts[place] ?? '';
};

it.each(Object.entries(situations))(
  'a page that lies aside looks like any other, in another language too: %s',
  (_, report) => {
    const texts: string[] = [];
    const folds = folding(createSecretFilter(), aside(texts), 1000);
    const folded = folds.inside({ ...report, files: report.files.map(folds.page) });
    // Each page, its answers, and its text where that is at hand.
    expect(texts).toHaveLength(report.files.reduce((sum, { text }) => sum + (text === undefined ? 2 : 3), 0));
    expect(plain(folded)).toEqual(plain(report));
    expect(folded.files.map((file) => ({ ...file }))).toEqual(plain(report.files));
    expect(toPlainData(folded)).toEqual(toPlainData(plain(report)));
    const german = inItsLanguage({ ...folded, language: 'de' }, folds.page);
    expect(plain(german)).toEqual(plain(inItsLanguage({ ...report, language: 'de' })));
  },
);

it('no secret of ours is put aside', () => {
  const [first] = Object.values(situations).filter(({ files }) => files.length > 0);
  const texts: string[] = [];
  const filter = createSecretFilter();
  filter.add('sk-very-secret-0123456789');
  const folds = folding(filter, aside(texts), 1000);
  const [file] = first?.files ?? [];
  if (file === undefined) throw new Error('the situation has no page');
  const page = folds.page({ ...file, path: 'docs/sk-very-secret-0123456789.md' });
  expect(`${texts.join()}${JSON.stringify(page)}`).not.toContain('0123456789');
});
