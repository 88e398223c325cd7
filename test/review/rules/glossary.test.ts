import { describe, expect, it } from 'vitest';
import { reviewed } from './page.ts';

type Entry = Readonly<Record<string, unknown>>;
const email = { write: 'email', not: ['e-mail', 'electronic mail'] };
const login = { write: 'sign in', not: ['log in', 'login'], except: ['login shell'] };
const github = { write: 'GitHub' };

async function findings(terms: readonly Entry[], text: string, path = 'docs/page.md') {
  const { findings } = await reviewed('glossary', text, { path, options: { terms } });
  return findings.map(({ quote, suggestion }) => `${quote?.text} -> ${suggestion}`);
}

describe('a term is found', () => {
  it.each<readonly [string, readonly Entry[], string, readonly string[]]>([
    ['as it is written', [email], 'Send an e-mail now.', ['e-mail -> email']],
    ['at the start of a sentence', [email], 'E-mail us.', ['E-mail -> Email']],
    ['in capitals', [email], 'SEND AN E-MAIL.', ['E-MAIL -> EMAIL']],
    ['with a hyphen that does not break', [email], 'Send an e\u2011mail now.', ['e\u2011mail -> email']],
    ['as several words', [email], 'By electronic mail only.', ['electronic mail -> email']],
    ['over the end of a line', [email], 'By electronic\nmail only.', ['electronic\nmail -> undefined']],
    ['before an apostrophe', [email], "The e-mail's head.", ['e-mail -> email']],
    ['as the first part of a longer word', [email], 'An e-mail-based login.', ['e-mail -> undefined']],
    ['in a heading', [email], '# Your e-mail\n', ['e-mail -> email']],
    [
      'in a table and a list',
      [email],
      '| a |\n| - |\n| e-mail |\n\n- e-mail\n',
      ['e-mail -> email', 'e-mail -> email'],
    ],
    ['in bold', [email], 'An **e-mail** here.', ['e-mail -> email']],
    ['in the name of a link on the site', [email], 'See [your e-mail](other.md).', ['e-mail -> email']],
    [
      'other capitals of a name',
      [github],
      'On Github, github and GITHUB.',
      ['Github -> GitHub', 'github -> GitHub', 'GITHUB -> GitHub'],
    ],
    [
      'an accent written as two signs',
      [{ write: 'coffee', not: 'caf\u00E9' }],
      'A cafe\u0301 here.',
      ['cafe\u0301 -> coffee'],
    ],
    [
      'a script without spaces',
      [{ write: '\u30B5\u30FC\u30D0\u30FC', not: '\u30B5\u30FC\u30D0' }],
      '\u65B0\u30B5\u30FC\u30D0\u3092\u4F7F\u3046\u3002',
      ['\u30B5\u30FC\u30D0 -> \u30B5\u30FC\u30D0\u30FC'],
    ],
    [
      'signs that are none of a word',
      [{ write: 'C++', not: 'C plus plus' }],
      'In C plus plus.',
      ['C plus plus -> C++'],
    ],
    [
      'the longer of two',
      [
        { write: 'main', not: 'master' },
        { write: 'main branch', not: 'master branch' },
      ],
      'The master branch.',
      ['master branch -> main branch'],
    ],
    ['with a choice', [{ write: ['main', 'primary'], not: 'master' }], 'The master copy.', ['master -> undefined']],
    ['with nothing instead', [{ not: 'synergy' }], 'Our synergy.', ['synergy -> undefined']],
    ['exactly', [{ write: 'iOS', not: 'IOS', case: 'exact' }], 'IOS, ios and iOS.', ['IOS -> iOS']],
    [
      'in alternative texts',
      [{ ...email, in: ['alternatives'] }],
      'An e-mail ![An e-mail](a.png).',
      ['e-mail -> undefined'],
    ],
    [
      'everywhere',
      [{ ...email, in: ['all'] }],
      '# e-mail\n\n![An e-mail](a.png) e-mail.',
      ['e-mail -> email', 'e-mail -> undefined', 'e-mail -> email'],
    ],
  ])('%s', async (_, terms, text, expected) => {
    expect((await findings(terms, text)).toSorted()).toEqual(expected.toSorted());
  });
});

describe('a term is not found', () => {
  it.each<readonly [string, readonly Entry[], string]>([
    ['in another word', [{ write: 'sign in', not: 'login' }], 'The loginname and prelogin.'],
    ['in code', [email], 'Set `e-mail`.\n\n```\ne-mail\n```\n'],
    ['in addresses', [github], 'See https://github.com/x and [us](https://github.com/x), github.com or @github/x.'],
    ['in paths and files', [github], 'In .github/workflows and docs/github.md.'],
    ['in placeholders and icons', [github], `Open \${github}, <github>, %github% or {github} :github:.`],
    ['in calls and variables', [login], 'Call login() with login_name.'],
    ['in comments', [email], '<!-- e-mail -->\n\nText.'],
    ['in quotations', [email], '> Send an e-mail.\n\nHe said \u201Csend an e-mail\u201D and "an e-mail".'],
    ['in the name of a link to another site', [email], 'See [the e-mail guide](https://example.com/guide).'],
    ['in a name', [login], 'With Acme Login and Login Manager.'],
    ['in an exception', [login], 'Open a login shell.'],
    ['in what is to be written', [{ write: 'mail server', not: 'mail' }], 'The mail server.'],
    [
      'in the name of another term',
      [{ write: 'Login Express' }, login],
      'Open login express or Login Express.'.slice(22),
    ],
    ['as it should be', [email, github], 'An email on GitHub. Email us. EMAIL US.'],
    ['over a blank line', [login], 'They log\n\nin the book.'],
    ['over code', [login], 'They log `x` in.'],
    ['outside of its parts', [{ ...email, in: ['headings'] }], 'An e-mail.'],
    ['in what a template shows as code', [email], '{% raw %} e-mail {% endraw %}'],
    [
      'inside of what is written already',
      [{ write: '\u30B5\u30FC\u30D0\u30FC', not: '\u30B5\u30FC\u30D0' }],
      '\u30B5\u30FC\u30D0\u30FC\u3092\u4F7F\u3046\u3002',
    ],
    ['part of a word with a hyphen', [{ write: 'main', not: 'master' }], 'A web-master and a master-slave pair.'],
  ])('%s', async (_, terms, text) => {
    expect(await findings(terms, text)).toEqual([]);
  });

  it('on other pages', async () => {
    const terms = [{ ...email, paths: ['docs/**'] }];
    expect(await findings(terms, 'An e-mail.', 'blog/a.md')).toEqual([]);
    expect(await findings(terms, 'An e-mail.', 'docs/a.md')).toEqual(['e-mail -> email']);
  });
});

it('takes a long page and phrases that repeat themselves in its stride', async () => {
  const terms = [
    { write: 'b', not: `${'a '.repeat(49)}a` },
    { write: 'd', not: 'a'.repeat(100) },
  ];
  const before = process.cpuUsage();
  await findings(terms, `${'a '.repeat(40_000)}\n\n${'a'.repeat(80_000)}\n`);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(4000);
});
