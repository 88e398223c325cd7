// What the words of requests cost, and whether reading them stays linear: computed in this process, no endpoint is asked.
import { presets } from '../../src/config/presets/presets.ts';
import { locateQuote } from '../../src/content/locate.ts';
import type { Page } from '../../src/content/page.ts';
import { type PageKind, pageKinds } from '../../src/content/page-kind.ts';
import { parsePage } from '../../src/content/parse.ts';
import { inline } from '../../src/report/markdown-text.ts';
import { logLines } from '../../src/report/neutralise.ts';
import { splitIntoParts } from '../../src/review/model/chunk.ts';
import { findOneObject } from '../../src/review/model/find-object.ts';
import { contentSection, rubricSection, systemMessage } from '../../src/review/model/prompt.ts';
import { shownText } from '../../src/review/model/shown-text.ts';
import { type Criterion, criteriaFor } from '../../src/review/reviewer.ts';
import { screenPage } from '../../src/review/rules/checkers/hidden-text/hidden-text.ts';
import { article, pageOfWords } from './article.ts';
import { printTable } from './table.ts';

const secrets = { nonce: '0123456789abcdef0123456789abcdef', canary: '0123456789abcdef' };

async function pageOf(text: string): Promise<Page> {
  const lines = [{ start: 1, end: text.split('\n').length }];
  return parsePage({
    path: 'docs/page.md',
    status: 'added',
    blobSha: '0'.repeat(40),
    text,
    changedLines: lines,
    commentableLines: lines,
  });
}

/** The tokenisers of current models take between 3.5 and 4.5 characters of English for a token. */
const tokens = (characters: number): number => characters / 4;

const about = { kinds: [], day: '2026-01-31' } as const;

interface Rubric {
  readonly responsibility: string;
  readonly guidance?: string;
  readonly criteria: readonly Criterion[];
}

/** The reviewers that join by default, as far as they are asked about a page of this kind without references. */
function defaultReviewers(kinds: readonly PageKind[] = []): readonly Rubric[] {
  return ['brand-voice', 'legal-compliance', 'technical-accuracy']
    .flatMap((name) => presets.get(name) ?? [])
    .map(({ criteria, ...preset }) => ({
      ...preset,
      criteria: criteriaFor(criteria, kinds).filter(({ needs }) => needs === undefined),
    }));
}

/** Three reviewers as a team may write them: four sentences each. */
function smallReviewers(): readonly Rubric[] {
  return defaultReviewers().map(({ responsibility, criteria }) => ({ responsibility, criteria: criteria.slice(0, 4) }));
}

async function promptRow(words: number, name: string, reviewers: readonly Rubric[]): Promise<readonly string[]> {
  const text = pageOfWords(words);
  const document = await pageOf(text);
  const [part] = splitIntoParts(document).parts;
  if (part === undefined) throw new Error('a page has at least one part');
  const shared = `${systemMessage(secrets)}\n${contentSection(document, part, secrets.nonce)}`.length;
  const own = reviewers.map(
    ({ criteria, ...said }) => rubricSection({ ...said, references: [] }, criteria, secrets.nonce, about).length,
  );
  const all = own.reduce((sum, length) => sum + length + shared, 0);
  const uncached = own.reduce((sum, length) => sum + length, shared);
  return [
    `${words}`,
    name,
    `${Math.round(tokens(all))}`,
    (tokens(all) / words).toFixed(2),
    (tokens(uncached) / words).toFixed(2),
    `${((100 * shared * reviewers.length) / all).toFixed(0)} %`,
  ];
}

interface Stretch {
  readonly name: string;
  /** Work on an input of about so many characters. */
  readonly prepare: (characters: number) => Promise<() => unknown> | (() => unknown);
}

const prose = (characters: number): string => article(1, Math.ceil(characters / 5.5)).slice(0, characters);
const marks = (characters: number): string =>
  '@a #1 <b> ![i](u) ##[e] `c` | \u202e'.repeat(characters / 32).slice(0, characters);

const stretches: readonly Stretch[] = [
  {
    name: 'parse a page',
    prepare: (size) => {
      const text = prose(size);
      return () => pageOf(text);
    },
  },
  {
    name: 'split into parts',
    prepare: async (size) => {
      const document = await pageOf(prose(size));
      return () => splitIntoParts(document);
    },
  },
  {
    name: 'show to a model',
    prepare: (size) => {
      const text = marks(size);
      return () => shownText(text);
    },
  },
  {
    name: 'locate a quote at the end',
    prepare: async (size) => {
      const quote = 'This sentence stands only at the very end of it.';
      const text = `${prose(size)}\n\n${quote}\n`;
      const document = await pageOf(text);
      // A fresh copy: the canonical form of a page is kept with it.
      return () => locateQuote({ ...document }, `“${quote}”`.slice(1, -1).replace('only', 'only '));
    },
  },
  {
    name: 'miss a quote',
    prepare: async (size) => {
      const document = await pageOf(prose(size));
      return () =>
        locateQuote(
          { ...document },
          'When the connection dropped in the midst of changes the next went on from there.',
        );
    },
  },
  {
    name: 'screen for hidden text',
    prepare: async (size) => {
      const document = await pageOf(prose(size));
      return () => screenPage(document);
    },
  },
  {
    name: 'read an answer',
    prepare: (size) => {
      const text = `{"answers":[${'{"a":"\\"b\\"","c":[1]},'.repeat(size / 22)}1]}`;
      return () => findOneObject(text);
    },
  },
  {
    name: 'read an unclosed answer',
    prepare: (size) => {
      const text = `{"answers":[${'{"a":"b"},'.repeat(size / 10)}`;
      return () => findOneObject(text);
    },
  },
  {
    name: 'neutralise for Markdown',
    prepare: (size) => {
      const text = marks(size);
      return () => inline(text, size);
    },
  },
  {
    name: 'neutralise for the log',
    prepare: (size) => {
      const text = marks(size);
      return () => logLines(text);
    },
  },
];

/** The least of several runs: what the work takes when nothing else gets in its way. */
async function timed(work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run += 1) {
    const startedAt = performance.now();
    await work();
    least = Math.min(least, performance.now() - startedAt);
  }
  return least;
}

/** Prints what prompts cost, and how time grows when the text doubles. */
export async function benchText(): Promise<void> {
  const prompts = [400, 1000, 3000].flatMap((words) => [
    promptRow(words, 'the default presets', defaultReviewers()),
    ...pageKinds.map((kind) => promptRow(words, `the same, ${kind}`, defaultReviewers([kind]))),
    promptRow(words, 'four criteria each', smallReviewers()),
  ]);
  printTable(
    'Prompts of three reviewers: tokens (characters / 4) for each changed word',
    ['words', 'reviewers', 'prompt tokens', 'per word', 'per word, prefix cached', 'in the shared prefix'],
    await Promise.all(prompts),
  );
  const sizes = [50_000, 100_000, 200_000, 400_000];
  const rows: (readonly string[])[] = [];
  for (const { name, prepare } of stretches) {
    const times: number[] = [];
    for (const size of sizes) times.push(await timed(await prepare(size)));
    const ratios = times.slice(1).map((time, index) => (time / (times[index] ?? time)).toFixed(2));
    rows.push([name, ...times.map((time) => `${time.toFixed(1)} ms`), ...ratios]);
  }
  printTable(
    'Text that doubles: 2 is linear, 4 would be quadratic',
    ['work', ...sizes.map((size) => `${size / 1000} kB`), 'x2', 'x2', 'x2'],
    rows,
  );
}
