import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { asShown } from '../../scripts/demo/as-shown.ts';

test('what nobody sees on the page leaves no line in the demo, whether it stands alone or before the words', () => {
  const seen = (markdown: string): string => stripVTControlCharacters(asShown(markdown));
  expect(seen('<!-- remark a1 -->\n\n<!-- of run 7 -->\n\nAn absolute promise.\\\n**Fix:** \u201Cno\u201D')).toBe(
    'An absolute promise.\nFix: \u201Cno\u201D',
  );
  expect(seen('<!-- gate --><h2>Rejected</h2>\n\nFirst: a.md')).toBe('Rejected\n\nFirst: a.md');
  expect(seen('<details><summary>Votes</summary>\n\ntext\n\n</details>\n\n<!-- end -->\n\nafter')).toBe(
    '\u25B8 Votes\nafter',
  );
});
