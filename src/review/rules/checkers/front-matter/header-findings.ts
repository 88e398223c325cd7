import type { Dialect } from '../../../../content/dialects/dialect.ts';
import { siteOf } from '../../../../content/dialects/site.ts';
import type { Page } from '../../../../content/page.ts';
import { isAgentFile } from '../../agent-files.ts';
import type { CheckResult, RawFinding, RulesTools } from '../../checker.ts';
import { knownSitesOf } from '../../known-sites.ts';
import { isArchetype, isForWriters, isOfSomeSite, madeFolderOf } from '../../page-part.ts';
import { lineSpan } from '../../page-position.ts';
import { type HeaderProblem, keyTwice, readBlock } from './block.ts';
import type { FrontMatterOptions } from './header-options.ts';
import { isReadLeniently, isWrittenAlike } from './lenient.ts';
import { type OtherNotation, opensWithRule, otherNotation } from './other-notations.ts';
import { isRefused } from './readers.ts';
import { textKeys, valueFindings } from './values.ts';

/** What is wrong with the front matter of a page: where it stands, how it is written, what it lacks. */
export async function headerFindings(
  page: Page,
  { schema, required }: FrontMatterOptions,
  tools: RulesTools,
): Promise<CheckResult> {
  if (opensWithRule(page.text) && required.length === 0 && schema === undefined) {
    return { findings: [], notApplicable: 'The page opens with a rule and has no front matter.' };
  }
  const other = await otherNotation(page.text);
  const { dialect } = siteOf(page.file.path, await knownSitesOf(tools), tools.site);
  if (other !== undefined) return checkOther(page, other, required, schema, dialect);
  if (dialect.headerBelowBlanks === true && /^\s+(?:---|\+\+\+)[ \t]*\r?\n/u.test(page.text)) {
    return {
      findings: [],
      ...(schema === undefined && required.length === 0
        ? { notApplicable: `The front matter stands below empty lines, where only ${dialect.label} reads it.` }
        : {
            undecided: [
              'The front matter stands below empty lines, where it is not checked against what the site asks for.',
            ],
          }),
    };
  }
  const isOutput = (dialect.name === 'unknown' && statement.test(page.text)) || (await isMade(page, tools));
  const misplaced = placeFindings(page, dialect);
  const language = /^---[ \t]*([a-z][a-z0-9]*)[ \t]*\r?\n/iu.exec(page.text)?.[1];
  if (misplaced.length > 0 && language !== undefined) {
    if (await isWrittenAlike(page, language, tools)) return { findings: misplaced.map(asAdvice) };
  }
  if (misplaced.length > 0) return { findings: isOutput ? misplaced.map(asAdvice) : misplaced };
  if (isArchetype(page.file.path)) {
    return {
      findings: [],
      notApplicable: 'The page is a template, whose front matter is filled in for each new page.',
    };
  }
  const base = await baseBlock(page, tools);
  const block = await readBlock(page);
  const asked = schema !== undefined || required.length > 0;
  if (block === undefined) {
    if (!asked) {
      return { findings: [], notApplicable: 'The page has no front matter and no schema asks for any.' };
    }
    if (required.length === 0) return checkNothing(page, base !== undefined);
  }
  const told = toldOf(block?.problems ?? [], page, dialect);
  const findings: RawFinding[] = (isOutput ? told.map(asAdvice) : told).map((problem) =>
    base === undefined || base.problems.length > 0 || page.file.status === 'added'
      ? problem
      : { ...problem, standing: 'changed' as const },
  );
  if (block !== undefined && block.problems.length > 0) {
    if (await isReadLeniently(page, block.problems, tools, dialect)) {
      return {
        findings: [],
        notes: ['The front matter is not valid YAML, and neither is that of the pages beside this one.'],
      };
    }
    return { findings };
  }
  if (block !== undefined) {
    findings.push(...valueFindings(block));
  }
  if (!asked) return { findings, notApplicable: { 'front-matter-schema': 'No schema is configured.' } };
  const { schemaFindings } = await import('./schema-findings.ts');
  const result = await schemaFindings({ page, block, base, schema, required, tools });
  return { findings: [...findings, ...result.findings], undecided: result.undecided };
}

const filledIn = /^---[ \t]*\r?\n(?:(?!---)[^\n]*\n){0,50}?[^\n]*\{\{ ?\w[\w .-]{0,60}\}\}/u;

/** A statement of a template inside of a header, which some program fills in where no generator is known to read the page. */
const statement = /^---[ \t]*\r?\n(?:(?!---)[^\n]*\n){0,50}?[^\n]*\{%-? ?(?:if|for|set|endif|endfor)\b/u;

/**
 * Whether a generator wrote the page, which reads no header there, or a program makes pages of it and fills in its header. A change
 * cannot say so, since the folder counts as the base commit has it.
 */
async function isMade({ text, file: { path } }: Page, tools: RulesTools): Promise<boolean> {
  const folder =
    madeFolderOf(path) ?? (filledIn.test(text) ? /^(?:.*\/)?templates?(?=\/)/iu.exec(path)?.[0] : undefined);
  if (folder === undefined) return false;
  const before = await tools.base.paths(tools.signal);
  return before !== undefined && [...before].some((one) => one.startsWith(`${folder}/`));
}

function asAdvice(finding: RawFinding): RawFinding {
  return { ...finding, isUnsure: true };
}

/**
 * The one fault of a header that is told, since the later ones tend to follow from it: the first that every reader of the site
 * refuses, or else the first one. A key that stands twice where readers take it is no fault of syntax: one of its values is lost.
 */
function toldOf(problems: readonly HeaderProblem[], page: Page, dialect: Dialect): readonly RawFinding[] {
  const refused = problems.find(({ takenBy }) => isRefused(takenBy, dialect));
  const told = refused ?? problems[0];
  if (told === undefined) return [];
  const { takenBy, ...finding } = told;
  const isForOthers = isForWriters(page.file.path) || (dialect.name === 'unknown' && hasReaderOfItsOwn(page.file.path));
  if (refused !== undefined) return [{ ...finding, isUnsure: isForOthers }];
  return finding.message === keyTwice
    ? [{ ...finding, criterion: 'front-matter-values', isUnsure: isForWriters(page.file.path) }]
    : [{ ...finding, isUnsure: true }];
}

/**
 * Whether a program may read the header that cuts each line at its first colon: a generator that a team wrote for itself, or
 * one that runs an agent. For skills YAML is the rule.
 */
function hasReaderOfItsOwn(path: string): boolean {
  return isOfSomeSite(path) || (isAgentFile(path) && !/(?:^|\/)skill\.md$/iu.test(path));
}

/** What can be said of front matter that is not YAML: which keys it has, and nothing about its values. */
function checkOther(
  page: Page,
  { name, keys, data, problem }: OtherNotation,
  required: readonly string[],
  schema: string | undefined,
  dialect: Dialect,
): CheckResult {
  if (problem !== undefined && dialect.name !== 'unknown' && dialect.frontMatter.includes('toml')) {
    const message = `The front matter is not valid TOML: ${problem.says.replace(/\.?$/u, '.')}`;
    const isUnsure = isForWriters(page.file.path);
    return { findings: [{ criterion: 'front-matter-syntax', message, span: problem.span, isUnsure }] };
  }
  const empty = Object.entries(data ?? {}).flatMap(([key, value]) =>
    textKeys.includes(key) && typeof value === 'string' && value.trim() === '' ? [emptyValue(page, key)] : [],
  );
  if (schema === undefined && required.length === 0) {
    return name === 'TOML'
      ? { findings: empty, notApplicable: { 'front-matter-schema': 'No schema is configured.' } }
      : { findings: [], notApplicable: 'The front matter is JSON, which is read where keys are required.' };
  }
  const unread =
    schema !== undefined ? 'the schema' : keys === undefined ? 'the keys that the site requires' : undefined;
  if (unread !== undefined || keys === undefined) {
    return { findings: [], undecided: [`The front matter is ${name}, in which ${unread ?? 'it'} cannot be checked.`] };
  }
  const lacking = required
    .filter((key) => !keys.has(key))
    .map((key) => ({
      criterion: 'front-matter-schema',
      message: `The front matter lacks "${key}".`,
      subject: key,
      span: lineSpan(page, 1),
      ...(page.file.status === 'added' ? { standing: 'changed' as const } : {}),
    }));
  return { findings: [...empty, ...lacking] };
}

function emptyValue(page: Page, key: string): RawFinding {
  const at = new RegExp(`^[ \\t]*["']?${key}["']?[ \\t]*=.*$`, 'mu').exec(page.text);
  return {
    criterion: 'front-matter-values',
    message: `"${key}" is empty. Give it a value or remove the key.`,
    span: at === null ? lineSpan(page, 1) : { start: at.index, end: at.index + at[0].length },
  };
}

function checkNothing(page: Page, baseHadBlock: boolean): { findings: RawFinding[] } {
  return {
    findings: [
      {
        criterion: 'front-matter-schema',
        message: 'The page has no front matter, and the schema of the site asks for one.',
        span: lineSpan(page, 1),
        subject: 'front matter',
        ...(page.file.status === 'added' || baseHadBlock ? { standing: 'changed' as const } : {}),
      },
    ],
  };
}

/** What the page's front matter was before the change; `undefined` when there was none. */
async function baseBlock(page: Page, tools: RulesTools): ReturnType<typeof readBlock> {
  if (page.file.status === 'added') return undefined;
  const before = await tools.base.read(page.file.previousPath ?? page.file.path, tools.signal);
  if (!before.ok) return undefined;
  const text = before.text.startsWith('\uFEFF') ? before.text.slice(1) : before.text;
  return readBlock({ text });
}

/** Keys that headers have and sentences do not begin with. */
const commonKey =
  /^(?:title|layout|date|description|tags|id|slug|name|author|authors|categories|permalink|sidebar_\w+|draft|weight|status)[ \t]*:/mu;

function placeFindings(page: Page, { name, frontMatter, runsHeaders }: Dialect): RawFinding[] {
  const { text } = page;
  const foreign = /^---[ \t]*([a-z][a-z0-9]*)[ \t]*\r?\n/iu.exec(text);
  if (foreign?.[1] !== undefined && !/^ya?ml$/iu.test(foreign[1]) && /\n---[ \t]*(\r?\n|$)/u.test(text)) {
    return [
      {
        criterion: 'front-matter-language',
        message: `Front matter in "${foreign[1]}" is a program or a dialect that this gate does not read. Write it as YAML between lines of three hyphens.`,
        span: lineSpan(page, 1),
        // The site may read it all the same; what it says counts as not known.
        isUnsure: runsHeaders === true,
      },
    ];
  }
  const late = /^(?:[ \t]*\r?\n){1,20}(---)[ \t]*\r?\n[A-Za-z_][\w-]*[ \t]*:/u.exec(text);
  if (late !== null) {
    const start = text.indexOf('---');
    if (/\n---[ \t]*(\r?\n|$)/u.test(text.slice(start, start + 20_000))) {
      return [
        {
          criterion: 'front-matter-place',
          message: 'There is an empty line above the front matter, so it is shown as text. Remove the empty line.',
          span: { start, end: start + 3 },
          // Some generators read it there, and one of them may make the site.
          isUnsure: name === 'unknown' || frontMatter.length === 0,
        },
      ];
    }
  }
  const opened = /^---[ \t]*\r?\n(?:[A-Za-z_][\w-]*[ \t]*:[^\n]*\n){1,200}/u.exec(text);
  if (opened !== null && !/\n(?:-{3,}|\.\.\.)[ \t]*(\r?\n|$)/u.test(text)) {
    return [
      {
        criterion: 'front-matter-place',
        message: 'The front matter is opened and never closed. Add a line of three hyphens below its last key.',
        span: { start: 0, end: 3 },
        // A rule may stand above a sentence that begins with a word and a colon.
        isUnsure: frontMatter.length === 0 || !commonKey.test(opened[0]),
      },
    ];
  }
  return [];
}
