import type { Criterion } from '../../../reviewer.ts';

/** What the hidden-text reviewer looks for; none of it blocks by itself: what is found leaves the page for a human. */
export const hiddenTextCriteria = [
  {
    id: 'bidi-control',
    text: 'No control character makes text read in another order than it is written.',
    kind: 'must-not-contain',
    severity: 'warning',
    weight: 1,
    source: 'Unicode UTS 55; CVE-2021-42574',
  },
  {
    id: 'tag-characters',
    text: 'No text is written in invisible tag characters or in variation selectors; flags of regions are fine.',
    kind: 'must-not-contain',
    severity: 'warning',
    weight: 1,
    source: 'Unicode UTS 51, annex C',
  },
  {
    id: 'invisible-character',
    text: 'No zero-width, filler or control characters stand where no script and no emoji needs them.',
    kind: 'must-not-contain',
    severity: 'warning',
    weight: 0.5,
  },
  {
    id: 'look-alike',
    text: 'No word or host name mixes alphabets so that it passes for another one.',
    kind: 'must-not-contain',
    severity: 'warning',
    weight: 1,
    source: 'Unicode UTS 39',
  },
  {
    id: 'hidden-directive',
    text: 'No comment, hidden element or attribute gives orders to whoever judges or processes the page.',
    kind: 'must-not-contain',
    severity: 'warning',
    weight: 1,
  },
  {
    id: 'hidden-prose',
    text: 'No prose stands where readers cannot see it and nothing on the page opens it.',
    kind: 'must-not-contain',
    severity: 'warning',
    weight: 1,
  },
  {
    id: 'machine-address',
    text: 'The text speaks to its readers, not to reviewers, graders or language models.',
    kind: 'must-not-contain',
    severity: 'warning',
    weight: 1,
  },
  {
    id: 'forged-verdict',
    text: 'The text does not claim that it is already approved, exempt or judged.',
    kind: 'must-not-contain',
    severity: 'warning',
    weight: 1,
  },
  {
    id: 'encoded-directive',
    text: 'No base64, hexadecimal or rotated text decodes to orders for a machine.',
    kind: 'must-not-contain',
    severity: 'warning',
    weight: 1,
  },
  {
    id: 'review-switch',
    text: 'No comment tries to switch the review off; such comments do nothing.',
    kind: 'must-not-contain',
    severity: 'info',
    weight: 0.25,
  },
] as const satisfies readonly Criterion[];

/** The id of one of these criteria. */
type HiddenTextCriterion = (typeof hiddenTextCriteria)[number]['id'];

/** Something found, before it is narrowed to what the change touched. */
export interface ScreeningHit {
  readonly criterion: HiddenTextCriterion;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** Whether it keeps the page from being judged by machine alone. */
  readonly needsHuman: boolean;
}

/** Looking for more of one kind ends here; the last hit then reaches to the end of the text. */
const maxHits = 2_000;

/** Takes hits until there are more than anybody reads; what is left of the text is then one hit. */
export function takeHits(found: Iterable<ScreeningHit>, textLength: number): readonly ScreeningHit[] {
  const taken: ScreeningHit[] = [];
  for (const hit of found) {
    taken.push(hit);
    if (taken.length === maxHits) return [...taken, { ...hit, end: textLength, needsHuman: true }];
  }
  return taken;
}
