import { namesLanguage } from '../../language-codes.ts';
import type { Tree } from './targets.ts';

/** Countries whose codes are often taken for those of their languages in names of folders. */
const misnamed = /^(?:at|br|ch|cn|cz|dk|gr|jp|kr|se|tw|vn)$/u;

const isLanguage = (name: string): boolean => namesLanguage(name) || misnamed.test(name);

const translated =
  /^(.*?)i18n\/[^/]+\/docusaurus-plugin-content-(docs|blog|pages)[^/]*\/(?:current\/|version-([^/]+)\/)?/u;

/** The same place in other languages, where a site may fall back to: by folder, by a part of the name, by Docusaurus' own folders. */
export function fallbacksOf(path: string, folders: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  const own = translated.exec(path);
  if (own !== null) {
    const [whole, before = '', kind = 'docs', version] = own;
    const rest = path.slice(whole.length);
    found.push(`${before}${version === undefined ? kind : `versioned_docs/version-${version}`}/${rest}`);
    if (kind === 'pages') found.push(`${before}src/pages/${rest}`);
  }
  found.push(...otherVersions(path, folders));
  const segments = path.split('/');
  for (const [index, segment] of segments.entries()) {
    if (!isLanguage(segment) || index === segments.length - 1) continue;
    const before = segments.slice(0, index);
    const after = segments.slice(index + 1);
    found.push([...before, ...after].join('/'));
    const parent = before.join('/');
    for (const folder of folders) {
      const at = folder.lastIndexOf('/');
      const isSibling = (at === -1 ? '' : folder.slice(0, at)) === parent;
      const name = folder.slice(at + 1);
      if (isSibling && isLanguage(name) && name !== segment) found.push([...before, name, ...after].join('/'));
    }
  }
  const part = /\.([a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)(?=\.[a-z]+$)/u.exec(path);
  if (part?.[1] !== undefined && namesLanguage(part[1]))
    found.push(path.slice(0, part.index) + path.slice(part.index + part[0].length));
  return found.filter((one) => one !== path);
}

/** The same page in other versions: the first Docusaurus copies into a version only what changed. */
function otherVersions(path: string, folders: ReadonlySet<string>): readonly string[] {
  const [, before, rest] = /^(.*?)versioned_docs\/version-[^/]+\/(.+)$/u.exec(path) ?? [];
  if (before === undefined || rest === undefined) return [];
  const opening = `${before}versioned_docs/version-`;
  const versions = [...folders].filter(
    (folder) => folder.startsWith(opening) && !folder.slice(opening.length).includes('/'),
  );
  return [`${before}docs/${rest}`, ...versions.map((folder) => `${folder}/${rest}`)];
}

/** Whether a page with a language in its name links to one that is there in that language, which may answer. */
export function isTranslated(from: string, to: string, { files }: Pick<Tree, 'files'>): boolean {
  const [, language] = /\.([a-z]{2,3}(?:[-_][a-z]{2,4})?)\.\w+$/iu.exec(from) ?? [];
  return (
    language !== undefined && isLanguage(language.toLowerCase()) && files.has(to.replace(/(?=\.\w+$)/u, `.${language}`))
  );
}
