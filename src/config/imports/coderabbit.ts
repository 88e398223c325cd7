import { z } from 'zod';
import { readYaml } from '../yaml-source.ts';
import {
  firstSentence,
  type Imported,
  type ImportedReviewer,
  type LeftOut,
  nothingOf,
  reviewerOf,
} from './imported.ts';

const schema = z.looseObject({
  reviews: z
    .looseObject({
      path_instructions: z.array(z.looseObject({ path: z.string(), instructions: z.string() })).optional(),
    })
    .optional(),
});

const mostQuestions = 30;

/** What the path instructions of CodeRabbit come to: a reviewer for each path, a question for each entry of a list. */
export function importCodeRabbit(
  text: string,
  source: string,
  taken: Set<string>,
  matchesPage: (pattern: string) => boolean,
): Imported {
  const yaml = readYaml(text, source);
  const read = yaml.ok ? schema.safeParse(yaml.data ?? {}) : undefined;
  if (read?.success !== true) return nothingOf(source, [{ what: 'all of it', why: 'it cannot be read' }]);
  const reviewers: ImportedReviewer[] = [];
  const leftOut: LeftOut[] = Object.keys(read.data)
    .filter((key) => key !== 'reviews')
    .map((key) => ({ what: `${key}:`, why: 'it is about CodeRabbit itself' }));
  const others = Object.keys(read.data.reviews ?? {}).filter((key) => key !== 'path_instructions');
  leftOut.push(...others.map((key) => ({ what: `reviews.${key}:`, why: 'it is about CodeRabbit itself' })));
  for (const { path, instructions } of read.data.reviews?.path_instructions ?? []) {
    if (path.startsWith('!')) {
      leftOut.push({ what: `the instructions for ${path}`, why: 'it says which pages they are not for' });
      continue;
    }
    if (!matchesPage(path)) {
      leftOut.push({ what: `the instructions for ${path}`, why: 'no page of this repository matches' });
      continue;
    }
    const entries = entriesOf(instructions);
    const questions = entries.length === 0 ? [instructions.trim()] : entries;
    const fits = questions.length <= mostQuestions && questions.every((one) => one.length <= 900);
    const asked = fits ? questions : [`The page keeps to the instructions: ${firstSentence(instructions)}`];
    const made = reviewerOf(
      {
        ...{
          source: `${source}, reviews.path_instructions`,
          title: titleOf(path),
          guidance: fits && entries.length === 0 ? '' : instructions,
        },
        responsibility: `Pages at ${path} keep to the instructions that were given for them.`,
        questions: asked.map((one, index) => ({
          id: `P${index + 1}`,
          text: `The page keeps to this: ${one}`,
          severity: 'warning' as const,
        })),
        paths: [path],
      },
      taken,
    );
    if ('why' in made) leftOut.push({ what: `the instructions for ${path}`, why: made.why });
    else reviewers.push(made);
  }
  return { source, reviewers, terms: [], checkers: {}, leftOut };
}

/** The entries of a list, where all of the instructions are one after at most a sentence of introduction. */
function entriesOf(instructions: string): readonly string[] {
  const entries: string[] = [];
  for (const line of instructions.split('\n')) {
    const entry = /^ {0,3}(?:[-*+]|\d+[.)])\s+(.+)$/u.exec(line)?.[1];
    const last = entries.at(-1);
    if (entry !== undefined) entries.push(entry.trim());
    else if (last !== undefined && /^\s{2,}\S/u.test(line)) entries[entries.length - 1] = `${last} ${line.trim()}`;
    else if (last !== undefined && line.trim() !== '') return [];
  }
  return entries;
}

function titleOf(path: string): string {
  const words = path.replaceAll(/[*{}!?[\]]+/gu, ' ').trim();
  return /[a-z]/iu.test(words) ? `rules ${words}` : 'rules for all pages';
}
