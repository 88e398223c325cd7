import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { printConfig } from '../../src/cli/config.ts';
import { terminalIn } from './terminal.ts';

const cfg = '.github/content-gate.yml';
const shown = z.object({
  path: z.string().nullable(),
  extends: z.array(z.looseObject({ source: z.string(), digest: z.string() })),
  values: z.array(z.object({ key: z.string(), value: z.unknown(), from: z.looseObject({ kind: z.string() }) })),
});

async function config(files: Readonly<Record<string, string>>, format: 'pretty' | 'json' = 'json') {
  await using here = await terminalIn({}, { PATH: '' });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(here.world.directory, path)), { recursive: true });
    await writeFile(join(here.world.directory, path), text);
  }
  const exitCode = await printConfig({ config: undefined, format }, here.world);
  return { exitCode, ...here.said };
}

async function values(files: Readonly<Record<string, string>>) {
  const { out, err } = await config(files);
  if (out === '') throw new Error(err);
  const read = shown.parse(JSON.parse(out));
  return { ...read, of: (key: string) => read.values.find((one) => one.key === key) };
}

describe('config', () => {
  const files = {
    [cfg]: 'extends: ./base.yml\nthreshold: 70\nterms: [{ write: ours }]\nreviewers:\n  links: { weight: 2 }\n',
    'base.yml':
      'threshold: 90\nquorum: 1\nterms:\n  - { write: theirs }\nreviewers:\n  links: { uses: links, timeout: 9 }\n',
  };

  it('says of each value where it comes from', async () => {
    const { of, ...all } = await values(files);
    expect(all).toMatchObject({ path: cfg, extends: [{ source: 'base.yml', commit: null, pinned: true }] });
    const from = (path: string, line: number) => ({ kind: 'file', path, line });
    expect(of('threshold')).toEqual({ key: 'threshold', value: 70, from: from(cfg, 2) });
    expect(of('quorum')).toEqual({ key: 'quorum', value: 1, from: from('base.yml', 2) });
    expect(of('strategy')).toEqual({ key: 'strategy', value: 'weighted', from: { kind: 'default' } });
    expect(of('terms[0]')).toMatchObject({ value: { write: 'theirs' }, from: from('base.yml', 4) });
    expect(of('terms[1]')).toMatchObject({ value: { write: 'ours' }, from: from(cfg, 3) });
    expect(of('reviewers.links.weight')).toMatchObject({ value: 2, from: from(cfg, 5) });
    expect(of('reviewers.links.timeout')).toMatchObject({ value: 9, from: from('base.yml', 6) });
  });

  it('is readable as it is, and names the defaults where there is no file', async () => {
    const { out, exitCode } = await config(files, 'pretty');
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^# extends base\.yml, sha256 [0-9a-f]{64}$/m);
    expect(out).toMatch(new RegExp(`^threshold: 70 +# ${cfg.replaceAll('.', '\\.')}:2$`, 'm'));
    expect(out).toMatch(/^quorum: 1 +# base\.yml:2$/m);
    const without = await values({});
    expect(without.path).toBeNull();
    expect(without.of('reviewers')?.value).toContain('links');
  });

  it('prints no secret that somebody wrote into it', async () => {
    const secret = 'sk-0123456789abcdef0123';
    const text = `reviewers:\n  a: { uses: front-matter, options: { required: [${secret}] } }\n  b: { uses: links }\n`;
    for (const format of ['pretty', 'json'] as const) {
      const { out } = await config({ [cfg]: text }, format);
      expect(out).toContain('***');
      expect(out).not.toContain(secret);
    }
  });

  it.each([
    [{ [cfg]: 'treshold: 3\n' }, 2, 'Did you mean "threshold"?'],
    [{ [cfg]: 'extends: acme/rules/gate.yml@main\n' }, 3, 'set GH_TOKEN, or sign in with gh auth login'],
    [{ [cfg]: 'extends: ./gone.yml\n' }, 2, 'which does not exist'],
  ])('of %j ends with %i', async (given, code, says) => {
    const { exitCode, err } = await config(given);
    expect(exitCode).toBe(code);
    expect(err).toContain(says);
  });
});
