import { describe, expect, test } from 'vitest';
import { draftEvent } from '../support/events.ts';
import { scenario } from '../support/scenario.ts';
import { checkOf, commentOf, leftOutOf } from './seen.ts';
import { article, team } from './team.ts';

const { base, config } = team({ law: {} }, { content: { include: ['docs/**/*.md'], generated: ['docs/cli/**'] } });
const attributes = 'docs/api/** linguist-generated\n';

describe('a page that a program writes', () => {
  test('is left out by what the base commit says, and the reason is told', async () => {
    await using world = await scenario({
      base: { ...base, '.gitattributes': attributes, 'docs/api/moved.md': article('moved') },
      head: {
        'docs/api/a.md': article('the API'),
        'docs/cli/b.md': article('the command'),
        'docs/c.md': article('people'),
      },
      config,
    });
    const result = await world.run();
    expect(leftOutOf(result)).toEqual({ 'docs/api/a.md': 'generated', 'docs/cli/b.md': 'generated' });
    expect(result.outputs['files-reviewed']).toBe('1');
    expect(result.files.get('content-gate/report.md')).toContain(
      '| `docs/api/a.md` | generated, as .gitattributes says |',
    );
  });

  test('is left out by the attributes of its own folder at the base commit, too', async () => {
    await using world = await scenario({
      base: { ...base, 'docs/api/.gitattributes': '*.md linguist-generated\n' },
      head: { 'docs/api/a.md': article('the API'), 'docs/c.md': article('people') },
      config,
    });
    const result = await world.run();
    expect(leftOutOf(result)).toEqual({ 'docs/api/a.md': 'generated' });
    expect(result.files.get('content-gate/report.md')).toContain('generated, as docs/api/.gitattributes says');
  });

  test('is never called one by the pull request: attributes, header and comments of the head have no say', async () => {
    await using world = await scenario({
      base,
      head: {
        '.gitattributes': 'docs/** linguist-generated\n',
        'docs/.gitattributes': '* linguist-generated\n',
        'docs/a.md': `---\ngenerated: true\n---\n<!-- @generated -->\n${article('people')}`,
      },
      config,
    });
    expect((await world.run()).outputs['files-reviewed']).toBe('1');
  });
});

test('a draft is judged like any other, and called one', async () => {
  await using world = await scenario({ base, head: { 'docs/a.md': article() }, config });
  const result = await world.run({ event: await draftEvent(world.github.state) });
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
  expect(commentOf(world).split('\n')[0]).toContain('Approved (draft): ');
  expect(checkOf(world).title).toContain('Approved (draft): ');
});

test('a change without content is one line', async () => {
  await using world = await scenario({ base, head: { 'package-lock.json': '{}' }, config });
  await world.run();
  expect(commentOf(world)).toMatch(/^<!-- content-gate:.*Approved: there is nothing to review<\/h2>\n$/);
});
