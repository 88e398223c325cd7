/** A kind of key with the form in which its issuer gives it out. */
interface Shape {
  readonly what: string;
  /** The rule as a finding names it. */
  readonly rule: string;
  /** Global; a group named `secret` where the match holds more than the key. */
  readonly pattern: RegExp;
}

/** Keys that the scanner's preset does not know, by their issuers' own published prefixes and lengths. */
export const shapes: readonly Shape[] = [
  { what: 'a Google API key', rule: 'google-api-key', pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/gu },
  { what: 'a Hugging Face token', rule: 'huggingface-token', pattern: /(?<![\w-])hf_[A-Za-z0-9]{34,40}(?![\w-])/gu },
  {
    what: 'an AWS access key id',
    rule: 'aws-access-key-id',
    pattern: /(?<![\w-]|Credential=)(?:AKIA|ASIA)[A-Z2-7]{16}(?![\w-])/gu,
  },
  {
    // Whoever signs an address for others writes the name of the key into it; the address ends by itself.
    what: 'an AWS access key id',
    rule: 'aws-signed-address',
    pattern: /(?<=Credential=)(?:AKIA|ASIA)[A-Z2-7]{16}(?![\w-])/gu,
  },
  {
    what: 'a signed token (JWT)',
    rule: 'jwt',
    pattern: /(?<![\w.-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{20,1000}(?![\w-])/gu,
  },
  {
    what: 'a GitHub token',
    rule: 'github-token',
    pattern: /(?<![\w-])(?:gh[pousr]_[A-Za-z0-9]{36,251}|github_pat_[A-Za-z0-9_]{60,251})(?![\w-])/gu,
  },
  { what: 'a GitLab token', rule: 'gitlab-token', pattern: /(?<![\w-])glpat-[\w-]{20,60}(?![\w-])/gu },
  {
    what: 'a Stripe live key',
    rule: 'stripe-live-key',
    pattern: /(?<![\w-])(?:sk|rk)_live_[A-Za-z0-9]{16,200}(?![\w-])/gu,
  },
  { what: 'an Azure storage key', rule: 'azure-storage-key', pattern: /AccountKey=[A-Za-z0-9+/]{86}==/gu },
  {
    what: 'an Azure AD client secret',
    rule: 'azure-client-secret',
    pattern: /(?<![\w~.-])[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,34}(?![\w~.-])/gu,
  },
  { what: 'a PyPI token', rule: 'pypi-token', pattern: /(?<![\w-])pypi-AgEIcHlwaS5vcmc[\w-]{50,1000}(?![\w-])/gu },
  {
    what: 'a Discord bot token',
    rule: 'discord-bot-token',
    pattern: /(?<![\w.-])[MNO][A-Za-z0-9_-]{23,25}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}(?![\w.-])/gu,
  },
  {
    what: 'a Discord webhook',
    rule: 'discord-webhook',
    pattern: /https:\/\/(?:canary\.|ptb\.)?discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,80}/gu,
  },
  {
    what: 'a Telegram bot token',
    rule: 'telegram-bot-token',
    pattern: /(?<![\w:-])\d{8,10}:AA[A-Za-z0-9_-]{32,33}(?![\w-])/gu,
  },
  { what: 'a Twilio API key', rule: 'twilio-api-key', pattern: /(?<![\w-])SK[0-9a-f]{32}(?![\w-])/gu },
  {
    what: 'a Twilio auth token',
    rule: 'twilio-auth-token',
    pattern: /\bTWILIO_AUTH_TOKEN["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[0-9a-f]{32})(?![0-9a-f])/giu,
  },
  { what: 'a Mailgun key', rule: 'mailgun-key', pattern: /(?<![\w-])key-[0-9a-f]{32}(?![\w-])/gu },
  { what: 'a Mailgun key', rule: 'mailgun-key', pattern: /(?<![\w-])[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}(?![\w-])/gu },
  { what: 'a Linear key', rule: 'linear-key', pattern: /(?<![\w-])lin_(?:api|oauth)_[A-Za-z0-9]{40,64}(?![\w-])/gu },
  {
    what: 'a 1Password service token',
    rule: '1password-token',
    pattern: /(?<![\w-])ops_eyJ[A-Za-z0-9+/=_-]{200,2000}/gu,
  },
  {
    what: 'a 1Password secret key',
    rule: '1password-secret-key',
    pattern:
      /(?<![\w-])A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}(?![\w-])/gu,
  },
  {
    what: 'a Cloudflare token',
    rule: 'cloudflare-token',
    pattern:
      /\b(?:CLOUDFLARE|CF)_(?:API_)?(?:TOKEN|KEY)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[A-Za-z0-9_-]{37,45})(?![\w-])/giu,
  },
  {
    what: 'a Cloudflare origin key',
    rule: 'cloudflare-origin-key',
    pattern: /(?<![\w-])v1\.0-[0-9a-f]{24}-[0-9a-f]{100,200}(?![\w-])/gu,
  },
  {
    what: 'a Vercel token',
    rule: 'vercel-token',
    pattern: /\bVERCEL_(?:API_)?TOKEN["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[A-Za-z0-9]{24})(?![\w-])/giu,
  },
  {
    what: 'a Vercel token',
    rule: 'vercel-token',
    pattern: /(?<![\w-])(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9]{24,80}(?![\w-])/gu,
  },
  {
    what: 'a private key in hexadecimal',
    rule: 'hex-private-key',
    pattern:
      /\b(?:private|secret|signing|encryption|master|wallet)[_ -]?key["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>(?:0x)?[0-9a-f]{64})(?![0-9a-f])/giu,
  },
];
