/** A piece of a page that is shown whole or not at all. */
export interface Block {
  /** Lower goes first; a child never ranks before its parent. */
  readonly rank: number;
  readonly text: string;
  readonly children?: readonly Block[];
  /** Closes what `text` opened, after the children. */
  readonly after?: string;
  /** Nothing without its children: a frame, a heading. */
  readonly frame?: boolean;
  /** Follows what stands before it without an empty line: an item of a list. */
  readonly tight?: boolean;
  /** How many findings are in this block itself. */
  readonly findings?: number;
}

/** What fitted, and how much did not. */
export interface Fitted {
  readonly text: string;
  readonly droppedFindings: number;
}

interface Node {
  readonly block: Block;
  readonly parent: Node | undefined;
  readonly index: number;
}

const gap = '\n\n';

/** Keeps as many blocks as the limit allows, by rank, and shows them in the order in which they were written. */
export function withinLimit(blocks: readonly Block[], limit: number, measure: (text: string) => number): Fitted {
  const nodes: Node[] = [];
  const walk = (block: Block, parent: Node | undefined): void => {
    const node = { block, parent, index: nodes.length };
    nodes.push(node);
    for (const child of block.children ?? []) walk(child, node);
  };
  for (const block of blocks) walk(block, undefined);

  const kept = new Set<Block>();
  let used = 0;
  let full = Number.POSITIVE_INFINITY;
  for (const { block, parent } of nodes.toSorted((a, b) => a.block.rank - b.block.rank || a.index - b.index)) {
    // What matters less never takes the room of something that did not fit.
    if (block.rank > full) break;
    if (parent !== undefined && !kept.has(parent.block)) continue;
    const cost = measure(block.text) + measure(block.after ?? '') + 2 * gap.length;
    if (used + cost > limit) {
      full = block.rank;
      continue;
    }
    used += cost;
    kept.add(block);
  }
  const droppedFindings = nodes
    .filter(({ block }) => !kept.has(block))
    .reduce((sum, { block }) => sum + (block.findings ?? 0), 0);
  return { text: joined(blocks.flatMap((block) => written(block, kept))), droppedFindings };
}

/** All of the blocks, piece by piece, where there is room for everything. */
export function* unlimited(blocks: Iterable<Block>): Generator<string> {
  const everything = { has: () => true };
  let isFirst = true;
  for (const block of blocks) {
    for (const piece of written(block, everything)) {
      yield isFirst ? piece.text : `${before(piece)}${piece.text}`;
      isFirst = false;
    }
  }
}

interface Piece {
  readonly text: string;
  readonly tight: boolean;
}

function written(block: Block, kept: Pick<ReadonlySet<Block>, 'has'>): readonly Piece[] {
  if (!kept.has(block)) return [];
  const inner = (block.children ?? []).flatMap((child) => written(child, kept));
  if (block.frame === true && inner.length === 0) return [];
  const pieces = [
    { text: block.text, tight: block.tight === true },
    ...inner,
    { text: block.after ?? '', tight: false },
  ];
  return pieces.filter(({ text }) => text !== '');
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map((piece, index) => (index === 0 ? piece.text : `${before(piece)}${piece.text}`)).join('');
}

const before = ({ tight }: Piece): string => (tight ? '\n' : gap);

/** Characters as GitHub counts them in comments. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Bytes of UTF-8, as summaries and files are counted. */
export function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
