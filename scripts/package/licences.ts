// The licences of three hundred packages are mostly the same few texts, half a megabyte of them. Each paragraph that several share stands
// once, and nothing is left out.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** Packages whose data is in `assets/`: no script imports it, so the bundler does not know of their licences. */
const packagesOfAssets = [
  '@cspell/dict-{en_us,en-gb-mit,software-terms}/LICENSE',
  '@jsquash/{jpeg,png,webp}/codec/LICENSE*',
  '@jsquash/resize/lib/resize/LICENSE*',
];

/** Adds the licences of the data that comes with the scripts to those of the scripts. */
export function addLicencesOfAssets(path: string, root: string): void {
  const modules = join(root, 'node_modules');
  const used = packagesOfAssets.map((pattern) => globSync(pattern, { cwd: modules }).sort());
  if (used.some((files) => files.length === 0)) throw new Error('a licence of what is in assets/ is not where it was');
  const texts = used
    .flat()
    .map((file) => `${file.replace(/\/LICENSE.*/, '')}\n${readFileSync(join(modules, file), 'utf8')}`);
  writeFileSync(path, [readFileSync(path, 'utf8'), ...texts].join('\n'));
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
