import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '..', 'docs', 'decisions');
const notes = readdirSync(folder).sort();

describe('the decision notes', () => {
  it.each(notes)('%s has a title, its date, and a status that says whether it still holds', (note) => {
    const [title = '', , status = ''] = readFileSync(join(folder, note), 'utf8').split('\n');
    expect(title).toMatch(/^# \S/);
    expect(status).toMatch(/^Date: \d{4}-\d{2}-\d{2}\. Status: (accepted|superseded)\b/);
    expect(note).toMatch(new RegExp(`^${status.slice('Date: '.length, 'Date: 2026-11-22'.length)}-[a-z0-9-]+\\.md$`));
  });

  it.each(notes)('%s names other notes that are there, and is named by the one that supersedes it', (note) => {
    const text = readFileSync(join(folder, note), 'utf8');
    const links = [...text.matchAll(/\]\((\d{4}-[^)#]+\.md)\)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
    const status = text.split('\n\n')[1] ?? '';
    const [, successor] = /superseded[^(]*\]\(([^)]+)\)/.exec(status) ?? [];
    expect(status.includes('superseded')).toBe(successor !== undefined);
    if (successor !== undefined) expect(readFileSync(join(folder, successor), 'utf8')).toContain(note);
  });
});
