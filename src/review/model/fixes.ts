import type { ContentFile } from '../../content/content.ts';
import type { Page } from '../../content/page.ts';
import { offsetOf } from '../../content/position.ts';
import { type Finding, noUsage, type Usage } from '../review.ts';
import type { ModelReviewer } from '../reviewer.ts';
import { ask } from './ask.ts';
import type { LanguageModel, ModelRequest } from './model.ts';
import {
  type AboutPage,
  contentSection,
  type Part,
  type PromptSecrets,
  rubricSection,
  systemMessage,
} from './prompt.ts';
import { sumUsage } from './usage.ts';
import { wireAnswerFormat } from './wire-answer.ts';

/** What asking a model, and trying its fixes, needs of the run. */
export interface FixTools extends PromptSecrets {
  readonly model: LanguageModel;
  /** The run's model; a reviewer may name another. */
  readonly modelName: string;
  readonly maxOutputTokens: number;
  /** Parses the page with its fixes; without it nothing is tried. */
  readonly parse?: (file: ContentFile) => Promise<Page>;
  /** Whether a checker finds on the fixed page what it did not find before. */
  readonly objects?: (fixed: Page, before: Page) => Promise<boolean>;
  readonly signal: AbortSignal;
}

/** The findings with what became of their fixes, and what the question cost. */
export interface TriedFixes {
  readonly findings: Finding[];
  readonly usage: Usage;
}

/**
 * Applies the fixes of a review in memory and asks once more, in one question for each part, whether the criterion of each
 * is met then. A fix that is not, that a checker objects to or that could not be tried is advice, and nobody is offered
 * to commit it. What goes wrong here takes nothing from the review.
 */
export async function tryFixes(
  findings: readonly Finding[],
  { reviewer, page, parts, about }: { reviewer: ModelReviewer; page: Page; parts: readonly Part[]; about: AboutPage },
  tools: FixTools,
): Promise<TriedFixes> {
  const fixes = withoutOverlap(findings.filter(isTriable), page);
  const { parse } = tools;
  if (fixes.length === 0 || parse === undefined) return { findings: findings.map(asAdvice), usage: noUsage };
  const fixed = await parse(withFixes(page, fixes));
  const asked = await Promise.all(
    parts.map(async (part) => {
      const own = fixes.filter(({ finding }) => isIn(finding, part));
      return own.length === 0
        ? undefined
        : askAgain(
            own.map(({ finding }) => finding),
            fixed,
            part,
            reviewer,
            about,
            tools,
          );
    }),
  );
  const usage = sumUsage(asked.flatMap((one) => one?.usage ?? []));
  const good = fixes.filter(({ finding }) =>
    // A fix at a border is in two parts: both must be content.
    asked.every((one, index) => {
      const part = parts[index];
      return part === undefined || !isIn(finding, part) || one?.met.has(finding.criterion) === true;
    }),
  );
  const accepted = good.length > 0 && !(await objected(good, page, parse, tools)) ? good : [];
  const tested = new Set(accepted.map(({ finding }) => finding));
  return { findings: findings.map((one) => (tested.has(one) ? { ...one, fix: 'tested' } : asAdvice(one))), usage };
}

interface Fix {
  readonly finding: Finding;
  readonly start: number;
  readonly end: number;
}

function asAdvice(finding: Finding): Finding {
  return finding.suggestion === undefined ? finding : { ...finding, fix: 'untested' };
}

/** Only what stays on its line is offered to be committed, and leaves the numbers of the other lines as they are. */
function isTriable({ suggestion, range, standing }: Finding): boolean {
  return suggestion !== undefined && standing === 'changed' && range !== undefined && range.startLine === range.endLine;
}

function withoutOverlap(findings: readonly Finding[], { text, lineStarts }: Page): readonly Fix[] {
  const fixes: Fix[] = [];
  for (const finding of findings) {
    const { range } = finding;
    if (range === undefined) continue;
    const start = offsetOf(lineStarts, text.length, range.startLine, range.startColumn);
    const end = offsetOf(lineStarts, text.length, range.endLine, range.endColumn);
    if (fixes.every((other) => end <= other.start || other.end <= start)) fixes.push({ finding, start, end });
  }
  return fixes;
}

function withFixes({ file, text }: Page, fixes: readonly Fix[]): ContentFile {
  const fixed = fixes
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (rest, { finding, start, end }) => rest.slice(0, start) + (finding.suggestion ?? '') + rest.slice(end),
      text,
    );
  return { ...file, text: fixed };
}

function isIn({ range }: Finding, { lines }: Part): boolean {
  return range !== undefined && lines.start <= range.startLine && range.startLine <= lines.end;
}

async function askAgain(
  findings: readonly Finding[],
  fixed: Page,
  part: Part,
  reviewer: ModelReviewer,
  about: AboutPage,
  tools: FixTools,
): Promise<{ readonly met: ReadonlySet<string>; readonly usage: Usage }> {
  const criteria = reviewer.criteria.filter(({ id }) => findings.some(({ criterion }) => criterion === id));
  const request: ModelRequest = {
    system: systemMessage(tools, reviewer.covered),
    user: `${contentSection(fixed, part, tools.nonce)}${rubricSection(reviewer, criteria, tools.nonce, about)}`,
    answerSchema: wireAnswerFormat,
    model: reviewer.model ?? tools.modelName,
    maxOutputTokens: tools.maxOutputTokens,
    cacheKey: `${tools.nonce}-fixed-${part.number}`,
    asker: reviewer.name,
  };
  const expected = { nonce: tools.nonce, canary: tools.canary, criteria: criteria.map(({ id }) => id) };
  const asked = await ask(tools.model, request, expected, tools.signal);
  if (asked.kind === 'failed') return { met: new Set(), usage: asked.usage };
  const met = asked.answers.filter(({ status }) => status === 'met' || status === 'not_applicable');
  return { met: new Set(met.map(({ criterion }) => criterion)), usage: asked.usage };
}

async function objected(
  good: readonly Fix[],
  page: Page,
  parse: (file: ContentFile) => Promise<Page>,
  { objects }: FixTools,
): Promise<boolean> {
  if (objects === undefined) return false;
  try {
    return await objects(await parse(withFixes(page, good)), page);
  } catch {
    return true;
  }
}
