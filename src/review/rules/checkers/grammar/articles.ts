import type { Page } from '../../../../content/page.ts';
import { isWhole, type SlipHit } from './rule.ts';

/** An article with the word that it belongs to. A capital "A" inside a sentence is a name, and so is a letter in brackets. */
const article =
  /(?<![\p{L}\p{N}_/.\\@#'’(&+*-])(?<article>[Aa]n?)(?<gap> |\r?\n[ \t]*)(?<word>[A-Za-z][a-z]+|[A-Z]{2,6})(?![\p{L}\p{N}_/\\@]|-\d|['’]\p{L}\p{L}\p{L}|\.\p{L}|\()/gu;
/** Behind these a single letter is the name of a thing. */
const named =
  /(?:^|[\s(])(?:option|task|step|case|part|class|type|vitamin|plan|team|group|section|appendix|exhibit|schedule|column|row|node|point|and|or|vs|grade|series|letter|key|variable|than|from|between|hepatitis|\d+)\s$/iu;
/** Behind these it is one where a verb follows: "app a opens it". */
const mayBeNamed =
  /(?:^|[\s(])(?:app|application|user|person|party|account|client|host|process|thread|table|file|module|package|branch|service|server|component|company|site|machine|device|chain|bank|peer|player|side|store|contract|job|program|method|function)\s$/iu;
const thirdPerson = /[^aiosu]s$/u;
/** Small words that follow a letter, or a slip of another kind: the article is not what is wrong. */
const small =
  /^(?:and|or|is|in|if|as|at|of|on|are|it|its|into|onto|also|an|am|us|up|out|off|over|under|about|after|all|any|each|every|either|i|ist|un|una|el|la|o|e|y|il|another|others|our|ours|al|ai)$/u;
const functionWord =
  /^(?:down|the|to|then|that|this|there|with|for|from|by|but|not|be|we|you|they|he|she|will|can|has|have|was|were|so|do|does|did|when|while|how|his|her|my|your|these|those|than)$/u;
/** Written with a vowel and read with a consonant. */
const consonantSound =
  /^(?:one(?:s|self)?|once|o[nu]e-|oui|eu|ewe|ewer|ubi|u[krst][aeiou]|uu?id|uri|url|usb|ui|ux|utf|us$|uni(?!n|mp|mag)|una(?:nim|ry)|uv|uk|ur[aeiou]l?|u$|udev|uwsgi|upi|uefi|udp|ufo|usd|ufunc|iot?a?$)/u;
/** Written with a consonant and read with a vowel. */
const silentH = /^(?:hour|honest|honou?r|heir)/u;
const spokenH =
  /^(?:hash|host|handler?|hook|header?|helper?|heading|high|huge|human|hidden|half|happy|hard|history|home|horizontal|hot|house|hundred|hybrid|hand|hyphen|host(?:name|ed)?|helpful|healthy|hack|heap|height|holiday|hold)/u;
/** Names whose first letter is said by its own name: "en unit". */
const saidLetter = /^(?:[mnx]unit|nhibernate|nsubstitute|mstest|xpath|rspec|fxcop)/u;
const consonantStart =
  /^(?:[bcdfgjklmnpqrstvwz][aeiouy]|y[aeiou]|[bcfgkps][lr]|[dtw]r|[ctw]h|x[eiuy]|xo(?!rg)|xa(?!rray|ttr|cml|rgs)|s[hckmnpqtw]|[gkp]n|ps|qu|dw|tw|spr|str|scr)/u;
const vowelLetters =
  /^(?:API|APIs|IDE|IDEs|IP|ID|IDs|HTML|HTTP|HTTPS|XML|SSH|SSL|RPC|LLM|LLMs|AI|RSS|MP|FTP|SMS|SDK|SDKs|AMI|ARN|OS|ISO|ISBN|ESM|EOF|ETL|AWS)$/u;
const consonantLetters =
  /^(?:URL|URLs|USB|UUID|UI|URI|UTF|UDP|CLI|CSS|CSV|CPU|DNS|DOM|GPU|GUI|JSON|JWT|PDF|PNG|PR|TCP|TLS|VM|YAML)$/u;

/** Where "a" stands before the sound of a vowel, or "an" before that of a consonant. */
export function articleSlips(page: Page): readonly SlipHit[] {
  const hits: SlipHit[] = [];
  for (const match of page.masked.matchAll(article)) {
    const { article: found = '', word = '' } = match.groups ?? {};
    const before = page.masked.slice(Math.max(0, match.index - 24), match.index);
    const after = page.masked.charAt(match.index + match[0].length);
    if (!isWhole(page, match.index, match.index + match[0].length)) continue;
    if (found[0] === 'A' && !/(?:^|[.!?:;|]["')”]?\s+|\n[ \t]*)$/u.test(before)) {
      if (!/^\s*$/u.test(before)) continue;
    }
    if (mayBeNamed.test(before) && thirdPerson.test(word)) continue;
    if (named.test(before) || /[A-Z\d]\s?$/u.test(before) || word.length < 2) continue;
    const replacement = other(found, word, after);
    if (replacement !== undefined)
      hits.push({ span: { start: match.index, end: match.index + found.length }, replacement });
  }
  return hits;
}

function other(found: string, word: string, after: string): string | undefined {
  const capital = found[0] === 'A';
  if (found.length === 1) {
    if (word === word.toUpperCase()) return vowelLetters.test(word) ? (capital ? 'An' : 'an') : undefined;
    const lower = word.toLowerCase();
    if (
      small.test(lower) ||
      (lower.length === 2 && !/^(?:id|ip|os)$/u.test(lower)) ||
      (after === '.' && lower.length < 4)
    )
      return undefined;
    const vowel = (/^[aeiou]/u.test(lower) && !consonantSound.test(lower)) || silentH.test(lower);
    return vowel ? (capital ? 'An' : 'an') : undefined;
  }
  if (word === word.toUpperCase()) return consonantLetters.test(word) ? (capital ? 'A' : 'a') : undefined;
  const lower = word.toLowerCase();
  // "An the" is "and the" with a letter missing.
  if (functionWord.test(lower)) return !capital && /^(?:the|to|then|that|down)$/u.test(lower) ? 'and' : undefined;
  if (lower.length < 3 || silentH.test(lower) || saidLetter.test(lower)) return undefined;
  // Without a vowel it is said letter by letter: "ess pee dee ex".
  if (!/[aeiouy]/u.test(lower)) return undefined;
  const consonant =
    (lower.startsWith('h') ? spokenH.test(lower) : consonantStart.test(lower)) ||
    (/^[aeiou]/u.test(lower) &&
      /^(?:us(?:e|er|ers|age|ual|eful)\b|uni(?:t|que|on|form|versal|versity|fied|corn|code)|one\b|once\b|euro|utility)/u.test(
        lower,
      ));
  return consonant ? (capital ? 'A' : 'a') : undefined;
}
