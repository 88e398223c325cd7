import { stringify } from 'yaml';
import type { Files } from '../support/git/files.ts';
import type { ModelCall } from '../support/model/calls.ts';
import { objection, reviewAnswer, type Said } from '../support/model/review-answer.ts';

/** The sentence that scripted models object to. */
export const claim = 'This plan doubles your savings within a single year.';

/** A page that the built-in checkers have nothing to say about; the claim is its seventh line. */
export const article = (subject = 'savings', said = claim): string =>
  `# About ${subject}\n\nThis page explains how the plan works.\n\n## What it does\n\n${said}\n\nAsk us when something is unclear.\n`;

/** The page as it might have stood before: without the claim. */
export const articleBefore = (subject = 'savings'): string => article(subject, 'This plan helps you to save.');

/** How a reviewer of the team votes on a page: it approves, objects so that it blocks (with a score of 50), or has this score. */
export type Vote = 'approve' | 'block' | 80 | 70 | 50 | 0;

const missed: Readonly<Record<Exclude<Vote, 'approve' | 'block'>, readonly string[]>> = {
  80: ['C2'],
  70: ['C3'],
  50: ['C4'],
  0: ['C2', 'C3', 'C4', 'C5'],
};

const rubric = (name: string): string => `---
responsibility: Looks after ${name}.
---

- [C1] (blocking, must-not-contain, weight 0.001) No result is promised.
- [C2] (warning, must-not-contain, weight 20) No number stands without its source.
- [C3] (warning, must-not-contain, weight 30) No sentence is longer than it needs to be.
- [C4] (warning, must-not-contain, weight 50) No reader is left out.
- [C5] (warning, must-not-contain, weight 0.001) No joke is made.
`;

/** Reviewers of the team's own, all with one rubric: their files, and the configuration's part about them. */
export function team(
  reviewers: Readonly<Record<string, object>>,
  settings: object = {},
): { readonly base: Files; readonly config: string } {
  const path = (name: string) => `.github/content-gate/${name}.md`;
  return {
    base: Object.fromEntries(Object.keys(reviewers).map((name) => [path(name), rubric(name)])),
    config: stringify({
      ...settings,
      reviewers: Object.fromEntries(
        Object.entries(reviewers).map(([name, own]) => [name, { uses: path(name), ...own }]),
      ),
    }),
  };
}

/** Which reviewer of the team asks. */
export const askedBy = ({ question }: ModelCall): string =>
  /^Looks after (.*)\.$/.exec(question.responsibility)?.[1] ?? '';

/** Which page the call is about: the subject of its title. */
export const askedAbout = ({ question }: ModelCall): string =>
  question.lines.map(({ text }) => /^# About (.*)$/.exec(text)?.[1]).find((subject) => subject !== undefined) ?? '';

/** The answer in the wire form that amounts to the vote, with the claim as its evidence: a page without it is approved. */
export function voteAnswer(call: ModelCall, vote: Vote, quote: string = claim) {
  const shown = call.question.lines.some(({ text }) => text.includes(quote));
  const unmet = vote === 'approve' || !shown ? [] : vote === 'block' ? ['C1', 'C4'] : missed[vote];
  const said: Readonly<Record<string, Said>> = Object.fromEntries(unmet.map((id) => [id, objection(quote)]));
  return reviewAnswer(call.question, said);
}

/** A model whose reviewers vote as the table says; who is not in it approves. */
export const votes =
  (table: Readonly<Record<string, Vote>>) =>
  (call: ModelCall): object =>
    voteAnswer(call, table[askedBy(call)] ?? 'approve');
