import { join } from 'node:path';
import { objection, reviewAnswer, type Said } from '../../test/support/model/review-answer.ts';
import { readFolder } from '../../test/support/read-folder.ts';
import { type Scenario, scenario } from '../../test/support/scenario.ts';
import { scriptedModel } from '../../test/support/scripted-model.ts';

const root = join(import.meta.dirname, '..', '..');

/** Where the real model is, for those who have a key of it. */
export interface RealModel {
  readonly key: string;
  readonly baseUrl: string;
  readonly model: string;
}

/** What the stand-in for a model objects to; a real model finds its own words for it. */
const objections: Readonly<Record<string, { readonly quote: string; readonly said: Said }>> = {
  BV16: {
    quote: 'you cannot lose a single note, we guarantee it',
    said: objection(
      'you cannot lose a single note, we guarantee it',
      'An absolute promise without anything behind it.',
    ),
  },
  LG1: {
    quote: 'call it the best notebook ever made',
    said: {
      status: 'not_met',
      quote: 'call it the best notebook ever made',
      reason: 'They got the product for free, and the sentence that praises it should say what that means.',
    },
  },
};

/** The sample pull request under demo/, on local servers, with the real model or a stand-in for it. */
export async function sampleRepository(real: RealModel | undefined): Promise<Scenario> {
  const model = await scriptedModel({
    script: ({ question }) => {
      const text = question.lines.map((line) => line.text).join('\n');
      const found = Object.entries(objections).filter(([, { quote }]) => text.replaceAll('\n', ' ').includes(quote));
      return reviewAnswer(question, Object.fromEntries(found.map(([id, { said }]) => [id, said])));
    },
  });
  return scenario({
    base: Object.fromEntries(await readFolder(join(root, 'demo', 'base'))),
    head: Object.fromEntries(await readFolder(join(root, 'demo', 'head'))),
    model,
    inputs: real === undefined ? {} : { 'api-key': real.key, 'base-url': real.baseUrl, model: real.model },
  });
}
