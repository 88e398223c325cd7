import { fileURLToPath } from 'node:url';
import type { ChangedFile, ContentFile, LineRange, Reached, Snapshot } from '../../../src/content/content.ts';
import type { SiteChoice } from '../../../src/content/dialects/site.ts';
import { parsePage } from '../../../src/content/parse.ts';
import { readAsset } from '../../../src/local/assets.ts';
import type { Finding, Review } from '../../../src/review/review.ts';
import type { RulesReviewer } from '../../../src/review/reviewer.ts';
import type { RulesTools } from '../../../src/review/rules/checker.ts';
import { checkerNamed } from '../../../src/review/rules/checkers/registry.ts';
import { rulesReview } from '../../../src/review/rules/rules-review.ts';

const root = new URL('../../../', import.meta.url);

/** What a test says about a page; everything else is what a small repository with a new page would have. */
export interface Setting {
  readonly path?: string;
  readonly status?: ContentFile['status'];
  /** Where the page lay before the change. */
  readonly previousPath?: string;
  readonly changedLines?: readonly LineRange[];
  /** Files of the head commit beside the page. */
  readonly head?: Readonly<Record<string, string>>;
  /** Files of the base commit; by default those of the head without the page. */
  readonly base?: Readonly<Record<string, string>>;
  readonly changed?: readonly ChangedFile[];
  /** The pages of the run; by default this one alone. */
  readonly pages?: readonly string[];
  /** What other sites answer; by default that all is there. */
  readonly web?: Readonly<Record<string, Reached>>;
  /** Files that an earlier step left behind. */
  readonly workspace?: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, unknown>>;
  /** What the configuration says of the generator of the site. */
  readonly site?: SiteChoice;
}

/** A commit made of a table. */
export function snapshot(files: Readonly<Record<string, string>>, sha = 'a'.repeat(40)): Snapshot {
  return {
    sha,
    read: async (path) => {
      const text = files[path];
      return text === undefined ? { ok: false, reason: 'missing', cause: `no ${path}` } : { ok: true, text };
    },
    paths: async () => new Set(Object.keys(files)),
  };
}

/** A content file as a source would hand it over. */
export function contentFile(text: string, setting: Setting = {}): ContentFile {
  return {
    path: setting.path ?? 'docs/page.md',
    status: setting.status ?? 'added',
    ...(setting.previousPath === undefined ? {} : { previousPath: setting.previousPath }),
    blobSha: 'b'.repeat(40),
    text,
    changedLines: setting.changedLines ?? [{ start: 1, end: text.split('\n').length }],
    commentableLines: [],
  };
}

/** A reviewer with a checker's own defaults. */
export function rulesReviewer(name: string, options: Readonly<Record<string, unknown>> = {}): RulesReviewer {
  const checker = checkerNamed(name);
  if (checker === undefined) throw new Error(`no checker ${name}`);
  return {
    name,
    kind: 'rules',
    checker: name,
    options,
    responsibility: checker.responsibility,
    criteria: checker.criteria,
    weight: 1,
    required: true,
    veto: false,
    threshold: 80,
    timeoutMs: 60_000,
  };
}

/** Where data files lie in the checkout. */
export const assets = fileURLToPath(new URL('assets', root));

/** The review of one page by one checker, in this thread. */
export async function reviewed(name: string, text: string, setting: Setting = {}): Promise<Review> {
  const checker = checkerNamed(name);
  if (checker === undefined) throw new Error(`no checker ${name}`);
  const file = contentFile(text, setting);
  const head = { ...setting.head, [file.path]: text };
  const tools: RulesTools = {
    head: snapshot(head),
    base: snapshot(setting.base ?? setting.head ?? {}, 'c'.repeat(40)),
    changed: setting.changed ?? [{ path: file.path, status: file.status }],
    pages: setting.pages ?? [file.path],
    reach: async (url) => setting.web?.[url] ?? { kind: 'alive' },
    asset: (name) => readAsset(assets, name),
    results: async (path) => {
      const text = setting.workspace?.[path];
      return text === undefined ? { ok: false, reason: 'missing', cause: `no ${path}` } : { ok: true, text };
    },
    signal: new AbortController().signal,
    ...(setting.site === undefined ? {} : { site: setting.site }),
  };
  return rulesReview(rulesReviewer(name, setting.options), checker, await parsePage(file), tools);
}

/** A finding as a test table names it. */
export function shown(finding: Finding): string {
  const { range } = finding;
  const place =
    range === undefined ? '' : ` ${range.startLine}:${range.startColumn}-${range.endLine}:${range.endColumn}`;
  return `${finding.criterion}${place}`;
}
