import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { keptOut, readRobots } from '../../../src/publish/verify/robots.ts';

const at = (path: string): string => `https://site.example${path}`;

describe('what robots are told', () => {
  it.each<[string, string, string, string | undefined, string?]>([
    ['nothing', '', '/blog/one', undefined],
    ['nothing is closed', 'User-agent: *\nDisallow:', '/blog/one', undefined],
    ['all is closed', 'User-agent: *\nDisallow: /', '/blog/one', '/'],
    ['a folder is closed', 'user-agent : *\r\ndisallow : /blog/ # for now\r\n', '/blog/one', '/blog/'],
    ['another folder is closed', 'User-agent: *\nDisallow: /blog/', '/blogs', undefined],
    ['a part of it is open', 'User-agent: *\nDisallow: /\nAllow: /blog', '/blog/one', undefined],
    ['two rules are as long', 'User-agent: *\nDisallow: /blog\nAllow: /blog', '/blog/one', undefined],
    ['a star', 'User-agent: *\nDisallow: /*/one', '/blog/one', '/*/one'],
    ['an end', 'User-agent: *\nDisallow: /blog$', '/blog/one', undefined],
    ['a star and an end', 'User-agent: *\nDisallow: /*.php$', '/x.php', '/*.php$'],
    ['a star and another end', 'User-agent: *\nDisallow: /*.php$', '/x.php5', undefined],
    ['written in percents', 'User-agent: *\nDisallow: /caf%C3%A9', '/café/one', '/caf%C3%A9'],
    ['other robots', 'User-agent: otherbot\nDisallow: /', '/blog/one', undefined],
    ['one by its name', 'User-agent: *\nDisallow:\n\nUser-agent: Googlebot\nDisallow: /', '/a', '/', 'googlebot'],
    [
      'one that is let in',
      'User-agent: *\nDisallow: /\n\nUser-agent: Googlebot\nAllow: /',
      '/a',
      undefined,
      'googlebot',
    ],
    ['two names, one group', 'User-agent: googlebot\nUser-agent: *\nDisallow: /', '/a', '/'],
    ['rules of nobody', 'Disallow: /', '/a', undefined],
    ['a page of HTML', '<title>Disallow: /</title>', '/a', undefined],
    ['a mark before it', '\uFEFFUser-agent: *\nDisallow: /', '/a', '/'],
  ])('%s', (_, text, path, rule, agent = '*') => {
    expect(keptOut(readRobots(text), agent, at(path))).toBe(rule);
  });

  test.prop([fc.string(), fc.array(fc.constantFrom('a', '*', '/', '$', '%', '%4', '.'), { maxLength: 40 })])(
    'can be any text, and takes no time',
    (text, parts) => {
      const robots = readRobots(`${text}\nUser-agent: *\nDisallow: /${parts.join('')}`);
      expect(['string', 'undefined']).toContain(typeof keptOut(robots, '*', at(`/${'a'.repeat(2000)}`)));
    },
  );
});
