import { expect, test } from 'vitest';
import { chunkNames } from '../../scripts/package/chunks.ts';

const late = (id: number, request: string) => ({
  id,
  initial: false,
  origins: [{ request, moduleName: './lib/main.js' }],
});
const module = (name: string, size: number, ...chunks: number[]) => ({ name, size, chunks });

test('a chunk is named by what it holds, and no two have one name', () => {
  const names = chunkNames({
    chunks: [
      { id: 1, initial: true, origins: [] },
      late(2, './cli/cli.js'),
      late(3, './cli/cli.js'),
      late(4, '@scope/client'),
      late(5, './page/parse.js'),
      late(6, './other/parse.js'),
      late(7, 'zod'),
      late(8, '@scope/client'),
    ],
    modules: [
      module('./lib/main.js', 9, 1),
      {
        ...module('./lib/cli/cli.js + 1 modules', 30, 2),
        modules: [
          { name: './lib/cli/cli.js', size: 10 },
          { name: './lib/cli/more.js', size: 20 },
        ],
      },
      module('./node_modules/yaml/index.js', 40, 3),
      module('./node_modules/zod/index.js', 60, 3),
      module('./node_modules/small/index.js', 5, 3),
      module('./node_modules/@scope/client/index.js', 5, 4),
      module('./lib/page/parse.js', 5, 5),
      module('./lib/other/parse.js', 5, 6),
      module('./node_modules/zod/index.js', 60, 7),
      module('./node_modules/yaml/index.js', 40, 7),
      module('./node_modules/tiny/index.js', 1, 7),
      module('./node_modules/@scope/client/index.js', 5, 8),
    ],
  });
  expect(Object.fromEntries(names)).toEqual({
    2: 'cli',
    3: 'zod+yaml',
    4: 'scope-client',
    5: 'parse',
    6: 'other-parse',
    7: 'zod+yaml+tiny',
    8: 'scope-client-2',
  });
});
