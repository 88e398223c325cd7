import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { inputNames } from '../../src/action/inputs.ts';
import { inputSchema, type SchemaNode } from '../../src/config/allowed.ts';
import { readReviewerFile } from '../../src/config/reviewer-file.ts';
import { configSchema } from '../../src/config/schema.ts';
import { outputs } from '../../src/report/outputs/outputs.ts';
import { planOutputList, stepOutputList } from '../../src/report/step-outputs.ts';
import { runCli } from '../support/run-cli.ts';
import { readOne } from './sources.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const blocks = (page: string, language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].flatMap(([, code]) => code ?? []);

const action = z
  .object({
    name: z.string(),
    inputs: z.record(z.string(), z.object({ description: z.string().min(20), default: z.string().optional() })),
    outputs: z.record(z.string(), z.object({ description: z.string().min(20) })),
    runs: z.object({ using: z.literal('node24'), main: z.literal('dist/index.js') }),
  })
  .parse(parse(read('action.yml')));

/** Every key that the schema knows, with `*` for names that people choose. */
function keysIn(node: SchemaNode): readonly string[] {
  const below = (child: SchemaNode | boolean | undefined): readonly string[] =>
    typeof child === 'object' ? keysIn(child) : [];
  const items = Array.isArray(node.items) ? undefined : node.items;
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]) => [key, ...below(child)]),
    ...below(node.additionalProperties),
    ...below(items),
  ];
}

describe('action.yml', () => {
  it('declares exactly the inputs that the action reads', () => {
    expect(Object.keys(action.inputs)).toEqual([...inputNames]);
    expect(Object.keys(action.inputs).length).toBeLessThanOrEqual(11);
  });

  it('declares the outputs of the contract', () => {
    expect(Object.keys(action.outputs)).toEqual([
      'verdict',
      'approved',
      'score',
      'files-reviewed',
      'findings',
      'report-path',
      'context-path',
      'artifact-id',
      'comment-url',
      'shards',
      'matrix',
    ]);
    expect(Object.keys(action.outputs)).toEqual([...stepOutputList, ...planOutputList].map(({ name }) => name));
  });
});

describe('the generated pages', () => {
  it('are what the sources say', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'generate-docs.ts'), '--check'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('name every form of the report, as the command line does', async () => {
    const help = await runCli({ args: ['check', '--help'], cwd: root });
    for (const { name, file } of outputs) {
      expect(help.stdout).toContain(`"${name}"`);
      expect(read('README.md')).toContain(`| \`${name}\` |`);
      if (file !== undefined) expect(file.file).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+$/);
    }
    expect(new Set(outputs.map(({ name }) => name)).size).toBe(outputs.length);
    expect(new Set(outputs.map(({ file }) => file?.file ?? '')).size).toBe(outputs.length);
  });
});

describe('the manual', () => {
  const page = read('docs/configuration.md');
  const example = blocks(page, 'yaml').find((block) => block.startsWith('version: 1')) ?? '';

  it('has an example that is valid and has every key', () => {
    expect(readOne(example, 'example.yml')).toMatchObject({ ok: true });
    for (const key of keysIn(inputSchema(configSchema))) {
      expect(example).toMatch(new RegExp(`(^|[\\s{,])${key}:`, 'm'));
    }
  });

  it('describes every key', () => {
    const describe = (node: SchemaNode, path: string): void => {
      for (const [key, child] of Object.entries(node.properties ?? {})) {
        expect([`${path}.${key}`, typeof child === 'object' && child.description !== undefined]).toEqual([
          `${path}.${key}`,
          true,
        ]);
        if (typeof child === 'object') describe(child, `${path}.${key}`);
      }
    };
    describe(inputSchema(configSchema), '');
  });

  it('shows configurations in the README that are valid', () => {
    const configurations = blocks(read('README.md'), 'yaml').filter((block) => block.startsWith('version: 1'));
    expect(configurations.length).toBeGreaterThan(0);
    for (const text of configurations) expect(readOne(text, 'README.md')).toMatchObject({ ok: true });
  });

  it('shows reviewers of one’s own that are valid', () => {
    const files = blocks(read('docs/reviewers-of-your-own.md'), 'markdown');
    expect(files.length).toBe(2);
    for (const text of files) expect(readReviewerFile(text, 'own.md')).toMatchObject({ ok: true });
  });
});
