import { expect, it } from 'vitest';
import { readYaml } from '../../src/config/yaml-source.ts';

it('takes as many aliases as it says, and not one more', () => {
  const withAliases = (count: number): string => `a: &a x\nb: [${'*a, '.repeat(count)}]\n`;
  expect(readYaml(withAliases(20), 'c.yml').ok).toBe(true);
  expect(readYaml(withAliases(21), 'c.yml')).toMatchObject({
    ok: false,
    problems: [expect.objectContaining({ allowed: 'at most 20 aliases' })],
  });
});
