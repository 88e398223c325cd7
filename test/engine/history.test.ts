import { expect, it } from 'vitest';
import { historyText } from '../../src/engine/history-text.ts';
import { runPipeline } from '../../src/engine/run.ts';

it('tells each write in a line that nothing in it can break', async () => {
  const { context } = await runPipeline(
    {
      tasks: [
        {
          name: 'a\nb',
          agent: '@brand',
          outputs: ['brandScore', 'k = 1'],
          run: () => ({ brandScore: 91, 'k = 1': 'x\n\u001b[2J' }),
        },
      ],
    },
    { page: 'p1' },
    { clock: () => Date.UTC(2026, 10, 26) },
  );
  expect(historyText(context.history())).toBe(
    [
      '[2026-11-26T00:00:00.000Z] start wrote page = "p1"',
      '[2026-11-26T00:00:00.000Z] @brand wrote brandScore = 91',
      '[2026-11-26T00:00:00.000Z] @brand wrote "k = 1" = "x\\n\\u001b[2J"',
    ].join('\n'),
  );
  const at = '2026-11-26T00:00:00.000Z';
  expect(
    historyText([
      { at, author: 'a b', key: 'k', value: 2, previous: { old: 1 } },
      { at, author: 'x\n[', key: ' k' },
    ]),
  ).toBe(
    '[2026-11-26T00:00:00.000Z] a b wrote k = 2, before: {"old":1}\n[2026-11-26T00:00:00.000Z] "x\\n[" wrote " k" = (left out)',
  );
});
