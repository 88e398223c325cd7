import { describe, expect, it } from 'vitest';
import { configure } from '../../src/config/configuration.ts';
import { checkerDescriptions } from '../../src/review/rules/checkers/registry.ts';
import { baseWith } from './sources.ts';

const real = new Map(checkerDescriptions.map((description) => [description.name, description]));

async function coveredUnder(text: string): Promise<readonly (readonly string[] | undefined)[]> {
  const configuration = await configure(
    { path: '.github/content-gate.yml', text },
    { readBase: baseWith({}), checkers: real, formats: [], access: { modelNamed: true } },
  );
  if (!configuration.ok) throw new Error('the configuration is not valid');
  return configuration.reviewers.flatMap((one) => (one.kind === 'model' ? [one.covered] : []));
}

describe('what models are told to leave to checkers', () => {
  it('is the same for all of them, so that their requests begin alike', async () => {
    const reviewers = 'a: { uses: seo }, b: { uses: links }, c: { uses: structure }, d: { uses: spelling }';
    const topics = ['links that lead nowhere', 'misspellings'];
    expect(await coveredUnder(`reviewers: { ${reviewers} }`)).toEqual([topics, topics]);
  });

  it('names the tools whose results take part', async () => {
    const vale = 'house-vale: { uses: results, options: { format: vale, path: vale.json } }';
    expect(await coveredUnder(`reviewers: { a: { uses: seo }, ${vale} }`)).toEqual([['what house-vale reports']]);
  });

  it('is nothing where no checker looks at every page', async () => {
    expect(await coveredUnder('reviewers: { a: { uses: seo } }')).toEqual([undefined]);
    const some = 'b: { uses: links, when: { paths: ["docs/**"] } }';
    expect(await coveredUnder(`reviewers: { a: { uses: seo }, ${some} }`)).toEqual([undefined]);
    const phases = '[{ phase: one, tasks: [b], when: { paths: ["docs/**"] } }, { phase: two, tasks: [a] }]';
    const declared = 'reviewers: { a: { uses: seo }, b: { uses: links } }';
    expect(await coveredUnder(`${declared}\npipeline: ${phases}`)).toEqual([undefined]);
  });
});
