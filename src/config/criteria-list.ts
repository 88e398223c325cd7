import { pageKinds } from '../content/page-kind.ts';
import { criterionKindSchema, severitySchema } from '../review/review.ts';
import type { Criterion } from '../review/reviewer.ts';
import { type ConfigProblem, keyInWords, nearest, oneOf, quoted } from './problem.ts';

/** Criteria written as a list in the body of a reviewer's file, and what remains of the body without them. */
export interface CriteriaList {
  readonly criteria: readonly { readonly criterion: Criterion; readonly line: number }[];
  readonly remainder: string;
  readonly problems: readonly ConfigProblem[];
}

const ENTRY = /^ {0,3}[-*+][ \t]+\[([^\][]{1,80})\](?![([:])[ \t]*(?:\(([^)]*)\))?[ \t]*(.*)$/u;
const CHECKBOX = /^[ xX]$/u;
const FENCE = /^ {0,3}(```|~~~)/u;

/** Reads entries such as `- [HS1] (blocking, must-not-contain) The text.`; lines indented below an entry belong to it. */
export function readCriteriaList(body: string, path: string, firstLine: number): CriteriaList {
  const entries: { id: string; attributes: string; text: string; line: number }[] = [];
  const kept: string[] = [];
  let inFence = false;
  let open = false;
  for (const [index, line] of body.split(/\r?\n/u).entries()) {
    if (FENCE.test(line)) inFence = !inFence;
    const match = inFence ? null : ENTRY.exec(line);
    const last = entries.at(-1);
    if (match?.[1] !== undefined && !CHECKBOX.test(match[1])) {
      entries.push({ id: match[1].trim(), attributes: match[2] ?? '', text: match[3] ?? '', line: firstLine + index });
      open = true;
    } else if (open && last !== undefined && /^[ \t]{2,}(?![-*+][ \t])\S/u.test(line)) {
      last.text = `${last.text} ${line.trim()}`;
    } else {
      open = false;
      kept.push(line);
    }
  }
  const read = entries.map((entry) => readEntry(entry, path));
  return {
    criteria: read.flatMap(({ criterion, line }) => (criterion === undefined ? [] : [{ criterion, line }])),
    remainder: kept.join('\n').trim(),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readEntry(
  { id, attributes, text, line }: { id: string; attributes: string; text: string; line: number },
  path: string,
): { readonly criterion?: Criterion; readonly line: number; readonly problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const problem = (found: string, allowed: string, suggestion: { readonly suggestion?: string } = {}): void => {
    problems.push({ level: 'error', path, line, column: 1, key: keyInWords([id]), found, allowed, ...suggestion });
  };
  let { severity, kind, weight }: Pick<Criterion, 'severity' | 'kind' | 'weight'> = {
    severity: 'warning',
    kind: 'judgement',
    weight: 1,
  };
  let applies: Criterion['applies'];
  let needs: Criterion['needs'];
  let kinds: NonNullable<Criterion['for']> = [];
  for (const word of attributes.split(',').map((part) => part.trim().toLowerCase())) {
    const asSeverity = severitySchema.safeParse(word);
    const asKind = criterionKindSchema.safeParse(word);
    const asPage = pageKinds.find((page) => page === word || `for ${page}` === word);
    const asWeight = /^weight:? (\d{1,3}(?:\.\d{1,3})?)$/u.exec(word)?.[1];
    if (asSeverity.success) severity = asSeverity.data;
    else if (asKind.success) kind = asKind.data;
    else if (asWeight !== undefined && Number(asWeight) > 0 && Number(asWeight) <= 100) weight = Number(asWeight);
    else if (word === 'always' || word === 'judged') applies = word;
    else if (word === 'references') needs = word;
    else if (asPage !== undefined) kinds = [...kinds, asPage];
    else if (word !== '') {
      const words = [
        ...severitySchema.options,
        ...criterionKindSchema.options,
        'always',
        'judged',
        'references',
        ...pageKinds,
      ];
      problem(quoted(word), oneOf([...words, 'weight and a number above 0, at most 100']), nearest(word, words));
    }
  }
  if (!/^[A-Za-z][A-Za-z0-9-]{0,39}$/u.test(id)) {
    problem(`the id ${quoted(id)}`, 'letters, digits and hyphens, starting with a letter, at most 40');
  }
  if (text.trim() === '') problem('no text', 'one sentence that says what must hold');
  if (text.length > 1000) problem(`a text of ${text.length} characters`, 'at most 1000 characters');
  return problems.length > 0
    ? { line, problems }
    : {
        criterion: {
          ...{ id, text: text.trim(), kind, severity, weight },
          ...(applies === undefined ? {} : { applies }),
          ...(needs === undefined ? {} : { needs }),
          ...(kinds.length === 0 ? {} : { for: kinds }),
        },
        line,
        problems,
      };
}
