/** A place as another tool names it; columns are 1-based in the unit of `columns`. */
export interface ImportedPlace {
  readonly line: number;
  readonly column?: number;
  readonly endLine?: number;
  /** Exclusive. */
  readonly endColumn?: number;
}

/** One result of another tool. */
export interface ImportedResult {
  readonly path: string;
  readonly level: 'error' | 'warning' | 'info';
  readonly rule: string;
  readonly message: string;
  readonly place?: ImportedPlace;
  /** How columns are counted: most tools count UTF-16 units, rdjson bytes, some SARIF tools characters. */
  readonly columns: 'utf-16' | 'bytes' | 'characters';
  /** A replacement for exactly `place`. */
  readonly suggestion?: string;
}

/** The level of a result by the word or number that its tool has for it. */
export function levelOf(word: string | number | undefined): ImportedResult['level'] {
  const level = String(word ?? 'warning').toLowerCase();
  if (level === 'error' || level === '1') return 'error';
  return level === 'warning' || level === '2' || level === 'unknown_severity' ? 'warning' : 'info';
}
