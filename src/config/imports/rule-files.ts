import { z } from 'zod';
import { readYaml } from '../yaml-source.ts';
import { firstSentence, type Imported, type LeftOut, nothingOf, reviewerOf } from './imported.ts';

/** Front matter and body of a rule file; `undefined` where it has no front matter that can be read. */
function parts(text: string): { readonly front: unknown; readonly body: string } | undefined {
  const match = /^\uFEFF?---[ \t]*\r?\n(?<front>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n(?<body>[\s\S]*))?$/u.exec(text);
  if (match?.groups === undefined) return undefined;
  const yaml = readYaml(match.groups.front ?? '', 'front matter');
  return yaml.ok ? { front: yaml.data, body: match.groups.body ?? '' } : undefined;
}

const noFrontMatter: LeftOut = { what: 'all of it', why: 'it has no front matter that can be read' };
const checkSchema = z.looseObject({ name: z.string().optional(), description: z.string().optional() });

/** What a check of Continue (`.continue/checks/*.md`) comes to: its description is the question, its body the guidance. */
export function importContinueCheck(text: string, source: string, taken: Set<string>): Imported {
  const read = parts(text);
  const front = checkSchema.safeParse(read?.front);
  if (read === undefined || !front.success) return nothingOf(source, [noFrontMatter]);
  const title = front.data.name ?? source.split('/').at(-1)?.replace(/\.md$/u, '') ?? 'check';
  const description = front.data.description ?? firstSentence(read.body);
  if (description === '') return nothingOf(source, [{ what: 'all of it', why: 'it says nothing' }]);
  const made = reviewerOf(
    {
      ...{ source, title, responsibility: description, guidance: read.body },
      questions: [
        { id: 'C1', text: `The page gives this check no reason to fail: ${description}`, severity: 'warning' },
      ],
    },
    taken,
  );
  const more = Object.keys(front.data).filter((key) => !['name', 'description'].includes(key));
  return result(source, made, [
    ...more.map((key) => ({ what: `${key}:`, why: 'there is no such setting here' })),
    ...(/\b(?:PRs?|pull requests?|diffs?|commits?)\b/u.test(read.body)
      ? [
          {
            what: 'what it says of the whole pull request, of code or of other files',
            why: 'reviewers see one page at a time',
          },
        ]
      : []),
  ]);
}

const vectorLintSchema = z.looseObject({
  id: z.string().optional(),
  name: z.string().optional(),
  severity: z.string().optional(),
  criteria: z
    .array(
      z.looseObject({
        name: z.string().optional(),
        id: z.string().optional(),
        weight: z.number().optional(),
        severity: z.string().optional(),
      }),
    )
    .optional(),
});
const carried = new Set(['specVersion', 'id', 'name', 'severity', 'criteria', 'description']);

/** Whether a Markdown file is a rule of VectorLint. */
export function isVectorLintRule(text: string): boolean {
  const front = parts(text)?.front;
  return typeof front === 'object' && front !== null && 'specVersion' in front;
}

/** What a rule of VectorLint comes to: each criterion is a question, its rubric and the rest are the guidance. */
export function importVectorLintRule(
  text: string,
  source: string,
  taken: Set<string>,
  paths?: readonly string[],
): Imported {
  const read = parts(text);
  const front = vectorLintSchema.safeParse(read?.front);
  if (read === undefined || !front.success) return nothingOf(source, [noFrontMatter]);
  const { id, name, severity, criteria = [] } = front.data;
  const title = id ?? name ?? 'rule';
  const body = read.body.trim();
  const about = firstSentence(body.replace(/^#[^\n]*\n/u, '')) || title;
  const severityOf = (word: string | undefined) =>
    word === undefined || /^(?:warning|error)$/iu.test(word) ? ('warning' as const) : ('info' as const);
  const questions =
    criteria.length === 0
      ? [
          {
            id: 'V1',
            text: `The page has nothing that this rule asks to flag: ${about}`,
            severity: severityOf(severity),
          },
        ]
      : criteria.map((one, index) => ({
          id: `V${index + 1}`,
          text: [one.name ?? one.id ?? '', rubricOf(body, one.name ?? '')].filter(Boolean).join(': '),
          severity: severityOf(one.severity ?? severity),
          ...(one.weight === undefined || one.weight <= 0 ? {} : { weight: Math.min(100, one.weight) }),
        }));
  const made = reviewerOf(
    { source, title: name ?? title, responsibility: about, questions, guidance: body, ...(paths && { paths }) },
    taken,
  );
  const blocks = [severity, ...criteria.map((one) => one.severity)].some((one) => one?.toLowerCase() === 'error');
  return result(source, made, [
    ...Object.keys(front.data)
      .filter((key) => !carried.has(key))
      .map((key) => ({ what: `${key}:`, why: 'there is no such setting here' })),
    ...(/<score=\d/u.test(body)
      ? [
          {
            what: 'the scores of its rubric',
            why: 'a criterion is met or not; what the scores say stays in the guidance',
          },
        ]
      : []),
    ...(blocks
      ? [{ what: 'severity: error', why: 'it is a warning here: write severity: blocking where it shall block' }]
      : []),
  ]);
}

/** What the rubric says under the heading of a criterion, in its first line. */
function rubricOf(body: string, name: string): string {
  const lines = body.split('\n');
  const start = lines.findIndex((line) => /^#+ /u.test(line) && name !== '' && line.includes(name));
  if (start === -1) return '';
  return (
    lines
      .slice(start + 1)
      .find((line) => line.trim() !== '' && !line.startsWith('#'))
      ?.trim() ?? ''
  );
}

function result(source: string, made: ReturnType<typeof reviewerOf>, leftOut: readonly LeftOut[]): Imported {
  if ('why' in made) return nothingOf(source, [made]);
  return { source, reviewers: [made], terms: [], checkers: {}, leftOut };
}
