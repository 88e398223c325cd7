import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument, visit } from 'yaml';
import { type ConfigProblem, inOrder, type KeyPath, keyInWords, type Position, quoted } from './problem.ts';

/** Far above any configuration a person writes, and small enough that nothing in it can take long. */
const mostCharacters = 128 * 1024;
const mostAliases = 20;
const mostSyntaxProblems = 20;

/** Where the keys and values of a file stand. */
export interface Places {
  readonly path: string;
  /** The file and the position of a key or of its value; for what is not there, of the nearest thing around it. */
  at(key: KeyPath, part: 'key' | 'value'): Position & { readonly path: string };
}

/** YAML as plain data with the positions of everything in it, or everything that is wrong with its syntax. */
export type YamlReading =
  | { readonly ok: true; readonly data: unknown; readonly places: Places }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/** Reads YAML 1.2 as data and nothing else: no tags, no merge keys, few aliases, no second document. */
export function readYaml(source: string, path: string, firstLine = 1): YamlReading {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const counter = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const problem = (position: Position, found: string, allowed: string, key = ''): ConfigProblem => ({
    level: 'error',
    path,
    ...position,
    key,
    found,
    allowed,
  });
  const top = { line: firstLine, column: 1 };
  const tooDeep = (): YamlReading => ({
    ok: false,
    problems: [problem(top, 'values nested too deeply to be read', 'a few levels')],
  });
  if (text.length > mostCharacters) {
    return {
      ok: false,
      problems: [problem(top, `${text.length} characters`, `at most ${mostCharacters} characters`)],
    };
  }
  try {
    const document = parseDocument(text, {
      lineCounter: counter,
      version: '1.2',
      schema: 'core',
      merge: false,
      resolveKnownTags: false,
      prettyErrors: false,
      // Anything quieter would also keep quiet about a second document.
      logLevel: 'error',
    });
    const faults = [...document.errors, ...document.warnings];
    if (faults.some((fault) => fault.message.includes('call stack'))) return tooDeep();
    const problems = faults.map((fault) => {
      const found = foundInstead[fault.code] ?? quoted(fault.message, 120).slice(1, -1).replaceAll('\\"', '"');
      return problem(place(fault.pos[0]), found, allowedInstead[fault.code] ?? 'valid YAML 1.2');
    });
    let aliases = 0;
    visit(document, {
      Pair(_, { key }) {
        const at = offsetOf(key, place, top);
        if (!isScalar(key)) problems.push(problem(at, 'a key that is not a plain word', 'plain words'));
        // Assigned to an object, it would change what the object inherits.
        else if (key.value === '__proto__') problems.push(problem(at, 'the key "__proto__"', 'other keys'));
      },
      Alias(_, alias) {
        aliases += 1;
        const at = offsetOf(alias, place, top);
        if (alias.resolve(document) === undefined) {
          problems.push(problem(at, `the alias ${quoted(alias.source)} of nothing`, 'what was marked with "&" before'));
        }
        if (aliases === mostAliases + 1) problems.push(problem(at, 'one more alias', `at most ${mostAliases} aliases`));
      },
    });
    if (problems.length > 0) {
      const distinct = new Map(problems.map((one) => [`${one.line}:${one.found}`, one]));
      return { ok: false, problems: inOrder([...distinct.values()]).slice(0, mostSyntaxProblems) };
    }
    // The library counts what is marked as well as what repeats it.
    const data: unknown = document.toJS({ maxAliasCount: mostAliases + 1 });
    return {
      ok: true,
      data,
      places: { path, at: (key, part) => ({ path, ...locate(document.contents, key, part, place, top) }) },
    };
  } catch (error) {
    // The two ways in which the library gives up: its own recursion, and its limit on what aliases expand to.
    if (error instanceof RangeError) return tooDeep();
    if (error instanceof ReferenceError) {
      return {
        ok: false,
        problems: [problem(top, 'aliases that expand to too much', `at most ${mostAliases} copies`)],
      };
    }
    throw error;
  }
}

const foundInstead: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'a key that is already there',
  MULTIPLE_DOCS: 'a second document',
  TAG_RESOLVE_FAILED: 'a tag',
};
const allowedInstead: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'each key once',
  MULTIPLE_DOCS: 'one YAML document',
  TAG_RESOLVE_FAILED: 'plain values without tags',
};

function offsetOf(node: unknown, place: (offset: number) => Position, otherwise: Position): Position {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? place(range[0]) : otherwise;
}

function locate(
  root: ParsedNode | Node | null,
  key: KeyPath,
  part: 'key' | 'value',
  place: (offset: number) => Position,
  top: Position,
): Position {
  let node: unknown = root;
  let position = offsetOf(root, place, top);
  for (const [depth, step] of key.entries()) {
    if (isAlias(node)) break;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) break;
      const ofKey = offsetOf(pair.key, place, position);
      const isLast = depth === key.length - 1;
      position = isLast && part === 'value' ? offsetOf(pair.value, place, ofKey) : ofKey;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step];
      if (item === undefined) break;
      position = offsetOf(item, place, position);
      node = item;
    } else break;
  }
  return position;
}

/** A problem with what stands under a key of a file that could be read. */
export function problemAt(
  places: Places,
  key: KeyPath,
  part: 'key' | 'value',
  what: Pick<ConfigProblem, 'found' | 'allowed' | 'suggestion'> & { readonly level?: ConfigProblem['level'] },
): ConfigProblem {
  return { level: 'error', ...places.at(key, part), key: keyInWords(key), ...what };
}
