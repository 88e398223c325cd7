/**
 * The offset of the first character of each line. A line ends at a line feed and nowhere else, as git and GitHub count:
 * were a lone carriage return a line end here, an author could shift a sentence off the changed lines by adding some.
 */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The index of the last element that is not greater than `value` in a list in rising order; -1 when all are greater. */
export function lastNotAfter(sorted: { readonly length: number; readonly [index: number]: number }, value: number) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What stands beside a piece of text on its line, up to so many letters on each side: an author may write a page in one line. */
export function besideOnLine(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  most: number,
): { readonly before: string; readonly after: string } {
  const before = text.slice(Math.max(0, start - most), start);
  const [after = ''] = text.slice(end, end + most).split('\n', 1);
  return { before: before.slice(before.lastIndexOf('\n') + 1), after };
}
