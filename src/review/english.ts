// How numbers, lists, times, money and lines read in our English sentences, for every room that writes one.

/** "1 file", "2 files". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** A whole number with its digits in groups of three. `Intl` does the same, and takes 50 ms to load before the first one. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Words as a person lists them: "a, b and c", or "a, b or c". */
export function listed(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** The first of many words, and how many more there are: "a, b and 3 more". */
export function listedUpTo(most: number, words: readonly string[], more = 'more'): string {
  if (words.length <= most) return words.join(', ');
  return `${words.slice(0, most).join(', ')} and ${words.length - most} ${more}`;
}

/** Runs of lines: "3, 5-7". */
export function lineRuns(runs: readonly { readonly start: number; readonly end: number }[]): readonly string[] {
  return runs.map(({ start, end }) => (start === end ? `${start}` : `${start}-${end}`));
}

/** A duration in the coarsest unit that still tells something. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** An amount of money in few digits. */
export function dollars(cost: number): string {
  return cost > 0 && cost < 0.01 ? 'less than $0.01' : `$${cost.toFixed(2)}`;
}

/** An amount of money, rounded up so that "at most" stays true; with four places a limit and what exceeds it never read the same. */
export function dollarsAtMost(cost: number, places: 2 | 4 = 4): string {
  if (cost === 0) return '$0';
  const fine = places === 4 || cost < 0.01;
  const unit = fine ? 10_000 : 100;
  const text = (Math.ceil(cost * unit) / unit).toFixed(fine ? 4 : 2);
  return `$${places === 4 ? text.replace(/0{1,2}$/, '') : text}`;
}

/** A sentence as a part of a longer line: without its full stop. */
export function clause(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
