export const id = 60;
export const ids = [60];
export const modules = {

/***/ 52060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  secretFindings: () => (/* binding */ secretFindings)
});

// EXTERNAL MODULE: ./node_modules/@secretlint/core/module/index.js + 17 modules
var core_module = __webpack_require__(198);
// EXTERNAL MODULE: ./node_modules/@secretlint/secretlint-rule-preset-recommend/module/index.js
var secretlint_rule_preset_recommend_module = __webpack_require__(31577);
;// CONCATENATED MODULE: ./lib/review/rules/checkers/secrets/published-samples.js
/** Keys that their issuers print in their own manuals; they open nothing, and every tutorial repeats them. */
const printed = new Set(['AKIAIOSFODNN7EXAMPLE', 'sk_test_4eC39HqLyjWDarjtT1zdp7dc', 'AKIAI44QH8DHBEXAMPLE']);
/** Passwords that no real account would have, or that a provider prints in its own manual. */
const samplePasswords = new Set('abc123def npg_0xxxxxxxxxxx password pass secret mysecretpassword postgres mysql root admin guest user lantern test demo example'.split(' '));
/** Names that belong to documentation and to this machine (RFC 2606, RFC 6761), and hosts that only stand in for one. */
const sampleHost = /(?:^|\.)(?:example|test|invalid|localhost)$|(?:^|\.)example\.(?:com|net|org|edu)$|^127\.|^\[?::1|^(?:db|database|postgres|mysql|mariadb|redis|mongo(?:db)?|rabbitmq|host|hostname|server|myserver|your-?host|my-?host)$|^ep-[a-z]+-[a-z]+-(?:123456|1{3,})/iu;
/** Whether a key or an address with a password is one that everybody may know. */
function isPublishedSample(text) {
    if (printed.has(text))
        return true;
    const address = /^[a-z][a-z0-9+.-]*:\/\/(?<user>[^:@/]*):(?<password>[^@]*)@(?<host>[^:/?#\s]+)/iu.exec(text)?.groups;
    if (address === undefined)
        return false;
    const { user = '', password = '', host = '' } = address;
    return (sampleHost.test(host) ||
        password.toLowerCase() === user.toLowerCase() ||
        samplePasswords.has(password.toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/secrets/secret-shapes.js
/** Keys that the scanner's preset does not know, by their issuers' own published prefixes and lengths. */
const shapes = [
    { what: 'a Google API key', rule: 'google-api-key', pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/gu },
    { what: 'a Hugging Face token', rule: 'huggingface-token', pattern: /(?<![\w-])hf_[A-Za-z0-9]{34,40}(?![\w-])/gu },
    {
        what: 'an AWS access key id',
        rule: 'aws-access-key-id',
        pattern: /(?<![\w-])(?:AKIA|ASIA)[A-Z2-7]{16}(?![\w-])/gu,
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
        pattern: /(?<![\w-])A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}(?![\w-])/gu,
    },
    {
        what: 'a Cloudflare token',
        rule: 'cloudflare-token',
        pattern: /\b(?:CLOUDFLARE|CF)_(?:API_)?(?:TOKEN|KEY)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[A-Za-z0-9_-]{37,45})(?![\w-])/giu,
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
        pattern: /\b(?:private|secret|signing|encryption|master|wallet)[_ -]?key["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>(?:0x)?[0-9a-f]{64})(?![0-9a-f])/giu,
    },
];

;// CONCATENATED MODULE: ./lib/review/rules/checkers/secrets/secret-scan.js




const placeholder = /x{4,}|\*{3,}|\.{3}|0{6,}|1234567|abcdefg|example|placeholder|redacted|changeme|<[^>]*>|\$\{|\{\{|deadbeef/iu;
/** Short words turn up by chance in long keys: they count in short ones only. */
const shortPlaceholder = /your|fake|dummy|sample|test[-_]?key/iu;
/** The signed token that the standard's own site shows everywhere. */
const wellKnown = /eyJzdWIiOiIxMjM0NTY3ODkw/u;
/** Keys in prose and code alike; what is plainly a placeholder is left alone. */
async function secretFindings(page, allowed) {
    const found = [];
    for (const { what, rule, pattern } of shapes) {
        for (const match of page.text.matchAll(pattern)) {
            const secret = match.groups?.secret ?? match[0];
            const start = match.index + match[0].lastIndexOf(secret);
            found.push({ span: { start, end: start + secret.length }, what, rule });
        }
    }
    for (const one of await scanned(page)) {
        if (!found.some(({ span }) => span.start < one.span.end && one.span.start < span.end))
            found.push(one);
    }
    return found
        .filter(({ span }) => {
        const text = page.text.slice(span.start, span.end);
        return !allowed.has(text) && !isPlaceholder(text) && !isPublishedSample(text);
    })
        .map(({ span, what, rule }) => ({
        criterion: 'secret',
        source: rule,
        message: `This looks like ${what}. Revoke it now: it stays in the history even when the line is removed.`,
        span,
        sensitive: true,
    }));
}
async function scanned(page) {
    const { messages } = await (0,core_module/* lintSource */.n)({
        source: {
            filePath: page.file.path,
            // The author of a page must not be able to switch the scanner off from inside the page.
            content: page.text.replace(/secretlint-(?:disable|enable)/giu, (word) => '_'.repeat(word.length)),
            ext: '.md',
            contentType: 'text',
        },
        options: {
            locale: 'en',
            maskSecrets: true,
            noPhysicFilePath: true,
            config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: secretlint_rule_preset_recommend_module/* creator */.x, rules: [] }] },
        },
    });
    return messages.map((message) => ({
        span: { start: message.range[0], end: message.range[1] },
        what: described(message.ruleId, message.messageId),
        rule: `secretlint ${message.ruleId.replace('@secretlint/secretlint-rule-', '')}`,
    }));
}
function described(ruleId, messageId) {
    const service = /secretlint-rule-([\w-]+)/u.exec(ruleId)?.[1] ?? 'secret';
    if (service === 'privatekey')
        return 'a private key';
    if (service === 'basicauth')
        return 'a password in an address';
    return `a secret of the kind "${service}" (${messageId})`;
}
/** Nobody's key: a marked placeholder, a documentation sample, or too regular to have been generated. */
function isPlaceholder(text) {
    const value = /^[a-z][a-z+]*:\/\/[^:@/]*:([^@]*)@/iu.exec(text)?.[1] ?? text.replace(/^[A-Za-z]{2,12}[-_]/u, '');
    if (placeholder.test(value) || wellKnown.test(text))
        return true;
    if (value.length < 100 && shortPlaceholder.test(value))
        return true;
    if (value.includes('PRIVATE KEY'))
        return value.length < 200;
    const body = value.replace(/[^A-Za-z0-9]/gu, '');
    return (/^(?:pass(?:word)?|secret|user|token|pw|pwd|hunter2|foo|bar)\d{0,3}$/iu.test(body) ||
        entropy(body) < leastEntropy(body.length));
}
/** Generated keys use most of their alphabet; 60 % of what their length allows is far below any of them. */
function leastEntropy(length) {
    return length < 12 ? 1.5 : 0.6 * Math.min(Math.log2(length), 5);
}
/** Shannon entropy in bits a character. */
function entropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}


/***/ })

};
