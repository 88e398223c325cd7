import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { importSchema } from '../../src/config/import-schema.ts';
import { steadyClock } from '../../src/engine/clock.ts';
import { askSource } from '../../src/import/ask-source.ts';
import { bringIn } from '../../src/import/bring-in.ts';
import { objectionOf, type SourceState } from '../../src/publication/source-state.ts';
import { fakeNotion, notionToken, onePixelPng } from '../support/fake-notion.ts';
import { repository } from '../support/git/repository.ts';

it('tells whether a page was edited since its import, whatever its time says', async () => {
  const repo = await repository({ base: { 'README.md': 'Read me.\n' }, head: { 'x.md': 'x\n' } });
  const notion = await fakeNotion();
  onTestFinished(async () => {
    await Promise.all([notion.close(), repo.close()]);
  });
  notion.state.files.set('p.png', { bytes: onePixelPng, type: 'image/png' });
  const page = notion.add(1, { title: 'One', markdown: 'Text.\n![p](notion-file:p.png)' });
  const { notion: settings } = importSchema.parse({
    notion: { 'data-source': notion.state.dataSource, status: { equals: 'Ready' }, folder: 'content' },
  });
  if (settings === undefined) throw new Error('no settings');
  const root = await repo.workingCopy();
  const signal = AbortSignal.timeout(20_000);
  const reached = { token: notionToken, baseUrl: notion.url, clock: steadyClock, random: () => 0 };
  const local = { kind: 'local', root } as const;
  const run = (isDry: boolean) => bringIn({ ...reached, settings, destination: local, isDry, signal });
  expect(await run(true)).toMatchObject({ ok: true, imported: { pulls: [{ pages: [{ title: 'One' }] }] } });
  await expect(readFile(join(root, 'content/one.md'))).rejects.toThrow('ENOENT');
  await run(false);
  const text = await readFile(join(root, 'content/one.md'), 'utf8');
  expect(await run(false)).toMatchObject({ ok: true, imported: { pulls: [], unchanged: 1 } });

  const ask = askSource(settings, reached);
  const state = async (): Promise<SourceState['kind']> => (await ask(text, signal)).kind;
  expect(await state()).toBe('same');
  Object.assign(page, { status: 'Published', edited: '2027-01-01T00:00:00.000Z' });
  expect(await state()).toBe('same');
  // Within the same minute, so that only the text tells.
  page.markdown = 'Text!\n![p](notion-file:p.png)';
  expect(await state()).toBe('edited');
  page.markdown = '<unknown url="u" alt="embed"/>';
  expect(await state()).toBe('edited');
  page.inTrash = true;
  expect(await state()).toBe('gone');
  notion.state.capabilities.readContent = false;
  expect(await state()).toBe('unknown');
  expect((await ask('---\ntitle: By hand\n---\nText.\n', signal)).kind).toBe('not-imported');
  // The local import does not write over what somebody changed and did not commit.
  Object.assign(page, { inTrash: false, status: 'Ready', markdown: 'Newer.' });
  notion.state.capabilities.readContent = true;
  const ended = await run(false);
  expect(ended).toMatchObject({
    imported: { problems: [expect.stringContaining('has changes that are not committed')] },
  });
});

it.each([
  [{ kind: 'same' }, undefined],
  [{ kind: 'not-imported' }, undefined],
  [{ kind: 'edited' }, expect.stringContaining('import it again')],
  [{ kind: 'gone' }, expect.stringContaining('not in Notion any more')],
  [{ kind: 'unknown', problem: 'Why.' }, expect.stringContaining('is not known. Why.')],
] as const)('%j is an objection or none', (state, objection) => {
  expect(objectionOf(state)).toEqual(objection);
});
