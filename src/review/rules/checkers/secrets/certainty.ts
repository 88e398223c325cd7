import { crc32 } from 'node:zlib';

/** What is known of a key by its own form: issued for sure, never issued for sure, or neither. */
export type Certainty = 'proven' | 'certain' | 'open';

/** Tells of the text of a key what its form shows. */
type Judgement = (text: string) => Certainty;

const byForm: Judgement = () => 'certain';

function when(form: RegExp): Judgement {
  return (text) => (form.test(text) ? 'certain' : 'open');
}

/**
 * The kinds of keys whose form alone shows that a service gave them out to somebody: a prefix of its own, the full length, and
 * where the form has check digits or parts, they hold. All other kinds stay open: what anybody makes on a machine of their own
 * for a demonstration (private keys, signed tokens, passwords of databases, keys of stores that speak S3, tokens of Vault and
 * Grafana), what is no secret by itself (a name of a key in a signed address), what is meant to be public (keys for browsers), what opens a test
 * system, and values that only the name before them makes a key. Published pages are full of samples of these.
 */
const judgements: Readonly<Record<string, Judgement>> = {
  'github-token': gitHubToken,
  github: gitHubToken,
  npm: (text) => byCheckDigits('npm_', text),
  'pypi-token': packageToken,
  '1password-token': serviceToken,
  '1password': serviceToken,
  'discord-bot-token': botToken,
  'aws-access-key-id': byForm,
  'gitlab-token': byForm,
  gitlab: byForm,
  'huggingface-token': byForm,
  huggingface: byForm,
  'stripe-live-key': when(/^[rs]k_live_[A-Za-z0-9]{24,}$/u),
  stripe: when(/^[rs]k_live_[A-Za-z0-9]{24,}$/u),
  'azure-storage-key': byForm,
  'azure-client-secret': byForm,
  'discord-webhook': byForm,
  'telegram-bot-token': byForm,
  'linear-key': byForm,
  linear: byForm,
  'cloudflare-origin-key': byForm,
  cloudflare: byForm,
  'vercel-token': when(/^vc[pciark]_/u),
  vercel: byForm,
  slack: when(
    /^(?:xox[abopr](?:-\d{9,14}){2,3}-[A-Za-z0-9]{24,64}|xapp-\d-A[A-Z0-9]{8,12}-\d{9,14}-[0-9a-f]{64}|https:\/\/hooks\.slack\.com\/services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{24})$/u,
  ),
  sendgrid: when(/^SG\.[\w-]{22}\.[\w-]{43}$/u),
  shopify: when(/^shp(?:pa|ca|at|ss)_[0-9a-f]{32}$/u),
  openai: byForm,
  anthropic: byForm,
  groq: byForm,
  notion: byForm,
  databricks: byForm,
  docker: byForm,
  figma: byForm,
  tailscale: byForm,
};

/** How certain it is that a key of that rule was given out to somebody; a rule that nobody thought about stays open. */
export function certaintyOf(rule: string, text: string): Certainty {
  return judgements[rule.replace(/^secretlint /u, '')]?.(text) ?? 'open';
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Thirty characters by lot and their CRC32 in six, as GitHub and npm have them since 2021; one that fails opens nothing. */
function byCheckDigits(prefix: string, text: string): Certainty {
  const body = text.startsWith(prefix) ? text.slice(prefix.length) : '';
  if (!/^[A-Za-z0-9]{36}$/u.test(body)) return 'open';
  let left = crc32(body.slice(0, 30));
  let digits = '';
  for (let place = 0; place < 6; place += 1) {
    digits = base62.charAt(left % 62) + digits;
    left = Math.floor(left / 62);
  }
  return digits === body.slice(30) ? 'proven' : 'open';
}

function gitHubToken(text: string): Certainty {
  // Other lengths and the fine-grained ones do not tell how their check digits are made.
  return /^gh[pousr]_[A-Za-z0-9]{36}$/u.test(text) ? byCheckDigits(text.slice(0, 4), text) : 'certain';
}

/** A macaroon: it ends with a signature of 32 bytes, which say so before them. */
function packageToken(text: string): Certainty {
  const bytes = Buffer.from(text.slice('pypi-'.length), 'base64url');
  return bytes.at(-34) === 6 && bytes.at(-33) === 32 ? 'proven' : 'open';
}

/** What a service account of 1Password signs in with, as data. */
function serviceToken(text: string): Certainty {
  try {
    const value: unknown = JSON.parse(Buffer.from(text.slice('ops_'.length), 'base64').toString('utf8'));
    return typeof value === 'object' && value !== null && 'signInAddress' in value ? 'proven' : 'open';
  } catch {
    return 'open';
  }
}

/** It begins with the number of the account. */
function botToken(text: string): Certainty {
  const [account = ''] = text.split('.');
  return /^\d{17,20}$/u.test(Buffer.from(account, 'base64url').toString('latin1')) ? 'certain' : 'open';
}
