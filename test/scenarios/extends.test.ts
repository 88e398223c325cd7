import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobToken } from '../support/fake-github.ts';
import type { Repository } from '../support/git/repository.ts';
import { repository } from '../support/git/repository.ts';
import { type Scenario, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { commentOf, reportOf } from './seen.ts';
import { article, team, votes } from './team.ts';

/** The rules of an organisation in a repository of their own. */
const { base: rubrics, config: rules } = team({ law: {}, links: { uses: 'links' } }, { threshold: 70 });
let standards: Repository;
let pinned = '';
beforeAll(async () => {
  const gate = rules.replaceAll('.github/content-gate/links.md', 'links');
  standards = await repository({ base: { ...rubrics, 'gate.yml': gate }, head: { 'gate.yml': 'threshold: 0\n' } });
  pinned = `acme/standards/gate.yml@${await standards.resolve('main')}`;
});
afterAll(() => standards[Symbol.asyncDispose]());

/** A comment as people read it, without the signs that keep it from becoming a link or a mention. */
const plain = (text: string): string => text.replaceAll('\u200b', '');

const world = async (config: string, more: Partial<Parameters<typeof scenario>[0]> = {}): Promise<Scenario> =>
  scenario({
    head: { 'docs/savings.md': article() },
    config,
    model: await scriptedModel({ script: votes({ law: 'block' }) }),
    github: { others: { 'acme/standards': standards } },
    ...more,
  });

describe('a configuration that extends that of the organisation', () => {
  it('judges by its reviewers, whose files lie there, and says so in comment, record, plan and config', async () => {
    await using here = await world(`extends: ${pinned}\n`);
    const result = await here.run();
    expect(result.outputs.verdict).toBe('needs-work');
    const { configuration, files } = reportOf(result);
    const commit = pinned.slice(-40);
    expect(configuration).toMatchObject({ extends: [{ source: pinned, commit, pinned: true }] });
    expect(files[0]?.reviewers.map(({ reviewer }) => reviewer.name)).toContain('law');
    expect(plain(commentOf(here))).toContain(`The configuration extends ${pinned}`);
    const env = {
      GH_TOKEN: jobToken,
      GITHUB_API_URL: here.github.url,
      GITHUB_GRAPHQL_URL: `${here.github.url}/graphql`,
    };
    const shown = await here.cli(['config', '--json'], { env });
    expect(JSON.parse(shown.stdout)).toMatchObject({ path: '.github/content-gate.yml', extends: [{ source: pinned }] });
    expect(JSON.parse(shown.stdout).values).toContainEqual({
      ...{ key: 'threshold', value: 70 },
      from: { kind: 'file', path: `acme/standards/gate.yml@${commit.slice(0, 10)}`, line: 1 },
    });
    const keyless = await here.cli(['check', 'docs'], { env: { PATH: '/usr/bin:/bin' } });
    expect(keyless).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('set GH_TOKEN, or sign in with gh') });
  });

  it('takes no other one from the pull request', async () => {
    const head = {
      'docs/savings.md': article(),
      '.github/content-gate.yml': 'extends: acme/standards/gate.yml@topic\n',
    };
    await using here = await world(`extends: ${pinned}\n`, { head });
    expect((await here.run()).outputs.verdict).toBe('needs-work');
  });

  it('is inconclusive where the other cannot be read, and says what to do', async () => {
    await using here = await world(`extends: ${pinned}\n`, { github: {} });
    const result = await here.run();
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
    expect(commentOf(here)).toMatch(/acme\/standards does not exist, or the token may not read it.*contents: read/);
    expect(here.model?.log.calls).toEqual([]);
  });

  it('warns of a commit that is not in the history of the default branch: it may be that of a fork', async () => {
    await using here = await world(`extends: ${pinned.slice(0, -40)}${standards.headSha}\n`);
    const args = ['plan', 'docs', '--model', 'm', '--base', 'main'];
    const env = {
      GH_TOKEN: jobToken,
      GITHUB_API_URL: here.github.url,
      GITHUB_GRAPHQL_URL: `${here.github.url}/graphql`,
    };
    const plan = await here.cli(args, { env });
    expect(plan.stdout).toContain('the commits of every fork can be read under its name');
    const gone = await here.cli(['config'], { env: { ...env, GH_TOKEN: 'ghs_of_somebody_else_0123456789' } });
    expect(gone).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('GitHub did not accept the token') });
    expect(`${gone.stdout}${gone.stderr}`).not.toContain('ghs_of_somebody_else');
  });

  it('warns in the report of a branch, with the commit to write', async () => {
    await using here = await world('extends: acme/standards/gate.yml@main\n');
    const result = await here.run();
    expect(result.outputs.verdict).toBe('needs-work');
    expect(commentOf(here)).toContain('which can become other rules at any time');
    expect(plain(commentOf(here))).toContain(pinned);
  });
});
