import { z } from 'zod';
import type { Page } from '../../../../content/page.ts';
import { overlapsLines, rangeOf } from '../../../../content/position.ts';
import { type HiddenProse, hiddenProseSchema, usualHiddenProse } from '../../../hidden-prose.ts';
import { type CheckResult, defineChecker, type RawFinding } from '../../checker.ts';
import { regionAt } from '../../page-position.ts';
import { suppressions } from '../../suppressions.ts';
import { hiddenTextCriteria, type ScreeningHit } from './criteria.ts';
import { hiddenProse } from './hidden-prose.ts';
import { invisibleHits } from './invisible.ts';
import { lookAlikeHits } from './look-alikes.ts';
import { screen } from './screening.ts';

/** So many findings of one kind are listed; a page full of them needs no longer list to be seen to. */
const listedPerCriterion = 10;

const options = z.lazy(() =>
  z.strictObject({
    'hidden-prose': hiddenProseSchema
      .optional()
      .describe(
        'From how many characters on prose that readers cannot see holds the page, or off; as content says if absent.',
      ),
  }),
);

/** Looks for what a reader cannot see and for text that speaks to whoever judges the page. */
export const hiddenText = defineChecker({
  name: 'hidden-text',
  responsibility: 'Nothing on the page is hidden from its readers or addressed to machines that judge it.',
  criteria: [...hiddenTextCriteria],
  defaultWeight: 1,
  vetoByDefault: true,
  options,
  screen: (page, own) =>
    page.swallowed === undefined ? screenPage(page, options.parse(own)['hidden-prose']) : undefined,
  check: async (page, own, tools) => {
    if (page.swallowed === undefined) return screenPage(page, own['hidden-prose']);
    const { asItsSiteShows } = await import('./swallowed.ts');
    return screenPage(await asItsSiteShows(page, tools), own['hidden-prose']);
  },
});

/**
 * Everything on a page that hides or addresses a machine. What the change brought in also makes the page undecided, for a model may
 * have read it: only what stood there before is left to be reported.
 */
export function screenPage(
  page: Page,
  prose: HiddenProse = usualHiddenProse,
): CheckResult & { readonly undecided: readonly string[] } {
  const hits = distinct([
    ...invisibleHits(page.text, (at) => regionAt(page, at) === 'code'),
    ...lookAlikeHits(page),
    ...screen(page),
    ...(prose === 'off' ? [] : hiddenProse(page, prose)),
    ...suppressions(page).flatMap(switchHit),
  ]);
  const findings: RawFinding[] = [];
  const undecided: string[] = [];
  for (const { id } of hiddenTextCriteria) {
    const found = hits.filter(({ criterion }) => criterion === id);
    for (const { start, end, message } of found.slice(0, listedPerCriterion)) {
      findings.push({ criterion: id, message, span: { start, end } });
    }
    const rest = found.length - listedPerCriterion;
    const grave = found.find((hit) => hit.needsHuman && isChanged(page, hit));
    if (grave) {
      const { startLine } = rangeOf(page.lineStarts, grave);
      const more = rest > 0 ? ` (${found.length} places)` : '';
      undecided.push(`Line ${startLine}: ${grave.message}${more} A human has to look at it.`);
    }
  }
  return { findings, undecided };
}

function isChanged(page: Page, span: ScreeningHit): boolean {
  return overlapsLines(rangeOf(page.lineStarts, span), page.file.changedLines);
}

/** Other tools' switches are told of by the checkers that they are meant for. */
function switchHit({ tool, span }: ReturnType<typeof suppressions>[number]): readonly ScreeningHit[] {
  if (!/content-gate|gate|review/.test(tool)) return [];
  const message = 'Comments cannot switch this review off: exceptions are made in the configuration.';
  return [{ ...span, criterion: 'review-switch', message, needsHuman: false }];
}

/** Sightings of one kind that are this close together are one thing to a reader. */
const mergedWithin = 80;
const merged: ReadonlySet<ScreeningHit['criterion']> = new Set([
  'hidden-directive',
  'machine-address',
  'forged-verdict',
]);

/** One hit for each place and criterion. */
function distinct(hits: readonly ScreeningHit[]): readonly ScreeningHit[] {
  const ends = new Map<string, number>();
  return hits
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ criterion, start, end }) => {
      const last = ends.get(criterion);
      ends.set(criterion, Math.max(last ?? 0, end));
      return last === undefined || start >= last + (merged.has(criterion) ? mergedWithin : 0);
    });
}
