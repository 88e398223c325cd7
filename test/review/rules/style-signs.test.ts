import { fc, it as law } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { prosePage } from '../../../scripts/bench/prose.ts';
import { parsePage } from '../../../src/content/parse.ts';
import { styleFindings } from '../../../src/review/rules/checkers/markdown/markdown-style.ts';
import { signsOf } from '../../../src/review/rules/checkers/markdown/style-signs.ts';
import { examples } from '../../support/examples.ts';
import { cleanPages } from './clean-pages.ts';
import { contentFile } from './page.ts';
import { trickyPages } from './tricky-pages.ts';

async function expectNothingLost(text: string, path: string): Promise<void> {
  const page = await parsePage(contentFile(text, { path }));
  expect(styleFindings(page, signsOf(page))).toEqual(styleFindings(page));
}

describe('signs of slips', () => {
  const piece = fc.constantFrom(
    ...[
      '(text)[https://example.com]',
      '#No',
      '## Yes',
      '##Two##',
      ' # In',
      '   ## In',
      '> # In',
      '- # In',
      '#tag',
      '# A #',
      '# A#',
    ],
    ...[
      'https://example.com',
      'www.example.com',
      'a@example.com',
      '<https://example.com>',
      '`https://example.com`',
      'http:x',
    ],
    ...[
      '** a **',
      '**a **',
      '* a*',
      '_ a_',
      '*a*',
      'a * b * c',
      '__ a __',
      '` a`',
      '`a `',
      '` a `',
      '`` ` ``',
      '`  a`',
    ],
    ...[
      '[ a](b.md)',
      '[a ](b.md)',
      '[a](b.md)',
      '[ a ][r]',
      '[a][none]',
      '[a][r]',
      '[none]',
      'grid[a][b]',
      '![ a ](b.png)',
    ],
    ...[
      '| a | b |\n| - | - |\n| c |',
      '| a | b |\n| - | - |\n| c | d | e |',
      'a | b\n- | -\nc | d',
      '| a |\n| - |\n| `x | y` |',
    ],
    ...[
      '| a |\n|:-|\n| b |',
      '| a | b |\n| - | - |\n| c \\| d | e |',
      '| a | b |\n| - | - |\nplain',
      '    code ** a **',
      '```\n#No\n```',
    ],
    ...[
      '<div>\n#No\n</div>',
      '<b>** a **</b>',
      '<!-- #No -->',
      '{/* a */}',

      'Title\n===',
      '  Title\n---',
      '- a\n  - b',
    ],
    ...[
      '> | a | b |\n> | - | - |\n> | c |',
      '- | a | b |\n  | - | - |\n  | c |',
      '[r]: https://example.com',
      '[^1] a',
      '\\# a',
      '$a_ b_$',
    ],
  );
  const text = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', '\n', '\n\n', '\n\n')), { minLength: 1, maxLength: 8 })
    .map((pieces) => `${pieces.flat().join('')}\n`);

  law.prop([text, fc.constantFrom('docs/a.md', 'docs/a.mdx')], { numRuns: examples(1000) })(
    'leave out no finding of the linter',
    async (source, path) => {
      // The linter knows no MDX: beside a comment or an expression it takes a definition for prose, and is wrong about its address.
      const definition = '[r]: https://example.com';
      const apart = path.endsWith('.mdx') ? source.replaceAll(definition, `\n\n${definition}\n\n`) : source;
      await expectNothingLost(apart, path);
    },
  );

  it.each(Object.entries({ ...cleanPages, ...trickyPages }))(
    'leave out none on %s',
    async (_, [text, { path = 'docs/a.md' } = {}]) => {
      await expectNothingLost(text, path);
    },
  );

  it('are not there on an ordinary page, so that the linter need not parse it again', async () => {
    expect([...signsOf(await parsePage(contentFile(prosePage(1, 1000))))]).toEqual([]);
  });
});
