import { readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { readYaml } from '../config/yaml-source.ts';
import type { MergedPage } from '../local/merged-pages.ts';
import { type KnownPage, pageFile } from '../run/calibrate.ts';

/** The pages that merged changes brought in and, where later commits changed them, as they stand today; none of them twice. */
export function pagesOfHistory(merged: readonly MergedPage[]): readonly KnownPage[] {
  const pages = new Map<string, KnownPage>();
  for (const page of merged.flatMap(beforeAndAfter)) {
    const { path, text, changedLines } = page.file;
    pages.set(JSON.stringify([path, text, changedLines]), page);
  }
  return [...pages.values()];
}

function beforeAndAfter({ path, text, changedLines, today }: MergedPage): readonly KnownPage[] {
  const before = { file: pageFile(path, text, changedLines), later: today };
  return today === null || today === text ? [before] : [before, { file: pageFile(path, today), later: today }];
}

const labelsSchema = z.strictObject({
  pages: z.record(z.string(), z.strictObject({ broken: z.array(z.string()).default([]) })),
});

/**
 * The labelled pages of a folder, or what is wrong with its labels; labels.yml says what each breaks, and it keeps all others.
 * A label for something that nobody asks is a slip of the pen: it would count as kept what is broken.
 */
export async function labelledExamples(
  root: string,
  folder: string,
  criteria: ReadonlySet<string>,
): Promise<readonly KnownPage[] | string> {
  const at = join(folder, 'labels.yml');
  const text = await readFile(join(root, at), 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  const yaml = readYaml(text, at, 1);
  const labels = labelsSchema.safeParse(yaml.ok ? yaml.data : undefined);
  if (!labels.success) return `${at} must be a mapping such as "pages: { example.md: { broken: [LG1] } }".`;
  const pages: KnownPage[] = [];
  for (const [name, { broken }] of Object.entries(labels.data.pages)) {
    const unknown = broken.find((criterion) => !criteria.has(criterion));
    if (unknown !== undefined) {
      return `${at} says that ${name} breaks ${unknown}, which no configured model reviewer asks about.`;
    }
    const page = await textBelow(join(root, folder), name);
    if (page === undefined) return `${at} names ${name}, which cannot be read in this folder.`;
    pages.push({ file: pageFile(name, page), broken: new Set(broken) });
  }
  return pages;
}

/** What a file of the folder says; nothing that a name or a link leads out of it to. */
async function textBelow(folder: string, name: string): Promise<string | undefined> {
  try {
    const [inside, file] = await Promise.all([realpath(folder), realpath(join(folder, name))]);
    const way = relative(inside, file);
    if (way === '' || way === '..' || way.startsWith(`..${sep}`)) return undefined;
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}
