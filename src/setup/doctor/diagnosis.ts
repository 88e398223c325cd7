/** One thing about a set-up that keeps the gate from doing its work, with the line to change. */
export interface Diagnosis {
  /** An error makes the gate fail, hang, stay silent or be got round; a warning costs time, money or trust. */
  readonly level: 'error' | 'warning';
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly found: string;
  /** What to write there, or to take out. */
  readonly change: string;
}

/** A diagnosis on one line, as editors and logs jump to it. */
export function diagnosisLine({ level, path, line, found, change }: Diagnosis): string {
  return `${path}:${line}: ${level}: ${found}. ${change}`;
}
