import { generateKeyPairSync } from 'node:crypto';
import { crc32 } from 'node:zlib';
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

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
/** A signed token with some claims. */
function token(claims: Readonly<Record<string, unknown>>): string {
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${drawn(43, word)}`;
}

describe('secrets', () => {
  it('are found below a comment that would switch the scanner off', async () => {
    const review = await reviewed('secrets', `<!-- secretlint-disable -->\n\nThe token is ${slack} today.\n`);
    expect(review.findings.map(shown)).toEqual(['secret 3:14-3:69', 'scanner-switch 1:6-1:24']);
    expect(review.approved).toBe(false);
  });

  it('are found in code and never repeated', async () => {
    const review = await reviewed('secrets', `\`\`\`\n${pem}\`\`\`\n`);
    expect(review.findings.map(({ criterion, severity }) => [criterion, severity])).toEqual([['secret', 'info']]);
    expect(JSON.stringify(review)).not.toContain('Vb7Qp9Lk');
  });

  it('that the team knows to be fictitious are left alone, when the configuration says so and not the page', async () => {
    const text = `The token is ${slack} today.\n`;
    expect((await reviewed('secrets', text, { options: { allow: [slack] } })).findings).toEqual([]);
    expect((await reviewed('secrets', text)).findings).toHaveLength(1);
  });
});

/** Letters that look drawn by lot, the same in every run: no value of anybody. */
function drawn(length: number, alphabet: string): string {
  let state = 20_261_126;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return alphabet.charAt(Math.floor((state / 2_147_483_648) * alphabet.length));
  }).join('');
}
const hex = '0123456789abcdef';
const digits = '123456789';
const word = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';
const capitals = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

describe('keys by the form in which their issuers give them out', () => {
  it.each([
    ['azure-client-secret', `${drawn(3, word)}8Q~${drawn(34, word)}`],
    ['pypi-token', `pypi-AgEIcHlwaS5vcmc${drawn(120, word)}`],
    ['discord-bot-token', `M${drawn(25, word)}.${drawn(6, word)}.${drawn(38, word)}`],
    ['discord-webhook', `https://discord.com/api/webhooks/${drawn(18, digits)}/${drawn(68, word)}`],
    ['telegram-bot-token', `${drawn(10, digits)}:AA${drawn(33, word)}`],
    ['twilio-api-key', `SK${drawn(32, hex)}`],
    ['twilio-auth-token', `TWILIO_AUTH_TOKEN=${drawn(32, hex)}`],
    ['mailgun-key', `key-${drawn(32, hex)}`],
    ['mailgun-key', `${drawn(32, hex)}-${drawn(8, hex)}-${drawn(8, hex)}`],
    ['linear-key', `lin_oauth_${drawn(64, word)}`],
    [
      '1password-secret-key',
      `A3-${drawn(32, capitals).replace(/^(.{6})(.{11})(.{5})(.{5})(.{5})$/, '$1-$2-$3-$4-$5')}`,
    ],
    ['cloudflare-token', `CLOUDFLARE_API_TOKEN="${drawn(40, word)}"`],
    ['vercel-token', `VERCEL_TOKEN: ${drawn(24, word)}`],
    ['hex-private-key', `private_key = 0x${drawn(64, hex)}`],
  ])('%s is found, and the finding says which rule found it', async (rule, text) => {
    const review = await reviewed('secrets', `Set it up:\n\n\`\`\`sh\n${text}\n\`\`\`\n`);
    expect(review.findings.map(({ criterion, source }) => [criterion, source])).toEqual([['secret', rule]]);
    expect(JSON.stringify(review)).not.toContain(text);
  });

  it.each([
    'postgresql://alex:AbC123dEf@ep-cool-darkness-123456.us-east-2.aws.neon.tech/dbname',
    'postgres://lantern:lantern@localhost:5432/lantern',
    'mysql://root:hunter2hunter@db/shop',
    'https://admin:s3cr3tP4ssw0rd@api.example.com/v1',
    `sha256: ${drawn(64, hex)}`,
    `commit ${drawn(40, hex)}`,
    'TWILIO_AUTH_TOKEN=your_auth_token',
    '4000002760003184 and 5100 0600 0000 0002',
    'url = "https://public:lantern@pypi-proxy.corp.dev/simple"',
    '`git+https://git:github_pat_asdf@github.com/lantern/lantern`',
    'mongodb://user:auth_key@10.10.3.30:27017',
    'postgresql://lantern:ThisIsNotAGoodPassword@blue-dog-147.cockroachlabs.cloud:26257/shop',
    'value="http://company-proxy:3128@proxy.contoso.com"',
    'http://proxy-user:3128@proxy.lantern.dev',
    'PRIVATE_KEY=0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80',
    '| 3576031598965625 |\n| 6759521864920116 |\n| 6767119071901597 |\n| 5602256255204851 |',
    token({ sub: 'user123', role: 'admin' }),
    token({ name: 'Jane Roe', admin: true }),
    `[Portal](https://links.lantern.dev/l/${token({ bulletin: 103, iss: 'lantern' })}/2)`,
    token({ iss: 'https://foo.bar.com', sub: '1234567890', exp: 1_900_000_000 }),
    '`postgresql://[DB_USER[:DB_PASSWORD]@][DB_HOST][:DB_PORT]/lantern`',
  ])('a published sample, and what only looks like a key, is left alone: %s', async (text) => {
    expect((await reviewed('secrets', `\`\`\`text\n${text}\n\`\`\`\n`)).findings).toEqual([]);
  });

  it.each([
    token({ sub: 'user123', exp: 1_900_000_000 }),
    token({ iss: 'lantern', role: 'service' }),
    token({ sub: '8f14e45f-ceea-467f', role: 'admin' }),
    `https://login.lantern.dev/enter/${token({ iss: 'lantern', sub: '8f14e45f-ceea-467f' })}`,
    `https://login.lantern.dev/enter/${token({ iss: 'lantern', exp: 1_900_000_000 })}`,
  ])('a signed token that ends, was issued, or is made out to nobody in particular is no sample: %s', async (text) => {
    expect((await reviewed('secrets', `\`${text}\`\n`)).findings).toHaveLength(1);
  });

  it('a card number outside of the list that somebody made up is found', async () => {
    const list = '| 3576031598965625 |\n| 6759521864920116 |\n| 6767119071901597 |\n| 5602256255204851 |';
    const text = `${list}\n\nBill it to 4539 1488 0343 6467, please.\n`;
    expect((await reviewed('secrets', text)).findings.map(({ criterion }) => criterion)).toEqual(['payment-card']);
  });

  it('a password that only begins like a sample is no sample', async () => {
    const address = 'postgres://shop:Password-2417!@db.shop-prod.net/orders';
    expect((await reviewed('secrets', `\`${address}\`\n`)).findings).toHaveLength(1);
  });

  it('a password for a host that is somebody\u2019s is no sample', async () => {
    const address = `postgres://shop:${drawn(16, word)}@db.shop-prod.net/orders`;
    expect((await reviewed('secrets', `\`${address}\`\n`)).findings).toHaveLength(1);
  });
});

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** The check digits that GitHub and npm put behind thirty characters. */
function checked(prefix: string, body: string): string {
  const sum = BigInt(crc32(body));
  const digits = Array.from({ length: 6 }, (_, place) => base62.charAt(Number((sum / 62n ** BigInt(5 - place)) % 62n)));
  return `${prefix}${body}${digits.join('')}`;
}
const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const wholeKey = String(pair.privateKey.export({ format: 'pem', type: 'pkcs8' }));

describe('what blocks is what its own form shows to be a key that was given out', () => {
  it.each([
    ['a GitHub token', checked('ghp_', drawn(30, word))],
    ['one with a word of samples in it, which happens by lot', checked('gho_', `your${drawn(26, word)}`)],
    ['a token of npm', checked('npm_', drawn(30, word))],
    [
      'a token of PyPI',
      `pypi-${Buffer.concat([Buffer.from('AgEIcHlwaS5vcmc', 'base64url'), Buffer.alloc(60, drawn(60, word)), Buffer.from([6, 32]), Buffer.from(drawn(32, word))]).toString('base64url')}`,
    ],
    ['a token of Slack', slack],
    ['a live key of Stripe', `sk_live_${drawn(99, word)}`],
    ['a token of GitLab', `glpat-${drawn(20, word)}`],
    ['a token of Hugging Face', `hf_${drawn(34, 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz')}`],
    [
      'a token of a bot',
      `${Buffer.from('583920174638592017').toString('base64url')}.${drawn(6, word)}.${drawn(38, word)}`,
    ],
  ])('%s', async (_, text) => {
    for (const page of [`Set it to ${text} now.\n`, `For example:\n\n\`\`\`sh\nexport TOKEN="${text}"\n\`\`\`\n`]) {
      const review = await reviewed('secrets', page);
      expect(review.findings.map(({ criterion, blocks }) => [criterion, blocks])).toEqual([['secret', true]]);
      expect(review.approved).toBe(false);
    }
  });

  it('both halves of an AWS key, side by side', async () => {
    const name = `AWS_ACCESS_KEY_ID=AKIA${drawn(16, capitals)}`;
    const secret = `AWS_SECRET_ACCESS_KEY=${drawn(40, word)}`;
    const judged = async (text: string) =>
      (await reviewed('secrets', `\`\`\`sh\n${text}\n\`\`\`\n`)).findings.map(({ blocks }) => blocks);
    expect(await judged(`${name}\n${secret}`)).toEqual([true, true]);
    expect(await judged(`AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\n${secret}`)).toEqual([false]);
    expect(await judged(`${name}\n${'# and so on\n'.repeat(30)}${secret}`)).toEqual([true, false]);
    // The name of a key whose secret its writer took out opens nothing.
    for (const out of ['"..."', '<your key>', '****', '$SECRET', '{{ secret }}', 'xxxxxxxx']) {
      expect(await judged(`${name}\nAWS_SECRET_ACCESS_KEY=${out}`)).toEqual([false]);
      expect(await judged(`AWS_SECRET_ACCESS_KEY: ${out}\n${name}`)).toEqual([false]);
    }
    expect(await judged(`${name}\nAWS_REGION="..."`)).toEqual([true]);
  });

  const open: readonly (readonly [string, string])[] = [
    ['a token of GitHub whose check digits fail', `ghp_${drawn(36, word)}`],
    ['a whole private key', wholeKey],
    ['a key of Google, which may be one for browsers', `AIza${drawn(35, word)}`],
    [
      'the name of a key in a signed address',
      `https://a.s3.amazonaws.com/b?X-Amz-Credential=AKIA${drawn(16, capitals)}/1`,
    ],
    ['a signed token', token({ iss: 'https://login.lantern.dev', sub: '8f14e45f', exp: 1_900_000_000 })],
    ['a password in an address', `postgres://shop:${drawn(16, word)}@db.shop-prod.net/orders`],
    ['a value that only its name makes a key', `CLOUDFLARE_API_TOKEN="${drawn(40, word)}"`],
    ['a key of a test system', `sk_test_${drawn(24, word)}`],
  ];

  it.each(open)('and %s is advice that fails nothing', async (_, text) => {
    const review = await reviewed('secrets', `Set it up:\n\n\`\`\`sh\n${text}\n\`\`\`\n`);
    expect(review.findings.map(({ criterion, severity }) => [criterion, severity])).toEqual([['secret', 'info']]);
    expect(review.answers.find(({ criterion }) => criterion === 'secret')?.status).toBe('uncertain');
    expect(review.approved).toBe(true);
  });

  it.each(open)('unless the team says that every key counts: %s', async (_, text) => {
    const options = { 'certain-only': false };
    const review = await reviewed('secrets', `Set it up:\n\n\`\`\`sh\n${text}\n\`\`\`\n`, { options });
    expect(review.findings.map(({ blocks }) => blocks)).toEqual([true]);
  });

  it('numbers of cards and accounts are advice, in the groups in which they are printed', async () => {
    const text = 'Bill it to 4539 1488 0343 6467 or DE44 5001 0517 5407 3249 31, please.\n';
    const review = await reviewed('secrets', text);
    expect(review.findings.map(({ criterion, severity }) => [criterion, severity])).toEqual([
      ['payment-card', 'info'],
      ['bank-account', 'info'],
    ]);
    expect(review.approved).toBe(true);
    const others =
      '`hl_lines="4 8 14-16 39-44 49 56-58"`, points 341 17 333 13 333 21, EXPOSE 4317 4318 12001, 4415226383517\n';
    expect((await reviewed('secrets', others)).findings).toEqual([]);
  });
});
