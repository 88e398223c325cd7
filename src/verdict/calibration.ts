/** What is known of the answers to one criterion on pages of which somebody knows better. */
export interface Tally {
  /** How often it was asked. */
  readonly asked: number;
  /** How often it was called unmet, of that rightly and wrongly; the rest of them nobody has judged. */
  readonly found: number;
  readonly right: number;
  readonly wrong: number;
  /** How often it was broken and not called unmet. */
  readonly missed: number;
  /** How often it was kept and not called unmet. */
  readonly kept: number;
}

export const noTally: Tally = { asked: 0, found: 0, right: 0, wrong: 0, missed: 0, kept: 0 };

/** A share with the exact bounds between which the true one lies, 19 times of 20. */
export interface Share {
  readonly part: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/** What a criterion needs before anybody should let it block: labels of each kind, and shares that are sure enough. */
export const fitToBlock = { labels: 50, rightOfFound: 0.8, caught: 0.6 } as const;

/** Whether a criterion is fit to block, or what speaks against it; too few labels speak against it whatever they say. */
export type Fitness =
  | { readonly fit: true }
  | { readonly fit: false; readonly why: 'too-few-labels' | 'too-many-false-alarms' | 'too-much-missed' };

/** The share of what was called unmet that was. */
export function rightOfFound({ right, wrong }: Tally): Share {
  return share(right, right + wrong);
}

/** The share of what was broken that was called unmet. */
export function caught({ right, missed }: Tally): Share {
  return share(right, right + missed);
}

/** Judges whether answers to a criterion may hold a page; below a number of labels it never says that they may. */
export function fitnessOf(tally: Tally): Fitness {
  const broken = tally.right + tally.missed;
  const kept = tally.wrong + tally.kept;
  if (broken < fitToBlock.labels || kept < fitToBlock.labels) return { fit: false, why: 'too-few-labels' };
  if (rightOfFound(tally).low < fitToBlock.rightOfFound) return { fit: false, why: 'too-many-false-alarms' };
  return caught(tally).low < fitToBlock.caught ? { fit: false, why: 'too-much-missed' } : { fit: true };
}

/** Two tallies of one criterion as one. */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    asked: one.asked + other.asked,
    found: one.found + other.found,
    right: one.right + other.right,
    wrong: one.wrong + other.wrong,
    missed: one.missed + other.missed,
    kept: one.kept + other.kept,
  };
}

/** The exact interval of Clopper and Pearson: the shares under which so few, or so many, would still be seen in one of 40. */
export function share(part: number, of: number): Share {
  const tail = 0.025;
  const low = part === 0 ? 0 : bisect((p) => 1 - cumulative(part - 1, of, p) >= tail);
  const high = part === of ? 1 : bisect((p) => cumulative(part, of, p) < tail);
  return { part, of, low, high };
}

/** The smallest share at which something that grows with it holds. */
function bisect(holds: (p: number) => boolean): number {
  let [below, above] = [0, 1];
  for (let step = 0; step < 50; step += 1) {
    const middle = (below + above) / 2;
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}

/** The chance of at most `part` of `of` where each has the chance `p`, summed in logarithms so that nothing runs over. */
function cumulative(part: number, of: number, p: number): number {
  if (p <= 0) return 1;
  if (p >= 1) return part >= of ? 1 : 0;
  let term = of * Math.log1p(-p);
  let sum = Math.exp(term);
  for (let count = 1; count <= part; count += 1) {
    term += Math.log((of - count + 1) / count) + Math.log(p) - Math.log1p(-p);
    sum += Math.exp(term);
  }
  return Math.min(1, sum);
}
