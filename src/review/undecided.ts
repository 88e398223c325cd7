/** One line on criteria that a review left open, and why. */
export function undecidedLine(criteria: readonly string[], because: string): string {
  return `${criteria.join(', ')}: ${because}`;
}

/** The lines that are left once these criteria were settled: a line goes when all that it names is settled. */
export function stillUndecided(lines: readonly string[], settled: ReadonlySet<string>): string[] {
  return lines.filter((line) => {
    const [names = ''] = line.split(': ', 1);
    return !names.split(', ').every((name) => settled.has(name));
  });
}
