/** What a file such as `GITHUB_OUTPUT` sets, read as the runner reads it (actions/runner, `FileCommandManager`). */
export interface CommandFile {
  /** The last value of each name. */
  readonly values: Readonly<Record<string, string>>;
  /** Every name in the order of the file: an injected one stands out here. */
  readonly names: readonly string[];
  /** The line that the runner would fail on. */
  readonly problem: string | undefined;
}

/** Reads `name=value` and `name<<delimiter` entries. */
export function parseCommandFile(text: string): CommandFile {
  const values: Record<string, string> = {};
  const names: string[] = [];
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      names.push(line.slice(0, equals));
      values[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    if (heredoc < 1) return { values, names, problem: `Invalid format '${line}'` };
    const delimiter = line.slice(heredoc + 2);
    const end = lines.indexOf(delimiter, index + 1);
    if (end === -1) return { values, names, problem: `Matching delimiter not found '${delimiter}'` };
    names.push(line.slice(0, heredoc));
    values[line.slice(0, heredoc)] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return { values, names, problem: undefined };
}
