import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/library/judge.ts';
import { repository } from '../../support/git/repository.ts';
import { accessibility } from './field/accessibility.ts';
import { addresses } from './field/addresses.ts';
import { addressesMore } from './field/addresses-more.ts';
import { anchors } from './field/anchors.ts';
import { anchorsMore } from './field/anchors-more.ts';
import { anchorsRest } from './field/anchors-rest.ts';
import { established } from './field/established.ts';
import type { FieldCase } from './field/field-case.ts';
import { headers } from './field/headers.ts';
import { hidden } from './field/hidden.ts';
import { markdown } from './field/markdown.ts';
import { moves } from './field/moves.ts';
import { prose } from './field/prose.ts';
import { proseMore } from './field/prose-more.ts';

const script = join(import.meta.dirname, '..', '..', '..', 'src', 'main.ts');

/** What the gate says of the change with its default settings. */
async function judged({ base = {}, head }: FieldCase) {
  await using world = await repository({ base, head });
  const answer = await judge({ content: { root: await world.workingCopy(), base: 'main' } }, script);
  if (!answer.ok) throw new Error(answer.problems.join('\n'));
  const { verdict, pages } = answer.judgement;
  const findings = pages.flatMap((page) => page.findings);
  return {
    verdict,
    findings: findings.map(({ rule, message, quote = '' }) => ({
      rule: rule.slice(rule.indexOf('/') + 1),
      text: `${quote}
${message}`,
    })),
  };
}

describe.each<[string, readonly FieldCase[]]>([
  ['anchors', [...anchors, ...anchorsMore, ...anchorsRest]],
  ['what was there before', established],
  ['addresses', [...addresses, ...addressesMore]],
  ['front matter and language', headers],
  ['accessibility', accessibility],
  ['hidden text and secrets', hidden],
  ['Markdown', markdown],
  ['prose', [...prose, ...proseMore]],
  ['moves and removals', moves],
])('met in the field: %s', (_, cases) => {
  it.each(cases.map((one): [string, FieldCase] => [`${one.name}: ${one.why}`, one]))('%s', async (_name, one) => {
    const { verdict, findings } = await judged(one);
    const rules = findings.map(({ rule }) => rule);
    const about = (part: string): readonly string[] =>
      findings.filter(({ text }) => text.includes(part)).map(({ rule }) => rule);
    for (const id of one.absent ?? []) expect(id === '*' ? rules : rules.filter((rule) => rule === id)).toEqual([]);
    for (const wanted of one.present ?? []) {
      const [id, part = ''] = [wanted].flat();
      expect(about(part)).toContain(id);
    }
    for (const part of one.silentOn ?? []) expect(about(part)).toEqual([]);
    for (const part of one.foundOn ?? []) expect(about(part)).not.toEqual([]);
    if (one.verdict !== undefined) expect(verdict).toBe(one.verdict);
  });
});
