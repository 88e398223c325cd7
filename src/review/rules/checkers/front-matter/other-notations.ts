/** Front matter in another notation than YAML: data as well, of which only the keys at the top are read. */
export interface OtherNotation {
  readonly name: 'TOML' | 'JSON';
  /** `undefined` where they cannot be told. */
  readonly keys: ReadonlySet<string> | undefined;
}

/** Longer blocks are no page header. */
const maxLength = 16 * 1024;
const fences: readonly { readonly name: 'TOML' | 'JSON'; readonly block: RegExp }[] = [
  { name: 'TOML', block: /^\+{3}[ \t]*\r?\n([\s\S]*?)^\+{3}[ \t]*\r?$/mu },
  { name: 'TOML', block: /^---[ \t]*toml[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/imu },
  { name: 'JSON', block: /^---[ \t]*json5?[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/imu },
  { name: 'JSON', block: /^;{3}[ \t]*\r?\n([\s\S]*?)^;{3}[ \t]*\r?$/mu },
  { name: 'JSON', block: /^(\{[ \t]*\r?\n[\s\S]*?^\})[ \t]*\r?$/mu },
];

/** The front matter of a page in TOML or JSON, between the fences that generators take, or as a bare object. */
export function otherNotation(text: string): OtherNotation | undefined {
  for (const { name, block } of fences) {
    const found = block.exec(text.slice(0, maxLength));
    if (found === null || found.index !== 0) continue;
    const body = found[1] ?? '';
    return { name, keys: name === 'JSON' ? keysOfJson(body) : keysOfToml(body) };
  }
  return undefined;
}

function keysOfJson(body: string): ReadonlySet<string> | undefined {
  const source = body.trim();
  try {
    const data: unknown = JSON.parse(source.startsWith('{') ? source : `{${source}}`);
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? new Set(Object.keys(data)) : undefined;
  } catch {
    return undefined;
  }
}

/** Keys before the first table; text in several lines may look like keys, so such a block is not told. */
function keysOfToml(body: string): ReadonlySet<string> | undefined {
  if (/"""|'''/u.test(body)) return undefined;
  const top = body.split(/^[ \t]*\[/mu)[0] ?? '';
  const tables = [...body.matchAll(/^[ \t]*\[{1,2}[ \t]*["']?([\w-]+)/gmu)].flatMap((match) => match[1] ?? []);
  const keys = [...top.matchAll(/^[ \t]*["']?([\w-]+)["']?[ \t]*(?:\.[^=\n]*)?=/gmu)].flatMap(
    (match) => match[1] ?? [],
  );
  return new Set([...keys, ...tables]);
}

/** Whether a page opens with a rule and goes on in prose: without a key below it, the first line is no fence. */
export function opensWithRule(text: string): boolean {
  const below = /^---[ \t]*\r?\n\s*([^\r\n]*)/u.exec(text)?.[1];
  return (
    below !== undefined &&
    below !== '' &&
    !/^(?:["']?[\w$@.-]+["']?(?:[ \t]+[\w-]+)*[ \t]*:|[#{[?&%<-]|\w+[ \t]*=)/u.test(below)
  );
}
