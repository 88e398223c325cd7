import { posix } from 'node:path';
import type { Site } from '../../../../content/dialects/site.ts';
import { isForWriters } from '../../page-part.ts';
import type { Target } from './targets.ts';

const fixtures =
  /^(?:__fixtures__|fixtures?|testdata|test-data|testsuite|(?:fake|dummy|mock)[-_](?:docs?|content|pages|site)|test-workspace)$/iu;
const tests = /^(?:tests?|__tests__|spec)$/iu;
const inputs = /^(?:content|docs|pages|src|cases|input|expected)$/iu;

/** Whether a page is one that a program is tested with. */
export function isFixture(path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  // The page with all of Markdown on it that a parser is tried with.
  if (
    /^(?:full[-_]?tests?|tests?\d*|(?:markdown|syntax)[-_]?tests?|tests?[-_](?:page|markdown))\.\w+$/iu.test(
      posix.basename(path),
    )
  )
    return true;
  const test = folders.findIndex((folder) => tests.test(folder));
  return folders.some((folder, index) => fixtures.test(folder) || (test !== -1 && index > test && inputs.test(folder)));
}

/** An address that stands for others: "path/to/page.md", "link.md", "*.md", "...". */
const standsForOthers =
  /\*|(?:^|\/)\.{3}|(?:^|\/)(?:path|link|relative|your)s?\/(?:to|link|path)\/|(?:^|\/)(?:foo|bar|baz|link|url|path|filename|placeholder|x{3,}|your[-_]\w{1,40}|(?:prev(?:ious)?|next|other|some)[-_](?:file|page|doc|section|chapter|lesson|article|post))\.\w+$/iu;
/** What lies beside the README of most repositories. */
const usualFile =
  /^(?:contributing|licen[cs]e|change-?log|code[-_]of[-_]conduct|security|support|authors)(?:\.\w+)?$/iu;
/** What a code host shows, in a folder of files that a program copies to the top of other repositories. */
const copied =
  /(?:^|\/)(?:files|skeletons?|scaffolds?|boilerplates?|cookiecutter|\{\{[^/]*\}\})\/(?:readme|contributing|code[-_]of[-_]conduct|security|support)[^/]*$/iu;
/** What a code host puts into a new issue or request, whose addresses count from there. */
const forRequests =
  /(?:^|\/)\.git(?:hub|lab|ea)\/(?:issue|pull[-_]request|merge[-_]request|discussion)[-_]templates?(?:\/|\.)/iu;

/**
 * Whether a link is made up: it stands on a pattern for writers to copy, or in a page that a program is tested with, or it says so itself.
 * Where pages are published, a folder of templates is more likely to tell of templates.
 */
export function isMadeUp(target: Target, path: string, { dialect }: Site): boolean {
  if (copied.test(path)) return true;
  if (standsForOthers.test(target.path) || isFixture(path) || forRequests.test(path)) return true;
  if (/(?:^|[\d_])template$/iu.test(posix.basename(path).replace(/\.\w+$/u, ''))) return true;
  const isInTemplates = /(?:^|[-_/])templates?\//iu.test(path);
  // A README to be copied links to what lies beside it there.
  if (isInTemplates && usualFile.test(posix.basename(target.path))) return true;
  if (!['unknown', 'github', 'gitlab'].includes(dialect.name)) return false;
  return isForWriters(path) || isInTemplates;
}
