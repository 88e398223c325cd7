/** Keys that their issuers print in their own manuals; they open nothing, and every tutorial repeats them. */
const printed = new Set([
  'AKIAIOSFODNN7EXAMPLE',
  'sk_test_4eC39HqLyjWDarjtT1zdp7dc',
  'AKIAI44QH8DHBEXAMPLE',
  // Put together here, so that scanners of this repository have nothing to find.
  ['ghp', 'zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17'].join('_'),
  ['MTk4NjIyNDgzNDcxOTI1MjQ4', 'Cl2FMQ', 'ZnCjm1XVW7vRze4b7Cq4se7kKWs'].join('.'),
  ['A3', 'ASWWYB', '798JRYLJVD4', '23DC2', '86TVM', 'H43EB'].join('-'),
]);

/** The one key of the emulators that Microsoft gives out for its storage and its database. */
const emulatorKey =
  /^AccountKey=(?:Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq\/K1SZFPTOtr\/KBHBeksoGMGw|C2y6yDjf5\/R\+ob0N8A7Cgv30VRDJIWEHLM\+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw\/Jw)==$/u;

/** The accounts that every local chain of Ethereum starts with (Hardhat, Anvil, Ganache): the first half of each key. */
const chainKeys = new Set([
  'ac0974bec39a17e36ba4a6b4d238ff94',
  '59c6995e998f97a5a0044966f0945389',
  '5de4111afa1a4b94908f83103eb1f170',
  '7c852118294e51e653712a81e05800f4',
  '47e179ec197488593b187f80a00eb0da',
  '8b3a350cf5c34c9194ca85829a2df0ec',
  '92db14e403b83dfe3df233f83dfa3a0d',
  '4bbbf85ce3377467afe5d46f804f2218',
  'dbda1821b80551c9d65939329250298a',
  '2a871d0798f97d79848a013d4936a73b',
  '4f3edf983ac636a65a842ce7c78d9aa7',
  '6cbed15c793ce57650b9877cf6fa156f',
]);

/** Passwords that no real account would have, or that a provider prints in its own manual. */
const samplePasswords = new Set(
  'abc123def npg_0xxxxxxxxxxx password pass secret mysecretpassword postgres mysql root admin guest user lantern test demo example'.split(
    ' ',
  ),
);

/** Names that belong to documentation and to this machine (RFC 2606, RFC 6761), and hosts that only stand in for one. */
const sampleHost =
  /(?:^|\.)(?:example|test|invalid|localhost)$|(?:^|\.)(?:example|contoso|fabrikam|northwindtraders|adventure-works|acme)\.(?:com|net|org|edu)$|^127\.|^\[?::1|^(?:db|database|postgres|mysql|mariadb|redis|mongo(?:db)?|rabbitmq|host|hostname|server|myserver|your-?host|my-?host)$|^ep-[a-z]+-[a-z]+-(?:123456|1{3,})/iu;

/** Whether a key or an address with a password is one that everybody may know. */
export function isPublishedSample(text: string): boolean {
  if (printed.has(text) || emulatorKey.test(text) || isSampleToken(text) || isChainKey(text)) return true;
  const address = /^[a-z][a-z0-9+.-]*:\/\/(?<user>[^:@/]*):(?<password>[^@]*)@(?<host>[^:/?#\s]+)/iu.exec(text)?.groups;
  if (address === undefined) return false;
  const { user = '', password = '', host = '' } = address;
  return (
    sampleHost.test(host) ||
    password.toLowerCase() === user.toLowerCase() ||
    samplePasswords.has(password.toLowerCase()) ||
    // Manuals say in the password itself that it is none: "NotAGoodPassword". With digits or signs it may be somebody's.
    /^[a-z_-]*(?:passw(?:or)?d|passphrase|placeholder|example|change-?me)[a-z_-]*$/iu.test(password) ||
    // A port in the place of a password.
    /^\d{2,5}$/u.test(password) ||
    // A name for what belongs there: "auth_key", "db-password", "MY_SECRET".
    /^(?:(?:my|your|the|some|auth|api|access|secret|db|database|user|admin|root|test)[_-]?)+(?:key|token|pass|passwd|password|pwd|secret)$/iu.test(
      password,
    ) ||
    // One small word is what manuals print: no service gives out such a password.
    /^[a-z]{1,9}$/u.test(password)
  );
}

/** Who signs the tokens of tutorials. */
const sampleIssuer =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:example|foo|bar|foobar|localhost|test|testing)(?:\.(?:com|org|net|io|local|bar))*(?:[:/].*)?$|^testing@/iu;

function isChainKey(text: string): boolean {
  const [, half = ''] = /(?<![0-9a-f])([0-9a-f]{32})[0-9a-f]{32}$/iu.exec(text) ?? [];
  return chainKeys.has(half.toLowerCase());
}

/** Whom tokens of tutorials are made out to. */
const samplePeople =
  /^(?:user|admin|test|demo|sample|john|jane|joe|alice|bob|foo|me)(?:[ ._@-]?\w*)$|^1?23+4*5*6*7*8*9*0*$|^\d{1,3}$/iu;

/** A signed token that nobody issued, that never ends, and that is made out to a person of tutorials. */
function isSampleToken(text: string): boolean {
  const claims = claimsOf(text);
  if (claims === undefined) return false;
  if (sampleIssuer.test(String(claims.get('iss') ?? ''))) return true;
  if (['iss', 'aud', 'exp', 'jti', 'azp', 'client_id', 'scope', 'ref'].some((claim) => claims.has(claim))) return false;
  return ['sub', 'name', 'user', 'username', 'id', 'email'].some((claim) =>
    samplePeople.test(String(claims.get(claim) ?? '-')),
  );
}

/** What a token has to say to let somebody in: who, what for, or until when. */
const grants =
  /^(?:sub|aud|exp|azp|scopes?|scp|roles?|permissions?|groups?|e?mail|name|user.*|account.*|tenant.*|session.*|sid|nonce|client_id)$/iu;

/** Whether a signed token names nobody and no rights: what is signed then is data, as the links of services that count clicks. */
export function grantsNothing(token: string): boolean {
  const claims = claimsOf(token);
  return claims !== undefined && ![...claims.keys()].some((claim) => grants.test(claim));
}

function claimsOf(token: string): ReadonlyMap<string, unknown> | undefined {
  const [, payload] = /^eyJ[\w-]+\.(eyJ[\w-]+)\.[\w-]+$/u.exec(token) ?? [];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? new Map(Object.entries(claims)) : undefined;
  } catch {
    return undefined;
  }
}
