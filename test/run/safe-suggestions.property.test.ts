import { fc, it } from '@fast-check/vitest';
import { describe, expect, it as plainIt } from 'vitest';
import { offeredChange } from '../../src/report/offered-change.ts';
import { linesOf } from '../../src/report/page-lines.ts';
import type { Finding } from '../../src/review/review.ts';
import { examples } from '../support/examples.ts';
import { type CheckedPage, checked } from './checked-page.ts';

/** Slips that checkers offer to put right, beside words that hold none. */
const words = fc.constantFrom(
  ...['teh', 'an user', 'a example', 'the the', 'recieve', 'could of', 'alot', 'seperate', 'chairman', 'sanity check'],
  ...['a an the', 'an another', 'It have', 'guys', 'libaries', 'a hour an hour', 'more then', 'its a', 'doesnt'],
  ...['pages', 'of the notes', 'We keep', 'in it.', 'and so on,', 'when the day ends'],
);
/** What may stand around and beside words. */
const wrapped = words.chain((text) =>
  fc.constantFrom(
    ...[text, text, text, `**${text}**`, `*${text}* ${text}`, `[${text}](teh.md)`, `[${text}][ref]`, `[${text}]`],
    ...[`\`${text}\``, `\`${text}\` ${text}`, `${text}-in`, `in-${text}`, `${text}2`, `3${text}`, `<b>${text}</b>`],
    ...[`<!-- ${text} -->`, `{{ ${text} }}`, `$${text}$`, `https://example.com/${text}`, `@${text}`, `${text}_${text}`],
    ...[`the [${text} the](a.md) the`, `[ ${text} ](a.md)`, `** ${text}**`, `![${text}](a.png)`, `${text}\\*`],
    ...[`(${text})`, `"${text}"`, `${text}'s`, `&amp;${text}`, `[^1] ${text}`, `~~${text}~~`, `${text}/${text}`],
  ),
);
const line = fc.array(wrapped, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const block = fc
  .tuple(fc.constantFrom('', '', '', '# ', '## ', '#', '##  ', '- ', '> ', '1. ', '| ', '    ', '> - '), line, line)
  .chain(([lead, one, other]) =>
    fc.constantFrom(`${lead}${one}`, `${lead}${one}\n${other}`, `${lead}${one}\n${lead}${other}`, `${one}\n---`),
  );
const text = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((blocks) => `# A page\n\n${blocks.join('\n\n')}\n\n[ref]: teh.md\n[teh]: other.md\n[^1]: A note.\n`);

function apply(source: string, findings: readonly Finding[]): string {
  const lines = source.split('\n');
  const changes = findings
    .flatMap((finding) => offeredChange(finding) ?? [])
    .toSorted((one, other) => other.startColumn - one.startColumn);
  for (const { line: number, startColumn, endColumn, text: instead } of changes) {
    const old = lines[number - 1] ?? '';
    lines[number - 1] = old.slice(0, startColumn - 1) + instead + old.slice(endColumn - 1);
  }
  return lines.join('\n');
}

const partsOf = ({ page }: CheckedPage) => ({
  links: page.links.map(({ url }) => url),
  code: page.regions.filter(({ region }) => region === 'code').map(({ start, end }) => page.text.slice(start, end)),
  levels: page.headings.map(({ depth }) => depth),
});

const countsOf = ({ drafts }: CheckedPage): ReadonlyMap<string, number> => {
  const keys = drafts.flatMap(({ reviewer, findings }) => findings.map(({ criterion }) => `${reviewer} ${criterion}`));
  return new Map([...new Set(keys)].map((key) => [key, keys.filter((other) => other === key).length]));
};

async function expectHarmless(source: string, before: CheckedPage, findings: readonly Finding[]): Promise<void> {
  const after = await checked(apply(source, findings));
  expect(partsOf(after)).toEqual(partsOf(before));
  const was = countsOf(before);
  for (const [key, count] of countsOf(after)) expect([key, count <= (was.get(key) ?? 0)]).toEqual([key, true]);
}

const offeredOn = ({ reviews }: CheckedPage): readonly Finding[] =>
  reviews.flatMap(({ findings }) => findings.filter((finding) => offeredChange(finding) !== undefined));

describe('a suggestion that is offered', () => {
  it.prop([text], { numRuns: examples(40) })(
    'adds no finding and changes no link, code or level of a heading, by itself or with all others',
    async (source) => {
      const before = await checked(source);
      const offered = offeredOn(before);
      for (const finding of offered) await expectHarmless(source, before, [finding]);
      await expectHarmless(source, before, offered);
    },
    120_000,
  );

  plainIt.each([
    ['one slip', 'We recieve it.', ['recieve']],
    ['two on a line', 'An user will recieve it.', ['recieve', 'An']],
    ['a hyphenated word', 'It has a bulit-in check for them, used in in-DOM parts.', []],
    ['a digit beside it', 'Take 2recieve or recieve2 of them.', []],
    ['the label that a definition needs', 'Open [recieve] now.\n\n[recieve]: a.md', []],
    ['the words of a link', 'Open [what you recieve](https://example.com) now.', ['recieve']],
    ['two links', '[Before the](#a-page) [the one](#a-page).', []],
    ['the end of a line', 'See the\nthe next page.', []],
    ['code', 'Call `recieve` and `an user` now.', []],
    ['the number sign of a heading', '##No space', []],
  ])('is one for %s', async (_, body, found) => {
    const offered = offeredOn(await checked(`# A page\n\n${body}\n`));
    expect(offered.map(({ quote }) => quote?.text)).toEqual(found);
  });

  plainIt('is there for the first ones of a block that has very many', async () => {
    const source = `# A page\n\n${'We recieve it. '.repeat(30)}\n`;
    const page = await checked(source);
    expect(offeredOn(page).length).toBeGreaterThan(8);
    await expectHarmless(source, page, offeredOn(page));
  });

  plainIt('is not one that leads into another slip', async () => {
    const source = '# A page\n\nThis is a an the page.\n';
    const page = await checked(source);
    for (const finding of offeredOn(page)) await expectHarmless(source, page, [finding]);
    expect(linesOf(apply(source, offeredOn(page)))[2]).not.toContain('a the');
  });

  plainIt('is not one that takes the place from a link on the page', async () => {
    const source = '# A page\n\n## What you recieve\n\nSee [it](#what-you-recieve).\n';
    expect(offeredOn(await checked(source))).toEqual([]);
  });
});
