import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../scripts/eval/answers.ts';
import { evalSets, folderOf, readSet } from '../../scripts/eval/pages.ts';
import { presets } from '../../src/config/presets/presets.ts';
import { placesIn } from '../../src/review/model/shown-text.ts';

const always = ['brand-voice', 'legal-compliance', 'technical-accuracy'];
const least = { own: { pages: 30, faults: 60 }, blind: { pages: 12, faults: 24 } };

describe.each(evalSets)('the evaluation set "%s"', async (name) => {
  const set = await readSet(name);
  const { pages } = await readAnswers(name);

  it('has enough pages, faults and clean pages, and every preset', () => {
    const all = Object.values(set);
    expect(all.length).toBeGreaterThanOrEqual(least[name].pages);
    expect(all.flatMap(({ faults }) => faults).length).toBeGreaterThanOrEqual(least[name].faults);
    expect(all.filter(({ faults }) => faults.length === 0).length * 3).toBeGreaterThanOrEqual(all.length);
    expect(new Set([...always, ...all.flatMap((one) => one.presets)])).toEqual(new Set(presets.keys()));
  });

  it.each(Object.entries(set))(
    '%s has what was planted, and answers about what stands on it',
    async (path, { faults, ...page }) => {
      const text = await readFile(join(folderOf(name), 'pages', path), 'utf8');
      const asked = [...always, ...page.presets]
        .flatMap((name) => presets.get(name)?.criteria ?? [])
        .map(({ id }) => id);
      for (const { criterion, text: words } of faults) {
        expect(asked).toContain(criterion);
        if (words !== null) expect(text).toContain(words);
      }
      for (const [criterion, { quote, status, worth }] of pages.get(path)?.said ?? []) {
        expect(asked).toContain(criterion);
        for (const part of quote === null ? [] : placesIn(quote)) expect(text).toContain(part);
        // Every remark has had its second reading.
        if (status === 'not_met') expect(worth).toBeDefined();
      }
    },
  );
});
