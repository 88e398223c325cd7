import { describe, expect, it } from 'vitest';
import { type Configuration, configure } from '../../src/config/configuration.ts';
import { problemLine } from '../../src/config/problem.ts';
import type { OpenElsewhere } from '../../src/content/elsewhere.ts';
import { baseWith, checkers, noModel } from './sources.ts';

const path = '.github/content-gate.yml';
const sha = '0123456789abcdef0123456789abcdef01234567';
const pinned = `acme/rules/gate.yml@${sha}`;
const rubric = (rule: string) => `---\nresponsibility: Keeps to ${rule}.\n---\n- [R1] (warning) ${rule}.\n`;

/** Repositories by `owner/repo`, each with its files; every branch stands at the one commit. */
const repositories =
  (all: Readonly<Record<string, Readonly<Record<string, string>>>>, onDefaultBranch = true): OpenElsewhere =>
  async ({ owner, repo }, ref) => {
    const files = all[`${owner}/${repo}`];
    if (files === undefined)
      return { ok: false, cause: `${owner}/${repo} does not exist, or the token may not read it` };
    if (ref === 'gone') return { ok: false, cause: `${owner}/${repo} has no commit, branch or tag gone` };
    return { ok: true, commit: sha, onDefaultBranch, read: baseWith(files) };
  };

interface World {
  readonly own?: Readonly<Record<string, string>>;
  readonly others?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly onDefaultBranch?: boolean;
}

const run = (text: string, { own = {}, others, onDefaultBranch }: World = {}): Promise<Configuration> =>
  configure(
    { path, text },
    {
      readBase: baseWith(own),
      checkers,
      access: noModel,
      formats: ['sarif'],
      openElsewhere: others && repositories(others, onDefaultBranch),
    },
  );
const acme = (gate: string, more: Readonly<Record<string, string>> = {}): World => ({
  others: { 'acme/rules': { 'gate.yml': gate, ...more } },
});

async function accepted(text: string, world: World = {}) {
  const read = await run(text, world);
  if (!read.ok) throw new Error(read.problems.map(problemLine).join('\n'));
  return read;
}
async function refused(text: string, world: World = {}) {
  const read = await run(text, world);
  if (read.ok) throw new Error('it was accepted');
  return { unread: read.unread === true, said: read.problems.map(problemLine).join('\n') };
}

describe('a configuration that extends another one', () => {
  it('has what the other says, key by key, where it says nothing itself', async () => {
    const { config, extended, warnings } = await accepted(
      `extends: ${pinned}\nthreshold: 70\nlimits: { concurrency: 2 }\nterms: [{ write: [email] }]\ncontent: { include: ["a/**/*.md"] }\n`,
      acme(
        'strategy: majority\nthreshold: 90\nlimits: { concurrency: 4, run-timeout: 100 }\nterms: [{ write: [GitHub] }]\ncontent: { include: ["docs/**/*.md"], exclude: ["old/**"] }\n',
      ),
    );
    expect(config).toMatchObject({
      strategy: 'majority',
      threshold: 70,
      limits: { concurrency: 2, 'run-timeout': 100 },
      terms: [{ write: ['GitHub'] }, { write: ['email'] }],
      content: { include: ['a/**/*.md'], exclude: ['old/**'] },
    });
    expect(warnings).toEqual([]);
    expect(extended).toEqual([
      { source: pinned, commit: sha, digest: expect.stringMatching(/^[0-9a-f]{64}$/), pinned: true },
    ]);
  });

  it('changes inherited reviewers, takes them out with off, and replaces them where it says uses', async () => {
    const gate =
      'reviewers:\n  spell: { uses: spelling, weight: 1 }\n  dead: { uses: links, timeout: 7 }\n  keys: { uses: secrets, timeout: 9 }\n';
    const { reviewers } = await accepted(
      `extends: ${pinned}\nreviewers:\n  spell: off\n  dead: { weight: 3 }\n  keys: { uses: links }\n`,
      acme(gate),
    );
    expect(reviewers.map(({ name, weight, timeoutMs }) => [name, weight, timeoutMs])).toEqual([
      ['dead', 3, 7000],
      ['keys', 1, 120_000],
    ]);
  });

  it('takes nothing over from something of another kind', async () => {
    const target = 'publish: { site: "https://a.example", pages: ["docs/**"], target: { kind: git, branch: pages } }\n';
    const own = (kind: string) =>
      `extends: ${pinned}\npublish: { target: { kind: ${kind} } }\nreviewers: { links: { uses: links } }\n`;
    expect((await accepted(own('folder, path: out'), acme(target))).config.publish).toMatchObject({
      site: 'https://a.example',
      target: { kind: 'folder', path: 'out' },
    });
    expect((await accepted(own('git, path: out'), acme(target))).config.publish?.target).toMatchObject({
      ...{ kind: 'git', branch: 'pages', path: 'out' },
    });
  });

  it('reads the files that it names where it lies itself', async () => {
    const { reviewers } = await accepted(
      `extends: ${pinned}\nreviewers:\n  ours: { uses: rules/own.md, references: [docs/voice.md] }\nmodel: { name: m }\n`,
      {
        own: { 'rules/own.md': rubric('our rule'), 'docs/voice.md': 'Our voice.' },
        others: {
          'acme/rules': {
            'gate.yml': 'reviewers:\n  theirs: { uses: rules/own.md, references: [docs/voice.md] }\n',
            'rules/own.md': rubric('their rule'),
            'docs/voice.md': 'Their voice.',
          },
        },
      },
    );
    const told = reviewers.map((one) => [
      one.name,
      one.responsibility,
      'references' in one ? one.references[0]?.text : '',
    ]);
    expect(told).toEqual([
      ['theirs', 'Keeps to their rule.', 'Their voice.'],
      ['ours', 'Keeps to our rule.', 'Our voice.'],
    ]);
  });

  it('may name a file beside it, which lies at the same commit, in its own repository too', async () => {
    const own = { '.github/base.yml': `extends: acme/rules/gate.yml@${sha}\nquorum: 1\n` };
    const others = { 'acme/rules': { 'gate.yml': 'extends: ./more/base.yml\n', 'more/base.yml': 'threshold: 91\n' } };
    const { config, extended } = await accepted(
      'extends: ./.github/base.yml\nreviewers: { links: { uses: links } }\n',
      {
        own,
        others,
      },
    );
    expect(config).toMatchObject({ threshold: 91, quorum: 1 });
    expect(extended.map(({ source, commit }) => [source, commit])).toEqual([
      ['.github/base.yml', null],
      [pinned, sha],
      [`acme/rules/more/base.yml@${sha.slice(0, 10)}`, null],
    ]);
  });

  it('says that a branch can move, with the commit to write, and that a commit may be that of a fork', async () => {
    const branch = await accepted('extends: acme/rules/gate.yml@main\n', acme('threshold: 70\n'));
    expect(branch.warnings.map(problemLine)).toEqual([
      `${path}:1:10: extends: found "acme/rules/gate.yml@main", which can become other rules at any time; allowed: ${pinned}.`,
    ]);
    expect(branch.extended).toMatchObject([{ pinned: false, commit: sha }]);
    const fork = await accepted(`extends: ${pinned}\n`, { ...acme('threshold: 70\n'), onDefaultBranch: false });
    expect(fork.warnings.map(problemLine).join()).toContain('the commits of every fork can be read under its name');
  });

  it('is told of each mistake in the file in which it stands, with what was meant', async () => {
    const { said, unread } = await refused(
      `extends: ${pinned}\nstrategy: majorty\n`,
      acme('treshold: 3\nreviewers:\n  a: { uses: spellling }\n  b: { uses: rules/b.md }\n', {
        'rules/b.md': '---\nresponsibility: x\n---\n- [HS1] (blockng) Text.\n',
      }),
    );
    expect(unread).toBe(false);
    expect(said).toContain(`${path}:2:11: strategy: found "majorty"`);
    expect(said).toContain('Did you mean "majority"?');
    expect(said).toMatch(/^acme\/rules\/gate\.yml@0123456789:1:1: treshold: .*Did you mean "threshold"\?$/m);
    expect(said).toMatch(/^acme\/rules\/gate\.yml@0123456789:3:14: reviewers\.a\.uses: .*Did you mean "spelling"\?$/m);
    expect(said).toMatch(/^acme\/rules\/rules\/b\.md@0123456789:4:1: .*blockng.*$/m);
  });
});

it('what a reviewer says hangs on the texts and not on the commit: nobody is asked again for a new one', async () => {
  const world = acme('reviewers:\n  theirs: { uses: a.md, references: [b.md] }\n', {
    'a.md': rubric('x'),
    'b.md': 'B.',
  });
  const [one, other] = await Promise.all(
    [sha, 'f'.repeat(40)].map((commit) => accepted(`extends: acme/rules/gate.yml@${commit}\n`, world)),
  );
  expect(other?.reviewers).toEqual(one?.reviewers);
});

describe('what keeps a configuration from being extended', () => {
  const bomb = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, index) => `b${index}: [*a, *a]`).join('\n')}\n`;
  it.each<[string, string, World, boolean, RegExp]>([
    [
      'no such repository',
      `extends: ${pinned}\n`,
      { others: {} },
      true,
      /could not be read: acme\/rules does not exist, or the token may not read it/,
    ],
    ['no such ref', 'extends: acme/rules/gate.yml@gone\n', acme(''), true, /has no commit, branch or tag gone/],
    [
      'no such file',
      `extends: acme/rules/other.yml@${sha}\n`,
      acme(''),
      true,
      /which does not exist in acme\/rules at 0123/,
    ],
    ['nobody who can read it', `extends: ${pinned}\n`, {}, true, /copy the file, and name it as \.\/path/],
    ['no YAML', `extends: ${pinned}\n`, acme('a: [b\n'), false, /^acme\/rules\/gate\.yml@0123456789:/],
    ['a list', `extends: ${pinned}\n`, acme('- a\n'), false, /found a list|found a mapping/],
    [
      'too large a file',
      `extends: ${pinned}\n`,
      acme(`# ${'x'.repeat(140_000)}\n`),
      false,
      /at most 131072 characters/,
    ],
    ['a YAML bomb', `extends: ${pinned}\n`, acme(bomb), false, /at most 20 aliases/],
    [
      'a circle',
      'extends: ./a.yml\n',
      { own: { 'a.yml': 'extends: ./b.yml\n', 'b.yml': 'extends: ./a.yml\n' } },
      false,
      /leads back to a\.yml/,
    ],
    ['itself', `extends: ./${path}\n`, { own: { [path]: '' } }, false, /leads back to/],
    [
      'a long chain',
      'extends: ./1.yml\n',
      {
        own: Object.fromEntries(
          ['1', '2', '3', '4', '5', '6'].map((n) => [`${n}.yml`, `extends: ./${Number(n) + 1}.yml\n`]),
        ),
      },
      false,
      /a chain of at most 5 files/,
    ],
    [
      'a path that leads out',
      `extends: acme/rules/../../other/gate.yml@${sha}\n`,
      acme(''),
      false,
      /allowed: owner\/repo\/path@commit/,
    ],
    [
      'a path of this repository that leads out',
      'extends: ./../../etc/passwd\n',
      {},
      false,
      /allowed: owner\/repo\/path@commit/,
    ],
    [
      'a ref that is none',
      'extends: acme/rules/gate.yml@main..dev\n',
      acme(''),
      false,
      /allowed: owner\/repo\/path@commit/,
    ],
    ['a name without a ref', 'extends: acme/rules/gate.yml\n', acme(''), false, /allowed: owner\/repo\/path@commit/],
    ['another value', 'extends: [a, b]\n', {}, false, /found another value; allowed: owner/],
  ])('%s', async (_, text, world, unread, said) => {
    const told = await refused(text, world);
    expect(told.said).toMatch(said);
    expect(told.unread).toBe(unread);
  });

  it.each([
    ['names a variable with a key', 'model: { name: x, key: GITHUB_TOKEN }\n', /unknown key \\?"key/],
    ['reads a file outside of its repository', 'reviewers: { a: { uses: ../../x/a.md } }\n', /without "\.\."/],
    ['inherits through __proto__', '__proto__: { threshold: 0 }\n', /__proto__/],
  ])('one that %s', async (_, gate, said) => {
    expect((await refused(`extends: ${pinned}\n`, acme(gate))).said).toMatch(said);
  });

  it('an address for the key in a file that can change, however it is reached', async () => {
    const address = 'model: { name: m, base-url: "https://evil.example/v1" }\n';
    const wrong = await refused('extends: acme/rules/gate.yml@main\n', acme(address));
    expect(wrong.said).toMatch(
      /gate\.yml@0123456789:1:\d+: model\.base-url: found an address in a file that can change/,
    );
    const target = 'publish: { target: { kind: webflow } }\n';
    expect((await refused('extends: acme/rules/gate.yml@main\n', acme(target))).said).toContain(
      'publish.target.kind: found an address in a file that can change',
    );
    const behind = { 'gate.yml': 'extends: acme/more/gate.yml@main\n' };
    const others = { 'acme/rules': behind, 'acme/more': { 'gate.yml': address } };
    expect((await refused(`extends: ${pinned}\n`, { others })).said).toContain('an address in a file that can change');
    expect((await accepted(`extends: ${pinned}\n`, acme(address))).config.model['base-url']).toContain('evil');
  });
});

describe('what an organisation locks', () => {
  const gate = 'threshold: 90\nreviewers: { dead: { uses: links } }\nlocked: [threshold, reviewers.dead, exceptions]\n';
  it.each([
    ['threshold: 10\n', 'threshold: found a value for threshold, which acme/rules/gate.yml@0123456789:3 locks'],
    ['reviewers: { dead: off }\n', 'a value for reviewers.dead'],
    ['reviewers: { dead: { weight: 0 } }\n', 'a value for reviewers.dead'],
    ['reviewers: { dead: { uses: spelling } }\n', 'a value for reviewers.dead'],
    ['reviewers: off\n', 'a value for reviewers.dead'],
    ['exceptions: { X: ["@me"] }\n', 'a value for exceptions'],
  ])('is not changed by %j', async (text, said) => {
    const told = await refused(`extends: ${pinned}\n${text}`, acme(gate));
    expect(told.said).toContain(said);
    expect(told.said).toContain(path);
  });

  it('leaves the rest free, and a lock on nothing is a mistake', async () => {
    const { config } = await accepted(
      `extends: ${pinned}\nstrategy: majority\nreviewers: { spell: { uses: spelling } }\n`,
      acme(gate),
    );
    expect(config).toMatchObject({ threshold: 90, strategy: 'majority' });
    expect((await refused(`extends: ${pinned}\n`, acme('locked: [treshold]\n'))).said).toContain(
      'Did you mean "threshold"?',
    );
  });

  it('keeps what is locked inside of a reviewer from being replaced with it', async () => {
    const inner = 'reviewers: { dead: { uses: links, weight: 2 } }\nlocked: [reviewers.dead.weight]\n';
    const told = await refused(`extends: ${pinned}\nreviewers: { dead: { uses: links } }\n`, acme(inner));
    expect(told.said).toContain('a value for reviewers.dead.weight');
    await accepted(`extends: ${pinned}\nreviewers: { dead: { timeout: 5 } }\n`, acme(inner));
  });
});

it('one file below cannot take out or weaken what the team declares itself', async () => {
  const { reviewers } = await accepted(
    `extends: ${pinned}\nreviewers: { dead: { uses: links } }\n`,
    acme('reviewers: { dead: { uses: links, weight: 0, criteria: { dead-link: info } } }\n'),
  );
  expect(reviewers).toMatchObject([{ name: 'dead', weight: 1, criteria: [{ severity: 'blocking' }] }]);
  const off = await accepted(
    `extends: ${pinned}\nreviewers: { dead: { uses: links } }\n`,
    acme('reviewers: { dead: off }\n'),
  );
  expect(off.reviewers).toMatchObject([{ name: 'dead', weight: 1 }]);
});
