import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { importCodeRabbit } from '../../config/imports/coderabbit.ts';
import type { Imported } from '../../config/imports/imported.ts';
import { importContinueCheck, importVectorLintRule, isVectorLintRule } from '../../config/imports/rule-files.ts';
import { importRejected, importValeRule, importVocabulary } from '../../config/imports/vale-style.ts';
import { meets } from '../../content/condition.ts';
import { pageExtensions } from '../../content/formats/formats.ts';

import type { ToolName } from './tool-names.ts';

/** Where rules are looked for. */
export interface RuleSources {
  readonly root: string;
  /** All files of the repository that git does not ignore. */
  readonly paths: readonly string[];
  /** A file or folder that was named, relative to the root; it may be one that git ignores. */
  readonly named: string | undefined;
  readonly from: readonly ToolName[];
  /** Names of reviewers that there are; those that are made join them. */
  readonly taken: Set<string>;
}

const mostBytes = 500_000;
const mostFiles = 2000;

/** Reads the rules of other tools, as far as they lie here; each source with what came of it. */
export async function importAll(sources: RuleSources): Promise<readonly Imported[]> {
  const { root, paths, named, from, taken } = sources;
  const all = named === undefined ? paths : await below(root, named);
  const textOf = async (path: string): Promise<string> => {
    const bytes = await readFile(join(root, path)).catch(() => undefined);
    return bytes === undefined || bytes.length > mostBytes ? '' : bytes.toString('utf8');
  };
  const found: Imported[] = [];
  const wants = (tool: ToolName): boolean => from.length === 0 || from.includes(tool);
  if (wants('continue')) {
    for (const path of all.filter((one) => /(?:^|\/)\.continue\/checks\/[^/]+\.md$/u.test(one))) {
      found.push(importContinueCheck(await textOf(path), path, taken));
    }
  }
  if (wants('vectorlint')) {
    const packs = vectorLintPacks(paths.includes('.vectorlint.ini') ? await textOf('.vectorlint.ini') : '');
    const candidates = all.filter((one) => /\.md$/iu.test(one) && (named !== undefined || packs.holds(one)));
    for (const path of candidates) {
      const text = await textOf(path);
      if (isVectorLintRule(text)) found.push(importVectorLintRule(text, path, taken, packs.pagesOf(path)));
    }
  }
  if (wants('coderabbit')) {
    const ending = new RegExp(`\\.(?:${pageExtensions.join('|')})$`, 'iu');
    const pages = paths.filter((path) => ending.test(path));
    const matches = (pattern: string): boolean =>
      pages.some((path) => meets({ paths: [pattern] }, { path, text: '' }).holds);
    for (const path of all.filter((one) => /(?:^|\/)\.coderabbit\.ya?ml$/u.test(one))) {
      found.push(importCodeRabbit(await textOf(path), path, taken, matches));
    }
  }
  if (wants('vale')) {
    const ini = paths.find((path) => /^\.?_?vale\.ini$/u.test(path));
    const vale = valeSetUp(ini === undefined ? '' : await textOf(ini));
    for (const path of all.filter((one) => named !== undefined || vale.holds(one))) {
      if (/(?:^|\/)accept\.txt$/u.test(path)) found.push(importVocabulary(await textOf(path), path));
      else if (/(?:^|\/)reject\.txt$/u.test(path)) found.push(importRejected(await textOf(path), path));
      else if (/\.ya?ml$/u.test(path) && !/(?:^|\/)(?:meta|\.[^/]+|_[^/]+)\.ya?ml$/u.test(path)) {
        const text = await textOf(path);
        if (/^extends\s*:/mu.test(text)) found.push(importValeRule(text, path));
      }
    }
  }
  return found;
}

async function below(root: string, named: string): Promise<readonly string[]> {
  const start = join(root, named);
  const about = await stat(start).catch(() => undefined);
  if (about?.isFile() === true) return [named];
  const entries = await readdir(start, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .slice(0, mostFiles)
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Sections of an ini file: each with its name and its keys. */
function sectionsOf(text: string): readonly { readonly name: string; readonly keys: ReadonlyMap<string, string> }[] {
  const sections = [{ name: '', keys: new Map<string, string>() }];
  for (const line of text.split(/\r?\n/u)) {
    const name = /^\s*\[(.+)\]\s*$/u.exec(line)?.[1];
    const [, key, value] = /^\s*([^=#;[\]]+?)\s*=\s*(.*?)\s*$/u.exec(line) ?? [];
    if (name !== undefined) sections.push({ name, keys: new Map() });
    else if (key !== undefined) sections.at(-1)?.keys.set(key, value ?? '');
  }
  return sections;
}

const listOf = (text = ''): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Where VectorLint keeps its rules, and for which pages the packs among them run. */
function vectorLintPacks(ini: string) {
  const sections = sectionsOf(ini);
  const folder = (sections[0]?.keys.get('RulesPath') ?? '').replace(/^\.\//u, '').replace(/\/+$/u, '');
  const usual = /^(?:\.vectorlint|\.github\/rules|\.github\/evals|vectorlint|rules|evals)\//u;
  return {
    holds: (path: string): boolean => (folder === '' ? usual.test(path) : path.startsWith(`${folder}/`)),
    pagesOf(path: string): readonly string[] | undefined {
      const pack = path.slice(folder === '' ? 0 : folder.length + 1).split('/')[0] ?? '';
      const patterns = sections
        .filter(({ keys }) => listOf(keys.get('RunRules')).includes(pack))
        .map(({ name }) => name);
      return patterns.length === 0 ? undefined : patterns;
    },
  };
}

/** Which files of the styles of Vale take part, as its configuration says. */
function valeSetUp(ini: string) {
  const sections = sectionsOf(ini);
  const folder = (sections[0]?.keys.get('StylesPath') ?? '').replace(/^\.\//u, '').replace(/\/+$/u, '');
  const styles = new Set(sections.flatMap(({ keys }) => listOf(keys.get('BasedOnStyles'))));
  const vocabularies = new Set(listOf(sections[0]?.keys.get('Vocab')));
  const off = new Set(
    sections.flatMap(({ keys }) => [...keys].flatMap(([key, value]) => (/^no$/iu.test(value) ? [key] : []))),
  );
  const usual = /^(?:\.?vale\/)?(?:\.github\/)?(?:styles|\.vale)\//u;
  return {
    holds(path: string): boolean {
      const inside = folder === '' ? usual.test(path) : path.startsWith(`${folder}/`);
      if (!inside) return false;
      const parts = path.split('/');
      const [style = '', rule = ''] = parts.slice(-2);
      if (rule === 'accept.txt' || rule === 'reject.txt') return vocabularies.size === 0 || vocabularies.has(style);
      return (styles.size === 0 || styles.has(style)) && !off.has(`${style}.${rule.replace(/\.ya?ml$/u, '')}`);
    },
  };
}
