import { isHtml } from './made-later.ts';
import type { Aimed, Doubtful, Found, Suspect } from './suspect.ts';

/** Why nobody can tell of a place whose page is put together of several, as the end of "3 links ...". */
export const notWhole = 'to places on pages that are not whole in their source';

/** So many places that a page of HTML lacks, and that no slip explains, say that it is a sketch. */
const leastSketched = 3;

/** What is advice of a sketch is so of all of it: a near name is chance there. */
export function asOneSketch(suspects: readonly Suspect[]): readonly Suspect[] {
  const isOwn = ({ target, file }: Suspect): boolean => target.kind === 'anchor' && isHtml.test(file);
  const unsure = suspects.filter((one) => isOwn(one) && one.finding.isUnsure === true);
  if (unsure.length < leastSketched) return suspects;
  return suspects.map((one) => (isOwn(one) ? { ...one, finding: { ...one.finding, isUnsure: true } } : one));
}

/** Of a page with so many places that it does not have, and hardly one that it has, the rest stands elsewhere. */
const leastTornPlaces = 8;
const tornShare = 0.75;

/** Doubts the places of a page that is a part of another one, as its own links show. */
export function withoutTornPlaces(
  targets: readonly Aimed[],
  suspects: readonly Suspect[],
  doubtful: readonly Doubtful[],
): Pick<Found, 'suspects' | 'doubtful'> {
  const ownOf = <Link extends Aimed>(links: readonly Link[]) => links.filter(({ target }) => target.kind === 'anchor');
  const placesIn = (links: readonly Aimed[]) => new Set(ownOf(links).map(({ target }) => target.fragment)).size;
  const dead = placesIn(suspects);
  if (dead < leastTornPlaces || dead < tornShare * placesIn(targets)) return { suspects, doubtful };
  const torn = ownOf(suspects).map((one) => ({ ...one, why: notWhole }));
  return { suspects: suspects.filter(({ target }) => target.kind !== 'anchor'), doubtful: [...doubtful, ...torn] };
}
