import type { Term } from '../../review/term.ts';
import { readReviewerFile } from '../reviewer-file.ts';

/** A rule of another tool, or a part of one, that has no counterpart here, and why. */
export interface LeftOut {
  readonly what: string;
  readonly why: string;
}

/** A reviewer that was made of a rule file of another tool. */
export interface ImportedReviewer {
  readonly name: string;
  /** What its file says. */
  readonly text: string;
  /** The pages that it judges; all when absent. */
  readonly paths?: readonly string[];
}

/** What became of one source. */
export interface Imported {
  readonly source: string;
  readonly reviewers: readonly ImportedReviewer[];
  readonly terms: readonly Term[];
  /** Settings of built-in checkers, by the name of the checker. */
  readonly checkers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly leftOut: readonly LeftOut[];
}

/** One closed question of an imported rule. */
interface Question {
  readonly id: string;
  readonly text: string;
  readonly severity: 'warning' | 'info';
  readonly weight?: number;
}

/** What a rule comes to. */
export interface Rule {
  readonly source: string;
  /** What it calls itself. */
  readonly title: string;
  readonly responsibility: string;
  readonly questions: readonly Question[];
  readonly guidance: string;
  readonly paths?: readonly string[];
}

/** Nothing of a source, but a reason for each part. */
export function nothingOf(source: string, leftOut: readonly LeftOut[]): Imported {
  return { source, reviewers: [], terms: [], checkers: {}, leftOut };
}

/** Makes a reviewer of a rule; no rule of another tool ever blocks, for nobody decided here that it should. */
export function reviewerOf(rule: Rule, taken: Set<string>): ImportedReviewer | LeftOut {
  const name = freeName(rule.title, taken);
  const quote = (text: string): string => JSON.stringify(text.replaceAll(/\s+/gu, ' ').trim());
  const text = [
    '---',
    `name: ${name}`,
    `responsibility: ${quote(cut(rule.responsibility, 300))}`,
    'criteria:',
    ...rule.questions.flatMap((question, index) => [
      `  - id: ${question.id}`,
      `    text: ${quote(cut(question.text, 1000))}`,
      `    severity: ${question.severity}`,
      ...(question.weight === undefined ? [] : [`    weight: ${question.weight}`]),
      ...(index === 0 ? [`    source: ${quote(cut(rule.source, 500))}`] : []),
    ]),
    '---',
    '',
    rule.guidance.trim(),
    '',
  ].join('\n');
  const read = readReviewerFile(text, rule.source);
  if (read.ok) {
    taken.add(name);
    return { name, text, ...(rule.paths === undefined ? {} : { paths: rule.paths }) };
  }
  const [problem] = read.problems;
  return { what: 'all of it', why: `as a reviewer it would have ${problem?.found ?? 'a problem'}` };
}

/** A name for a reviewer that no other has. */
function freeName(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^[^a-z]+|-+$/gu, '')
    .slice(0, 36)
    .replace(/-+$/u, '');
  const name = plain === '' ? 'imported' : plain;
  for (let number = 1; ; number += 1) {
    const one = number === 1 ? name : `${name}-${number}`;
    if (!taken.has(one)) return one;
  }
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}\u2026`;
}

/** The first sentence of a text, or its first line, without marks of headings and lists. */
export function firstSentence(text: string): string {
  const line = text
    .split('\n')
    .map((one) => one.replace(/^[\s#>*-]+/u, '').trim())
    .find((one) => one !== '');
  return /^.{20,}?[.!?](?=\s|$)/u.exec(line ?? '')?.[0] ?? line ?? '';
}
