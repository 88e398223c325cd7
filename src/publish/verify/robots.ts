/** What robots are told of a site: the groups of its `robots.txt` (RFC 9309). */
export interface Robots {
  readonly groups: readonly Group[];
}

interface Group {
  readonly agents: readonly string[];
  readonly rules: readonly { readonly allows: boolean; readonly path: string }[];
}

/** Crawlers read no more than this (RFC 9309, 2.5). */
const mostCharacters = 512_000;
const mostRules = 10_000;

/** Reads a `robots.txt`; lines that mean nothing to robots are passed over, so that any text can be read. */
export function readRobots(text: string): Robots {
  const groups: { agents: string[]; rules: { allows: boolean; path: string }[] }[] = [];
  let count = 0;
  for (const line of text
    .replace(/^\uFEFF/u, '')
    .slice(0, mostCharacters)
    .split(/\r\n|\n|\r/u)) {
    const at = line.indexOf(':');
    if (at === -1 || count > mostRules) continue;
    const name = line.slice(0, at).trim().toLowerCase();
    const [value = ''] = line.slice(at + 1).split('#');
    const said = value.trim();
    const last = groups.at(-1);
    if (name === 'user-agent') {
      if (last === undefined || last.rules.length > 0) groups.push({ agents: [said.toLowerCase()], rules: [] });
      else last.agents.push(said.toLowerCase());
    } else if ((name === 'disallow' || name === 'allow') && last !== undefined) {
      // An empty rule says nothing, and still ends the list of names before it.
      last.rules.push({ allows: name === 'allow' || said === '', path: said });
      count += 1;
    }
  }
  return { groups };
}

/** The rule that keeps a robot from an address, as it is written; `undefined` when it may come. `agent` is its name in lower case. */
export function keptOut({ groups }: Robots, agent: string, address: string): string | undefined {
  const own = groups.filter(({ agents }) => agents.includes(agent));
  const ofAll = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
  const { pathname, search } = new URL(address);
  const path = plain(`${pathname}${search}`);
  const matching = ofAll
    .flatMap(({ rules }) => rules)
    .filter((rule) => rule.path !== '' && matches(plain(rule.path), path));
  const [strongest] = matching.toSorted(
    (one, other) => other.path.length - one.path.length || Number(other.allows) - Number(one.allows),
  );
  return strongest === undefined || strongest.allows ? undefined : strongest.path;
}

/** Whether a rule is about a path: it begins like it, `*` stands for anything and `$` for the end. Without backtracking, since a site decides how it is written. */
function matches(rule: string, path: string): boolean {
  const isWhole = rule.endsWith('$');
  const [first = '', ...more] = (isWhole ? rule.slice(0, -1) : rule).split('*');
  if (!path.startsWith(first)) return false;
  let from = first.length;
  for (const [index, part] of more.entries()) {
    if (isWhole && index === more.length - 1) return path.length - part.length >= from && path.endsWith(part);
    const at = path.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return !isWhole || from === path.length;
}

function plain(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
