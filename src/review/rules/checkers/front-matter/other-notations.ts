import type { Span } from '../../../../content/page.ts';

/** Front matter in another notation than YAML. */
export interface OtherNotation {
  readonly name: 'TOML' | 'JSON';
  /** `undefined` where they cannot be told. */
  readonly keys: ReadonlySet<string> | undefined;
  /** The values, where they are read. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Why TOML cannot be read, and where. */
  readonly problem?: { readonly says: string; readonly span: Span };
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
export async function otherNotation(text: string): Promise<OtherNotation | undefined> {
  for (const { name, block } of fences) {
    const found = block.exec(text.slice(0, maxLength));
    if (found === null || found.index !== 0) continue;
    const body = found[1] ?? '';
    return name === 'JSON'
      ? { name, keys: keysOfJson(body) }
      : { name, ...(await readToml(body, found[0].indexOf('\n') + 1)) };
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

/** Reads TOML with a parser that is loaded where a page has some; what fails says where. */
async function readToml(body: string, start: number): Promise<Omit<OtherNotation, 'name'>> {
  const { parse, TomlError } = await import('smol-toml');
  try {
    const data: Readonly<Record<string, unknown>> = parse(body);
    return { data, keys: new Set(Object.keys(data)) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const lines = body.split('\n');
    const before = lines.slice(0, error.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
    const line = (lines[error.line - 1] ?? '').trimEnd();
    // What is missing at the end is shown on the last line that says something.
    const end = start + (line === '' ? body.trimEnd().length : before + line.length);
    const says = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /u, '') ?? '';
    return { keys: undefined, problem: { says, span: { start: line === '' ? end - 1 : start + before, end } } };
  }
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
