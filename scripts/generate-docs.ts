// Writes what is derived from action.yml, the configuration's schema, the presets and the checkers: the tables between
// markers in README.md and docs/, the JSON Schema for editors, and the words of expressions. With --check it changes nothing and fails if a file is stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { workflowFile } from '../src/cli/init/files.ts';
import { allowedInWords, inputSchema, type SchemaNode } from '../src/config/allowed.ts';
import { presets } from '../src/config/presets/presets.ts';
import { configSchema } from '../src/config/schema.ts';
import { fileFormats, outputs } from '../src/report/outputs/outputs.ts';
import { planOutputList, stepOutputList } from '../src/report/step-outputs.ts';
import { listed } from '../src/review/english.ts';
import type { Criterion } from '../src/review/reviewer.ts';
import { directiveExpressions } from '../src/review/rules/checkers/hidden-text/directive-expressions.ts';
import { checkerDescriptions } from '../src/review/rules/checkers/registry.ts';
import { actionReference, commandsReference, action as release } from '../src/setup/release.ts';
import { engineReference } from './docs/engine-reference.ts';
import { checkerExample, presetExample } from './docs/examples.ts';
import { wordsInSource } from './docs/needed-words.ts';
import { measuredPrecision } from './docs/precision.ts';
import { siteReference } from './docs/site-reference.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
});

/** A cell of a Markdown table: one line, no column of its own. */
const cell = (text: string): string => text.replace(/\s+/gu, ' ').replaceAll('|', '\\|').trim();
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

function between(
  page: string,
  marker: string,
  content: string,
  comment = (text: string) => `<!-- ${text} -->`,
): string {
  const [start, end] = [comment(`${marker}:start`), comment(`${marker}:end`)];
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`a page lacks the markers ${start} and ${end}`);
  return `${page.slice(0, from + start.length)}\n${content}\n${page.slice(to)}`;
}

/** action.yml with the outputs that the step really sets. */
function action(): string {
  const lines = [...stepOutputList, ...planOutputList].map(
    ({ name, about }) => `  ${name}:\n    description: ${JSON.stringify(about.replace(/\s+/gu, ' '))}`,
  );
  return between(read('action.yml'), 'outputs', lines.join('\n'), (text) => `  # ${text}`);
}

function readme(): string {
  const { inputs: declared } = actionSchema.parse(parse(read('action.yml')));
  const inputs = Object.entries(declared).map(([name, input]) => [
    `\`${name}\``,
    input.description,
    input.default === undefined ? '' : `\`${input.default}\``,
  ]);
  const set = [...stepOutputList, ...planOutputList].map(({ name, about }) => [`\`${name}\``, about]);
  const workflow = between(read('README.md'), 'workflow', `\n\`\`\`yaml\n${workflowFile.text}\`\`\`\n`);
  const page = between(workflow, 'inputs', table(['input', 'what it is', 'default'], inputs));
  const forms = outputs.map(({ name, about, file }) => [
    `\`${name}\``,
    about,
    file === undefined ? '' : `\`${file.file}\``,
  ]);
  const withOutputs = between(page, 'outputs', table(['output', 'what it is'], set));
  return between(withOutputs, 'formats', table(['format', 'for whom', 'file'], forms));
}

function keyRows(node: SchemaNode, prefix: string): readonly (readonly string[])[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, value]) => {
    if (typeof value === 'boolean') return [];
    const key = prefix === '' ? name : `${prefix}.${name}`;
    const nested = value.properties !== undefined;
    const entries = typeof value.additionalProperties === 'object' ? value.additionalProperties : undefined;
    const items = Array.isArray(value.items) || typeof value.items === 'boolean' ? undefined : value.items;
    const fallback = value.default === undefined || nested ? '' : `\`${JSON.stringify(value.default)}\``;
    const row = [`\`${key}\``, nested ? '' : allowedInWords(value), fallback, value.description ?? ''];
    return [
      row,
      ...(nested ? keyRows(value, key) : []),
      ...(entries?.properties === undefined ? [] : keyRows(entries, `${key}.<name>`)),
      ...(items?.properties === undefined ? [] : keyRows(items, `${key}[]`)),
    ];
  });
}

const configuration = (): string =>
  between(
    read('docs/configuration.md'),
    'keys',
    table(['key', 'allowed', 'default', 'what it is'], keyRows(inputSchema(configSchema), '')),
  );

const criteriaTable = (criteria: readonly Criterion[]): string =>
  table(
    ['id', 'what must hold', 'kind', 'severity', 'weight', 'source'],
    criteria.map(({ id, text, kind, severity, weight, source, for: kinds, needs }) => [
      `\`${id}\``,
      `${text}${kinds === undefined ? '' : ` *(on pages of the kind ${listed(kinds, 'or')})*`}${needs === undefined ? '' : ` *(asked with ${needs} only)*`}`,
      kind,
      severity,
      String(weight),
      source ?? '',
    ]),
  );

/** What was measured, with who answered and when; the sets and the answers are in `evals/`. */
const measured: readonly string[] = [
  '## What was measured',
  'On two [evaluation sets](../evals/README.md) of pages of our own; `npm run eval` prints the figures anew.',
  '- *own*: 33 pages, 11 of them clean, 79 planted faults. Every question was answered by a strong language model on 2026-11-27 in the session that wrote the pages, so not blind to what was planted: it shows what criteria, arithmetic and report make of right answers.\n- *blind*: 15 pages, 5 of them clean, 51 planted faults, written after the criteria. Every question was answered on 2026-11-27 by a strong language model that saw only the question. The second reading, whether a remark is worth a writer\u2019s time, was done by the author of the pages.',
  table(
    ['what', 'own', 'blind'],
    [
      ['planted faults found', '79 of 79', '51 of 51'],
      ['pages with a planted blocking fault that were not approved', '8 of 8', '6 of 6'],
      ['clean pages approved', '11 of 11', '5 of 5'],
      ['remarks beside what was planted', '7, one of them on a clean page', '16, none of them on a clean page'],
      ['remarks that a second reading found worth a writer\u2019s time', '84 of 86', '64 of 67'],
      ['blocking findings that the second question confirmed', '', '10 of 10'],
      ['fixes of the model that its own criterion then found met', '', '27 of 32'],
      [
        'prompt tokens for each changed word, three default presets, 400 words',
        '7.6 to 7.8, by the kind of the page',
        '',
      ],
      ['the same, 1,000 words', '5.4 to 5.5', ''],
    ],
  ),
  'Tokens are characters divided by 4, as `npm run bench -- text` counts them.',
];

async function reviewers(): Promise<string> {
  const described = await Promise.all(
    checkerDescriptions.map(async (one) => ({ ...one, example: await checkerExample(one.name) })),
  );
  const illustrated = await Promise.all(
    [...presets.values()].map(async (one) => ({ ...one, example: await presetExample(one) })),
  );
  const models = illustrated.map(({ name, responsibility, veto, criteria, example }) =>
    [
      `### \`${name}\``,
      `${responsibility}${veto ? ' Has a veto unless the configuration says otherwise.' : ''}`,
      criteriaTable(criteria),
      example,
    ].join('\n\n'),
  );
  const checkers = described.map(
    ({ name, responsibility, criteria, defaultWeight, vetoByDefault, options, language, example }) => {
      const settings = Object.entries(inputSchema(options).properties ?? {}).flatMap(([key, value]) =>
        typeof value === 'boolean'
          ? []
          : [
              [
                `\`${key}\``,
                allowedInWords(value),
                `\`${JSON.stringify(value.default) ?? 'none'}\``,
                value.description ?? '',
              ],
            ],
      );
      return [
        `### \`${name}\``,
        `${responsibility} Weight by default: ${defaultWeight}.${vetoByDefault ? ' Has a veto unless the configuration says otherwise.' : ''}${language === undefined ? '' : ' For pages in English.'}`,
        criteriaTable(criteria),
        ...(settings.length === 0 ? [] : [table(['option', 'allowed', 'default', 'what it is'], settings)]),
        example,
      ].join('\n\n');
    },
  );
  return [
    '<!-- Written by scripts/generate-docs.ts from the code; changes here are overwritten. -->',
    '# The built-in reviewers',
    'Name them in `uses:` of the [configuration](configuration.md), change the severity of single criteria or turn them `off` under `criteria:`, and write [reviewers of your own](reviewers-of-your-own.md) for what is missing.',
    '## Model reviewers',
    'They ask the configured language model closed questions about a page and its `references`. Unless the configuration says otherwise each has weight 1, is required, and approves at a score of 80. Nothing here is legal advice; the answers in the examples are made up.',
    ...models,
    ...measured,
    ...measuredPrecision(table),
    '## Checkers',
    'They are code: no key, no network, the same answer every time. Their settings stand under `options:`. Those with a vote are required; weight 0 advises. The examples are what they really say.',
    ...checkers,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
}

function schema(): string {
  const written = structuredClone(inputSchema(configSchema));
  const declared = written.properties?.reviewers;
  const reviewer = typeof declared === 'object' ? declared.additionalProperties : undefined;
  const uses = typeof reviewer === 'object' ? reviewer.properties?.uses : undefined;
  if (typeof uses !== 'object') throw new Error('the schema has no place for the names of reviewers');
  const declaredOutputs = written.properties?.outputs;
  const files = typeof declaredOutputs === 'object' ? declaredOutputs.properties?.files : undefined;
  if (typeof files !== 'object') throw new Error('the schema has no place for the names of formats');
  files.propertyNames = { enum: [...fileFormats] };
  uses.examples = [...new Set([...presets.keys(), ...checkerDescriptions.map(({ name }) => name)])];
  // In a file that extends another one a reviewer may be a change of an inherited one, or `off`.
  const { reviewers } = written.properties ?? {};
  const one = typeof reviewers === 'object' ? reviewers.additionalProperties : undefined;
  if (typeof reviewers !== 'object' || typeof one !== 'object')
    throw new Error('the schema has no place for reviewers');
  const { required: _, ...changed } = one;
  const off = { const: 'off', description: 'With extends: the inherited reviewer of this name has no part.' };
  reviewers.additionalProperties = { anyOf: [changed, off] };
  const head = { $schema: written.$schema, title: 'Content Gate', description: 'The configuration of the gate.' };
  return `${JSON.stringify({ ...head, ...written }, undefined, 2)}\n`;
}

/** Files that name where the action is published: the account, and the release that workflows are pinned to. */
const naming = [
  ...['docs/trust.md', 'package.json', '.github/CODEOWNERS', '.github/ISSUE_TEMPLATE/config.yml'],
  ...['content-gate', 'import', 'publish', 'recheck'].map(
    (name) => `examples/blog-publishing/.github/workflows/${name}.yml`,
  ),
];

/** The same text with the account and the release that the sources name, wherever it names one. */
function published(text: string): string {
  const [owner = ''] = release.repository.split('/');
  return text
    .replaceAll(/[\w-]+\/content-gate@[0-9a-f]{40} # v\S+/g, `${actionReference} # ${release.version}`)
    .replaceAll(/[\w-]+\/content-gate\/commands@[0-9a-f]{40} # v\S+/g, `${commandsReference} # ${release.version}`)
    .replaceAll(/[\w-]+\/content-gate@/g, `${release.repository}@`)
    .replaceAll(/(github(?:usercontent)?\.com\/)[\w-]+\/content-gate\b/g, `$1${release.repository}`)
    .replaceAll(/@[\w-]+\/maintainers\b/g, `@${owner}/maintainers`);
}

const files: readonly (readonly [string, string])[] = [
  ['action.yml', action()],
  ['README.md', published(readme())],
  ['docs/configuration.md', published(configuration())],
  ['docs/reviewers.md', await reviewers()],
  ['docs/sites.md', siteReference(table)],
  ['docs/engine.md', between(read('docs/engine.md'), 'reference', `\n${engineReference()}\n`)],
  ['schema/content-gate.schema.json', schema()],
  [
    'src/review/rules/checkers/hidden-text/directive-words.ts',
    wordsInSource(directiveExpressions.map(({ source }) => source)),
  ],
  ...naming.map((path) => [path, published(read(path))] as const),
  ...['content-quality-gates', 'financial-blog-post'].map(
    (name) => [`examples/${name}/${workflowFile.path}`, workflowFile.text] as const,
  ),
];

function isCurrent(path: string, content: string): boolean {
  try {
    return read(path) === content;
  } catch {
    return false;
  }
}

const stale = files.filter(([path, content]) => !isCurrent(path, content));
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is not what the sources say. Run "npm run docs" and commit.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, content] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(`wrote ${path}`);
  }
}
