import { readFrontMatter } from './front-matter.ts';
import { folded, headerReader } from './header.ts';

const yes = ['true', 'yes', 'on', '1', 'y'];
const no = ['false', 'no', 'off', '0', 'n', 'never'];
/** Keys of a header by which generators keep a page from its readers, with the values that do so; an empty list stands for all. */
const withheld: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...[
    'draft',
    'isdraft',
    'is_draft',
    'hidden',
    'private',
    'unlisted',
    'headless',
    'archived',
    'unpublished',
    'disabled',
  ].map((key) => [key, yes] as const),
  ...['published', 'publish', 'visible', 'render', 'permalink', 'enabled', 'public'].map((key) => [key, no] as const),
  ['visibility', ['private', 'hidden', 'draft', 'internal', 'unlisted']],
  ['status', ['draft', 'private', 'hidden', 'unpublished', 'archived']],
  ...['redirect', 'redirect_to', 'redirect-to', 'redirectto', 'redirect_url', 'redirecturl'].map(
    (key) => [key, []] as const,
  ),
]);
/** Keys under which others of these stand. */
const holders: ReadonlySet<string> = new Set(['build', '_build', 'params', 'cascade']);

/** Whether a page may say of itself, in whatever notation, that it is not for readers. */
export function isWithheld(path: string, text: string): boolean {
  const header = headerReader(path, text)([]);
  return header.readings.some((reading) => saysSo(reading, 0)) || (header.mayHoldMore && saysSo(pairsAtTop(text), 0));
}

/** Keys and plain values of a header in a notation that is not read. */
function pairsAtTop(text: string): Readonly<Record<string, unknown>> {
  const header = readFrontMatter(text);
  const top = header.kind === 'none' ? text.slice(0, 5000) : text.slice(0, header.span.end);
  const pairs = top.matchAll(/(?:^|[{,])[ \t]*["']?([\w-]{1,40})["']?[ \t]*[:=][ \t]*["']?([\w-]{1,40})/gmu);
  return Object.fromEntries([...pairs].map(([, key = '', value = '']) => [key, value]));
}

function saysSo(reading: Readonly<Record<string, unknown>>, depth: number): boolean {
  return Object.entries(reading).some(([name, value]) => {
    const key = folded(name);
    if (holders.has(key) && isRecord(value) && depth < 3) return saysSo(value, depth + 1);
    const values = withheld.get(key);
    if (values === undefined) return false;
    return (
      values.length === 0 ||
      (Array.isArray(value) ? value : [value]).some((one) => values.includes(folded(String(one))))
    );
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
