// All words of the dictionaries as a graph: words that begin alike share what they begin with, and words that end alike share what they end
// with. `scripts/dictionary/pack-words.ts` writes it. The file begins with two lines: the letters, the commonest first, and how many edges,
// rare letters and references follow. Then come, each as bytes of its own so that they compress well,
// - the edges: five bits for the letter, and the three marks below;
// - the letters of the edges whose five bits say that theirs is a rare one;
// - where the edges lead that lead to a node which others lead to as well: its number, the most used first; and what of it needs a
//   second byte.
// These shared nodes stand first, in the order of their numbers, each followed by the nodes that only it leads to; the first one has no
// edges and is not written. What begins a word stands last.

/** What the bytes of an edge say. */
export const edgeMark = { letter: 0x1f, isLast: 0x20, endsWord: 0x40, leadsToOwnNode: 0x80 } as const;

/** Numbers of shared nodes from here on have a second byte. */
export const shortNumbers = 192;

/** How an edge is kept in memory: a letter in 7 bits, two marks, and the first edge of the node that it leads to. */
const kept = { letter: 0x7f, isLast: 0x80, endsWord: 0x100, shift: 9 } as const;
const nowhere = 2 ** (32 - kept.shift) - 1;

/** Reads the graph; what it returns says whether a word is in it. */
export function wordGraph(file: Uint8Array): (word: string) => boolean {
  const { letters, edges, root } = read(file);
  return (word) => {
    let next = root;
    let isWord = false;
    for (let at = 0; at < word.length; at += 1) {
      const letter = letters[word.charCodeAt(at)] ?? 0;
      if (letter === 0 || next === nowhere) return false;
      let edge = edges[next] ?? 0;
      while ((edge & kept.letter) !== letter) {
        if ((edge & kept.isLast) !== 0) return false;
        next += 1;
        edge = edges[next] ?? kept.isLast;
      }
      isWord = (edge & kept.endsWord) !== 0;
      next = edge >>> kept.shift;
    }
    return isWord;
  };
}

interface Graph {
  /** The number of each letter, by its code; others have none. */
  readonly letters: Uint8Array;
  readonly edges: Uint32Array;
  readonly root: number;
}

function read(file: Uint8Array): Graph {
  const lineEnd = file.indexOf(0x0a);
  const start = file.indexOf(0x0a, lineEnd + 1) + 1;
  const text = new TextDecoder();
  const [edgeCount = 0, rareCount = 0, referenceCount = 0] = text
    .decode(file.subarray(lineEnd, start))
    .split(' ')
    .map(Number);
  const edges = new Uint32Array(edgeCount);
  const references = new Uint32Array(referenceCount);
  const shared = [nowhere];
  // Edges whose node has not been read yet; the last one's comes next.
  const waiting: number[] = [];
  let rare = start + edgeCount;
  let reference = 0;
  let isNodeNext = true;
  for (let at = 0; at < edgeCount; at += 1) {
    if (isNodeNext) {
      const from = waiting.pop();
      if (from === undefined) shared.push(at);
      else edges[from] = ((edges[from] ?? 0) | (at << kept.shift)) >>> 0;
    }
    const byte = file[start + at] ?? 0;
    let letter = (byte & edgeMark.letter) + 1;
    if (letter > edgeMark.letter) {
      letter += file[rare] ?? 0;
      rare += 1;
    }
    isNodeNext = (byte & edgeMark.isLast) !== 0;
    edges[at] = letter | (isNodeNext ? kept.isLast : 0) | ((byte & edgeMark.endsWord) === 0 ? 0 : kept.endsWord);
    if ((byte & edgeMark.leadsToOwnNode) === 0) {
      references[reference] = at;
      reference += 1;
    } else waiting.push(at);
  }
  const numbers = start + edgeCount + rareCount;
  let second = numbers + referenceCount;
  for (let place = 0; place < referenceCount; place += 1) {
    let number = file[numbers + place] ?? 0;
    if (number >= shortNumbers) {
      number = ((number - shortNumbers) << 8) + shortNumbers + (file[second] ?? 0);
      second += 1;
    }
    const from = references[place] ?? 0;
    edges[from] = ((edges[from] ?? 0) | ((shared[number] ?? nowhere) << kept.shift)) >>> 0;
  }
  const letters = new Uint8Array(2 ** 16);
  for (const [number, letter] of [...text.decode(file.subarray(0, lineEnd))].entries()) {
    letters[letter.charCodeAt(0)] = number + 1;
  }
  return { letters, edges, root: shared.at(-1) ?? nowhere };
}
