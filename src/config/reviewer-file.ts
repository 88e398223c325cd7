import { z } from 'zod';
import { criterionKindSchema, severitySchema } from '../review/review.ts';
import { type Criterion, criterionSchema } from '../review/reviewer.ts';
import { readCriteriaList } from './criteria-list.ts';
import { nameSchema } from './name-schema.ts';
import { type ConfigProblem, inOrder, quoted } from './problem.ts';
import { validate } from './validation.ts';
import { readYaml } from './yaml-source.ts';

/** Room for a rubric and a page of guidance; each request to the model carries all of it. */
const mostCharacters = 64 * 1024;
const mostGuidanceCharacters = 16_000;
const mostCriteria = 30;

/** A reviewer of a team's own, as its file describes it. */
export interface ReviewerFile {
  /** The name that the file gives itself. */
  readonly name?: string;
  readonly responsibility: string;
  readonly criteria: readonly Criterion[];
  readonly guidance?: string;
}

const { text, weight, source, asOf, applies, needs, for: kinds } = criterionSchema.shape;

/** The front matter of a reviewer's file. */
const reviewerFileSchema = z.lazy(() =>
  z.strictObject({
    name: nameSchema.optional().describe('A name for it; the configuration decides under which name it votes.'),
    responsibility: z.string().min(1).max(300).describe('One sentence: what the reviewer looks after.'),
    criteria: z
      .array(
        z.strictObject({
          id: z
            .string()
            .regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, 'letters, digits and hyphens, starting with a letter, at most 40'),
          text: text.describe('What must hold.'),
          kind: criterionKindSchema.default('judgement'),
          severity: severitySchema.default('warning'),
          weight,
          applies: applies.describe(
            'always: "not applicable" is no answer. By default for blocking must-contain criteria, else judged.',
          ),
          for: kinds.describe('The kinds of pages on which it is asked. By default all.'),
          needs: needs.describe('references: it is asked only where the reviewer has references.'),
          source: source.describe('Where the rule is written down.'),
          'as-of': asOf.describe('The date of the rule.'),
        }),
      )
      .min(1)
      .max(mostCriteria)
      .optional()
      .describe('The closed questions; may stand as a list in the body instead.'),
  }),
);

/** A reviewer's file, or all that keeps it from being one. */
export type ReviewerFileReading =
  | { readonly ok: true; readonly file: ReviewerFile }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/** Reads a reviewer of a team's own: Markdown with YAML front matter, criteria in either, the rest of the body as guidance. */
export function readReviewerFile(content: string, path: string): ReviewerFileReading {
  const fail = (...problems: readonly ConfigProblem[]): ReviewerFileReading => ({
    ok: false,
    problems: inOrder(problems),
  });
  const problem = (line: number, found: string, allowed: string, key = ''): ConfigProblem => ({
    level: 'error',
    path,
    line,
    column: 1,
    key,
    found,
    allowed,
  });
  if (content.length > mostCharacters) {
    return fail(problem(1, `${content.length} characters`, `at most ${mostCharacters} characters`));
  }
  const page = content.startsWith('\uFEFF') ? content.slice(1) : content;
  const lines = page.split(/\r?\n/u);
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/u.test(line));
  if (!/^---[ \t]*$/u.test(lines[0] ?? '') || end === -1) {
    const allowed = 'front matter between two lines of three hyphens, with at least the key responsibility';
    return fail(problem(1, `${quoted(lines[0] ?? '')} and no complete front matter`, allowed));
  }
  const yaml = readYaml(lines.slice(1, end).join('\n'), path, 2);
  if (!yaml.ok) return fail(...yaml.problems);
  const { places } = yaml;
  const front = validate({ schema: reviewerFileSchema, data: yaml.data ?? {}, places, under: [] });
  const body = lines.slice(end + 1).join('\n');
  if (!front.ok) return fail(...front.problems);

  const { name, responsibility, criteria: declared } = front.value;
  const list =
    declared === undefined
      ? readCriteriaList(body, path, end + 2)
      : {
          criteria: declared.map(({ 'as-of': date, ...rest }, index) => ({
            criterion: criterionSchema.parse({ ...rest, ...(date === undefined ? {} : { asOf: date }) }),
            line: places.at(['criteria', index], 'value').line,
          })),
          remainder: body.trim(),
          problems: [],
        };
  const problems = [...list.problems];
  const ids = new Set<string>();
  for (const { criterion, line } of list.criteria) {
    const same = criterion.id.toLowerCase();
    if (ids.has(same))
      problems.push(problem(line, `the id ${quoted(criterion.id)} again`, 'each id once', criterion.id));
    ids.add(same);
  }
  if (list.criteria.length === 0 && problems.length === 0) {
    const allowed =
      'criteria in the front matter, or a list in the body such as "- [HS1] (blocking, must-not-contain) text"';
    problems.push(problem(1, 'no criteria', allowed));
  }
  if (list.criteria.length > mostCriteria) {
    problems.push(problem(1, `${list.criteria.length} criteria`, `at most ${mostCriteria} criteria`));
  }
  if (list.remainder.length > mostGuidanceCharacters) {
    const found = `guidance of ${list.remainder.length} characters`;
    problems.push(problem(end + 2, found, `at most ${mostGuidanceCharacters} characters`));
  }
  if (problems.length > 0) return fail(...problems);
  return {
    ok: true,
    file: {
      ...(name === undefined ? {} : { name }),
      responsibility,
      criteria: list.criteria.map(({ criterion }) => criterion),
      ...(list.remainder === '' ? {} : { guidance: list.remainder }),
    },
  };
}
