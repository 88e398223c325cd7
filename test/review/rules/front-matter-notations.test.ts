import { expect, it } from 'vitest';
import { reviewed } from './page.ts';

it.each([
  ['TOML', '+++\ntitle = "A"\n+++\n\nText.\n', true],
  ['TOML without the key', '+++\nname = "A"\n+++\n\nText.\n', false],
  ['JSON', '{\n  "title": "A"\n}\n\nText.\n', true],
  ['JSON between semicolons', ';;;\n"title": "A"\n;;;\n\nText.\n', true],
  ['JSON that is named', '---json\n{ "title": "A" }\n---\n\nText.\n', true],
  ['JSON without the key', '{\n  "name": "A"\n}\n\nText.\n', false],
])('reads the required keys of front matter in %s', async (_, text, approved) => {
  const review = await reviewed('front-matter', text, { options: { required: ['title'] } });
  expect(review.findings.map(({ criterion }) => criterion)).toEqual(approved ? [] : ['front-matter-schema']);
  expect(review.approved).toBe(approved);
});

it('says that it cannot check a notation that it does not read, and never that a key is lacking', async () => {
  const review = await reviewed('front-matter', '+++\ntext = """\na = b\n"""\n+++\n', {
    options: { required: ['title'] },
  });
  expect(review.findings.filter(({ criterion }) => criterion === 'front-matter-schema')).toEqual([]);
  expect(review.approved).toBe(false);
});

it('takes a rule at the top for a rule', async () => {
  expect((await reviewed('front-matter', '---\n\n**Note:** it moved.\n\n---\n\n# A\n')).findings).toEqual([]);
});
