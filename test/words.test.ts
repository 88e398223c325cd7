import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inputSchema } from '../src/config/allowed.ts';
import { configSchema } from '../src/config/schema.ts';
import { runCli } from './support/run-cli.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The words on the right of the list, each as an expression that finds it alone and between others. */
const list = /<!-- plain-words:start -->(.*)<!-- plain-words:end -->/s.exec(read('docs/architecture.md'))?.[1] ?? '';
const unwanted = [...list.matchAll(/^\| [^|]+ \| ([^|]+) \|$/gm)]
  .flatMap(([, words = '']) => words.split(','))
  .map((word) => word.trim())
  .filter((word) => word !== 'not')
  .map((word) => new RegExp(`\\b${word}\\b`, 'i'));

/** The engine is a library as well: those who program with it know the terms of their trade. */
const terms = /breaker|ballot/;
const forProgrammers = /^(docs\/engine\.md|examples\/engine\/|src\/engine\/)/;

const found = (text: string, path = ''): readonly string[] =>
  unwanted
    .filter(({ source }) => !forProgrammers.test(path) || !terms.test(source))
    .flatMap((word) => [...text.matchAll(new RegExp(`.{0,60}${word.source}.{0,60}`, 'gi'))].map(([near]) => near));

/** What reads texts of others holds their words: patterns, lists of words, and what is sent to a model. */
const notOurs =
  /^src\/(review\/rules\/checkers\/(hidden-text\/(directives|agent-orders|foreign-directives|screening|quoting)|grammar|spelling|inclusive-language)|review\/rules\/paragraph-language|report\/language\/(de|es|fr|ja)\/)/;

/** A text of the syntax tree: a string, or a template with what is put in as `{}`. */
const literalSchema = z.union([
  z.object({ type: z.literal('Literal'), value: z.string() }).transform(({ value }) => value),
  z
    .object({
      type: z.literal('TemplateLiteral'),
      quasis: z.array(z.object({ value: z.object({ cooked: z.string().nullable() }) })),
    })
    .transform(({ quasis }) => quasis.map(({ value }) => value.cooked).join('{}')),
]);

/** Every text in a source file, with `{}` where something is put in; names of modules and of things are no prose. */
function proseIn(path: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const child of node) visit(child);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const literal = literalSchema.safeParse(node).data;
    if (literal !== undefined) texts.push(literal);
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(read(path), { lang: 'ts' }));
  return texts.filter((text) => /\p{L} \S|\p{L}\{\}/u.test(text));
}

const sources = globSync('src/**/*.ts', { cwd: root }).filter((path) => !notOurs.test(path));
const pages = [
  ...globSync('*.md', { cwd: root }),
  ...globSync('docs/*.md', { cwd: root }),
  ...globSync('examples/**/*.{md,yml,ts}', { cwd: root, exclude: ['**/node_modules'] }),
  ...globSync('.github/**/*.{md,yml}', { cwd: root }),
  'action.yml',
];

describe('the words that people read', () => {
  it('are listed', () => {
    expect(unwanted.length).toBeGreaterThan(20);
    expect(found('Must mend 0, and it adds nothing.')).toHaveLength(2);
  });

  it.each(sources)('%s says nothing that only we understand', (path) => {
    expect(proseIn(path).flatMap((text) => found(text, path))).toEqual([]);
  });

  it.each(pages)('%s says nothing that only we understand', (path) => {
    // What the code calls things is for those who read it.
    const text = path === 'docs/architecture.md' ? (read(path).split('## The words')[0] ?? '') : read(path);
    expect(found(text.replaceAll(/\]\([^)]*\)/g, ']'), path)).toEqual([]);
  });

  it('nor do the descriptions of the configuration, from which editors and the manual take theirs', () => {
    expect(found(JSON.stringify(inputSchema(configSchema)))).toEqual([]);
    expect(found(read('schema/content-gate.schema.json'))).toEqual([]);
  });

  it.each([[], ['check'], ['plan'], ['calibrate'], ['verify'], ['report'], ['replay'], ['history'], ['simulate']])(
    'nor does the help of the command %s',
    async (...command) => {
      const { stdout, exitCode } = await runCli({ args: [...command, '--help'], cwd: root });
      expect(exitCode).toBe(0);
      expect(stdout).toContain('Usage');
      expect(found(stdout)).toEqual([]);
    },
  );
});
