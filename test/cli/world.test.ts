import { expect, test } from 'vitest';
import { wantsColour } from '../../src/cli/world.ts';

const stream = (isTerminal: boolean) => ({ isTerminal, columns: 80, write: () => {} });

test.each([
  ['a terminal', true, {}, true],
  ['no terminal', false, {}, false],
  ['a terminal that can do nothing', true, { TERM: 'dumb' }, false],
  ['a terminal whose owner wants none', true, { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR, which says nothing', true, { NO_COLOR: '' }, true],
  ['no terminal, and colours asked for', false, { FORCE_COLOR: '1' }, true],
  ['a terminal, and none asked for', true, { FORCE_COLOR: '0' }, false],
  ['an empty FORCE_COLOR, which says nothing', false, { FORCE_COLOR: '' }, false],
  ['both at once: none wins', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
] as const)('colours on %s', (_, isTerminal, variables, expected) => {
  expect(wantsColour(stream(isTerminal), variables)).toBe(expected);
});
