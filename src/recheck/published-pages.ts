import { z } from 'zod';
import type { PublishConfig } from '../config/publish-schema.ts';
import type { Snapshot } from '../content/content.ts';
import { readFrontMatter } from '../content/front-matter.ts';
import { selectContent } from '../content/select.ts';
import { slugOf } from '../publish/transform/slug.ts';
import { addressOf } from '../publish/transform/transform.ts';
import type { PageAt } from './recheck.ts';

/** What may list the pages that were published: each by its file and its address. */
const indexSchema = z.looseObject({
  pages: z
    .array(z.looseObject({ path: z.string().min(1).max(500), address: z.url({ protocol: /^https?$/ }) }))
    .max(20_000),
});

/** The pages to look at, or one sentence on why they are not known. */
export type PagesRead =
  | { readonly ok: true; readonly pages: readonly PageAt[] }
  | { readonly ok: false; readonly problem: string };

/** Finds the published pages: those that an index lists, or else all that `publish.pages` names and that are no drafts. */
export async function publishedPages(
  snapshot: Snapshot,
  { pages: include, site, address }: Pick<PublishConfig, 'pages' | 'site' | 'address'>,
  index: string | undefined,
  signal: AbortSignal,
): Promise<PagesRead> {
  if (index !== undefined) return indexed(snapshot, index, site, signal);
  const paths = await snapshot.paths(signal);
  if (paths === undefined)
    return { ok: false, problem: 'GitHub cut the list of files; name an index of the published pages by --index.' };
  const select = selectContent({ include, exclude: [] });
  const wanted = [...paths].filter((path) => select({ path, status: 'modified' }) === undefined).sort();
  const found: PageAt[] = [];
  for (const { path, read } of await Promise.all(
    wanted.map(async (path) => ({ path, read: await snapshot.read(path, signal) })),
  )) {
    if (!read.ok) return { ok: false, problem: `Could not read ${path}: ${read.cause}.` };
    const header = readFrontMatter(read.text.replace(/^\uFEFF/u, ''));
    const data = header.kind === 'yaml' ? header.data : {};
    if (data.draft === true || data.published === false) continue;
    const slug = slugOf(path, data.slug);
    // A page with such a slug is refused by publishing, and stands nowhere.
    if (slug.ok) found.push({ path, text: read.text, address: addressOf(slug.slug, { site, address }) });
  }
  return { ok: true, pages: found };
}

async function indexed(snapshot: Snapshot, path: string, site: string, signal: AbortSignal): Promise<PagesRead> {
  const file = await snapshot.read(path, signal);
  if (!file.ok) return { ok: false, problem: `Could not read the index ${path}: ${file.cause}.` };
  const parsed = indexSchema.safeParse(jsonOf(file.text));
  if (!parsed.success) {
    return { ok: false, problem: `${path} is no index of pages: it needs {"pages": [{"path": ..., "address": ...}]}.` };
  }
  const { origin } = new URL(site);
  const found: PageAt[] = [];
  for (const one of parsed.data.pages) {
    if (new URL(one.address).origin !== origin)
      return {
        ok: false,
        problem: `${path} has an address that is not of publish.site: ${one.address.slice(0, 200)}.`,
      };
    const read = await snapshot.read(one.path, signal);
    // A page that was taken out of the repository may stand on the site still; its text cannot be compared.
    found.push({ path: one.path, address: one.address, text: read.ok ? read.text : '' });
  }
  return { ok: true, pages: found };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
