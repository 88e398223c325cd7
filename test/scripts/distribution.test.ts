import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandsFile, workflowFile } from '../../src/cli/init/files.ts';
import { outputNamed } from '../../src/report/outputs/outputs.ts';
import { action } from '../../src/setup/release.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const packageJson = JSON.parse(read('package.json'));

/** The instructions of a recipe, continued lines joined. */
const instructions = (recipe: string): readonly (readonly [string, string])[] =>
  recipe
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line.trim()) ?? [];
      return [name, rest.replace(/\s+/g, ' ')] as const;
    });

describe('the recipe of the image', () => {
  const steps = instructions(read('Dockerfile'));
  const all = (wanted: string) => steps.filter(([name]) => name === wanted).map(([, rest]) => rest);

  it('is made of known instructions, on a Node that the package runs on', () => {
    expect(steps.every(([name]) => /^(?:FROM|LABEL|RUN|COPY|USER|WORKDIR|ENTRYPOINT|CMD)$/.test(name))).toBe(true);
    expect(all('FROM')).toEqual(['node:24-bookworm-slim']);
    expect(packageJson.engines.node).toBe('>=24');
  });

  it('holds what the package holds, starts its command, and is not root', () => {
    expect(all('COPY')).toEqual(['dist /opt/content-gate/dist', 'package.json LICENSE /opt/content-gate/']);
    expect(packageJson.bin).toEqual({ 'content-gate': 'dist/index.js' });
    expect(JSON.parse(all('ENTRYPOINT')[0] ?? '')).toEqual(['content-gate']);
    expect(all('USER')).toEqual(['node']);
    const sent = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    expect(sent).toEqual(['!dist', '!package.json', '!LICENSE']);
  });
});

it('the hook of pre-commit calls the command of the package, once for all pages', () => {
  const [hook, ...others] = parse(read('.pre-commit-hooks.yaml'));
  expect(others).toEqual([]);
  expect(hook).toMatchObject({ id: 'content-gate', language: 'node', require_serial: true, pass_filenames: true });
  expect(hook.entry.split(' ').slice(0, 2)).toEqual(['content-gate', 'check']);
});

describe('examples of other pipelines', () => {
  it.each(['.gitlab-ci.yml', 'azure-pipelines.yml'])('%s is YAML, and asks for forms that there are', (name) => {
    const text = read(`examples/other-ci/${name}`);
    expect(() => parse(text)).not.toThrow();
    const forms = [...text.matchAll(/--format (\w+)/g)].map(([, form = '']) => form);
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms) expect(outputNamed(form)?.name).toBe(form);
    expect(text).toMatch(/npx --yes content-gate check --base/);
  });
});

describe('the owner of the project', () => {
  it('is named in one place, from which README, examples and init have it', () => {
    for (const page of ['README.md', 'examples/content-quality-gates/.github/workflows/content-gate.yml']) {
      expect(read(page)).toContain(workflowFile.text);
    }
    expect(read('docs/trust.md')).toContain(commandsFile.text);
    expect(workflowFile.text).toContain(`uses: ${action.repository}@${action.commit} # ${action.version}`);
    expect(packageJson.repository.url).toContain(action.repository);
  });
});
