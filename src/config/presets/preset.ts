import type { Criterion } from '../../review/reviewer.ts';

/** A model reviewer that comes with the gate, as data. */
export interface Preset {
  readonly name: string;
  /** One sentence: what it looks after. */
  readonly responsibility: string;
  /** Whether its rejection rejects when the team says nothing. */
  readonly veto: boolean;
  /** Closed questions that can be answered from the page and the references; checkers answer what code can decide. */
  readonly criteria: readonly Criterion[];
  /** What holds for all of its criteria. */
  readonly guidance?: string;
}
