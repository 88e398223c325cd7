import { edgeMark, shortNumbers } from '../../src/review/rules/checkers/spelling/word-graph.ts';

interface Node {
  edges: readonly Edge[];
  isWord: boolean;
  /** How many edges lead here. */
  uses: number;
}

interface Edge {
  readonly letter: string;
  readonly to: Node;
}

/** Numbers of shared nodes end here, and so do letters: one byte has no more. */
const mostNumbers = shortNumbers + (256 - shortNumbers) * 256;
const mostLetters = 126;

/** Packs words as `wordGraph` reads them. The same words give the same bytes, in whatever order they come. */
export function packWords(words: Iterable<string>): Buffer {
  const sorted = [...new Set(words)].filter((word) => word !== '').sort();
  const letters = lettersOf(sorted);
  if (letters.length > mostLetters || letters.some((letter) => /[\n\ud800-\udfff]/.test(letter))) {
    throw new Error('these letters do not fit into a graph');
  }
  const { root, nodes } = graphOf(sorted);
  const numbers = numbersOf(nodes);
  const written = { edges: [] as number[], rare: [] as number[], references: [] as number[], second: [] as number[] };
  const write = (first: Node): void => {
    const waiting = [first];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      for (const [place, { letter, to }] of node.edges.entries()) {
        const number = letters.indexOf(letter);
        const shared = numbers.get(to);
        written.edges.push(
          Math.min(number, edgeMark.letter) |
            (place === node.edges.length - 1 ? edgeMark.isLast : 0) |
            (to.isWord ? edgeMark.endsWord : 0) |
            (shared === undefined ? edgeMark.leadsToOwnNode : 0),
        );
        if (number >= edgeMark.letter) written.rare.push(number - edgeMark.letter);
        if (shared === undefined) waiting.push(to);
        else if (shared < shortNumbers) written.references.push(shared);
        else {
          written.references.push(shortNumbers + ((shared - shortNumbers) >> 8));
          written.second.push((shared - shortNumbers) & 0xff);
        }
      }
    }
  };
  for (const node of numbers.keys()) write(node);
  write(root);
  const { edges, rare, references, second } = written;
  const head = `${letters.join('')}\n${edges.length} ${rare.length} ${references.length}\n`;
  return Buffer.concat([Buffer.from(head), ...[edges, rare, references, second].map((bytes) => Buffer.from(bytes))]);
}

/** The letters of these words, the commonest first. */
function lettersOf(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) for (const unit of word.split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([letter]) => letter);
}

/** The smallest graph of sorted words: what follows is written once wherever it is the same. */
function graphOf(words: readonly string[]): { readonly root: Node; readonly nodes: readonly Node[] } {
  const same = new Map<string, Node>();
  const names = new Map<Node, number>();
  const open: { readonly edges: Edge[]; readonly letter: string; isWord: boolean }[] = [
    { edges: [], letter: '', isWord: false },
  ];
  const close = (): Node => {
    const { edges = [], letter = '', isWord = false } = open.pop() ?? {};
    const name = `${isWord} ${edges.map((edge) => `${edge.letter}${names.get(edge.to)}`).join(' ')}`;
    const node = same.get(name) ?? { edges, isWord, uses: 0 };
    if (!same.has(name)) {
      names.set(node, names.size);
      same.set(name, node);
      for (const { to } of edges) to.uses += 1;
    }
    open.at(-1)?.edges.push({ letter, to: node });
    return node;
  };
  let previous = '';
  for (const word of words) {
    let alike = 0;
    while (alike < previous.length && previous[alike] === word[alike]) alike += 1;
    while (open.length > alike + 1) close();
    for (const letter of word.slice(alike).split('')) open.push({ edges: [], letter, isWord: false });
    const last = open.at(-1);
    if (last !== undefined) last.isWord = true;
    previous = word;
  }
  while (open.length > 1) close();
  return { root: close(), nodes: [...same.values()] };
}

/** The numbers of the nodes that are shared, the most used first; the node without edges is 0 however often it is used. */
function numbersOf(nodes: readonly Node[]): ReadonlyMap<Node, number> {
  const shared = nodes
    .filter(({ uses, edges }) => uses > 1 && edges.length > 0)
    .sort((one, other) => other.uses - one.uses);
  if (shared.length + 1 > mostNumbers) throw new Error('too many shared nodes for a graph');
  const numbers = new Map(shared.map((node, place) => [node, place + 1]));
  const end = nodes.find(({ edges }) => edges.length === 0);
  return end === undefined ? numbers : new Map([[end, 0], ...numbers]);
}
