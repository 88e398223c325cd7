/** What takes and gives values by their keys. */
export interface Dependent {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly optionalInputs?: readonly string[];
  readonly outputs: readonly string[];
}

/** A circle of what waits for each other, in words, with the first of it. */
export interface Circle {
  readonly name: string;
  readonly key: string;
  /** The end of a sentence: "a" needs "y" of "b", "b" needs "x" of "a". */
  readonly inWords: string;
}

/** What can go together, in the order in which it can go, or the circle that keeps it from going. */
export type Ordered<T> =
  | { readonly ok: true; readonly steps: readonly (readonly T[])[] }
  | { readonly ok: false; readonly circle: Circle };

/**
 * Puts each into the first step in which all its inputs are there: what can go together goes together, and nothing waits
 * longer than for what it needs. An input that nobody here gives is taken to be there.
 */
export function orderByNeeds<T extends Dependent>(all: readonly T[]): Ordered<T> {
  const givers = new Map(all.flatMap((one) => one.outputs.map((key) => [key, one] as const)));
  const awaited = new Map(
    all.map((one) => [one, new Set(needsOf(one).flatMap((key) => givers.get(key) ?? []))] as const),
  );
  const steps: (readonly T[])[] = [];
  let waiting = all;
  while (waiting.length > 0) {
    const ready = new Set(waiting.filter((one) => awaited.get(one)?.size === 0));
    if (ready.size === 0) return { ok: false, circle: circleIn(waiting, givers) };
    steps.push([...ready]);
    waiting = waiting.filter((one) => !ready.has(one));
    for (const one of waiting) for (const done of ready) awaited.get(one)?.delete(done);
  }
  return { ok: true, steps };
}

function needsOf({ inputs, optionalInputs = [] }: Dependent): readonly string[] {
  return [...inputs, ...optionalInputs];
}

/** Each of those that are left waits for another that is left; whoever follows them comes round. */
function circleIn<T extends Dependent>(waiting: readonly T[], givers: ReadonlyMap<string, T>): Circle {
  const trail: { readonly one: T; readonly key: string }[] = [];
  let one = waiting[0];
  while (one !== undefined && !trail.some((step) => step.one === one)) {
    const key = needsOf(one).find((input) => waiting.some((other) => other === givers.get(input)));
    if (key === undefined) break;
    trail.push({ one, key });
    one = givers.get(key);
  }
  const circle = trail.slice(trail.findIndex((step) => step.one === one));
  const quote = (text: string): string => JSON.stringify(text);
  const inWords = circle.map(
    (step) => `${quote(step.one.name)} needs ${quote(step.key)} of ${quote(givers.get(step.key)?.name ?? '')}`,
  );
  return { name: circle[0]?.one.name ?? '', key: circle[0]?.key ?? '', inWords: inWords.join(', ') };
}
