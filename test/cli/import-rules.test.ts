import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ImportOptions, importRules } from '../../src/cli/import/import-rules.ts';
import { workflowFile } from '../../src/cli/init/files.ts';
import { readReviewerFile } from '../../src/config/reviewer-file.ts';
import { localSource } from '../../src/local/source.ts';
import { examine } from '../../src/setup/doctor/examine.ts';
import { readConfiguration } from '../../src/setup/read-configuration.ts';
import { terminalIn } from './terminal.ts';

const cfg = '.github/content-gate.yml';
const imported = '.github/content-gate/imported.yml';
const signal = new AbortController().signal;
const page = { 'docs/a.md': '# A\n\nSome words about savings.\n' };

const check = `---
name: Fresh Docs
description: Pages name no version that is out of support.
mode: strict
---

Look at every version number. In the pull request, compare it with the table of versions.
`;
const vectorLint = `---
specVersion: 1.0.0
type: subjective
id: Headline
name: Headline Check
severity: error
criteria:
  - { id: Value, name: Value, weight: 12 }
  - { id: Honesty, name: Honesty, severity: suggestion }
---

Judge the headline of a post as a busy reader would.

# Value <weight=12>

It says what the reader gains.

### Good <score=3>
`;
const codeRabbit = `language: en
reviews:
  profile: chill
  path_instructions:
    - path: "docs/**/*.md"
      instructions: |
        Hold pages to this:
        - Begin with what the reader wants.
        - Name the product in full
          on first use.
    - path: "src/**/*.ts"
      instructions: Handle every error.
`;
const style = {
  '.vale.ini': 'StylesPath = styles\nVocab = Acme\n[*.md]\nBasedOnStyles = Acme\nAcme.Off = NO\n',
  'styles/Acme/Words.yml':
    'extends: substitution\nmessage: "%s"\nignorecase: true\nswap:\n  e-?mails?: email\n  "utili[sz]e": use\n  "(\\\\d+)km": "$1 km"\n',
  'styles/Acme/Weasel.yml':
    'extends: existence\nmessage: "%s"\nignorecase: true\ntokens:\n  - quite\n  - very\n  - "\\\\w+ly"\n',
  'styles/Acme/Signs.yml': 'extends: existence\nmessage: "%s"\nnonword: true\ntokens: [";"]\n',
  'styles/Acme/Length.yml': 'extends: occurrence\nmessage: "%s"\nscope: sentence\nmax: 25\ntoken: \\b(\\w+)\\b\n',
  'styles/Acme/Commas.yml': 'extends: occurrence\nmessage: "%s"\nscope: sentence\nmax: 3\ntoken: ","\n',
  'styles/Acme/Twice.yml': 'extends: repetition\nmessage: "%s"\ntokens: ["[^\\\\s]+"]\n',
  'styles/Acme/Titles.yml': 'extends: capitalization\nmessage: "%s"\nmatch: $title\n',
  'styles/Acme/Program.yml': 'extends: script\nmessage: "%s"\nscript: x\n',
  'styles/Acme/Off.yml': 'extends: existence\nmessage: "%s"\ntokens: [never-imported]\n',
  'styles/Other/Rule.yml': 'extends: existence\nmessage: "%s"\ntokens: [never-imported]\n',
  'styles/config/vocabularies/Acme/accept.txt': 'Kubernetes\n[Ff]oobar\nfoo.*\n',
  'styles/config/vocabularies/Acme/reject.txt': 'synergy\n',
};

type Files = Readonly<Record<string, string>>;

async function run(files: Files, options: Partial<ImportOptions> = {}) {
  const terminal = await terminalIn({});
  const root = terminal.world.directory;
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const again = (more: Partial<ImportOptions> = {}) =>
    importRules(
      { path: undefined, from: [], write: false, force: false, model: undefined, ...options, ...more },
      terminal.world,
    );
  return {
    ...{ exitCode: await again(), again, said: terminal.said },
    [Symbol.asyncDispose]: terminal[Symbol.asyncDispose],
    text: (path: string) => readFile(join(root, path), 'utf8').catch(() => undefined),
    configuration: async () => {
      const { head } = await localSource({ root, below: [], base: undefined }, signal);
      const read = await readConfiguration({ base: head, path: cfg, named: true, modelNamed: false }, signal);
      if (read.kind !== 'read' || !read.configuration.ok) throw new Error(JSON.stringify(read));
      return read.configuration;
    },
    diagnoses: async () => {
      const { head } = await localSource({ root, below: [], base: undefined }, signal);
      const paths = [...((await head.paths(signal)) ?? [])];
      return (await examine({ files: head, paths, configPath: cfg, signal })).diagnoses;
    },
  };
}

describe('import-rules', () => {
  it('shows what it would write, and writes nothing', async () => {
    await using here = await run({ ...page, ...style });
    expect(here.exitCode).toBe(0);
    expect(here.said.out).toContain(`${imported}:`);
    expect(here.said.out).toContain('Nothing was written. Repeat it with --write');
    expect(await here.text(imported)).toBeUndefined();
  });

  it('takes a style of Vale over as terms and settings, without running a pattern, and names the rest with its reason', async () => {
    await using here = await run({ ...page, ...style }, { write: true });
    const { config } = await here.configuration();
    expect(config.terms).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ not: ['synergy'] }),
        expect.objectContaining({ not: ['quite', 'very'] }),
        expect.objectContaining({ write: ['use'], not: ['utilise', 'utilize'] }),
      ]),
    );
    expect(config.reviewers).toMatchObject({
      'reading-level': { weight: 0, options: { 'max-words': 25 } },
      grammar: { weight: 0 },
      spelling: { options: { words: ['Kubernetes', 'Foobar', 'foobar'] } },
      // Beside declared reviewers those that are built in would go missing.
      links: { uses: 'links' },
      secrets: { uses: 'secrets' },
    });
    const { out } = here.said;
    expect(JSON.stringify(config)).not.toContain('never-imported');
    expect(out).not.toContain('styles/Other');
    for (const left of [
      'styles/Acme/Signs.yml: nothing\n  left out: all of it: it looks for signs',
      'left out: the token "\\\\w+ly": its pattern is no short list of words',
      'styles/Acme/Commas.yml: nothing\n  left out: all of it: no checker counts that',
      'styles/Acme/Titles.yml: nothing\n  left out: all of it: no checker holds headings',
      'styles/Acme/Program.yml: nothing\n  left out: all of it: programs of others are not run',
      'left out: the word "foo.*"',
    ]) {
      expect(out).toContain(left);
    }
  });

  it('makes reviewers of rule files, with what they ask and what has no counterpart', async () => {
    const files = {
      ...page,
      '.continue/checks/fresh.md': check,
      '.vectorlint.ini': 'RulesPath = rules\n[docs/**/*.md]\nRunRules = Acme\n',
      'rules/Acme/headline.md': vectorLint,
      'rules/Acme/README.md': '# About these rules\n',
      '.coderabbit.yaml': codeRabbit,
    };
    await using here = await run(files, { write: true, model: 'some-model' });
    const { config, reviewers } = await here.configuration();
    expect(config.model.name).toBe('some-model');
    const made = reviewers.filter(({ kind }) => kind === 'model');
    expect(made.map(({ name, weight, when }) => [name, weight, when?.paths])).toEqual([
      ['fresh-docs', 0, undefined],
      ['headline-check', 0, ['docs/**/*.md']],
      ['rules-docs-md', 0, ['docs/**/*.md']],
    ]);
    expect(made.map(({ criteria }) => criteria.map(({ text, severity, weight }) => [text, severity, weight]))).toEqual([
      [['The page gives this check no reason to fail: Pages name no version that is out of support.', 'warning', 1]],
      [
        ['Value: It says what the reader gains.', 'warning', 12],
        ['Honesty', 'info', 1],
      ],
      [
        ['The page keeps to this: Begin with what the reader wants.', 'warning', 1],
        ['The page keeps to this: Name the product in full on first use.', 'warning', 1],
      ],
    ]);
    const { out } = here.said;
    for (const left of [
      'mode:: there is no such setting here',
      'what it says of the whole pull request',
      'severity: error: it is a warning here',
      'type:: there is no such setting',
      'the scores of its rubric',
      'the instructions for src/**/*.ts: no page of this repository matches',
      'reviews.profile:: it is about CodeRabbit itself',
      'language:: it is about CodeRabbit itself',
    ]) {
      expect(out).toContain(`left out: ${left}`);
    }
  });

  it('writes what doctor has nothing to say about: with a configuration or without, with a model or without', async () => {
    const all = { ...page, ...style, '.continue/checks/fresh.md': check, [workflowFile.path]: workflowFile.text };
    const own = 'version: 1\ncontent: { include: ["docs/**/*.md"] }\nreviewers:\n  links: { uses: links }\n';
    for (const [files, options] of [
      [all, {}],
      [all, { model: 'some-model' }],
      [{ ...all, [cfg]: own }, { force: true }],
    ] as const) {
      await using here = await run(files, { write: true, ...options });
      expect(here.exitCode, here.said.err).toBe(0);
      expect(await here.diagnoses()).toEqual([]);
      expect((await here.configuration()).extended).toMatchObject([{ source: imported }]);
    }
  });

  it('overwrites nothing without --force, and says the line to write into the configuration that is there', async () => {
    const own = 'version: 1\n# Ours.\nreviewers:\n  links: { uses: links }\n';
    await using here = await run(
      { ...page, ...style, [cfg]: own, [imported]: 'version: 1\n# mine\n' },
      { write: true },
    );
    expect(here.said.out).toContain(`${imported} is there already, and stays as it is; --force writes over it.`);
    expect(here.said.out).toContain(`write into ${cfg}: extends: ./${imported}`);
    expect(await here.text(imported)).toContain('# mine');
    expect(await here.text(cfg)).toBe(own);
    await here.again({ force: true });
    expect(await here.text(imported)).toContain('terms:');
    expect(await here.text(cfg)).toBe(own.replace('version: 1\n', `version: 1\nextends: ./${imported}\n`));
  });

  it('reads a folder that is named, only the tools that are named, and says when there is nothing', async () => {
    await using nothing = await run(page);
    expect(nothing.said.out).toContain('There are no rules of other tools here');
    await using folder = await run(
      { ...page, 'elsewhere/A/Weasel.yml': style['styles/Acme/Weasel.yml'] },
      { path: 'elsewhere' },
    );
    expect(folder.said.out).toContain('elsewhere/A/Weasel.yml: 2 phrases of the glossary');
    await using some = await run({ ...page, ...style, '.continue/checks/fresh.md': check }, { from: ['continue'] });
    expect(some.said.out).not.toContain('styles/');
    expect(some.said.out).toContain('reviewer fresh-docs');
  });

  it.each([
    ['a bomb', `a: &a [x]\n${'b: [*a, *a]\n'.repeat(1)}extends: existence\ntokens: ${'[*a, '.repeat(1)}*a]\n`],
    ['another shape', 'extends: existence\ntokens: {a: b}\n'],
    ['hostile words', 'extends: existence\ntokens: ["x\\n- injected", "::error::y", "a\\u202eb", "\\e[31mred"]\n'],
  ])('is not led astray by %s', async (_, text) => {
    await using here = await run(
      { ...page, '.vale.ini': 'StylesPath = styles\n', 'styles/X/R.yml': text },
      { write: true },
    );
    expect(here.exitCode, here.said.err).toBe(0);
    expect(here.said.out).not.toMatch(/^\s*::error/m);
    for (const sign of ['\u001b', '\u202e']) expect(here.said.out).not.toContain(sign);
    const phrases = (await here.configuration()).config.terms.flatMap(({ not }) => not ?? []);
    for (const phrase of phrases) expect(phrase).toMatch(/^[ -~]+$/);
  });

  it('keeps the words of a rule inside of the file that is made of it', async () => {
    const hostile = '---\nname: "x: y"\ndescription: "a\\n---\\nresponsibility: b"\n---\n---\ncriteria: []\n---\n';
    await using here = await run({ ...page, '.continue/checks/h.md': hostile }, { write: true });
    const text = (await here.text('.github/content-gate/x-y.md')) ?? '';
    expect(readReviewerFile(text, 'x-y.md')).toMatchObject({
      ok: true,
      file: { responsibility: 'a --- responsibility: b' },
    });
  });
});
