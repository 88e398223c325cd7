import { readYaml } from '../../config/yaml-source.ts';

/** The criteria of the checker `markdown`, each with the rules of markdownlint that it is about, by number and name. */
const rulesOf: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'image-alt': [['MD045', 'no-alt-text']],
  'link-name': [['MD042', 'no-empty-links']],
  'link-text': [['MD059', 'descriptive-link-text']],
  'reversed-link': [['MD011', 'no-reversed-links']],
  'undefined-reference': [['MD052', 'reference-links-images']],
  'heading-syntax': [
    ['MD018', 'no-missing-space-atx'],
    ['MD020', 'no-missing-space-closed-atx'],
    ['MD023', 'heading-start-left'],
  ],
  'table-shape': [['MD056', 'table-column-count']],
  'inner-space': [
    ['MD037', 'no-space-in-emphasis'],
    ['MD038', 'no-space-in-code'],
    ['MD039', 'no-space-in-links'],
  ],
  'bare-url': [['MD034', 'no-bare-urls']],
  'fence-language': [['MD040', 'fenced-code-language']],
};

/** The criteria of the checker `markdown` whose rules a team switched off in markdownlint; `undefined` where that cannot be read. */
export function switchedOff(text: string, path: string): readonly string[] | undefined {
  // A configuration that is a program is not run.
  if (/\.[cm]?js$/u.test(path)) return undefined;
  const plain = /\.jsonc?$/u.test(path) ? withoutComments(text) : text;
  const read = readYaml(plain, path);
  if (!read.ok) return undefined;
  const settings = settingsIn(read.data);
  if (settings === undefined) return undefined;
  const byName = new Map([...settings].map(([name, value]) => [name.toLowerCase(), value]));
  const byDefault = byName.get('default') !== false;
  const isOff = (names: readonly string[]): boolean => {
    const named = names.map((name) => byName.get(name.toLowerCase())).find((value) => value !== undefined);
    return named === undefined ? !byDefault : named === false;
  };
  return Object.entries(rulesOf).flatMap(([criterion, rules]) => (rules.every(isOff) ? [criterion] : []));
}

function settingsIn(data: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const entries = new Map<string, unknown>(Object.entries(data));
  // markdownlint-cli2 has them one level further down.
  const inner = entries.get('config');
  return typeof inner === 'object' && inner !== null ? new Map(Object.entries(inner)) : entries;
}

/** JSON without comments and without commas at the end; what stands in quotation marks stays. */
function withoutComments(text: string): string {
  return text
    .replaceAll(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//gu, (_, quoted: string | undefined) => quoted ?? '')
    .replaceAll(/,(?=\s*[}\]])/gu, '');
}
