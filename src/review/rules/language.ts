import type { Page } from '../../content/page.ts';

const languageKeys = ['lang', 'language', 'locale'];
/** Two-letter codes of the languages that documentation is translated into most; a folder of that name is a locale. */
const localeCodes = new Set(
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl no pl pt ro ru sk sl sr sv ta te th tr uk ur vi zh'.split(
    ' ',
  ),
);
const functionWords = new Set(
  'the of and to in is that it for on with as are be this was by from or an at have not you we can will which but your if they'.split(
    ' ',
  ),
);
/** Below this many words the share of function words says nothing. */
const leastWords = 40;
/** English running text has 30 to 45 % of these words, reference pages less; German and Dutch, which share a few of them, stay below 8 %. */
const leastShare = 0.12;

function declaredLanguage(page: Page): string | undefined {
  if (page.frontMatter.kind === 'yaml') {
    for (const key of languageKeys) {
      const value = page.frontMatter.data[key];
      if (typeof value === 'string' && /^[a-z]{2,3}([-_].*)?$/iu.test(value)) return value.toLowerCase();
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
  const declared = declaredLanguage(page) ?? localeOfPath(page.file.path);
  if (declared !== undefined) return declared.startsWith('en');
  let words = 0;
  let known = 0;
  for (const match of page.masked.matchAll(/\p{L}+/gu)) {
    words += 1;
    if (functionWords.has(match[0].toLowerCase())) known += 1;
    if (words >= 600) break;
  }
  if (words >= leastWords) return known / words >= leastShare;
  // Too short to count: a note in Latin script passes, and a mixed one if any of its words is English.
  return known > 0 || !/[^\p{Script=Latin}\P{L}]/u.test(page.masked);
}
