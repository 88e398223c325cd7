import { posix } from 'node:path';
import type { Dialect } from '../../../../content/dialects/dialect.ts';
import type { Page } from '../../../../content/page.ts';
import type { RawFinding, RulesTools } from '../../checker.ts';
import { readBlock } from './block.ts';

/** How many pages beside this one are read. */
const mostRead = 8;

type Reading = Pick<RulesTools, 'base' | 'head' | 'signal'>;

/** Whether pages of the base beside this one have the very fault of this one: then the site has a reader of its own, which takes what YAML does not. */
export async function isReadLeniently(
  page: Page,
  problems: readonly RawFinding[],
  tools: Reading,
  dialect: Pick<Dialect, 'name'>,
): Promise<boolean> {
  const messages = new Set(problems.map(({ message }) => message));
  const hasIt = async (text: string): Promise<boolean> => {
    const block = await readBlock({ text });
    return block?.problems.some(({ message }) => messages.has(message)) === true;
  };
  const folder = posix.dirname(page.file.path);
  const name = posix.basename(page.file.path);
  return (
    (await isHabit({ page, among: (path) => posix.dirname(path) === folder }, tools, hasIt)) ||
    // Programs that write such headers put each page into a folder of its own; of a known generator it is known what it takes.
    (dialect.name === 'unknown' &&
      (await isHabit({ page, among: (path) => posix.basename(path) === name }, tools, hasIt)))
  );
}

/** Whether other pages of the base have a header in the same language. */
export function isWrittenAlike(page: Page, language: string, tools: Reading): Promise<boolean> {
  const opening = `---${language}`;
  return isHabit({ page, among: () => true }, tools, (text) => text.startsWith(opening));
}

/** One other page may have a fault that nobody saw; two of them, and at least a third of those read, have a habit. */
async function isHabit(
  { page, among }: { readonly page: Page; readonly among: (path: string) => boolean },
  { base, head, signal }: Reading,
  hasIt: (text: string) => boolean | Promise<boolean>,
): Promise<boolean> {
  // Where nothing is known of before, all pages are judged, and none of them vouches for a change.
  const before = await base.paths(signal);
  const paths = before ?? (await head.paths(signal));
  const snapshot = before === undefined ? head : base;
  if (paths === undefined) return false;
  const extension = posix.extname(page.file.path);
  const beside = [...paths].filter(
    (path) => posix.extname(path) === extension && path !== page.file.path && among(path),
  );
  const step = Math.max(1, Math.floor(beside.length / mostRead));
  const chosen = beside.filter((_, index) => index % step === 0).slice(0, mostRead);
  const alike = await Promise.all(
    chosen.map(async (path) => {
      const answer = await snapshot.read(path, signal);
      return answer.ok && (await hasIt(answer.text));
    }),
  );
  const same = alike.filter(Boolean).length;
  return same >= 2 && same * 3 >= chosen.length;
}
