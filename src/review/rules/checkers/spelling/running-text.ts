import type { Page, Span } from '../../../../content/page.ts';
import type { Lexicon } from './lexicon.ts';

/** Whether a word stands among others of a sentence: a lower-case word or a comma before it, a lower-case word behind. */
export function isInRunningText({ masked, text }: Page, { start, end }: Span): boolean {
  return (
    /(?:[a-z]{2}|(?:^| )a),? $/u.test(masked.slice(Math.max(0, start - 4), start)) &&
    /^ (?:[a-z]{2}|a |\d)/u.test(masked.slice(end, end + 3)) &&
    text.slice(start - 2, end + 3) === masked.slice(start - 2, end + 3)
  );
}

/**
 * Words of the dictionary that documentation hardly ever needs, with the usual word that they are a slip away from. What a manual may
 * mean as it stands ("exits", "filed", "backlash") is not among them.
 */
const unlikely: ReadonlyMap<string, string> = new Map(
  `verity verify|thee the|thy they|sting string|stings strings|bucker bucket|buckers buckets|moto motto|wan want|wans wants|wee we|dy by
ore or|sore store|sores stores|pubic public|mange manage|manges manages|manged managed|hast has|flied filed|hards hard|wit with|whit with
wold would|tat that|tath that|nay any|ahs has|ti it|ist is|sues uses|vale value|vales values|tread thread|treads threads|sate state
sates states|sever server|severs servers|costumers customers|costumer customer|curser cursor|cursers cursors|defiantly definitely
singed signed|recourses resources|steam stream|steams streams|charters characters|deceleration declaration|decelerations declarations
caramelized camelized|serous serious|prefect perfect|untied united|sued used|suing using|bellow below|loge log
pope pop|thigh though|ration ratio|rations ratios|crated created|mush much|abut about|ode mode|fists first|teat treat
compline compile|singes signs|mater matter|marshall marshal|envelop envelope|chard card|choses chooses|sprit spirit
pilar pillar|bran brand|scrip script|scrips scripts|sorce source|inn in|fro from|tot to|hose those|toke token|quire query
assed passed|unties entities|instants instances|clime claim|statues status|tyres types|copes copies|lode load|bale able
wil will|moule module|retuned returned|retunes returns|retuning returning|complier compiler|compliers compilers|suer user|suers users`
    .split(/[|\n]/u)
    .map((pair): [string, string] => {
      const [found = '', meant = ''] = pair.trim().split(' ');
      return [found, meant];
    })
    .filter(([, meant]) => meant !== ''),
);

/** The usual word that an unlikely one was meant to be. */
export function likelyWord(found: string): string | undefined {
  return unlikely.get(found);
}

const leading = 'the to of by and with from this that is are in for your a'.split(' ');
const trailing = 'of to the and is are with that from in'.split(' ');

/** The two words that were written as one because a space is missing: "tothe", "byassigning", "variantof". */
export function joinedWords(found: string, { rank }: Lexicon): string | undefined {
  const isUsual = (word: string, least: number): boolean =>
    (word.length >= least && (rank(word) ?? 6000) < 6000) || (word.length >= 3 && leading.includes(word));
  for (const first of leading) {
    const rest = found.slice(first.length);
    if (found.startsWith(first) && isUsual(rest, first.length === 1 ? 7 : first.length === 2 ? 5 : 3))
      return `${first} ${rest}`;
  }
  for (const last of trailing) {
    const rest = found.slice(0, -last.length);
    if (found.endsWith(last) && isUsual(rest, last.length === 2 ? 5 : 3)) return `${rest} ${last}`;
  }
  return undefined;
}

/** Abbreviations that everybody writes in documentation. */
const abbreviations = new Set(
  `AJAX ASCII CORS CRUD CSRF DNSSEC GUID HMAC HTML HTTP HTTPS IMAP JSON LDAP MQTT OIDC RBAC REST SAML SIMD SMTP SSRF TOML TOTP UUID
WASM XHTML YAML BIOS GRUB UEFI POSIX CIDR DHCP ICMP SCIM SCSI VLAN`.split(/\s+/u),
);

/** The abbreviation of which two neighbours are swapped: "HMTL", "CRSF". */
export function swappedAbbreviation(found: string): string | undefined {
  if (abbreviations.has(found)) return undefined;
  for (let at = 0; at < found.length - 1; at += 1) {
    const swapped = found.slice(0, at) + (found[at + 1] ?? '') + (found[at] ?? '') + found.slice(at + 2);
    if (swapped !== found && abbreviations.has(swapped)) return swapped;
  }
  return undefined;
}

/** Whether a word belongs to a sentence: it begins a line or follows a word, and another word or the end of a clause follows. */
export function isInSentence({ masked, text }: Page, { start, end }: Span): boolean {
  if (end - start >= 8)
    return (
      /[\s("*[]$|^$/u.test(text.slice(Math.max(0, start - 1), start)) &&
      /^(?:[\s).,;:?!\]*"]|$)/u.test(text.slice(end, end + 1))
    );
  return (
    /(?:^|[a-z)]|[a-z)][,;:]|\n[ \t]*)[ \n]$|^$/u.test(masked.slice(Math.max(0, start - 8), start)) &&
    /^(?:[ \n]+[a-z(]|[.,;:)?!](?:\s|$)|\s*$)/u.test(masked.slice(end, end + 2)) &&
    text.slice(Math.max(0, start - 2), end + 2) === masked.slice(Math.max(0, start - 2), end + 2)
  );
}
