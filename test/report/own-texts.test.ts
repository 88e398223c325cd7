import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { presets } from '../../src/config/presets/presets.ts';
import { loadLanguage } from '../../src/report/language/languages.ts';
import { texts } from '../../src/report/language/texts.ts';
import { translate, translateWhole } from '../../src/report/language/translate.ts';
import { reportLanguageSchema } from '../../src/review/report-language.ts';
import { checkerDescriptions } from '../../src/review/rules/checkers/registry.ts';

const root = join(import.meta.dirname, '..', '..');
await Promise.all(reportLanguageSchema.options.map(loadLanguage));
const others = reportLanguageSchema.options.filter((language) => language !== 'en');

/** Files whose sentences reach no report: each with the reason. */
const notInReports: readonly (readonly [RegExp, string])[] = [
  [
    /^src\/cli\/(?!audit\/(judge-site|collect-parts)\.ts)|^src\/setup\/doctor\//,
    'what the commands of a maintainer say, in English like the configuration',
  ],
  [/^src\/config\/(?!presets)/, 'what is wrong with a configuration, which is written in English'],
  [/^src\/config\/presets\/.*/, 'criteria are looked at by themselves; guidance is for models'],
  [/^src\/review\/model\/(prompt|wire-answer|budget)/, 'what models are told'],
  [/^src\/report\/language\//, 'the catalogues themselves'],
  [/^src\/report\/(outputs|html|step-outputs|progress)/, 'the manual, markup, and the log'],
  [/^src\/action\/(action|inputs|finish|cancelled|stages\/(plan|judge))\.ts/, 'the log of the job'],
  [
    /^src\/(run\/(plan-stage|judge-shard|recorded-reads|stage-files)|github\/stage-artifacts)\.ts/,
    'the log of the jobs of stages',
  ],
  [
    /^src\/github\/(command-event|elsewhere)\.ts/,
    'what is wrong with extends, like all of a configuration, and the log of commands',
  ],
  [/^src\/library\//, 'what a program is told'],
  [
    /^src\/((publish|publication|import|recheck|notion|webflow|storage|caches)\/|local\/(commit-source|committed-file)|github\/merged-records)/,
    'the door of publishing, which has no report of the gate',
  ],
  [
    /^src\/report\/publication\/|^src\/record\/publication-|^src\/github\/deployment/,
    'publications, whose words in every language stand together, and whose steps and services speak English',
  ],
  [
    /^src\/report\/audit\/|^src\/record\/(audit-part|sealed-notes)|^src\/local\/audit-folder|^src\/llm\/batch\/(?!batched-model)/,
    'audits and their batches: the words of an audit stand together, and batches tell the command line how they stand',
  ],
  [/^src\/action\/commands\/(?!taken|lifted)/, 'what is answered to a command and what its job logs'],
  [/^src\/engine\/(?!outcome|phase-gate|run-phase|votes)/, 'what whoever programs with the engine is told'],
  [/^src\/review\/rules\/pool\/serve-checks/, 'an exception that is a bug'],
  [/^src\/review\/(english|term)\.ts|^src\/review\/rules\/(language|paragraph-language)/, 'parts of sentences'],
  [/^src\/review\/rules\/checkers\/(grammar|spelling|inclusive-language)\//, 'words that are looked for'],
  [
    /^src\/review\/rules\/checkers\/hidden-text\/(directive|agent-orders|foreign|screening|quoting|plain-speech)/,
    'words that are looked for',
  ],
  [
    /^src\/review\/rules\/checkers\/(markdown\/accessibility|page-structure\/unfinished|secrets\/published|links\/usual-files)/,
    'words that are looked for',
  ],
  [/^src\/content\/(formats|dialects|header|condition|decode|wrappings|front-matter)/, 'names of tags and keys'],
  [
    /^src\/(main|setup\/(leave-process|watchdog|connection))\.ts|^src\/github\/(blob-query|environment|event|asking|head-start|transport|repository)/,
    'no report is made there',
  ],
  [
    /^src\/(local\/(assets|web|memory-folder|git|shelf)|llm\/(bounded-fetch|key-client|sdk-error|chat-completions\/(chat|request)))/,
    'errors that are told in other words',
  ],
  [/^src\/verdict\/strategy-words/, 'the catalogue of each language has its own'],
];

/** Parts of sentences, and sentences with parts in them, whose whole stands in the catalogue. */
const inParts = readFileSync(join(import.meta.dirname, 'texts-in-parts.txt'), 'utf8').split('\n');

const literal = z.union([
  z.object({ type: z.literal('Literal'), value: z.string() }).transform(({ value }) => value),
  z
    .object({
      type: z.literal('TemplateLiteral'),
      quasis: z.array(z.object({ value: z.object({ cooked: z.string().nullable() }) })),
    })
    .transform(({ quasis }) => quasis.map(({ value }) => value.cooked).join('{}')),
]);

/** Every sentence in a source file, with `{}` where something is put in; descriptions of options are for the manual. */
function sentencesIn(path: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const child of node) visit(child);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    if ('type' in node && node.type === 'CallExpression' && JSON.stringify(node).includes('"name":"describe"')) return;
    const text = literal.safeParse(node).data;
    if (text !== undefined) found.push(text);
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(readFileSync(join(root, path), 'utf8'), { lang: 'ts' }));
  return found.filter((text) => /\p{L}{2,}[,:;.]? \p{L}{2,}|\p{L}{2,} \{\}|\{\} \p{L}{2,}/u.test(text));
}

const known = new Set<string>([...texts.map((one) => one.replaceAll(/\{\d\}/g, '{}')), ...inParts]);
const sources = globSync('src/**/*.ts', { cwd: root }).filter(
  (path) => !notInReports.some(([files]) => files.test(path)),
);

describe('a sentence of ours that may reach a report', () => {
  it.each(sources)('in %s is in the catalogue', (path) => {
    expect(sentencesIn(path).filter((text) => !known.has(text))).toEqual([]);
  });

  it('is in it once', () => {
    expect(texts.length).toBe(new Set(texts).size);
  });
});

describe.each(others)('in %s', (language) => {
  it.each([...presets.values()].flatMap(({ criteria }) => criteria.map(({ id, text }) => [id, text] as const)))(
    'the criterion %s of a preset has words of its own',
    (_, text) => expect(translateWhole(text, language)).not.toBe(text),
  );

  it.each(
    checkerDescriptions.flatMap(({ criteria, responsibility }) =>
      [...criteria.map(({ text }) => text), responsibility].map((text) => [text] as const),
    ),
  )('what a checker looks for has words of its own: %s', (text) =>
    expect(translateWhole(text, language)).not.toBe(text),
  );

  it.each(texts.filter((one) => one.length > 20))('nothing of it is left in English: %s', (english) => {
    expect(translate(english.replaceAll(/\{(\d)\}/g, 'x$1'), language)).not.toBe(
      english.replaceAll(/\{(\d)\}/g, 'x$1'),
    );
  });
});

describe('several texts of ours in one', () => {
  it.each([
    [
      '3 links could not be checked: 2 to places outside of the repository; 1 by a name that the site gives to a folder.',
      '3 Links konnten nicht geprüft werden: 2 zu Orten außerhalb des Repositorys; 1 mit einem Namen, den die Website einem Ordner gibt.',
    ],
    ['BV1, BV2: the model could not tell', 'BV1, BV2: das Modell konnte es nicht sagen'],
    ['Of 3 files, 1 is rejected, 2 are approved.', 'Von 3 Dateien: 1 abgelehnt und 2 angenommen.'],
    [
      'A required reviewer did not complete: legal failed: The model refused to answer.',
      'Ein nötiger Prüfer ist nicht fertig geworden: legal ist fehlgeschlagen: Das Modell hat die Antwort verweigert.',
    ],
    [
      'A right-to-left override (U+202E) turns the order round: the text may read in another order than it is written.',
      'Eine erzwungene Schreibrichtung von rechts nach links (U+202E) dreht die Reihenfolge um: Der Text kann anders gelesen werden, als er geschrieben ist.',
    ],
  ])('%s', (english, german) => expect(translate(english, 'de')).toBe(german));

  it('leaves what the page says as it is, also where it reads like ours', () => {
    expect(translate('"image" is a file name. Say what the image shows.', 'de')).toMatch(/^\u201Eimage\u201C/);
    expect(translateWhole('There is no file "x".', 'de')).toBe('There is no file "x".');
  });
});
