import { blank } from '../../content/mask.ts';
import type { Page } from '../../content/page.ts';
import { localeCodes } from './language-codes.ts';
import { paragraphLanguage, wordCounts } from './paragraph-language.ts';

const languageKeys = ['lang', 'language', 'locale'];
/** Below this many words the share of function words says nothing. */
const leastWords = 40;
/** English running text has 30 to 45 % of these words, reference pages less; German and Dutch, which share a few of them, stay below 8 %. */
const leastShare = 0.12;
/** So many English function words are a text, and outweigh the name of a folder: "it" and "hr" are departments too. */
const certainlyEnglish = 5;

function declaredLanguage(page: Page): string | undefined {
  if (page.frontMatter.kind === 'yaml') {
    for (const key of languageKeys) {
      const value = page.frontMatter.data[key];
      const code = typeof value === 'string' ? /^([a-z]{2})(?:[-_].*)?$/iu.exec(value)?.[1]?.toLowerCase() : undefined;
      // "language: go" names a programming language.
      if (code !== undefined && localeCodes.has(code)) return code;
    }
  }
  return /^[a-z-]{2,20}/iu.exec(page.language?.trim() ?? '')?.[0].toLowerCase();
}

function localeOfPath(path: string): string | undefined {
  const segments = path.split('/');
  const name = segments.pop() ?? '';
  const suffix = /\.([a-z]{2})(?:[-_][a-z]{2,4})?\.[a-z]+$/iu.exec(name)?.[1];
  if (suffix !== undefined && localeCodes.has(suffix.toLowerCase())) return suffix.toLowerCase();
  for (const segment of segments) {
    const code = /^([a-z]{2})(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))?$/iu.exec(segment)?.[1]?.toLowerCase();
    if (code !== undefined && localeCodes.has(code)) return code;
  }
  return undefined;
}

/** Whether checkers that know only English have something to say about a page. */
export function looksEnglish(page: Page): boolean {
  const declared = declaredLanguage(page);
  if (declared !== undefined) return declared.startsWith('en');
  const { words, english, foreign } = wordCounts(page.masked);
  const located = localeOfPath(page.file.path);
  if (located !== undefined && located !== 'en') return english >= certainlyEnglish && english >= 3 * foreign;
  if (located === 'en') return true;
  if (foreign > english && foreign >= 2) return blocksOf(page.masked).some(({ language }) => language === 'english');
  if (words >= leastWords) return english / words >= leastShare;
  // Too short to count: a note in Latin script passes, and a mixed one if any of its words is English.
  return english > 0 || !/[^\p{Script=Latin}\P{L}]/u.test(page.masked);
}

interface Block {
  readonly text: string;
  readonly language: ReturnType<typeof paragraphLanguage>;
}

function blocksOf(masked: string): readonly Block[] {
  return masked.split(/(\n[ \t\r]*\n)/u).map((text) => ({ text, language: paragraphLanguage(text) }));
}

/** Whether most paragraphs of a page are in another language, or some and its name says so: `README-de.md`. */
function isMostlyForeign(page: Page, blocks: readonly Block[]): boolean {
  const count = (wanted: Block['language']): number => blocks.filter(({ language }) => language === wanted).length;
  const others = count('foreign');
  if (others === 0) return false;
  const suffix = /[-_]([a-z]{2})(?:[-_][A-Z]{2})?\.[a-z]+$/u.exec(page.file.path)?.[1] ?? localeOfPath(page.file.path);
  return others > count('english') || (suffix !== undefined && suffix !== 'en' && localeCodes.has(suffix));
}

/** A paragraph, list or heading of a page in another language, with each item blanked that has no word that only English has. */
function withoutForeignItems(masked: string, text: string): string {
  const starts = [0, ...[...text.matchAll(/^[ \t>]*(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]/gmu)].map(({ index }) => index)];
  return starts
    .map((start, at) => {
      const item = masked.slice(start, starts[at + 1] ?? masked.length);
      return wordCounts(item).onlyEnglish > 0 ? item : blank(item);
    })
    .join('');
}

const known = new WeakMap<Page, Page>();

/**
 * The page with what is not English blanked in its readable text, so that a bilingual page is judged in its English half.
 * A paragraph too short to tell goes with its neighbours, and is left out where they differ.
 */
export function englishOnly(page: Page): Page {
  const cached = known.get(page);
  if (cached !== undefined) return cached;
  const blocks = blocksOf(page.masked);
  const foreign = (at: number, step: 1 | -1): boolean => {
    for (let next = at + step; next >= 0 && next < blocks.length; next += step) {
      const language = blocks[next]?.language;
      if (language !== undefined && language !== 'unknown') return language === 'foreign';
    }
    return false;
  };
  const isTranslation = isMostlyForeign(page, blocks);
  let offset = 0;
  const english = blocks.some(({ language }) => language === 'foreign')
    ? blocks
        .map(({ text, language }, at) => {
          const start = offset;
          offset += text.length;
          const leftOut = language === 'foreign' || (language === 'unknown' && (foreign(at, 1) || foreign(at, -1)));
          if (leftOut) return blank(text);
          return isTranslation ? withoutForeignItems(text, page.text.slice(start, offset)) : text;
        })
        .join('')
    : page.masked;
  const result = english === page.masked ? page : { ...page, masked: english };
  known.set(page, result);
  return result;
}
