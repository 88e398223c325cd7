import type { Snapshot } from '../../content/content.ts';
import { sitesOf } from '../../content/dialects/site.ts';
import { pageExtensions } from '../../content/formats/formats.ts';
import { type ReportLanguage, reportLanguageSchema } from '../../review/report-language.ts';
import { switchedOff } from './markdownlint.ts';

/** What `init` found in a repository. */
export interface Survey {
  /** Patterns for the folders in which pages lie. */
  readonly include: readonly string[];
  readonly pages: number;
  /** Site generators by name. */
  readonly generators: readonly string[];
  /** The language of most pages, as far as reports are written in it. */
  readonly language: ReportLanguage;
  /** Words that the team's spelling checker knows already. */
  readonly words: readonly string[];
  /** Where markdownlint is set up: criteria of the checker markdown that the team switched off there. */
  readonly markdownOff?: readonly string[];
  /** One line each on what else was found: languages, other tools. */
  readonly notes: readonly string[];
}

const aside = /(?:^|\/)(?:node_modules|vendor|tests?|__tests__|fixtures|dist|build)\//u;
const mostWords = 200;
const mostFolders = 20;

/** Looks a repository over; reads a few small files and asks nobody. */
export async function survey(files: Snapshot, signal: AbortSignal): Promise<Survey> {
  const paths = [...((await files.paths(signal)) ?? [])];
  const ending = new RegExp(`\\.(?:${pageExtensions.join('|')})$`, 'iu');
  const pages = paths.filter((path) => ending.test(path) && !aside.test(path) && !path.startsWith('.'));
  const sites = await sitesOf(new Set(paths), files, signal);
  const languages = languagesOf(pages);
  const { words, notes, markdownOff } = await tools(files, new Set(paths), signal);
  const generators = [...new Set(sites.map(({ dialect }) => dialect.name))].filter(
    (name) => !/^git(?:hub|lab)$/.test(name),
  );
  const [most] = languages;
  const language = reportLanguageSchema.safeParse(most?.[0]);
  return {
    include: patternsFor(pages),
    pages: pages.length,
    generators,
    language: language.success && (most?.[1] ?? 0) * 2 > pages.length ? language.data : 'en',
    words,
    ...(markdownOff === undefined ? {} : { markdownOff }),
    notes: [
      ...(languages.length === 0
        ? []
        : [
            `Translated pages, by their folders: ${languages.map(([code, count]) => `${code} (${count})`).join(', ')}.`,
          ]),
      ...notes,
    ],
  };
}

/** One pattern a folder at the top, and one for pages beside them; all pages where there are none yet. */
function patternsFor(pages: readonly string[]): readonly string[] {
  const kinds = `{${pageExtensions.join(',')}}`;
  const folders = [...new Set(pages.flatMap((path) => (path.includes('/') ? [path.slice(0, path.indexOf('/'))] : [])))];
  if (folders.length === 0 || folders.length > mostFolders) return [`**/*.${kinds}`];
  const plain = folders.every((folder) => /^[\w .-]+$/u.test(folder));
  if (!plain) return [`**/*.${kinds}`];
  const atTop = pages.some((path) => !path.includes('/')) ? [`*.${kinds}`] : [];
  return [...folders.sort().map((folder) => `${folder}/**/*.${kinds}`), ...atTop];
}

/** Languages that folders or endings name, the most pages first. */
function languagesOf(pages: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const path of pages) {
    const code = /(?:^|\/)(de|en|es|fr|it|ja|ko|nl|pl|pt|ru|zh)(?:[-_][a-z]{2,4})?\//iu.exec(path)?.[1]?.toLowerCase();
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].toSorted((one, other) => other[1] - one[1]);
}

/** What other tools of the team know, and how they go on beside the gate. */
async function tools(
  files: Snapshot,
  paths: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Pick<Survey, 'notes' | 'words' | 'markdownOff'>> {
  const notes: string[] = [];
  const has = (pattern: RegExp): string | undefined => [...paths].find((path) => pattern.test(path));
  const vale = has(/^\.?_?vale\.ini$/u);
  const lint = has(/^\.markdownlint(?:-cli2)?\.(?:jsonc?|ya?ml|cjs|mjs)$/u);
  const cspell = has(/^\.?cspell(?:\.config)?\.jsonc?$/u) ?? has(/^\.vscode\/cspell\.json$/u);
  if (vale !== undefined) {
    notes.push(
      `Vale is set up (${vale}): the checker results takes over what it finds, if a step before the gate runs it; content-gate import-rules takes over its words.`,
    );
  }
  const others = has(/^\.continue\/checks\/[^/]+\.md$|^\.coderabbit\.ya?ml$|^\.vectorlint\.ini$/u);
  if (others !== undefined) {
    notes.push(`There are rules of another tool (${others}): content-gate import-rules makes reviewers of them.`);
  }
  const rules = lint === undefined ? undefined : await files.read(lint, signal);
  const off = lint !== undefined && rules?.ok === true ? switchedOff(rules.text, lint) : undefined;
  if (lint !== undefined) {
    notes.push(
      `markdownlint is set up (${lint}): keep it for form, or have the checker markdown say it in the review.`,
    );
  }
  const markdownOff = lint === undefined ? {} : { markdownOff: off ?? [] };
  if (cspell === undefined) return { notes, words: [], ...markdownOff };
  const read = await files.read(cspell, signal);
  const words = read.ok ? wordsIn(read.text) : [];
  notes.push(
    `cspell is set up (${cspell}): ${words.length === 0 ? 'its words can stand under options.words of spelling.' : 'its words are taken over.'}`,
  );
  return { notes, words, ...markdownOff };
}

function wordsIn(text: string): readonly string[] {
  const list = /"words"\s*:\s*\[([^\]]*)\]/u.exec(text)?.[1] ?? '';
  return [...list.matchAll(/"([\p{L}\p{N}'’.-]{2,60})"/gu)].map(([, word = '']) => word).slice(0, mostWords);
}
