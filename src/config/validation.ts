import type { z } from 'zod';
import { allowedInWords, allowedWordsOf, inputSchema, keysOf, nodeAt, type SchemaNode } from './allowed.ts';
import { type ConfigProblem, inOrder, type KeyPath, nearest, quoted, valueInWords } from './problem.ts';
import { type Places, problemAt } from './yaml-source.ts';

/** What a schema said about a value that stands somewhere in a file. */
export interface Checked<Value> {
  readonly schema: z.ZodType<Value>;
  readonly data: unknown;
  readonly places: Places;
  /** The key under which `data` stands in the file. */
  readonly under: KeyPath;
}

/** The value as the schema types it, or one problem for each thing that the schema does not allow. */
export type Validated<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[]; readonly faulty: readonly KeyPath[] };

/** Checks data from a file against a schema and says what is wrong in terms of the file. */
export function validate<Value>({ schema, data, places, under }: Checked<Value>): Validated<Value> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return { ok: true, value: parsed.data };
  const root = inputSchema(schema);
  const seen = new Map<string, ConfigProblem>();
  const faulty: KeyPath[] = [];
  for (const issue of parsed.error.issues) {
    const key = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    for (const { at, problem } of problemsOf(issue, key, { root, data, places, under })) {
      faulty.push(at);
      // Two objections to one value are one thing to fix.
      if (!seen.has(problem.key)) seen.set(problem.key, problem);
    }
  }
  return { ok: false, problems: inOrder([...seen.values()]), faulty };
}

interface Scene {
  readonly root: SchemaNode;
  readonly data: unknown;
  readonly places: Places;
  readonly under: KeyPath;
}

function problemsOf(
  issue: z.core.$ZodIssue,
  key: KeyPath,
  { root, data, places, under }: Scene,
): readonly { readonly at: KeyPath; readonly problem: ConfigProblem }[] {
  const node = nodeAt(root, key);
  const value = valueAt(data, key);
  const full = [...under, ...key];
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(node);
    return issue.keys.map((unknown) => ({
      at: [...key, unknown],
      problem: problemAt(places, [...full, unknown], 'key', {
        found: `the unknown key ${quoted(unknown)}`,
        allowed: known.length === 0 ? 'no keys' : known.join(', '),
        ...nearest(unknown, known),
      }),
    }));
  }
  if (issue.code === 'invalid_key') {
    const name = key.at(-1);
    const found = `the name ${quoted(String(name))}`;
    return [
      {
        at: key,
        problem: problemAt(places, full, 'key', { found, allowed: issue.issues[0]?.message ?? 'another name' }),
      },
    ];
  }
  if (value === undefined) {
    const found = 'nothing where this key is needed';
    // What lacks a needed key is no more use as a whole.
    const at = key.slice(0, -1);
    return [{ at, problem: problemAt(places, full, 'value', { found, allowed: allowedInWords(node) }) }];
  }
  const own = ownWords(issue);
  const allowed = own === undefined ? allowedInWords(node) : own;
  return [
    {
      at: key,
      problem: problemAt(places, full, 'value', {
        found: valueInWords(value),
        allowed,
        ...(typeof value === 'string' ? nearest(value, allowedWordsOf(node)) : {}),
      }),
    },
  ];

  /** The schema's own sentence, where it says more than the shape of the value does. */
  function ownWords(said: z.core.$ZodIssue): string | undefined {
    if (said.code === 'custom')
      return typeof value === 'number' ? `${allowedInWords(node)}, ${said.message}` : said.message;
    return said.code === 'invalid_format' && said.format === 'regex' ? said.message : undefined;
  }
}

function valueAt(data: unknown, key: KeyPath): unknown {
  let value = data;
  for (const step of key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Object.entries(value).find(([name]) => name === String(step))?.[1];
  }
  return value;
}
