/** Keys that their issuers print in their own manuals; they open nothing, and every tutorial repeats them. */
const printed = new Set(['AKIAIOSFODNN7EXAMPLE', 'sk_test_4eC39HqLyjWDarjtT1zdp7dc', 'AKIAI44QH8DHBEXAMPLE']);

/** Passwords that no real account would have, or that a provider prints in its own manual. */
const samplePasswords = new Set(
  'abc123def npg_0xxxxxxxxxxx password pass secret mysecretpassword postgres mysql root admin guest user lantern test demo example'.split(
    ' ',
  ),
);

/** Names that belong to documentation and to this machine (RFC 2606, RFC 6761), and hosts that only stand in for one. */
const sampleHost =
  /(?:^|\.)(?:example|test|invalid|localhost)$|(?:^|\.)example\.(?:com|net|org|edu)$|^127\.|^\[?::1|^(?:db|database|postgres|mysql|mariadb|redis|mongo(?:db)?|rabbitmq|host|hostname|server|myserver|your-?host|my-?host)$|^ep-[a-z]+-[a-z]+-(?:123456|1{3,})/iu;

/** Whether a key or an address with a password is one that everybody may know. */
export function isPublishedSample(text: string): boolean {
  if (printed.has(text) || isSampleToken(text)) return true;
  const address = /^[a-z][a-z0-9+.-]*:\/\/(?<user>[^:@/]*):(?<password>[^@]*)@(?<host>[^:/?#\s]+)/iu.exec(text)?.groups;
  if (address === undefined) return false;
  const { user = '', password = '', host = '' } = address;
  return (
    sampleHost.test(host) ||
    password.toLowerCase() === user.toLowerCase() ||
    samplePasswords.has(password.toLowerCase()) ||
    // A name for what belongs there: "auth_key", "db-password", "MY_SECRET".
    /^(?:(?:my|your|the|some|auth|api|access|secret|db|database|user|admin|root|test)[_-]?)+(?:key|token|pass|passwd|password|pwd|secret)$/iu.test(
      password,
    ) ||
    // One small word is what manuals print: no service gives out such a password.
    /^[a-z]{1,9}$/u.test(password)
  );
}

/** Whom tokens of tutorials are made out to. */
const samplePeople =
  /^(?:user|admin|test|demo|sample|john|jane|joe|alice|bob|foo|me)(?:[ ._@-]?\w*)$|^1?23+4*5*6*7*8*9*0*$|^\d{1,3}$/iu;

/** A signed token that nobody issued, that never ends, and that is made out to a person of tutorials. */
function isSampleToken(text: string): boolean {
  const [, payload, signature] = /^eyJ[\w-]+\.(eyJ[\w-]+)\.([\w-]+)$/u.exec(text) ?? [];
  if (payload === undefined || signature === undefined) return false;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    if (typeof claims !== 'object' || claims === null) return false;
    const of = new Map<string, unknown>(Object.entries(claims));
    if (['iss', 'aud', 'exp', 'jti', 'azp', 'client_id', 'scope', 'ref'].some((claim) => of.has(claim))) return false;
    return ['sub', 'name', 'user', 'username', 'id', 'email'].some((claim) =>
      samplePeople.test(String(of.get(claim) ?? '-')),
    );
  } catch {
    return false;
  }
}
