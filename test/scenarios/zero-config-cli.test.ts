import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scenario } from '../support/scenario.ts';

describe('the command in a repository without configuration, key and network', () => {
  test('finds what is wrong with the pages that it is pointed to', async () => {
    await using world = await scenario({
      base: {
        'docs/page.md': '# Page\n\nRead [this](./gone.md): it is made seperately.\n',
        'docs/good.md': '# Good\n\nAll is well here.\n',
      },
      head: { 'README.md': '# Read me\n\nThis is a project.\n' },
      model: 'none',
    });
    const offline = { NODE_OPTIONS: '--dns-result-order=ipv4first', HTTP_PROXY: 'http://127.0.0.1:9' };
    const { exitCode, stdout } = await world.cli(['check', 'docs/'], { env: offline });
    expect(stdout).toContain('There is no file "docs/gone.md"');
    expect(stdout).toContain('Did you mean "separately"?');
    expect(stdout).toContain('docs/good.md');
    // The dead link is worth a no; whether a no stops anything is for whoever runs the command.
    expect(exitCode).toBe(1);
  });

  test('reads pages from a folder with a space in its name, grammar included', async () => {
    await using world = await scenario({
      base: { 'my docs/a page.md': '# Page\n\nYou can open an user menu from here.\n' },
      head: { 'README.md': '# Read me\n' },
      model: 'none',
    });
    await mkdir(join(await world.repository.workingCopy(), 'my docs'), { recursive: true });
    const { stdout } = await world.cli(['check', 'my docs']);
    expect(stdout).toContain('Did you mean "a" instead of "an"?');
  });
});
