import { describe, expect, it } from 'vitest';
import { type ConfigurationSources, configure } from '../../src/config/configuration.ts';
import { modeOf } from '../../src/config/defaults.ts';
import { problemLine } from '../../src/config/problem.ts';
import { checkerDescriptions } from '../../src/review/rules/checkers/registry.ts';
import { baseWith, checkers, noModel } from './sources.ts';

const path = '.github/content-gate.yml';
const houseStyle =
  '---\nresponsibility: Pages keep to our house style.\n---\nBe fair.\n\n- [HS1] (blocking, must-not-contain) No exclamation marks.\n';
const base = baseWith({
  'docs/voice.md': 'We say you.',
  'docs/long.md': 'x'.repeat(60_000),
  'docs/longer.md': 'x'.repeat(60_000),
  '.github/content-gate/house-style.md': houseStyle,
  '.github/content-gate/faulty.md': '---\nresponsibility: x\n---\n- [HS1] (blockng) Text.\n',
  '.github/content-gate/named.md': `---\nname: other\n${houseStyle.slice(4)}`,
});
const sources: ConfigurationSources = { readBase: base, checkers, access: noModel, formats: ['sarif', 'junit'] };

async function run(text: string, more: Partial<ConfigurationSources> = {}) {
  return configure({ path, text }, { ...sources, ...more });
}

async function messages(text: string): Promise<string> {
  const configuration = await run(text);
  const lines = configuration.ok
    ? ['accepted', ...configuration.warnings.map(problemLine)]
    : configuration.problems.map(problemLine);
  return `${lines.join('\n')}\n`;
}

async function reviewers(text: string, more: Partial<ConfigurationSources> = {}) {
  const configuration = await run(text, more);
  if (!configuration.ok) throw new Error(configuration.problems.map(problemLine).join('\n'));
  return configuration.reviewers;
}

const outline = `strategy: weighted
reviewers:
  brand-voice: { uses: brand-voice, weight: 0.4, references: [docs/voice.md] }
  legal: { uses: legal-compliance, weight: 0.4, timeout: 1.5 }
  accuracy: { uses: technical-accuracy, weight: 0.2, required: false, samples: 3, model: other-model }
  house-style: { uses: .github/content-gate/house-style.md, weight: 0 }
  words: { uses: spelling }
pipeline:
  - { phase: validation, tasks: [front-matter, links, words] }
  - { phase: reviews, tasks: [brand-voice, legal, accuracy, house-style] }
`;

describe('configure', () => {
  it('makes reviewers of the outline of the manual', async () => {
    const all = await reviewers(outline);
    const byName = new Map(all.map((reviewer) => [reviewer.name, reviewer]));
    expect([...byName.keys()]).toEqual([
      'brand-voice',
      'legal',
      'accuracy',
      'house-style',
      'words',
      'front-matter',
      'links',
    ]);
    expect(byName.get('brand-voice')).toMatchObject({
      kind: 'model',
      weight: 0.4,
      required: true,
      veto: false,
      threshold: 80,
      timeoutMs: 120_000,
      references: [{ path: 'docs/voice.md', text: 'We say you.' }],
    });
    expect(byName.get('legal')).toMatchObject({ veto: true, required: true, timeoutMs: 1500 });
    expect(byName.get('accuracy')).toMatchObject({ required: false, samples: 3, model: 'other-model' });
    expect(byName.get('house-style')).toMatchObject({
      kind: 'model',
      required: false,
      guidance: 'Be fair.',
      criteria: [{ id: 'HS1', severity: 'blocking' }],
    });
    expect(byName.get('words')).toMatchObject({ kind: 'rules', checker: 'spelling', weight: 0, required: false });
    expect(byName.get('front-matter')).toMatchObject({ weight: 0, required: false, options: { required: [] } });
  });

  it('lets severities be changed and criteria be left out', async () => {
    const [legal] = await reviewers(
      'reviewers: { legal: { uses: legal-compliance, criteria: { LG1: info, LG2: off } } }',
    );
    expect(legal?.criteria.find(({ id }) => id === 'LG1')?.severity).toBe('info');
    expect(legal?.criteria.some(({ id }) => id === 'LG2')).toBe(false);
  });

  it('takes the weight, and in the end the veto, from what a checker may no longer block', async () => {
    const real = { checkers: new Map(checkerDescriptions.map((one) => [one.name, one])) };
    const [some] = await reviewers('reviewers: { links: { uses: links, criteria: { dead-anchor: warning } } }', real);
    const weightOf = (id: string): number => some?.criteria.find((one) => one.id === id)?.weight ?? Number.NaN;
    expect(some?.veto).toBe(true);
    expect(weightOf('dead-anchor')).toBeLessThanOrEqual(weightOf('empty-address'));
    expect(weightOf('dead-file')).toBeGreaterThan(weightOf('dead-anchor'));
    const [none] = await reviewers(
      'reviewers: { links: { uses: links, criteria: { dead-anchor: warning, dead-file: warning } } }',
      real,
    );
    expect(none?.veto).toBe(false);
  });

  it('keeps a veto from whoever only advises, and gives it up where the team says so', async () => {
    const all = await reviewers(
      'reviewers: { a: { uses: legal-compliance, weight: 0 }, b: { uses: legal-compliance, veto: false }, c: { uses: secrets } }',
    );
    expect(all.map(({ veto }) => veto)).toEqual([false, false, true]);
  });

  it('reads each file of the base commit once', async () => {
    const read: string[] = [];
    const readBase: ConfigurationSources['readBase'] = (file) => {
      read.push(file);
      return base(file);
    };
    await reviewers(
      'reviewers: { a: { uses: seo, references: [docs/voice.md] }, b: { uses: structure, references: [docs/voice.md] } }',
      { readBase },
    );
    expect(read).toEqual(['docs/voice.md']);
  });

  it.each([
    [
      'pipeline',
      `reviewers: { legal: { uses: legal-compliance }, seo: { uses: seo }, voice: { uses: brand-voice } }
pipeline:
  - { phase: first, tasks: [front-matter, legl] }
  - { phase: first, tasks: [legal, front-matter] }
  - { phase: last, tasks: [seo, seo] }
`,
    ],
    [
      'votes',
      `quorum: 3
reviewers:
  legal: { uses: legal-compliance, weight: 0, veto: true }
  seo: { uses: seo }
`,
    ],
    ['files', 'outputs: { files: { sarfi: a.sarif, junit: out/a.xml, sarif: out/a.xml } }\n'],
    ['nobody-votes', 'reviewers: { seo: { uses: seo, weight: 0 }, words: { uses: spelling } }\n'],
    [
      'reviewers',
      `reviewers:
  legal: { uses: legal-complaince }
  missing: { uses: .github/content-gate/absent.md }
  outside: { uses: ../outside.md }
  faulty: { uses: .github/content-gate/faulty.md }
  links: { uses: links, references: [docs/voice.md], samples: 2, model: m, options: { external: true } }
  seo: { uses: seo, options: { x: 1 }, criteria: { SE99: off, se1: info }, references: [docs/absent.md] }
  big: { uses: seo, references: [docs/long.md, docs/longer.md] }
  front: { uses: front-matter, options: { required: title } }
  none: { uses: links, criteria: { dead-link: off } }
`,
    ],
    ['own-name', 'reviewers: { mine: { uses: .github/content-gate/named.md } }\n'],
    [
      'many-blocking',
      `reviewers:
  seo: { uses: seo, criteria: { SE1: blocking, SE2: blocking, SE3: blocking, SE12: blocking, SE6: blocking, SE9: blocking } }
  structure: { uses: structure, criteria: { ST13: blocking, ST14: blocking, ST17: blocking, ST8: blocking, ST15: blocking } }
`,
    ],
    [
      'values-with-meaning',
      `strategy: wieghted
reviewers:
  legal: { uses: legal-complaince, weight: -1 }
  seo: { uses: seo, colour: red }
pipeline:
  - { phase: reviews, tasks: [legal, soe] }
`,
    ],
    [
      'no-false-alarm-after-a-faulty-value',
      `quorum: 2
reviewers:
  a: { weight: 1 }
  b: { uses: seo, weight: much }
pipeline:
  - { phase: reviews, tasks: [a, b] }
`,
    ],
  ])('explains %s', async (name, text) => {
    await expect(await messages(text)).toMatchFileSnapshot(`../golden/config/configure-${name}.txt`);
  });
});

describe('without declared reviewers', () => {
  const names = async (text: string | undefined, access: ConfigurationSources['access']) => {
    const configuration = await configure(text === undefined ? undefined : { path, text }, { ...sources, access });
    if (!configuration.ok) throw new Error('not accepted');
    return configuration.reviewers.map(({ name, weight }) => `${name} ${weight}`);
  };
  const withCheckers = ['front-matter 1', 'links 1', 'secrets 1', 'spelling 0'];
  const withModels = [...withCheckers, 'brand-voice 1', 'legal-compliance 1', 'technical-accuracy 1'];

  it('checkers judge, joined by three presets when a model is named, whoever names it', async () => {
    expect(await names(undefined, noModel)).toEqual(withCheckers);
    expect(await names(undefined, { modelNamed: true })).toEqual(withModels);
    expect(await names('model: { name: some-model }', noModel)).toEqual(withModels);
    expect(await names('', noModel)).toEqual(withCheckers);
  });

  it('a pipeline alone chooses among the built-in ones, with their usual weights', async () => {
    expect(await names('pipeline: [{ phase: one, tasks: [links, seo] }]', noModel)).toEqual(['links 1', 'seo 1']);
  });

  it('of a checker and a preset with one name, the checker joins, and the preset is what `uses` means', async () => {
    const facts = checkers.get('links');
    if (facts === undefined) throw new Error('no such checker');
    const more = { checkers: new Map([['structure', { ...facts, defaultWeight: 0 }]]) };
    expect(await configure(undefined, { ...sources, ...more })).toMatchObject({
      ok: true,
      reviewers: [{ name: 'structure', kind: 'rules' }],
    });
    expect(await reviewers('reviewers: { structure: { uses: structure } }', more)).toMatchObject([
      { kind: 'model', weight: 1 },
    ]);
  });

  it('only what is written down is enforced', () => {
    expect(modeOf(undefined, false)).toBe('advise');
    expect(modeOf(undefined, true)).toBe('enforce');
    expect(modeOf('enforce', false)).toBe('enforce');
    expect(modeOf('advise', true)).toBe('advise');
  });
});

describe('the built-in configuration', () => {
  it('fits the checkers that are really there', async () => {
    const real = new Map(checkerDescriptions.map((description) => [description.name, description]));
    const configuration = await configure(undefined, { ...sources, checkers: real });
    if (!configuration.ok) throw new Error(configuration.problems.map(problemLine).join('\n'));
    expect(configuration.warnings).toEqual([]);
    expect(configuration.reviewers.map(({ name }) => name)).toEqual(
      [...real.values()].filter(({ options }) => options.safeParse({}).success).map(({ name }) => name),
    );
    expect(configuration.reviewers.every(({ kind }) => kind === 'rules')).toBe(true);
    expect(configuration.reviewers.filter(({ weight }) => weight > 0).length).toBeGreaterThan(2);
    expect(configuration.reviewers.find(({ name }) => name === 'secrets')?.veto).toBe(true);
  });
});
