import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { sharedLicences, shareLicences } from '../../scripts/package/licences.ts';

const grant = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and its documents, ${'to deal in it without restriction. '.repeat(4)}`;

test('says a shared paragraph once, and keeps whose it is', () => {
  const text = `one\nMIT\n\nCopyright One\n\n${grant}\n\ntwo\nMIT\n\nCopyright Two\n\n${grant.replaceAll(' ', '\n')}\n`;
  const shared = sharedLicences(text);
  expect(shared.split('Permission is hereby granted')).toHaveLength(2);
  expect(shared).toContain('Copyright Two\n\n[paragraph 1]');
});

const paragraph = fc.oneof(
  fc.constantFrom(grant, `${grant}More.`, 'Paragraphs', '[paragraph 1]', 'Copyright'),
  fc.string({ maxLength: 150 }),
);
test.prop([fc.array(paragraph, { maxLength: 12 })])('nothing is lost, or the build ends', (paragraphs) => {
  const folder = mkdtempSync(join(tmpdir(), 'content-gate-licences-'));
  const path = join(folder, 'licenses.txt');
  const text = paragraphs.join('\n\n');
  writeFileSync(path, text);
  try {
    shareLicences(path);
    for (const one of paragraphs) {
      expect(readFileSync(path, 'utf8').replace(/\s+/g, ' ')).toContain(one.replace(/\s+/g, ' ').trim());
    }
  } catch (error) {
    expect(error).toMatchObject({ message: expect.stringContaining('a licence would be lost') });
    expect(readFileSync(path, 'utf8')).toBe(text);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
