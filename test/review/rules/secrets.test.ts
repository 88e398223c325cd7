import { describe, expect, it } from 'vitest';
import { reviewed, shown } from './page.ts';

/** Put together here, so that scanners of this repository have nothing to find. */
const slack = ['xoxb', '583920174638', '583920174639', 'kQ2xVw9LmZ4tRb7Yc1NpHs5D'].join('-');
const pem = [
  '-----BEGIN RSA PRIVATE',
  ' KEY-----\n',
  'MIIEowIBAAKCAQEAx2Vb7Qp9Lk4Tz8Rm1Wc5Yn3Js6Hd0Fg\n'.repeat(12),
  '-----END RSA PRIVATE',
  ' KEY-----\n',
].join('');

describe('secrets', () => {
  it('are found below a comment that would switch the scanner off', async () => {
    const review = await reviewed('secrets', `<!-- secretlint-disable -->\n\nThe token is ${slack} today.\n`);
    expect(review.findings.map(shown)).toEqual(['secret 3:14-3:69', 'scanner-switch 1:6-1:24']);
    expect(review.approved).toBe(false);
  });

  it('are found in code and never repeated', async () => {
    const review = await reviewed('secrets', `\`\`\`\n${pem}\`\`\`\n`);
    expect(review.findings.map(({ criterion, blocks }) => [criterion, blocks])).toEqual([['secret', true]]);
    expect(JSON.stringify(review)).not.toContain('Vb7Qp9Lk');
  });

  it('that the team knows to be fictitious are left alone, when the configuration says so and not the page', async () => {
    const text = `The token is ${slack} today.\n`;
    expect((await reviewed('secrets', text, { options: { allow: [slack] } })).findings).toEqual([]);
    expect((await reviewed('secrets', text)).findings).toHaveLength(1);
  });
});
