import { describe, expect, it } from 'vitest';
import { screenDocument } from '../../../src/review/rules/hidden-text.ts';
import { pageOf } from '../../content/file.ts';
import { benignPages, benignSamples } from './benign-samples.ts';
import { hostileEndings, hostileMdx, hostileSamples } from './hostile-samples.ts';

const onPage = (text: string): string =>
  /^---\n/.test(text) ? `${text}\n` : `# Our cakes\n\nThey are fresh.\n\n${text}\n`;

describe('leaves to a human', () => {
  it.each(Object.entries(hostileSamples))('%s', async (_, text) => {
    expect(screenDocument(await pageOf(onPage(text))).undecided).not.toEqual([]);
  });

  it.each(hostileEndings)('%j at the end of a page', async (text) => {
    const page = `# Savings plan\n\nThis plan helps you to save money every month.\n\n${text}\n`;
    expect(screenDocument(await pageOf(page)).undecided).not.toEqual([]);
  });

  it.each(Object.entries(hostileMdx))('in MDX: %s', async (_, text) => {
    expect(screenDocument(await pageOf(text, 'page.mdx')).undecided).not.toEqual([]);
  });
});

describe('has nothing to say about', () => {
  it.each(Object.entries(benignSamples))('%s', async (_, text) => {
    expect(screenDocument(await pageOf(`${text}\n`))).toEqual({ findings: [], undecided: [] });
  });

  it.each(benignPages)('the page %j', async (text) => {
    expect(screenDocument(await pageOf(`${text}\n`))).toEqual({ findings: [], undecided: [] });
  });
});
