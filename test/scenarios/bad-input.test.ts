import { afterAll, describe, expect, test } from 'vitest';
import { binary, latin1 } from '../support/git/files.ts';
import { scenario } from '../support/scenario.ts';
import { commentOf, decisionsOf, leftOutOf } from './seen.ts';

const bomb = `---\na: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'bcdefghij']
  .map((key, at) => `${key}: &${key} [${Array(10).fill(`*${'abcdefghij'[at]}`).join(', ')}]`)
  .join('\n')}\n---\n\nText.\n`;

describe('pages that nobody should have to read', async () => {
  const world = await scenario({
    head: {
      'docs/good.md': '# Good\n\nThis page is in order.\n',
      'docs/binary.md': binary(3000),
      'docs/latin.md': latin1('# Käse\n\nDas ist größer.\n'),
      'docs/huge.md': 'word '.repeat(420_000),
      'docs/headings.md': '# a\n'.repeat(120_000),
      'docs/links.md': '[a]('.repeat(100_000),
      'docs/unclosed.mdx': '<A>{'.repeat(5000),
      'docs/aliases.md': bomb,
      'docs/program.md': '---js\nprocess.exit(7)\n---\n\nText.\n',
      'docs/open.md': '---\ntitle: Open\n\nText without an end.\n',
    },
    inputs: { mode: 'enforce' },
    model: 'none',
  });
  const result = await world.run();
  const comment = commentOf(world);
  afterAll(() => world.close());
  /** What the comment says of a page without anything being unfolded. */
  const linesAbout = (name: string): readonly string[] =>
    comment
      .split('<details>')[0]
      ?.split('\n\n')
      .find((part) => part.startsWith('**') && part.split('\n')[0]?.includes(`docs/${name}`))
      ?.split('\n') ?? [];

  test('end in a verdict, and the others keep theirs', () => {
    expect(result).toMatchObject({ exitCode: 1, outputs: { approved: 'false' } });
    expect(decisionsOf(result)).toMatchObject({
      'docs/good.md': 'approved',
      'docs/headings.md': 'inconclusive',
      'docs/links.md': 'inconclusive',
      'docs/unclosed.mdx': 'inconclusive',
    });
    expect(leftOutOf(result)).toEqual({
      'docs/binary.md': 'binary',
      'docs/latin.md': 'not-utf8',
      'docs/huge.md': 'too-large',
    });
  });

  test.each(['headings.md', 'links.md', 'unclosed.mdx'])('%s is told of in one clear line', (name) => {
    const told = linesAbout(name).filter((line) => line.includes('could not be checked'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/it holds .*, which would stall a parser/);
  });

  test.each(['aliases.md', 'program.md', 'open.md'])('%s has a finding about its front matter', (name) => {
    expect(decisionsOf(result)[`docs/${name}`]).not.toBe('approved');
    expect(linesAbout(name).join('\n')).toMatch(/front-matter-/);
  });

  test('nothing of the machine is told', () => {
    expect(comment).not.toMatch(/node_modules|\/tmp\/|worker|at \S+ \(/);
  });
});
