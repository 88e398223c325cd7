import { describe, expect, it } from 'vitest';
import { presets } from '../../src/config/presets/presets.ts';
import { criterionSchema } from '../../src/review/reviewer.ts';

const all = [...presets.values()];
const criteria = all.flatMap((preset) => preset.criteria);

describe('the presets', () => {
  it('are the seven of the manual and the financial pack', () => {
    expect([...presets.keys()].sort()).toEqual([
      'accessibility-inclusion',
      'brand-voice',
      'financial-promotion',
      'legal-compliance',
      'readability',
      'seo',
      'structure',
      'technical-accuracy',
    ]);
  });

  it.each(all)('$name has 8 to 12 valid criteria with a weight by severity', (preset) => {
    expect(preset.criteria.length).toBeGreaterThanOrEqual(8);
    expect(preset.criteria.length).toBeLessThanOrEqual(12);
    for (const criterion of preset.criteria) {
      expect(criterionSchema.safeParse(criterion)).toMatchObject({ success: true });
      expect(criterion.weight).toBeLessThanOrEqual(3);
    }
  });

  it('give each criterion an id of its own', () => {
    const ids = criteria.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have at most ten blocking criteria in all', () => {
    expect(criteria.filter(({ severity }) => severity === 'blocking').map(({ id }) => id)).toEqual([
      'LG1',
      'LG2',
      'LG6',
      'FP1',
      'FP2',
      'FP3',
      'FP4',
      'TA7',
      'AX1',
    ]);
  });

  it.each(all.filter(({ veto }) => veto))('$name is dated, sourced, and says that it is no legal advice', (preset) => {
    expect(preset.responsibility).toMatch(/rules as of \d{4}-\d{2}-\d{2}; not legal advice/);
    for (const criterion of preset.criteria) {
      expect(criterion.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(criterion.source).toBeDefined();
    }
  });
});
