// The licences of three hundred packages are mostly the same few texts, half a megabyte of them. Each paragraph that several share stands
// once, and nothing is left out.
import { readFileSync, writeFileSync } from 'node:fs';

const introduction =
  'The licences of the packages in this bundle. A paragraph that several of them share stands once, at the end, under the number that\nstands in its place.';

/** Shorter ones are names, titles and lines of copyright: they stay where they belong. */
const shortestShared = 100;

const wordsOf = (paragraph: string): string => paragraph.replace(/\s+/g, ' ').trim();

/** The same licences with every paragraph that is in them more than once in one place. */
export function sharedLicences(text: string): string {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) counts.set(wordsOf(paragraph), (counts.get(wordsOf(paragraph)) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const shown = paragraphs.map((paragraph) => {
    const words = wordsOf(paragraph);
    if (words.length < shortestShared || (counts.get(words) ?? 0) < 2) return paragraph;
    const number = numbers.get(words) ?? numbers.size + 1;
    numbers.set(words, number);
    return `[paragraph ${number}]`;
  });
  if (numbers.size === 0) return text;
  const shared = [...numbers].map(([words, number]) => `[paragraph ${number}] ${words}`);
  return `${[introduction, ...shown, 'Paragraphs', ...shared].join('\n\n')}\n`;
}

/** Makes the file of licences small, and makes sure that nothing is lost. */
export function shareLicences(path: string): void {
  const text = readFileSync(path, 'utf8');
  const shared = sharedLicences(text);
  if (wordsOf(wholeLicences(shared)) !== wordsOf(text)) throw new Error(`${path}: a licence would be lost`);
  writeFileSync(path, shared);
}

/** The licences as they were before they shared paragraphs, but for white space. */
function wholeLicences(shared: string): string {
  const paragraphs = shared.split('\n\n').map((paragraph) => paragraph.trim());
  const end = paragraphs.lastIndexOf('Paragraphs');
  if (end < 0) return shared;
  const texts = new Map(
    paragraphs.slice(end + 1).map((paragraph) => {
      const [, mark = '', words = ''] = /^(\[paragraph \d+\]) (.*)$/s.exec(paragraph) ?? [];
      return [mark, words] as const;
    }),
  );
  return paragraphs
    .slice(1, end)
    .map((paragraph) => texts.get(paragraph) ?? paragraph)
    .join('\n\n');
}
