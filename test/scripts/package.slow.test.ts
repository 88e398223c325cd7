import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packageProblems } from '../../scripts/package/problems.ts';
import { packedPackage, projectOf } from '../examples/packed-project.ts';

const root = join(import.meta.dirname, '..', '..');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
const strict = JSON.stringify({
  compilerOptions: { strict: true, skipLibCheck: false, noEmit: true, module: 'nodenext', types: ['node'] },
});

describe('the package', () => {
  it('holds what is needed and nothing of ours, within its sizes', () => {
    expect(packageProblems(packedPackage())).toEqual([]);
    expect(packageProblems({ size: 9_000_000, files: [{ path: 'test/a.test.ts', size: 1 }] })).toContain(
      'test/a.test.ts has no place in the package.',
    );
  });

  it('is clean for publint and for are-the-types-wrong', () => {
    const { path } = packedPackage();
    execFileSync(bin('publint'), ['run', '--strict', path], { stdio: 'pipe' });
    execFileSync(bin('attw'), [path], { cwd: root, stdio: 'pipe' });
  });

  it('has no dependency that whoever installs it would have to fetch', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const { dependencies, peerDependencies } = z
      .object({
        dependencies: z.record(z.string(), z.string()).optional(),
        peerDependencies: z.record(z.string(), z.string()).optional(),
      })
      .parse(manifest);
    expect(dependencies ?? {}).toEqual({});
    expect(peerDependencies ?? {}).toEqual({});
  });

  it('runs the example of its page in a project that has nothing but the tarball and that page', async () => {
    const page = readFileSync(join(root, 'docs/engine.md'), 'utf8');
    const [, example = ''] = /<!-- example:start -->\n```ts\n([\s\S]*?)```\n<!-- example:end -->/.exec(page) ?? [];
    expect(example.trimEnd().split('\n').length).toBeLessThan(60);
    const project = projectOf({ 'example.ts': example, 'tsconfig.json': strict });
    expect(await project.types()).toBe('');
    const [first, ...history] = await project.run('example.ts');
    expect(first).toBe('completed 4 of 4 phases 97.3 https://example.com/analysis');
    expect(history).toHaveLength(8);
  });

  it('judges as a function, grammar included', async () => {
    const project = projectOf({
      'tsconfig.json': strict,
      'judge.ts': `import { judge, type Judged } from 'content-gate';
const judged: Judged = await judge({
  content: [{ path: 'docs/a.md', text: '# A\\n\\n[Nothing](missing.md) in an user menu.\\n' }],
  configuration: { version: 1, reviewers: { links: { uses: 'links' }, grammar: { uses: 'grammar' } } },
});
if (!judged.ok) throw new Error(judged.problems.join());
const [page] = judged.judgement.pages;
console.log(judged.judgement.verdict, page?.findings[0]?.rule);
console.log(page?.findings.map(({ rule }) => rule).join());
`,
    });
    expect(await project.types()).toBe('');
    const [verdict, rules] = await project.run('judge.ts');
    expect(verdict).toBe('rejected links/dead-file');
    expect(rules).toContain('grammar/grammar-slip');
  });

  it('is a command', async () => {
    const project = projectOf({ 'page.md': '# Page\n\nText.\n' });
    const said = execFileSync(join(project.folder, 'node_modules', '.bin', 'content-gate'), ['--version'], {
      encoding: 'utf8',
    });
    expect(said).toMatch(/^\d+\.\d+\.\d+/);
  });
});
