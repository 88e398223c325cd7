import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import type { Page, Span } from '../../../../content/page.ts';
import type { RawFinding } from '../../checker.ts';
import { type Certainty, certaintyOf } from './certainty.ts';
import { grantsNothing, isPublishedSample } from './published-samples.ts';
import { shapes } from './secret-shapes.ts';

const placeholder =
  /x{4,}|\*{3,}|\.{3}|0{6,}|1234567|abcdefg|example|placeholder|redacted|changeme|<[^>]*>|[[\]]|\$\{|\{\{|deadbeef|_asdf/iu;
/** Short words turn up by chance in long keys: they count in short ones only. */
const shortPlaceholder = /your|fake|dummy|sample|test[-_]?key/iu;
/** The signed token that the standard's own site shows everywhere. */
const wellKnown = /eyJzdWIiOiIxMjM0NTY3ODkw/u;

interface FoundKey {
  readonly span: Span;
  readonly what: string;
  readonly rule: string;
}

/**
 * Keys in prose and code alike; what is plainly a placeholder is left alone, unless its check digits prove it a key. What may
 * be a sample is advice, unless the team takes every key for one that counts.
 */
export async function secretFindings(
  page: Page,
  allowed: ReadonlySet<string>,
  allCount = false,
): Promise<readonly RawFinding[]> {
  const found: FoundKey[] = [];
  for (const { what, rule, pattern } of shapes) {
    for (const match of page.text.matchAll(pattern)) {
      const secret = match.groups?.secret ?? match[0];
      const start = match.index + match[0].lastIndexOf(secret);
      found.push({ span: { start, end: start + secret.length }, what, rule });
    }
  }
  for (const one of await scanned(page)) {
    if (!found.some(({ span }) => span.start < one.span.end && one.span.start < span.end)) found.push(one);
  }
  return found.flatMap(({ span, what, rule }) => {
    const text = page.text.slice(span.start, span.end);
    const certainty = isOfPair(rule, span, found, page.text)
      ? 'certain'
      : isWithoutSecret(rule, span, page.text)
        ? 'open'
        : certaintyOf(rule, text);
    if (allowed.has(text) || isPublishedSample(text) || isPathOfLink(page.text, span.start, text)) return [];
    if (certainty !== 'proven' && isPlaceholder(text)) return [];
    return [told(what, rule, span, allCount ? 'certain' : certainty)];
  });
}

/** An AWS key opens an account together with its name: where a page has both side by side, the value is no sample. */
function isOfPair(rule: string, { start, end }: Span, found: readonly FoundKey[], text: string): boolean {
  if (rule.replace(/^secretlint /u, '') !== 'aws') return false;
  return found.some(({ rule: other, span }) => {
    const name = text.slice(span.start, span.end);
    return (
      other === 'aws-access-key-id' &&
      Math.max(span.start - end, start - span.end) < pairReach &&
      !isPlaceholder(name) &&
      !isPublishedSample(name)
    );
  });
}

/** The name of an AWS key opens nothing where its writer took the key out beside it. */
function isWithoutSecret(rule: string, { start, end }: Span, text: string): boolean {
  if (rule !== 'aws-access-key-id') return false;
  return (
    takenOut.test(text.slice(Math.max(0, start - pairReach), start)) || takenOut.test(text.slice(end, end + pairReach))
  );
}

const takenOut =
  /secret[\w-]{0,30}["']?\s{0,4}[:=]\s{0,4}["'`]?(?:\.{3}|\u2026|<[^<>\n]{1,60}>|\*{3,}|x{4,}|\$[{(\w]|\{\{|\[|your|redacted|hidden|changeme)/iu;

/** Two or three lines of a file of settings. */
const pairReach = 200;

function told(what: string, rule: string, span: Span, certainty: Certainty): RawFinding {
  const isUnsure = certainty === 'open';
  return {
    criterion: 'secret',
    source: rule,
    message: isUnsure
      ? `This may be ${what}. If it opens anything, revoke it: it stays in the history. If it is a sample, write a placeholder.`
      : `This looks like ${what}. Revoke it now: it stays in the history even when the line is removed. If it is not yours to revoke, write a placeholder.`,
    span,
    sensitive: true,
    isUnsure,
  };
}

/** Services that count clicks sign what stands in the path of a link; a token that lets somebody in is a secret there as well. */
function isPathOfLink(page: string, start: number, text: string): boolean {
  return (
    /https?:\/\/[^\s/?#]+\/[^\s?#]{0,100}$/iu.test(page.slice(Math.max(start - 300, 0), start)) && grantsNothing(text)
  );
}

async function scanned(page: Page): Promise<readonly FoundKey[]> {
  const { messages } = await lintSource({
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
      config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, rules: [] }] },
    },
  });
  return messages.map((message) => ({
    span: { start: message.range[0], end: message.range[1] },
    what: described(message.ruleId, message.messageId),
    rule: `secretlint ${message.ruleId.replace('@secretlint/secretlint-rule-', '')}`,
  }));
}

function described(ruleId: string, messageId: string): string {
  const service = /secretlint-rule-([\w-]+)/u.exec(ruleId)?.[1] ?? 'secret';
  if (service === 'privatekey') return 'a private key';
  if (service === 'basicauth') return 'a password in an address';
  return `a secret of the kind "${service}" (${messageId})`;
}

/** Nobody's key: a marked placeholder, a documentation sample, or too regular to have been generated. */
function isPlaceholder(text: string): boolean {
  const value = /^[a-z][a-z+]*:\/\/[^:@/]*:([^@]*)@/iu.exec(text)?.[1] ?? text.replace(/^[A-Za-z]{2,12}[-_]/u, '');
  if (placeholder.test(value) || wellKnown.test(text)) return true;
  if (value.length < 100 && shortPlaceholder.test(value)) return true;
  if (value.includes('PRIVATE KEY')) return value.length < 200;
  const body = value.replace(/[^A-Za-z0-9]/gu, '');
  return (
    /^(?:pass(?:word)?|secret|user|token|pw|pwd|hunter2|foo|bar)\d{0,3}$/iu.test(body) ||
    entropy(body) < leastEntropy(body.length)
  );
}

/** Generated keys use most of their alphabet; 60 % of what their length allows is far below any of them. */
function leastEntropy(length: number): number {
  return length < 12 ? 1.5 : 0.6 * Math.min(Math.log2(length), 5);
}

/** Shannon entropy in bits a character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
