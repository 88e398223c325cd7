import { answeredBy, type Condition, conditionsOn } from './condition.ts';
import type { ContentFile } from './content.ts';
import { type PageKind, pageKinds } from './page-kind.ts';

/** By kind: a page that meets one of the conditions is of it. It comes from the base commit and is trusted. */
export type KindRules = Readonly<Record<PageKind, readonly Condition[]>>;

/** Names that people give to folders and files of a kind, and to the kind itself in front matter. */
const usualNames: Readonly<Record<PageKind, { readonly paths: readonly string[]; readonly words: readonly string[] }>> =
  {
    tutorial: {
      paths: [
        'tutorial*',
        'guide*',
        'lesson*',
        'course*',
        'how-to*',
        'howto*',
        'getting-started*',
        'quickstart*',
        'quick-start*',
        'install*',
      ],
      words: ['tutorial', 'guide', 'how-to', 'howto', 'quickstart', 'lesson', 'recipe'],
    },
    reference: {
      paths: ['reference*', 'api', 'apis', 'api-*', 'cli', 'commands', 'configuration*', 'settings*'],
      words: ['reference', 'api', 'api-reference'],
    },
    policy: {
      paths: [
        'legal',
        'polic*',
        'privacy*',
        'terms*',
        'code-of-conduct*',
        'imprint*',
        'security-advisor*',
        'advisories',
      ],
      words: ['policy', 'legal', 'notice', 'advisory'],
    },
    news: {
      paths: ['blog', 'blogs', 'news', 'posts', '_posts', 'changelog*', 'release*', 'announcements', 'articles'],
      words: ['news', 'post', 'blog', 'blog-post', 'article', 'release', 'release-notes', 'announcement'],
    },
    marketing: {
      paths: [
        'marketing',
        'product',
        'products',
        'pricing*',
        'landing*',
        'customers',
        'case-stud*',
        'offers',
        'features',
      ],
      words: ['marketing', 'landing', 'landing-page', 'product', 'pricing', 'case-study'],
    },
  };

const keysOfKind = ['type', 'kind', 'layout', 'category', 'content-type', 'content_type', 'page-type', 'page_type'];

/** How a page's kind is told where the team says nothing about it. */
export const usualKinds: KindRules = {
  tutorial: usual('tutorial'),
  reference: usual('reference'),
  policy: usual('policy'),
  news: usual('news'),
  marketing: usual('marketing'),
};

function usual(kind: PageKind): readonly Condition[] {
  const { paths, words } = usualNames[kind];
  const inFolder = paths.map((name) => `**/${insensitive(name)}/**`);
  const asFile = paths.filter((name) => name.endsWith('*')).map((name) => `**/${insensitive(name)}`);
  const named = (path: string): boolean =>
    path
      .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
      .split('/')
      .some((part) => paths.some((name) => (name.endsWith('*') ? part.startsWith(name.slice(0, -1)) : part === name)));
  return [
    { paths: answeredBy([...inFolder, ...asFile], named) },
    ...keysOfKind.map((key) => ({ frontMatter: { [key]: words } })),
  ];
}

/** A pattern for the same letters in either case: people write CHANGELOG.md and Guides/. */
function insensitive(pattern: string): string {
  return pattern.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/**
 * The kinds of a page, from its path and front matter as they are and, given it, from the text before the change: whoever
 * takes a mark out does not take the questions with it. A mark only ever adds questions.
 */
export function kindsOf(
  { path, text }: Pick<ContentFile, 'path' | 'text'>,
  before: string | undefined,
  rules: KindRules,
): readonly PageKind[] {
  const texts = before === undefined || before === text ? [text] : [text, before];
  const asked = texts.map((one) => conditionsOn(path, one));
  return pageKinds.filter((kind) => rules[kind].some((condition) => asked.some((meets) => meets(condition).holds)));
}
