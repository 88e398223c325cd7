import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { presets } from '../../src/config/presets/presets.ts';
import { placesIn } from '../../src/review/model/shown-text.ts';
import type { ModelCall } from '../../test/support/model/calls.ts';
import { type EvalSet, folderOf, readSet } from './pages.ts';

const saidSchema = z.strictObject({
  status: z.enum(['met', 'not_met', 'not_applicable', 'uncertain']).default('not_met'),
  quote: z.string().nullable().default(null),
  reason: z.string(),
  suggestion: z.string().nullable().default(null),
  /** The second reading: whether the remark is worth a writer's time. */
  worth: z.boolean().optional(),
});
const answersSchema = z.strictObject({
  by: z.string(),
  when: z.iso.date(),
  pages: z.record(z.string(), z.looseObject({ nothing: z.array(z.string()).default([]) })),
});

/** What was answered about one page: by criterion, and the presets that had nothing to judge on it. */
interface PageAnswers {
  readonly nothing: readonly string[];
  readonly said: ReadonlyMap<string, z.infer<typeof saidSchema>>;
}

/** The recorded answers, with who gave them and when. */
export interface RecordedAnswers {
  readonly by: string;
  readonly when: string;
  readonly pages: ReadonlyMap<string, PageAnswers>;
  /** Answers a question of the gate as it was answered then. */
  readonly answer: (call: ModelCall) => object;
}

/** Reads the recorded answers of a set; they are replayed by criterion, whatever else a question holds. */
export async function readAnswers(set: EvalSet): Promise<RecordedAnswers> {
  const {
    by,
    when,
    pages: raw,
  } = answersSchema.parse(parse(await readFile(join(folderOf(set), 'answers.yml'), 'utf8')));
  const pages = new Map(
    Object.entries(raw).map(([path, { nothing, ...said }]): [string, PageAnswers] => [
      path,
      { nothing, said: new Map(Object.entries(said).map(([id, one]) => [id, saidSchema.parse(one)])) },
    ]),
  );
  const titles = new Map<string, string>();
  for (const path of Object.keys(await readSet(set))) {
    const title = /^title: (.*)$/m.exec(await readFile(join(folderOf(set), 'pages', path), 'utf8'))?.[1];
    if (title === undefined || titles.has(title)) throw new Error(`${path} has no title of its own`);
    titles.set(title, path);
  }
  return { by, when, pages, answer: (call) => answerTo(call, titles, pages) };
}

function answerTo(
  { question }: ModelCall,
  titles: ReadonlyMap<string, string>,
  pages: RecordedAnswers['pages'],
): object {
  const content = question.lines.map(({ text }) => text).join('\n');
  const title = /title: (.*)$/m.exec(content)?.[1] ?? '';
  const { nothing, said } = pages.get(titles.get(title) ?? '') ?? {
    nothing: [],
    said: new Map<string, z.infer<typeof saidSchema>>(),
  };
  const preset = [...presets.values()].find(({ responsibility }) => responsibility === question.responsibility)?.name;
  const silent = preset !== undefined && nothing.includes(preset);
  return {
    nonce: question.nonce,
    answers: question.criteria.map(({ id, kind }) => {
      const one = silent ? undefined : said.get(id);
      // A page on which the quoted words no longer stand has been fixed.
      const stands =
        one === undefined || one.quote === null || placesIn(one.quote).every((part) => isOn(content, part));
      if (one !== undefined && stands) {
        const { status, quote, reason, suggestion } = one;
        return { criterion: id, reason, quote, status, suggestion };
      }
      const status = silent || kind === 'must-contain' ? 'not_applicable' : 'met';
      return { criterion: id, reason: 'Nothing to say.', quote: null, status, suggestion: null };
    }),
  };
}

function isOn(content: string, words: string): boolean {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  return plain(content).includes(plain(words));
}
